// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageforecast.h"
#include "usageplan.h"

/// The questions behind PeriodUse. The first can be asked before anything is known of the period, and answers
/// it alone where the period began within it, at the full day.
struct PeriodQuestions
{
    UsageQuestion history;            ///< The weeks up to the end of the running UTC day.
    std::optional<UsageQuestion> use; ///< Of the period, where the history does not tell it.

    QList<UsageQuestion> all() const;

    /// about is Payloads (the billable ones, as a count) or Notebooks.
    static PeriodQuestions of(UsageQuestion::About about, qint64 nowMs,
                              const std::optional<UsageSpan> &period);
};

/// What a billing period has used of its limit, and where that is heading. Days are UTC days.
struct PeriodUse
{
    UsageSpan period;
    double used = 0;
    std::optional<double> limit;           ///< Above 0; none where the server gives none.
    std::optional<UsageForecast> forecast; ///< None where there is too little to go by.
    LimitOutlook outlook;                  ///< Where there is a limit.

    /// 1 = at the limit, and more; none without a limit.
    std::optional<double> share() const;

    /// history: whole weeks of days; empty where they are not known. used: of the period, where the history
    /// does not tell it.
    static PeriodUse of(const UsageSeries &history, const UsageSpan &period, std::optional<double> limit,
                        std::optional<double> used, qint64 nowMs);
};

/// The shares of a limit that people are warned of, in percent.
inline constexpr int usageThresholds[] = {80, 95, 100};

/// The highest of usageThresholds that is reached; 0 for none.
int reachedThreshold(double used, double limit);
