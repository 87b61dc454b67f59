// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageforecast.h"
#include "usageloader.h"
#include "usageplan.h"
#include "usagetotals.h"

#include <map>

/// Answers cut into buckets, each once: ten years of hours are too many to go through at every click.
class SeriesStore final
{
public:
    explicit SeriesStore(const UsageLoader &loader) : m_loader(loader) {}

    /// Empty where the question has no answer. Notebooks: the minutes.
    UsageSeries series(const UsageQuestion &question, Resolution shown, const QTimeZone &zone);

private:
    struct Cut
    {
        QDateTime answeredAt;
        Resolution shown{};
        QTimeZone zone;
        UsageSeries series;
    };

    const UsageLoader &m_loader;
    std::map<UsageQuestion, Cut> m_cuts;
};

/// The answers to a PayloadPlan, cut into its buckets. What has not come is empty.
struct PayloadNumbers
{
    UsageSeries billable;
    UsageSeries all;
    UsageSeries billableBefore;
    UsageSeries allBefore;

    const UsageSeries &shown(bool withNonBillable) const { return withNonBillable ? all : billable; }
    const UsageSeries &before(bool withNonBillable) const
    {
        return withNonBillable ? allBefore : billableBefore;
    }

    static PayloadNumbers of(const PayloadPlan &plan, SeriesStore &store);
};

/// What a billing period has used, and what is expected of the rest of it.
struct PeriodNumbers
{
    std::optional<double> used; ///< None while its question has no answer; 0 where nothing was counted.
    std::optional<UsageForecast> forecast; ///< None where there is too little data, or no answer.
    bool hasHistory = false;               ///< Whether the forecast's question was answered.

    static PeriodNumbers of(const PeriodPlan &plan, const UsageLoader &loader, SeriesStore &store,
                            qint64 nowMs);
};
