// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadstats.h"

#include "seed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool isKnownTo(ApiVersion version, const QString &type)
{
    return version >= ApiVersion::V1_30 ||
           (type != "appFile"_L1 && type != "deviceCreate"_L1 && type != "inboundEmail"_L1);
}

} // namespace

const UsageHistory &usageOf(State &state, const Account &account)
{
    auto usage = state.usage.find(account.id);
    if (usage == state.usage.end() || usage->second.todayMs() != state.world.startMs) {
        usage = state.usage
                    .insert_or_assign(account.id,
                                      UsageHistory(state.world.startMs, seededDays(state.settings.seed),
                                                   seededDevices(state.world, account), account.busyness))
                    .first;
    }
    return usage->second;
}

QJsonObject payloadStats(State &state, const Account &account, UsageHistory::Unit unit, qint64 fromMs,
                         qint64 toMs)
{
    QJsonObject stats;
    if (account.busyness <= 0 || toMs <= fromMs)
        return stats;
    const UsageHistory &history = usageOf(state, account);
    for (qsizetype i = 0; i < history.streams().size(); ++i) {
        const UsageHistory::Stream &stream = history.streams()[i];
        const qint64 sum = history.sum(i, unit, fromMs, toMs);
        if (sum == 0 || !isKnownTo(state.settings.version, stream.type))
            continue;
        QJsonObject sources = stats.value(stream.type).toObject();
        sources.insert(stream.source, sum);
        stats.insert(stream.type, sources);
    }
    return stats;
}

QJsonObject notebookStats(State &state, const Account &account, qint64 periodStartMs, qint64 nowMs)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    qint64 minutes = 0;
    qint64 runs = 0;
    if (account.busyness > 0) {
        const UsageHistory &history = usageOf(state, account);
        for (qint64 day = std::max(periodStartMs, history.startMs()); day < nowMs; day += dayMs) {
            const UsageHistory::NotebookDay count = history.notebooks(day);
            minutes += count.minutes;
            runs += count.completed + count.canceled + count.errored + count.timeout;
        }
    }
    return {{u"awaitingCompletion"_s, account.busyness > 0 ? 1 : 0},
            {u"minutesThisPeriod"_s, minutes},
            {u"runsThisPeriod"_s, runs}};
}

} // namespace sandbox
