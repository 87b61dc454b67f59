// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Clock;
class InviteInbox;
class Session;
class UiSettings;
class UsageWatch;

/// What a page is given to work with. Everything outlives the page.
struct PageContext
{
    Session &session;
    UiSettings &settings;
    const Clock &clock;
    InviteInbox &invites;
    UsageWatch &usage;
};
