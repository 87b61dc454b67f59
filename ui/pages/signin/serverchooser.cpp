// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverchooser.h"

#include "serveraddress.h"
#include "textfield.h"
#include "theme.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServerChooser::ServerChooser(QWidget *parent)
    : QWidget(parent),
      m_choice(new QComboBox(this)),
      m_other(new TextField(u"serverAddress"_s, tr("Server &address"), this))
{
    m_choice->setObjectName(u"server"_s);
    for (const KnownServer &known : knownServers())
        m_choice->addItem(u"%1 (%2)"_s.arg(known.name, known.url.host()), known.url);
    m_choice->addItem(tr("Another server…"), QUrl());
    auto *label = new QLabel(tr("Ser&ver"), this);
    label->setProperty("textStyle", u"fieldLabel"_s);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Server"));
    m_other->setPlaceholder(u"https://api.example.com"_s);
    m_other->setValidator([](const QString &text) {
        return text.isEmpty() || serverAddress(text)
                   ? QString()
                   : tr("An address like https://api.example.com; plain http:// is for this computer only");
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_other);
    // As far below as the next field of a form.
    m_other->setContentsMargins(0, Space::small, 0, 0);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ServerChooser::updateOther);
    connect(m_other, &TextField::edited, this, &ServerChooser::changed);
    updateOther();
}

std::optional<QUrl> ServerChooser::server()
{
    const std::optional<QUrl> chosen = current();
    if (!chosen) {
        m_other->setError(tr("Enter the server's address, like https://api.example.com"));
        m_other->setFocus();
    }
    return chosen;
}

std::optional<QUrl> ServerChooser::current() const
{
    const QUrl known = m_choice->currentData().toUrl();
    return known.isEmpty() ? serverAddress(m_other->text()) : std::optional(known);
}

void ServerChooser::setServer(const QUrl &server)
{
    const int index = m_choice->findData(server);
    if (index >= 0) {
        m_choice->setCurrentIndex(index);
        return;
    }
    m_choice->setCurrentIndex(m_choice->count() - 1);
    m_other->load(server.toString());
    Q_EMIT changed();
}

void ServerChooser::updateOther()
{
    m_other->setVisible(m_choice->currentData().toUrl().isEmpty());
    Q_EMIT changed();
}
