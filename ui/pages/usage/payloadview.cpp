// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadview.h"

#include "usagemodels.h"
#include "usagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using By = PayloadView::By;
using Kind = ChartModel::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PayloadView)
};

QString titleOf(const PayloadView &view)
{
    if (view.by == By::RunningTotal)
        return view.asBytes ? Words::tr("Payload data, running total") : Words::tr("Payloads, running total");
    if (view.by == By::Hour)
        return view.asBytes ? Words::tr("Payload data by hour") : Words::tr("Payloads by hour");
    return view.asBytes ? Words::tr("Payload data by day") : Words::tr("Payloads by day");
}

} // namespace

ChartModel PayloadChart::model() const
{
    const Resolution resolution = view.selection().resolution;
    const UsageSeries buckets = UsageModels::untilNow(numbers.shown(view.withNonBillable), nowMs);
    ChartModel model =
        UsageModels::modelOf(buckets, resolution, plan.zone,
                             view.asBytes ? ChartModel::Unit::Bytes : ChartModel::Unit::Count, titleOf(view));
    if (view.by == By::RunningTotal)
        addRunningTotals(model);
    else
        addBars(model);
    addLimit(model);
    for (ChartModel::Series &series : model.series)
        series.values = series.values.mid(0, model.starts.size());
    return model;
}

void PayloadChart::addBars(ChartModel &model) const
{
    const bool areLines = model.starts.size() > UsageModels::mostBars;
    const Kind kind = areLines ? Kind::Line : Kind::StackedBar;
    model.series.append({u"billable"_s, Words::tr("Billable"), kind, numbers.billable.values});
    if (view.withNonBillable)
        model.series.append({u"nonBillable"_s, Words::tr("Not billable"), kind,
                             difference(numbers.all, numbers.billable).values});
    const UsageSeries &shown = numbers.shown(view.withNonBillable);
    model.series.append({u"before"_s, Words::tr("Period before"), Kind::Ghost,
                         laidOver(shown, numbers.before(view.withNonBillable)).values});
    if (isPeriod && !view.asBytes && view.by == By::Day && period.forecast)
        model.forecast = UsageModels::forecastOf(*period.forecast, false, Words::tr("Expected, billable"));
}

void PayloadChart::addRunningTotals(ChartModel &model) const
{
    model.series.append(
        {u"billable"_s, Words::tr("Billable"), Kind::Line, runningTotal(numbers.billable).values});
    if (view.withNonBillable)
        model.series.append({u"all"_s, Words::tr("All", "payloads, billable or not"), Kind::Line,
                             runningTotal(numbers.all).values});
    const UsageSeries &shown = numbers.shown(view.withNonBillable);
    model.series.append({u"before"_s, Words::tr("Period before"), Kind::Ghost,
                         laidOver(shown, runningTotal(numbers.before(view.withNonBillable))).values});
    if (isPeriod && !view.asBytes && period.forecast)
        model.forecast = UsageModels::forecastOf(*period.forecast, true, Words::tr("Expected, billable"));
}

// The limit is one of payloads in a whole period: of a day it is what an even spread would allow.
void PayloadChart::addLimit(ChartModel &model) const
{
    if (!limit || !isPeriod || view.asBytes || view.by == By::Hour)
        return;
    if (view.by == By::RunningTotal)
        model.limit = {.name = Words::tr("Limit"), .value = *limit};
    else
        model.limit = {.name = Words::tr("Limit, spread evenly"),
                       .value = *limit / std::max(1, UsageDays::count(plan.span, plan.zone))};
}

UsageTable PayloadChart::table() const
{
    const UsageSeries buckets = UsageModels::untilNow(numbers.billable, nowMs);
    const auto column = [&buckets](const QString &name, const UsageSeries &series) {
        return UsageTable::Column{name, laidOver(buckets, series).values};
    };
    return {.what = view.asBytes ? u"payloadBytes"_s : u"payloads"_s,
            .zone = UsageWords::zone(plan.zone),
            .startsMs = buckets.startsMs,
            .endMs = buckets.endMs,
            .columns = {column(u"billable"_s, numbers.billable), column(u"all"_s, numbers.all),
                        column(u"billableBefore"_s, numbers.billableBefore),
                        column(u"allBefore"_s, numbers.allBefore)},
            .byType = {}};
}
