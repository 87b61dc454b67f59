// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredapi.h"

#include <cmath>

void tryInput(const QByteArray &input)
{
    decoded<DeviceCounts>(input, [](Api &api) { return api.usage().deviceCounts({}); });
    decoded<NotebookMinuteCounts>(input, [](Api &api) { return api.usage().notebookMinuteCounts({}); });
    decoded<PayloadCountsBreakdown>(input,
                                    [](Api &api) { return api.usage().payloadCountsBreakdown({}, {}); });
    const auto stats = decoded<PayloadStats>(input, [](Api &api) { return api.usage().payloadCounts({}); });
    for (const auto &sources : stats.value_or(PayloadStats())) {
        for (const double number : sources)
            demand(std::isfinite(number), "a count without an end");
    }
}
