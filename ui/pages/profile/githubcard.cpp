// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubcard.h"

#include "banner.h"
#include "card.h"
#include "confirmdialog.h"
#include "elidedlabel.h"
#include "errortext.h"
#include "session.h"
#include "theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GithubCard::GithubCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_text(new ElidedLabel(this)),
      m_disconnect(makeButton(tr("Disconnect…"), ButtonKind::Normal, this)),
      m_banner(new Banner(this))
{
    m_disconnect->setObjectName(u"disconnectGithub"_s);
    auto *card = new Card(tr("GitHub"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_disconnect);
    card->body()->addLayout(row);
    card->body()->addWidget(m_banner);
    connect(m_disconnect, &QPushButton::clicked, this, &GithubCard::askToDisconnect);
}

void GithubCard::show(const Profile &profile)
{
    m_name = profile.githubName.value_or(QString());
    m_text->setText(m_name.isEmpty() ? tr("Not connected. A connection is made in the web console.")
                                     : tr("Connected as %1").arg(m_name));
    m_disconnect->setVisible(!m_name.isEmpty());
    m_disconnect->setEnabled(m_context.session.token().allows(ActionId::DisconnectGithub));
}

void GithubCard::askToDisconnect()
{
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
    m_disconnect->setEnabled(false);
    m_banner->clear();
    m_context.session.api().security().disconnectGithub().then(this, [this](Result<Profile> profile) {
        m_disconnect->setEnabled(true);
        if (profile) {
            m_context.session.setProfile(*profile);
            Q_EMIT toastRequested(tr("GitHub disconnected"));
            return;
        }
        const ErrorText text = errorText(profile.error(), m_context.session.account().server.host());
        m_banner->showMessage(Tone::Danger, tr("GitHub was not disconnected. %1").arg(text.explanation),
                              text.details);
    });
}
