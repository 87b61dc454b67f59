// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <QLocale>

/// The numbers of a chart as people read them in a locale. Counts and minutes shorten by thousands (k, M, G,
/// T, P), bytes by 1,024 (KiB, MiB, …).
namespace ChartNumbers {

/// By what an axis divides its numbers, and what it writes after them.
struct Scale
{
    double divisor = 1;
    QString suffix; ///< With the space before it, if it has one.
};

/// The scale in which numbers up to largest are short. Counts below 10,000 are written out.
Scale scaleFor(double largest, ChartModel::Unit unit);

/// With exactly this many decimals; a zero carries no suffix.
QString scaled(double value, const Scale &scale, int decimals, const QLocale &locale);

/// For reading one value: "1,234", "12.3k", "1.5 MiB", "90 min". Three digits count, more below 10,000.
QString brief(double value, ChartModel::Unit unit, const QLocale &locale);

/// All that is known, for tables and for speech: "1,234,567", "1,572,864 bytes", "12.5 minutes".
QString exact(double value, ChartModel::Unit unit, const QLocale &locale);

/// The number alone, ungrouped: "1234567.5"; the locale decides the decimal point. Empty for NaN.
QString plain(double value, const QLocale &locale);

} // namespace ChartNumbers
