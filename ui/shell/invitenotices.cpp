// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitenotices.h"

#include "inviteinbox.h"
#include "notifier.h"
#include "orgroles.h"
#include "uisettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString noticeId = u"invites"_s;

} // namespace

InviteNotices::InviteNotices(InviteInbox &inbox, UiSettings &settings, Notifier &notifier, QObject *parent)
    : QObject(parent),
      m_inbox(inbox),
      m_settings(settings),
      m_notifier(notifier)
{
    connect(&inbox, &InviteInbox::arrived, this, &InviteNotices::tell);
    connect(&inbox, &InviteInbox::changed, this, [this] {
        const QList<InboxEntry> &entries = m_inbox.entries();
        if (std::ranges::none_of(entries,
                                 [](const InboxEntry &entry) { return entry.isNew && entry.isOpen(); }))
            withdraw();
    });
}

InviteNotices::~InviteNotices()
{
    withdraw();
}

void InviteNotices::tell(const QList<Invite> &invites)
{
    if (!m_settings.notifiesOfInvites())
        return;
    m_told = true;
    if (invites.size() > 1) {
        m_notifier.show({.id = noticeId,
                         .title = tr("%Ln new invite(s)", nullptr, int(invites.size())),
                         .text = tr("Open Conta to answer them."),
                         .page = u"invites"_s});
        return;
    }
    const Invite &invite = invites.first();
    const QString organization = invite.orgName.value_or(tr("an organization"));
    const QString role = OrgRoles::name(invite.role, invite.roleText);
    m_notifier.show(
        {.id = noticeId,
         .title = tr("Invite to %1").arg(organization),
         .text = invite.invitedByName
                     ? tr("%1 invites you to join with the role %2.").arg(*invite.invitedByName, role)
                     : tr("You are invited to join with the role %1.").arg(role),
         .page = u"invites"_s});
}

void InviteNotices::withdraw()
{
    if (std::exchange(m_told, false))
        m_notifier.withdraw(noticeId);
}
