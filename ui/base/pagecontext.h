// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Clock;
class InviteInbox;
class Session;
class UiSettings;
class UsageWatch;
struct ProgramContext;

/// A page as the others may know it.
struct PageName
{
    QString id;
    QString title; ///< In the language in force.
};

/// What a page is given to work with. Everything outlives the page.
struct PageContext
{
    Session &session;
    UiSettings &settings;
    const Clock &clock;
    InviteInbox &invites;
    UsageWatch &usage;
    const ProgramContext &program;
    QList<PageName> pages = {}; ///< Those of the account, in the order of the side bar.
};
