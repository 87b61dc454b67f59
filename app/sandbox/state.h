// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "faults.h"
#include "requestlog.h"
#include "usagehistory.h"
#include "world.h"

#include <map>

namespace sandbox {

/// Which edition of the platform's API the server speaks.
enum class ApiVersion { V1_24, V1_30 };

/// How much there is in the accounts.
enum class SeedSize { Small, Large };

/// What is chosen when the server starts and does not change while it runs.
struct Settings
{
    ApiVersion version = ApiVersion::V1_30;
    SeedSize seed = SeedSize::Small;
};

/// All that changes while the server runs; Sandbox guards it with one lock.
struct State
{
    Settings settings;
    Clock clock;
    World world;
    Faults faults;
    RequestLog log;
    std::map<QString, UsageHistory> usage; ///< by account id; see usageOf()
};

} // namespace sandbox
