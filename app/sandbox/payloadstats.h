// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state.h"

namespace sandbox {

/// Up to when usage is counted: the last full minute, so that one second's answers do not contradict each
/// other.
constexpr qint64 countedUntilMs(qint64 nowMs)
{
    return nowMs - nowMs % 60'000;
}

/// The usage history of an account that has one, computed when it is first asked for.
const UsageHistory &usageOf(State &state, const Account &account);

/// The API's payload stats, type -> source -> number, for one range; what is zero is left out.
QJsonObject payloadStats(State &state, const Account &account, UsageHistory::Unit unit, qint64 fromMs,
                         qint64 toMs);

/// `{awaitingCompletion, minutesThisPeriod, runsThisPeriod}`
QJsonObject notebookStats(State &state, const Account &account, qint64 periodStartMs, qint64 nowMs);

} // namespace sandbox
