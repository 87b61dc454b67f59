// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <limits>

/// Models for the tests of charts.
namespace ExampleCharts {

inline constexpr double gap = std::numeric_limits<double>::quiet_NaN();

/// Local days from 27 March 2026 on, of which in Berlin the third has 23 hours.
inline ChartModel days(int count, const QByteArray &zone = "Europe/Berlin")
{
    ChartModel model;
    model.title = QStringLiteral("Payloads <all>");
    model.zone = QTimeZone(zone);
    for (int i = 0; i < count; ++i)
        model.starts.append(QDate(2026, 3, 27).addDays(i).startOfDay(model.zone).toUTC());
    return model;
}

inline ChartModel::Series series(const QString &id, ChartModel::Kind kind, const QList<double> &values)
{
    return {.id = id, .name = id.toUpper(), .kind = kind, .values = values};
}

/// Two bars on one another, a ghost, a limit and a forecast of two days.
inline ChartModel full()
{
    ChartModel model = days(4);
    model.series = {series(QStringLiteral("mqtt"), ChartModel::Kind::StackedBar, {100, 200, 300, 400}),
                    series(QStringLiteral("http"), ChartModel::Kind::StackedBar, {50, gap, 70, 80}),
                    series(QStringLiteral("before"), ChartModel::Kind::Ghost, {90, 90, 90, 90})};
    model.limit = ChartModel::Limit{QStringLiteral("Limit"), 600};
    model.forecast = ChartModel::Forecast{.name = QStringLiteral("Forecast"),
                                          .starts = {model.end(3), model.end(3).addDays(1)},
                                          .low = {300, 310},
                                          .middle = {400, 420},
                                          .high = {500, 530}};
    return model;
}

} // namespace ExampleCharts
