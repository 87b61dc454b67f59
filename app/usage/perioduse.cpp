// SPDX-License-Identifier: GPL-3.0-or-later
#include "perioduse.h"

namespace {

// Whether the days of the one add up to the other, as far as that has come.
bool tells(const UsageSpan &history, const UsageSpan &period)
{
    const QTimeZone utc = QTimeZone::utc();
    return period.startMs >= history.startMs &&
           UsageDays::startMs(UsageDays::at(period.startMs, utc), utc) == period.startMs;
}

double sumWithin(const UsageSeries &series, const UsageSpan &span)
{
    double sum = 0;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (span.contains(series.startsMs.at(i)) && series.isKnown(i))
            sum += series.values.at(i);
    }
    return sum;
}

} // namespace

QList<UsageQuestion> PeriodQuestions::all() const
{
    return use ? QList<UsageQuestion>{history, *use} : QList<UsageQuestion>{history};
}

PeriodQuestions PeriodQuestions::of(UsageQuestion::About about, qint64 nowMs,
                                    const std::optional<UsageSpan> &period)
{
    const QTimeZone utc = QTimeZone::utc();
    const QDate today = UsageDays::at(nowMs, utc);
    PeriodQuestions questions;
    questions.history = {.about = about,
                         .span = UsageDays::span(today.addDays(-forecastHistoryDays), today, utc)};
    if (period && !tells(questions.history.span, *period))
        questions.use = PeriodPlan::of(about, {.nowMs = nowMs, .period = period, .localZone = utc})->use;
    return questions;
}

std::optional<double> PeriodUse::share() const
{
    return limit ? std::optional(used / *limit) : std::nullopt;
}

PeriodUse PeriodUse::of(const UsageSeries &history, const UsageSpan &period, std::optional<double> limit,
                        std::optional<double> used, qint64 nowMs)
{
    PeriodUse use{.period = period,
                  .used = used ? *used : sumWithin(history, period),
                  .limit = limit,
                  .forecast = {},
                  .outlook = {}};
    if (!history.isEmpty())
        use.forecast = forecastOf(history, QTimeZone::utc(), period, use.used, nowMs);
    if (limit)
        use.outlook = limitOutlook(use.used, use.forecast, *limit);
    return use;
}

int reachedThreshold(double used, double limit)
{
    int reached = 0;
    for (const int threshold : usageThresholds) {
        if (used * 100 >= limit * threshold)
            reached = threshold;
    }
    return reached;
}
