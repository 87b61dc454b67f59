// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageplan.h"

#include "usageforecast.h"

#include <algorithm>

using About = UsageQuestion::About;

namespace {

// Nothing is asked about days that are to come.
UsageSpan untilToday(const UsageSpan &span, qint64 nowMs, const QTimeZone &zone)
{
    const qint64 tomorrow = UsageDays::startMs(UsageDays::at(nowMs, zone).addDays(1), zone);
    return {span.startMs, std::max(span.startMs, std::min(span.endMs, tomorrow))};
}

} // namespace

PayloadPlan PayloadPlan::of(const RangeChoice &range, const PayloadSelection &selection,
                            const UsageMoment &moment)
{
    const QTimeZone zone = selection.localDays ? moment.localZone : QTimeZone::utc();
    const bool byHour = selection.resolution == Resolution::Hour || zone != QTimeZone::utc();
    PayloadPlan plan;
    plan.zone = zone;
    plan.shown = selection.resolution;
    plan.span = spanOf(range, moment.nowMs, moment.period, zone);
    plan.before = spanBefore(range, plan.span, zone);
    const UsageQuestion now{.about = About::Payloads,
                            .span = untilToday(plan.span, moment.nowMs, zone),
                            .resolution = byHour ? Resolution::Hour : Resolution::Day,
                            .asBytes = selection.asBytes,
                            .withNonBillable = false};
    plan.billable = now;
    plan.all = now;
    plan.all.withNonBillable = true;
    plan.billableBefore = plan.billable;
    plan.allBefore = plan.all;
    plan.billableBefore.span = plan.allBefore.span = plan.before;
    plan.totals = {.about = About::PayloadTotals, .span = now.span, .asBytes = selection.asBytes};
    plan.totalsBefore = plan.totals;
    plan.totalsBefore.span = plan.before;
    return plan;
}

QList<UsageQuestion> PayloadPlan::questions(bool hasBreakdown) const
{
    if (!hasBreakdown)
        return {totals, totalsBefore};
    return {billable, all, totals, billableBefore, allBefore};
}

DayPlan DayPlan::of(About about, const RangeChoice &range, const UsageMoment &moment)
{
    const QTimeZone utc = QTimeZone::utc();
    DayPlan plan;
    plan.span = spanOf(range, moment.nowMs, moment.period, utc);
    plan.before = spanBefore(range, plan.span, utc);
    plan.now = {.about = about, .span = untilToday(plan.span, moment.nowMs, utc)};
    plan.previous = {.about = about, .span = plan.before};
    return plan;
}

std::optional<PeriodPlan> PeriodPlan::of(About about, const UsageMoment &moment, const QTimeZone &zone)
{
    if (!moment.period)
        return {};
    const QDate today = UsageDays::at(moment.nowMs, zone);
    PeriodPlan plan;
    plan.period = *moment.period;
    plan.zone = zone;
    plan.use = {.about = about,
                .span = untilToday(*moment.period, moment.nowMs, zone),
                .resolution = zone == QTimeZone::utc() ? Resolution::Day : Resolution::Hour};
    plan.history = plan.use;
    plan.history.span = UsageDays::span(today.addDays(-forecastHistoryDays), today, zone);
    return plan;
}
