// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage.h"
#include "usagespan.h"

#include <QList>

/// One number of the server and where its hour or day begins.
struct UsagePoint
{
    qint64 startMs = 0; ///< ms since the epoch, UTC
    double value = 0;

    friend bool operator==(const UsagePoint &, const UsagePoint &) = default;
};

/// Numbers over time in buckets that follow each other without a hole: hours, or days of 23 to 25 hours. The
/// first and the last may be cut off by the span. Sums are exact up to 2^53.
struct UsageSeries
{
    QList<qint64> startsMs; ///< Ascending; ms since the epoch, UTC.
    qint64 endMs = 0;       ///< Where the last bucket ends.
    QList<double> values;   ///< One a bucket; NaN where nothing is known, which is not the same as 0.

    qsizetype size() const { return startsMs.size(); }
    bool isEmpty() const { return startsMs.isEmpty(); }
    qint64 endOf(qsizetype bucket) const { return bucket + 1 < size() ? startsMs.at(bucket + 1) : endMs; }
    UsageSpan spanOf(qsizetype bucket) const { return {startsMs.at(bucket), endOf(bucket)}; }
    bool isKnown(qsizetype bucket) const { return values.at(bucket) == values.at(bucket); }
    /// Whether anything is known at all.
    bool hasValues() const;
};

/// The span cut into hours or into days of the zone, nothing known yet.
UsageSeries emptySeries(const UsageSpan &span, Resolution resolution, const QTimeZone &zone);

/// The same filled with the server's numbers: each is added to the bucket in which its hour or day begins.
/// pointLength is the length of the points' own hour or day in ms; the one that the span begins within counts
/// for its first bucket. Points outside of the span are left out.
UsageSeries seriesOf(const QList<UsagePoint> &points, qint64 pointLengthMs, const UsageSpan &span,
                     Resolution resolution, const QTimeZone &zone);

/// What is in the first and not in the second, bucket by bucket and never below 0; both cut alike. Known
/// where the first is.
UsageSeries difference(const UsageSeries &whole, const UsageSeries &part);

/// Each bucket with all before it. A gap adds nothing; what comes after the last known number is not known.
UsageSeries runningTotal(const UsageSeries &series);

/// The points of an answer that have a date and a number.
QList<UsagePoint> pointsOf(const QList<PayloadCount> &counts);
QList<UsagePoint> pointsOf(const QList<DeviceCount> &counts, std::optional<qint64> DeviceCount::*number);
QList<UsagePoint> pointsOf(const QList<NotebookMinuteCount> &counts,
                           std::optional<qint64> NotebookMinuteCount::*number);
