// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadnumbers.h"

using About = UsageQuestion::About;

namespace {

QList<UsagePoint> pointsIn(const UsageAnswer &answer, About about)
{
    return about == About::Notebooks ? pointsOf(answer.notebooks, &NotebookMinuteCount::minutes)
                                     : pointsOf(answer.payloads);
}

UsageSeries seriesFrom(const UsageLoader &loader, const UsageQuestion &question, Resolution shown,
                       const QTimeZone &zone)
{
    const UsageAnswer *answer = loader.answer(question);
    if (!answer)
        return {};
    const qint64 length = question.resolution == Resolution::Hour ? UsageDays::hourMs : UsageDays::dayMs;
    return seriesOf(pointsIn(*answer, question.about), length, question.span, shown, zone);
}

} // namespace

PayloadNumbers PayloadNumbers::of(const PayloadPlan &plan, const UsageLoader &loader)
{
    const auto series = [&](const UsageQuestion &question) {
        return seriesFrom(loader, question, plan.shown, plan.zone);
    };
    return {.billable = series(plan.billable),
            .all = series(plan.all),
            .billableBefore = series(plan.billableBefore),
            .allBefore = series(plan.allBefore)};
}

PeriodNumbers PeriodNumbers::of(const PeriodPlan &plan, const UsageLoader &loader, qint64 nowMs)
{
    PeriodNumbers numbers;
    if (loader.answer(plan.use))
        numbers.used = totalOf(seriesFrom(loader, plan.use, Resolution::Day, plan.zone)).value_or(0);
    if (!loader.answer(plan.history))
        return numbers;
    numbers.hasHistory = true;
    if (numbers.used)
        numbers.forecast = forecastOf(seriesFrom(loader, plan.history, Resolution::Day, plan.zone), plan.zone,
                                      plan.period, *numbers.used, nowMs);
    return numbers;
}
