// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel.h"

#include "qtcompat.h"

#include <algorithm>
#include <cmath>
#include <limits>

qsizetype ChartModel::bucketCount() const
{
    return starts.size() + (forecast ? forecast->starts.size() : 0);
}

QDateTime ChartModel::start(qsizetype index) const
{
    return index < starts.size() ? starts.at(index) : forecast->starts.at(index - starts.size());
}

QDateTime ChartModel::end(qsizetype index) const
{
    std::optional<qint64> next;
    if (index + 1 < bucketCount())
        next = start(index + 1).toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(endOf(start(index).toMSecsSinceEpoch(), next, bucketLength),
                                          QtCompat::utc);
}

qint64 ChartModel::endOf(qint64 start, std::optional<qint64> next, std::chrono::milliseconds length)
{
    const bool joins = next && std::abs(*next - start - length.count()) * 2 <= length.count();
    return joins ? *next : start + length.count();
}

double ChartModel::value(qsizetype seriesIndex, qsizetype bucket) const
{
    const QList<double> &values = series.at(seriesIndex).values;
    return bucket < std::min(values.size(), starts.size()) ? values.at(bucket)
                                                           : std::numeric_limits<double>::quiet_NaN();
}

bool ChartModel::isEmpty() const
{
    const auto hasNumber = [](const QList<double> &values, qsizetype count) {
        return std::any_of(values.begin(), values.begin() + std::min(values.size(), count),
                           [](double value) { return !std::isnan(value); });
    };
    const bool hasForecast = forecast && hasNumber(forecast->middle, forecast->starts.size());
    return !hasForecast && std::ranges::none_of(series, [&](const Series &one) {
        return hasNumber(one.values, starts.size());
    });
}
