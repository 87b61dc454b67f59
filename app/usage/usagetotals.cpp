// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagetotals.h"

#include <algorithm>
#include <limits>

namespace {

std::optional<double> sumOfFirst(const UsageSeries &series, qsizetype count)
{
    std::optional<double> sum;
    for (qsizetype i = 0; i < count; ++i) {
        if (series.isKnown(i))
            sum = sum.value_or(0) + series.values[i];
    }
    return sum;
}

} // namespace

std::optional<double> totalOf(const UsageSeries &series)
{
    return sumOfFirst(series, series.size());
}

std::optional<double> lastOf(const UsageSeries &series)
{
    for (qsizetype i = series.size() - 1; i >= 0; --i) {
        if (series.isKnown(i))
            return series.values[i];
    }
    return {};
}

std::optional<double> UsageComparison::change() const
{
    return before > 0 ? std::optional((now - before) / before) : std::nullopt;
}

std::optional<UsageComparison> compare(const UsageSeries &series, const UsageSeries &before, qint64 nowMs)
{
    qsizetype over = 0;
    while (over < series.size() && series.endOf(over) <= nowMs)
        ++over;
    const bool isComplete = over == series.size();
    // Months have 28 to 31 days: a whole one is compared with the whole of the one before.
    const std::optional<double> now = sumOfFirst(series, over);
    const std::optional<double> then =
        sumOfFirst(before, isComplete ? before.size() : std::min(over, before.size()));
    if (over == 0 || !now || !then)
        return {};
    return UsageComparison{.now = *now, .before = *then, .buckets = over, .isComplete = isComplete};
}

UsageSeries laidOver(const UsageSeries &series, const UsageSeries &before)
{
    UsageSeries ghost = series;
    for (qsizetype i = 0; i < ghost.size(); ++i)
        ghost.values[i] = i < before.size() ? before.values[i] : std::numeric_limits<double>::quiet_NaN();
    return ghost;
}
