// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxycard.h"

#include "card.h"
#include "choicebar.h"
#include "keychainname.h"
#include "networksetup.h"
#include "passwordfield.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using ProxyMode = NetworkSettings::ProxyMode;
using Proxy = NetworkSettings::Proxy;

namespace {

const std::pair<ProxyMode, QString> modes[] = {{ProxyMode::System, u"proxySystem"_s},
                                               {ProxyMode::None, u"proxyNone"_s},
                                               {ProxyMode::Manual, u"proxyManual"_s}};

} // namespace

ProxyCard::ProxyCard(const NetworkSetup &network, QWidget *parent)
    : QWidget(parent),
      m_network(network),
      m_mode(makeModes()),
      m_explanation(makeLabel(QString(), u"caption"_s, this)),
      m_fields(new QWidget(this)),
      m_kind(makeKinds()),
      m_host(new TextField(u"proxyHost"_s, tr("&Host"), this)),
      m_port(new TextField(u"proxyPort"_s, tr("P&ort"), this)),
      m_user(new TextField(u"proxyUser"_s, tr("&User name"), this)),
      m_password(new PasswordField(u"proxyPassword"_s, tr("&Password"), this))
{
    m_explanation->setWordWrap(true);
    checkFields();
    auto *card = new Card(tr("Proxy"), this);
    card->body()->addWidget(m_mode);
    card->body()->addWidget(m_explanation);
    card->body()->addWidget(makeFields());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    for (ChoiceBar *bar : {m_mode, m_kind}) {
        connect(bar, &ChoiceBar::chosen, this, [this] {
            update();
            Q_EMIT edited();
        });
    }
    connect(&m_form, &Form::edited, this, [this] {
        update();
        Q_EMIT edited();
    });
    update();
}

// At once with their buttons, which come before the fields in the order of Tab.
ChoiceBar *ProxyCard::makeModes()
{
    auto *bar = new ChoiceBar(tr("Proxy"), this);
    bar->add(u"proxySystem"_s, tr("As the s&ystem"));
    bar->add(u"proxyNone"_s, tr("&None"));
    bar->add(u"proxyManual"_s, tr("&Manual"));
    return bar;
}

ChoiceBar *ProxyCard::makeKinds()
{
    auto *bar = new ChoiceBar(tr("Kind of proxy"), this);
    bar->add(u"proxyHttp"_s, u"HTTP"_s);
    bar->add(u"proxySocks"_s, u"SOCKS 5"_s);
    return bar;
}

QWidget *ProxyCard::makeFields()
{
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_kind);
    const auto addRow = [layout](QWidget *first, QWidget *second, int stretch) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::medium);
        row->addWidget(first, stretch);
        row->addWidget(second, 1);
        layout->addLayout(row);
    };
    addRow(m_host, m_port, 3);
    addRow(m_user, m_password, 1);
    return m_fields;
}

void ProxyCard::checkFields()
{
    m_host->setPlaceholder(u"proxy.example.com"_s);
    m_host->setValidator([](const QString &text) {
        static const QRegularExpression name(u"^[\\w.:%-]+$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const QString host = text.trimmed();
        if (host.isEmpty())
            return tr("Enter the name or address of the proxy");
        return name.match(host).hasMatch() ? QString() : tr("The name alone, without http:// and path");
    });
    m_port->setValidator([](const QString &text) {
        const int port = text.trimmed().toInt();
        return port > 0 && port <= 65535 ? QString() : tr("A number from 1 to 65535");
    });
    m_user->setValidator([this](const QString &text) {
        return text.trimmed().isEmpty() && !m_password->text().isEmpty()
                   ? tr("Enter the user name that the password is for")
                   : QString();
    });
    m_user->setHint(tr("Empty where the proxy wants no sign-in"));
    for (TextField *field : {m_host, m_port, m_user, static_cast<TextField *>(m_password)})
        m_form.add(field);
}

void ProxyCard::load(const NetworkSettings &settings)
{
    for (const auto &[mode, name] : modes) {
        if (mode == settings.proxyMode)
            m_mode->setCurrent(name);
    }
    m_kind->setCurrent(settings.proxy.kind == Proxy::Kind::Socks5 ? u"proxySocks"_s : u"proxyHttp"_s);
    m_host->load(settings.proxy.host);
    m_port->load(QString::number(settings.proxy.port));
    m_user->load(settings.proxy.user);
    m_password->clear();
    update();
}

void ProxyCard::fill(NetworkSettings &settings) const
{
    settings.proxyMode = mode();
    settings.proxy = proxy();
}

bool ProxyCard::validate()
{
    return mode() != ProxyMode::Manual || m_form.validate();
}

ProxyMode ProxyCard::mode() const
{
    for (const auto &[mode, name] : modes) {
        if (name == m_mode->current())
            return mode;
    }
    return ProxyMode::System;
}

Proxy ProxyCard::proxy() const
{
    return {.kind = m_kind->current() == "proxySocks"_L1 ? Proxy::Kind::Socks5 : Proxy::Kind::Http,
            .host = m_host->text().trimmed(),
            .port = quint16(std::clamp(m_port->text().trimmed().toInt(), 0, 65535)),
            .user = m_user->text().trimmed(),
            .password = m_password->secret()};
}

void ProxyCard::update()
{
    const ProxyMode present = mode();
    m_fields->setVisible(present == ProxyMode::Manual);
    switch (present) {
    case ProxyMode::System:
        m_explanation->setText(tr("Whatever the desktop or the environment of the program says."));
        break;
    case ProxyMode::None:
        m_explanation->setText(tr("Servers are reached directly."));
        break;
    case ProxyMode::Manual:
        m_explanation->setText(tr("For every server but this computer itself."));
        break;
    }
    if (m_network.hasPasswordFor(proxy()))
        m_password->setHint(tr("Known. Leave it empty to go on using it"));
    else if (m_network.keepsPasswords())
        m_password->setHint(tr("Goes into the keychain (%1), and to this proxy alone").arg(keychainName()));
    else
        m_password->setHint(tr("For this session only, and to this proxy alone"));
}
