// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

template <typename Count>
QList<UsagePoint> points(const QList<Count> &counts, std::optional<qint64> Count::*number)
{
    QList<UsagePoint> points;
    points.reserve(counts.size());
    for (const Count &count : counts) {
        if (count.date && count.*number)
            points.append({count.date->toMSecsSinceEpoch(), double(*(count.*number))});
    }
    return points;
}

QList<qint64> hourStarts(const UsageSpan &span)
{
    QList<qint64> starts{span.startMs};
    for (qint64 hour = (span.startMs / UsageDays::hourMs + 1) * UsageDays::hourMs; hour < span.endMs;
         hour += UsageDays::hourMs)
        starts.append(hour);
    return starts;
}

QList<qint64> dayStarts(const UsageSpan &span, const QTimeZone &zone)
{
    QList<qint64> starts{span.startMs};
    QDate day = UsageDays::at(span.startMs, zone).addDays(1);
    for (qint64 start = UsageDays::startMs(day, zone); start < span.endMs;
         start = UsageDays::startMs(day, zone)) {
        starts.append(start);
        day = day.addDays(1);
    }
    return starts;
}

} // namespace

bool UsageSeries::hasValues() const
{
    return std::any_of(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
}

UsageSeries emptySeries(const UsageSpan &span, Resolution resolution, const QTimeZone &zone)
{
    if (span.isEmpty())
        return {};
    UsageSeries series;
    series.startsMs = resolution == Resolution::Hour ? hourStarts(span) : dayStarts(span, zone);
    series.endMs = span.endMs;
    series.values.fill(unknown, series.startsMs.size());
    return series;
}

UsageSeries seriesOf(const QList<UsagePoint> &points, qint64 pointLengthMs, const UsageSpan &span,
                     Resolution resolution, const QTimeZone &zone)
{
    UsageSeries series = emptySeries(span, resolution, zone);
    const QList<qint64> &starts = std::as_const(series.startsMs);
    double *values = series.values.data();
    qsizetype bucket = 0;
    for (const UsagePoint &point : points) {
        if (point.startMs + pointLengthMs <= span.startMs || point.startMs >= span.endMs)
            continue;
        const qint64 moment = std::max(point.startMs, span.startMs);
        // They come in the order of time, mostly.
        if (moment < starts[bucket])
            bucket = 0;
        while (bucket + 1 < starts.size() && starts[bucket + 1] <= moment)
            ++bucket;
        values[bucket] = std::isnan(values[bucket]) ? point.value : values[bucket] + point.value;
    }
    return series;
}

UsageSeries difference(const UsageSeries &whole, const UsageSeries &part)
{
    UsageSeries rest = whole;
    for (qsizetype i = 0; i < std::min(rest.size(), part.size()); ++i) {
        if (part.isKnown(i))
            rest.values[i] =
                std::isnan(rest.values[i]) ? unknown : std::max(0.0, rest.values[i] - part.values[i]);
    }
    return rest;
}

UsageSeries runningTotal(const UsageSeries &series)
{
    UsageSeries total = series;
    qsizetype known = series.size();
    while (known > 0 && !series.isKnown(known - 1))
        --known;
    double sum = 0;
    for (qsizetype i = 0; i < known; ++i) {
        sum += series.isKnown(i) ? series.values[i] : 0;
        total.values[i] = sum;
    }
    return total;
}

QList<UsagePoint> pointsOf(const QList<PayloadCount> &counts)
{
    return points(counts, &PayloadCount::value);
}

QList<UsagePoint> pointsOf(const QList<DeviceCount> &counts, std::optional<qint64> DeviceCount::*number)
{
    return points(counts, number);
}

QList<UsagePoint> pointsOf(const QList<NotebookMinuteCount> &counts,
                           std::optional<qint64> NotebookMinuteCount::*number)
{
    return points(counts, number);
}
