// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadnumbers.h"

using About = UsageQuestion::About;

namespace {

QList<UsagePoint> pointsIn(const UsageAnswer &answer, About about)
{
    return about == About::Notebooks ? pointsOf(answer.notebooks, &NotebookMinuteCount::minutes)
                                     : pointsOf(answer.payloads);
}

} // namespace

UsageSeries SeriesStore::series(const UsageQuestion &question, Resolution shown, const QTimeZone &zone)
{
    const UsageAnswer *answer = m_loader.answer(question);
    if (!answer)
        return {};
    constexpr std::size_t most = 32;
    if (m_cuts.size() > most)
        m_cuts.clear();
    const QDateTime answeredAt = m_loader.answeredAt(question);
    Cut &cut = m_cuts[question];
    if (cut.answeredAt != answeredAt || cut.shown != shown || cut.zone != zone) {
        const qint64 length = question.resolution == Resolution::Hour ? UsageDays::hourMs : UsageDays::dayMs;
        cut = {.answeredAt = answeredAt,
               .shown = shown,
               .zone = zone,
               .series = seriesOf(pointsIn(*answer, question.about), length, question.span, shown, zone)};
    }
    return cut.series;
}

PayloadNumbers PayloadNumbers::of(const PayloadPlan &plan, SeriesStore &store)
{
    const auto series = [&](const UsageQuestion &question) {
        return store.series(question, plan.shown, plan.zone);
    };
    return {.billable = series(plan.billable),
            .all = series(plan.all),
            .billableBefore = series(plan.billableBefore),
            .allBefore = series(plan.allBefore)};
}

PeriodNumbers PeriodNumbers::of(const PeriodPlan &plan, const UsageLoader &loader, SeriesStore &store,
                                qint64 nowMs)
{
    PeriodNumbers numbers;
    if (loader.answer(plan.use))
        numbers.used = totalOf(store.series(plan.use, Resolution::Day, plan.zone)).value_or(0);
    if (!loader.answer(plan.history))
        return numbers;
    numbers.hasHistory = true;
    if (numbers.used)
        numbers.forecast = forecastOf(store.series(plan.history, Resolution::Day, plan.zone), plan.zone,
                                      plan.period, *numbers.used, nowMs);
    return numbers;
}
