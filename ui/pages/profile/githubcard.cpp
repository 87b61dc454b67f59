// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubcard.h"

#include "banner.h"
#include "busyindicator.h"
#include "card.h"
#include "confirmdialog.h"
#include "elidedlabel.h"
#include "errortext.h"
#include "permission.h"
#include "session.h"
#include "theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GithubCard::GithubCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_text(new ElidedLabel(this)),
      m_busy(new BusyIndicator(20, this)),
      m_disconnect(makeButton(QString(), ButtonKind::Normal, this)),
      m_banner(new Banner(this))
{
    setObjectName(u"githubCard"_s);
    // Takes the focus where the button goes.
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setObjectName(u"githubName"_s);
    m_disconnect->setObjectName(u"disconnectGithub"_s);
    m_banner->setObjectName(u"githubBanner"_s);
    auto *card = new Card(tr("GitHub"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_busy);
    row->addWidget(m_disconnect);
    card->body()->addLayout(row);
    card->body()->addWidget(m_banner);
    connect(m_disconnect, &QPushButton::clicked, this, &GithubCard::askToDisconnect);
    connect(m_banner, &Banner::actionTriggered, &m_context.session, &Session::loadProfile);
    setBusy(false);
}

void GithubCard::show(const Profile &profile)
{
    m_name = profile.githubName.value_or(QString());
    m_text->setText(m_name.isEmpty() ? tr("Not connected. A connection is made in the web console.")
                                     : tr("Connected as %1").arg(m_name));
    if (m_name.isEmpty())
        keepFocusHere();
    m_disconnect->setVisible(!m_name.isEmpty());
    allow(m_disconnect, reasonAgainst(ActionId::DisconnectGithub, m_context.session));
    // What the server says now answers whatever was open.
    if (!m_disconnecting)
        m_banner->clear();
}

void GithubCard::askToDisconnect()
{
    if (m_disconnecting)
        return;
    ConfirmDialog::ask(
        this,
        {.title = tr("Disconnect GitHub?"),
         .text = tr("The platform forgets the GitHub account %1. Signing in through GitHub no longer "
                    "works, and connecting it again is done in the web console.")
                     .arg(m_name),
         .confirm = tr("Disconnect"),
         .destructive = true},
        [this] { disconnectGithub(); });
}

void GithubCard::disconnectGithub()
{
    setBusy(true);
    m_banner->clear();
    m_context.session.api().security().disconnectGithub().then(
        this, [this](const Result<Profile> &answer) { receive(answer); });
}

void GithubCard::receive(const Result<Profile> &answer)
{
    setBusy(false);
    if (answer) {
        m_context.session.setProfile(*answer);
        Q_EMIT toastRequested(tr("GitHub disconnected"));
        return;
    }
    const ErrorText text = errorText(answer.error(), m_context.session.account().server.host());
    if (answer.error().outcomeUnknown())
        m_banner->showMessage(Tone::Warning,
                              tr("It is not known whether GitHub was disconnected. %1").arg(text.explanation),
                              text.details, tr("Check now"));
    else
        m_banner->showMessage(Tone::Danger, tr("GitHub was not disconnected. %1").arg(text.explanation),
                              text.details);
}

void GithubCard::setBusy(bool busy)
{
    m_disconnecting = busy;
    m_busy->setVisible(busy);
    m_disconnect->setText(busy ? tr("Disconnecting…") : tr("Disconnect…"));
}

// Hiding what has the focus would send it to whatever comes next.
void GithubCard::keepFocusHere()
{
    const QWidget *focused = window()->focusWidget();
    if (focused && (focused == m_disconnect || m_banner->isAncestorOf(focused)))
        m_text->setFocus();
}
