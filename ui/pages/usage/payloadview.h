// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "payloadnumbers.h"
#include "usageexport.h"

/// How somebody wants to see payloads; the whole of it is kept during a visit.
struct PayloadView
{
    enum class By { Day, Hour, RunningTotal };

    By by = By::Day;
    bool asBytes = false;
    bool withNonBillable = false;
    bool localDays = false;

    PayloadSelection selection() const
    {
        return {.resolution = by == By::Hour ? Resolution::Hour : Resolution::Day,
                .asBytes = asBytes,
                .localDays = localDays};
    }
};

/// What a chart of payloads is made from.
struct PayloadChart
{
    const PayloadView &view;
    const PayloadPlan &plan;
    const PayloadNumbers &numbers;
    const PeriodNumbers &period;
    std::optional<double> limit; ///< Of payloads in the billing period.
    bool isPeriod = false;       ///< The range is the billing period.
    qint64 nowMs = 0;

    ChartModel model() const;
    /// The same numbers for files, the billable and all, with what came before.
    UsageTable table() const;

private:
    void addBars(ChartModel &model) const;
    void addRunningTotals(ChartModel &model) const;
    void addLimit(ChartModel &model) const;
};
