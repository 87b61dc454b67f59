// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoritycard.h"

#include "card.h"
#include "elidedlabel.h"
#include "errortext.h"
#include "networksetup.h"
#include "pill.h"
#include "sentences.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

AuthorityCard::AuthorityCard(const NetworkSetup &network, QWidget *parent)
    : QWidget(parent),
      m_network(network),
      m_name(new ElidedLabel(this)),
      m_state(new Pill(this)),
      m_explanation(makeLabel(QString(), u"caption"_s, this)),
      m_choose(makeButton(tr("&Choose a file…"), ButtonKind::Normal, this)),
      m_remove(makeButton(tr("&Remove"), ButtonKind::Quiet, this))
{
    m_name->setObjectName(u"caFile"_s);
    m_state->setObjectName(u"caState"_s);
    m_explanation->setObjectName(u"caExplanation"_s);
    m_choose->setObjectName(u"chooseCa"_s);
    m_remove->setObjectName(u"removeCa"_s);
    m_remove->setAccessibleName(tr("Remove the file of authorities"));
    m_explanation->setWordWrap(true);
    auto *card = new Card(tr("Certificate authorities"), this);
    card->addToHeader(m_state);
    auto *why = makeLabel(tr("For a company whose proxy replaces certificates, or a server with an authority "
                             "of its own: a PEM file, trusted beside what this computer trusts already."),
                          u"muted"_s, this);
    why->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    card->body()->addWidget(why);
    card->body()->addLayout(row);
    card->body()->addWidget(m_explanation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityCard::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(); // Before the button that has the focus goes.
        take(QString());
    });
    load(QString());
}

void AuthorityCard::load(const QString &path)
{
    m_path = path;
    lookAt();
}

void AuthorityCard::focusChoice()
{
    m_choose->setFocus();
}

void AuthorityCard::choose()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    auto *dialog = new QFileDialog(this, tr("File of certificate authorities"),
                                   m_path.isEmpty() || !QDir(folder).exists() ? QDir::homePath() : folder,
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(u"caDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityCard::take);
    dialog->open();
}

void AuthorityCard::take(const QString &path)
{
    load(path);
    Q_EMIT edited();
    QAccessibleEvent said(m_explanation, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void AuthorityCard::lookAt()
{
    m_usable = true;
    m_remove->setVisible(!m_path.isEmpty());
    m_state->setVisible(!m_path.isEmpty());
    m_explanation->setVisible(!m_path.isEmpty());
    m_name->setText(m_path.isEmpty() ? tr("None", "no file of authorities")
                                     : QDir::toNativeSeparators(m_path));
    setStyleProperty(m_name, "textStyle", m_path.isEmpty() ? u"muted"_s : QString());
    if (m_path.isEmpty())
        return;
    const Result<AuthorityFile> found = m_network.lookAt(m_path);
    if (!found) {
        show(found.error());
        return;
    }
    const QString count = tr("It holds %Ln authority(ies).", nullptr, found->authorities);
    if (found->expired == 0) {
        m_state->setState(Tone::Good, tr("Good"));
        m_explanation->setText(count);
    } else {
        const bool all = found->expired == found->authorities;
        m_state->setState(all ? Tone::Danger : Tone::Warning, all ? tr("Expired") : tr("Partly expired"));
        m_explanation->setText(Sentences::join(
            {count, tr("%Ln of them has expired or is not valid yet; ask your administrator for "
                       "a new file.",
                       nullptr, found->expired)}));
    }
}

void AuthorityCard::show(const ApiError &error)
{
    m_usable = false;
    m_state->setState(Tone::Danger, tr("Not usable"));
    m_explanation->setText(errorText(error, QString()).explanation);
}
