// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <QLocale>
#include <QStringList>

#include <functional>

/// Where the axes of a chart have their lines, and what stands at them.
namespace ChartTicks {

/// A value axis: from 0 up, in steps that people count in.
struct Values
{
    double step = 1;
    double top = 1; ///< The last tick: at least the largest value.
    QList<double> positions;
    QStringList labels;
};

/// At most `most` (2 or more) ticks above 0. Counts have no fractions; bytes step in whole parts of their
/// unit.
Values values(double largest, ChartModel::Unit unit, int most, const QLocale &locale);

/// One moment on the axis of time.
struct Moment
{
    QDateTime at;       ///< UTC.
    QString label;      ///< Empty for a line without words.
    bool major = false; ///< Begins what the others part: a day among hours, a year among months.
};

/// The stretch of time an axis shows, over so many pixels.
struct TimeSpan
{
    QDateTime from; ///< UTC
    QDateTime to;   ///< UTC
    QTimeZone zone;
    double pixels = 0;
    double bucketSeconds = 0; ///< Length of what is drawn: nothing shorter is named.
};

using TextWidth = std::function<double(const QString &)>;

/// Midnights, hours, Mondays or firsts of months of the span's zone, as close as their labels leave air
/// between them. A day that a clock change makes shorter or longer takes its true share. Where buckets are
/// days, days are named at their middle, below what is drawn of them. margin: by how many pixels a label may
/// stand out at either end.
QList<Moment> moments(const TimeSpan &span, const TextWidth &width, double margin, const QLocale &locale);

} // namespace ChartTicks
