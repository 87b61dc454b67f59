// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "usageexport.h"
#include "usageforecast.h"
#include "usageplan.h"

/// From series of numbers to what charts and files take.
namespace UsageModels {

/// From this many buckets on bars are too thin to be told apart: lines are drawn instead.
inline constexpr qsizetype mostBars = 120;

/// The series without the buckets that begin after nowMs, of which nothing can be known.
UsageSeries untilNow(const UsageSeries &series, qint64 nowMs);

/// A model of these buckets and no series yet.
ChartModel modelOf(const UsageSeries &buckets, Resolution resolution, const QTimeZone &zone,
                   ChartModel::Unit unit, const QString &title);

/// What the forecast expects of the whole days after the running one; either of each day or of the period up
/// to its end. None where there are none.
std::optional<ChartModel::Forecast> forecastOf(const UsageForecast &forecast, bool asTotals,
                                               const QString &name);

/// "payloads-2026-11-01-to-2026-11-24"
QString fileName(const QString &what, const UsageSpan &span, const QTimeZone &zone);

} // namespace UsageModels
