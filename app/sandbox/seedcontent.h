// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sandbox {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// Organizations, applications, dashboards, devices, flows, recent items, invites and API tokens of the rich
/// account.
void addContent(World &world, Account &owner);

/// One application with the devices of a small workshop, and a dashboard of it.
void addWorkshop(World &world, const Account &owner);

/// One invite for the account that has two-factor on, to an organization that requires it.
void addInviteRequiringMfa(World &world, const Account &account);

/// Fills the account up: 1,000 applications, 1,250 dashboards, 2,000 invites and 5,000 recent items in all.
void addBulk(World &world, Account &owner);

} // namespace sandbox
