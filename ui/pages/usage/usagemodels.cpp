// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagemodels.h"

#include "qtcompat.h"

using namespace Qt::StringLiterals;

namespace UsageModels {

UsageSeries untilNow(const UsageSeries &series, qint64 nowMs)
{
    UsageSeries known = series;
    while (!known.isEmpty() && known.startsMs.last() > nowMs) {
        known.endMs = known.startsMs.takeLast();
        known.values.removeLast();
    }
    return known;
}

ChartModel modelOf(const UsageSeries &buckets, Resolution resolution, const QTimeZone &zone,
                   ChartModel::Unit unit, const QString &title)
{
    ChartModel model;
    model.title = title;
    model.bucketLength = resolution == Resolution::Hour ? std::chrono::hours(1) : std::chrono::hours(24);
    model.zone = zone;
    model.unit = unit;
    model.starts.reserve(buckets.size());
    for (const qint64 start : buckets.startsMs)
        model.starts.append(QDateTime::fromMSecsSinceEpoch(start, QtCompat::utc));
    return model;
}

std::optional<ChartModel::Forecast> forecastOf(const UsageForecast &forecast, bool asTotals,
                                               const QString &name)
{
    ChartModel::Forecast band{.name = name, .starts = {}, .low = {}, .middle = {}, .high = {}};
    // The first is what is left of the running day, which has its own bar.
    for (qsizetype i = 1; i < forecast.days.size(); ++i) {
        const UsageForecast::Day &day = forecast.days.at(i);
        const UsageBand &values = asTotals ? day.total : day.use;
        band.starts.append(QDateTime::fromMSecsSinceEpoch(day.span.startMs, QtCompat::utc));
        band.low.append(values.low);
        band.middle.append(values.middle);
        band.high.append(values.high);
    }
    return band.starts.isEmpty() ? std::nullopt : std::optional(band);
}

QString fileName(const QString &what, const UsageSpan &span, const QTimeZone &zone)
{
    const QString first = UsageDays::at(span.startMs, zone).toString(Qt::ISODate);
    const QString last = UsageDays::at(span.endMs - 1, zone).toString(Qt::ISODate);
    return first == last ? u"%1-%2"_s.arg(what, first) : u"%1-%2-to-%3"_s.arg(what, first, last);
}

} // namespace UsageModels
