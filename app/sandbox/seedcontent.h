// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sandbox {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

/// Organizations, applications, dashboards, devices, flows and recent items of the rich account.
void addContent(World &world, Account &owner);

} // namespace sandbox
