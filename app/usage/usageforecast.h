// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageseries.h"

#include <optional>

/// A guess with the band that it is likely to end in: about nine times in ten, where days differ by chance
/// alone. What has never happened before, no band can hold.
struct UsageBand
{
    double low = 0;
    double middle = 0;
    double high = 0;

    friend bool operator==(const UsageBand &, const UsageBand &) = default;
};

/// What is expected until a billing period ends.
struct UsageForecast
{
    /// One day to come, or what is left of the running one.
    struct Day
    {
        UsageSpan span;
        UsageBand use;   ///< Within the span.
        UsageBand total; ///< Of the whole period, by the end of the span.
    };

    double used = 0; ///< So far.
    QList<Day> days; ///< Ascending; empty where the period is over.
    UsageBand total; ///< At the end of the period.
};

/// The fewest days that are enough for a forecast: each weekday twice.
inline constexpr int forecastDays = 14;
/// How many days back a forecast looks.
inline constexpr int forecastHistoryDays = 56;

/// Expects of every weekday to come what that weekday brought on average in the last eight weeks; the spread
/// around those averages makes the band. history: days of one zone up to now, of which only whole ones are
/// used. used: what the period has counted by nowMs. None where there is too little to go by: fewer than
/// forecastDays whole days with a number, or a weekday to come that was not seen twice.
std::optional<UsageForecast> forecastOf(const UsageSeries &history, const QTimeZone &zone,
                                        const UsageSpan &period, double used, qint64 nowMs);

/// When a period's limit is reached.
struct LimitOutlook
{
    enum class State {
        TooLittleData, ///< Not reached, and there is no forecast.
        Reached,       ///< It is reached already, or passed.
        Likely,        ///< The middle of the forecast reaches it within the period.
        Possible,      ///< Only the upper end of the band does.
        Unlikely,      ///< Not even that.
    };

    State state = State::TooLittleData;
    std::optional<qint64> expectedMs; ///< Likely: when the middle reaches it; ms since the epoch.
    std::optional<qint64> earliestMs; ///< Likely and Possible: when the upper end does.

    /// Whole days from nowMs until it is expected, rounded down; Likely only.
    std::optional<int> daysUntil(qint64 nowMs) const;
};

/// limit is above 0.
LimitOutlook limitOutlook(double used, const std::optional<UsageForecast> &forecast, double limit);
