// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class Clock;
class InviteInbox;
class Notifier;
class Session;
class UiSettings;
class UsageWatch;

/// What is watched for as long as a session has a frame, and told on the desktop: its invites and its usage.
class SessionWatches final
{
public:
    /// Begins to load both. All must outlive it; without a notifier nothing is told.
    SessionWatches(Session &session, UiSettings &settings, const Clock &clock, Notifier *notifier);
    ~SessionWatches();

    InviteInbox &invites() const { return *m_invites; }
    UsageWatch &usage() const { return *m_usage; }

    /// Whether to look again from time to time, because somebody would see what is new.
    void setActive(bool active);

private:
    std::unique_ptr<InviteInbox> m_invites;
    std::unique_ptr<UsageWatch> m_usage;
};
