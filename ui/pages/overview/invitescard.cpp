// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitescard.h"

#include "answercard.h"
#include "dates.h"
#include "errortext.h"
#include "inviteinbox.h"
#include "permission.h"
#include "session.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

InvitesCard::InvitesCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_answer(new AnswerCard(u"openInvites"_s, tr("Open invites"), 2, this)),
      m_count(makeLabel(QString(), QString(), this)),
      m_first(makeLabel(QString(), u"caption"_s, this)),
      m_open(makeButton(tr("Answer…"), ButtonKind::Normal, this))
{
    setObjectName(u"openInvites"_s);
    m_count->setObjectName(u"openInvitesCount"_s);
    m_first->setObjectName(u"openInvitesFirst"_s);
    m_open->setObjectName(u"openInvitesAnswer"_s);
    m_open->setAccessibleName(tr("Answer open invites"));
    m_count->setWordWrap(true);
    m_first->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_count);
    texts->addWidget(m_first);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    row->addLayout(texts, 1);
    row->addWidget(m_open, 0, Qt::AlignVCenter);
    m_answer->body()->addLayout(row);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_answer);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"invites"_s); });
    connect(m_answer, &AnswerCard::retried, this, [this] {
        m_context.invites.load();
        refresh(std::nullopt);
    });
}

void InvitesCard::refresh(const std::optional<ApiError> &profileProblem)
{
    const InviteInbox &inbox = m_context.invites;
    const QString server = m_context.session.account().server.host();
    const QString reason = reasonAgainst(ActionId::Invites, m_context.session);
    setVisible(inbox.isOffered());
    if (!reason.isEmpty() && !inbox.time().isValid()) {
        m_count->setText(reason);
        m_first->hide();
        m_open->hide();
        m_answer->showReady();
    } else if (inbox.time().isValid()) {
        showInvites();
        const bool isSaid = m_context.session.profile() && profileProblem && inbox.problem() &&
                            inbox.problem()->kind == profileProblem->kind;
        if (inbox.problem() && !isSaid && !inbox.isLoading())
            m_answer->showOld(Dates::asOf(inbox.time(), m_context.clock.now()),
                              errorText(*inbox.problem(), server));
        else
            m_answer->showReady();
    } else if (inbox.isLoading() || !inbox.problem()) {
        m_answer->showLoading();
    } else {
        m_answer->showProblem(tr("Your invites could not be loaded"), errorText(*inbox.problem(), server));
    }
}

void InvitesCard::showInvites()
{
    const int count = m_context.invites.openCount();
    const InboxEntry *first = firstToEnd();
    m_count->setText(count == 0 ? tr("No invite waits for an answer.")
                                : tr("%Ln invite(s) wait for an answer.", nullptr, count));
    m_open->setVisible(count > 0);
    m_first->setVisible(first);
    if (!first)
        return;
    const QDateTime end = *first->invite.expiresAt();
    m_first->setText(tr("“%1” ends first: %2.", "organization, 2 days left")
                         .arg(first->invite.orgName.value_or(tr("An organization")),
                              Dates::leftWords(end, m_context.invites.serverNow())));
    m_first->setToolTip(u"%1\n%2"_s.arg(Dates::localDateTime(end), Dates::utcDateTime(end)));
}

const InboxEntry *InvitesCard::firstToEnd() const
{
    const InboxEntry *first = nullptr;
    for (const InboxEntry &entry : m_context.invites.entries()) {
        const std::optional<QDateTime> end = entry.invite.expiresAt();
        if (entry.isOpen() && end && (!first || *end < *first->invite.expiresAt()))
            first = &entry;
    }
    return first;
}
