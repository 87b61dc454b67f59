// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwatches.h"

#include "inviteinbox.h"
#include "invitenotices.h"
#include "session.h"
#include "usagenotices.h"
#include "usagewatch.h"

SessionWatches::SessionWatches(Session &session, UiSettings &settings, const Clock &clock, Notifier *notifier)
    : m_invites(std::make_unique<InviteInbox>(session, clock)),
      m_usage(std::make_unique<UsageWatch>(session, clock))
{
    if (notifier)
        new InviteNotices(*m_invites, settings, *notifier, m_invites.get());
    new UsageNotices(*m_usage, session.account().id(), settings, notifier, m_usage.get());
    m_invites->load();
    m_usage->load();
}

SessionWatches::~SessionWatches() = default;

void SessionWatches::setActive(bool active)
{
    m_invites->setActive(active);
    m_usage->setActive(active);
}
