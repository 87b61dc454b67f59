// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sandbox {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// Organizations, applications, dashboards, devices, flows, recent items and API tokens of the rich account.
void addContent(World &world, Account &owner);

/// One application with the devices of a small workshop, and a dashboard of it.
void addWorkshop(World &world, const Account &owner);

/// Fills the account up: 1,000 applications, 1,250 dashboards and 5,000 recent items in all.
void addBulk(World &world, Account &owner);

} // namespace sandbox
