// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <chrono>

/// How long data counts as fresh: a page that is visited within this time of its last answer asks nothing.
inline constexpr std::chrono::seconds freshFor{60};

/// Whether data of this moment (UTC, invalid for none) is fresh. A clock that was set back makes nothing
/// fresh.
inline bool isFresh(const QDateTime &time, const Clock &clock)
{
    const std::chrono::milliseconds age(time.isValid() ? time.msecsTo(clock.now()) : -1);
    return age >= std::chrono::milliseconds(0) && age < freshFor;
}
