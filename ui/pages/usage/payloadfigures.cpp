// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadfigures.h"

#include "usagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using State = LimitOutlook::State;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodFigures)
};

// Where the comparison ends: a day, or an hour of one.
QString lastCompared(const UsageSeries &series, qsizetype bucket, const QTimeZone &zone)
{
    const UsageSpan last = series.spanOf(bucket);
    const bool isHour = last.endMs - last.startMs <= UsageDays::hourMs;
    return isHour ? UsageWords::dayAndTime(last.endMs, zone)
                  : Words::tr("the end of %1", "day").arg(UsageWords::day(last.startMs, zone));
}

// "by 6 Dec 2026": the last day of the period.
QString lastDay(const UsageSpan &period)
{
    return UsageWords::day(period.endMs - 1, QTimeZone::utc());
}

} // namespace

void PeriodFigures::showLimit(Figure &figure) const
{
    const QString label = Words::tr("Limit of this period");
    if (!limit) {
        figure.show(label, UsageWords::unknown(), Words::tr("The server names no limit."));
        figure.setShare({});
        return;
    }
    if (!period || !numbers.used) {
        figure.show(label, UsageWords::unknown(),
                    Words::tr("%1 %2", "number and unit").arg(UsageWords::amount(*limit), unit));
        figure.setShare({});
        return;
    }
    const double share = *numbers.used / *limit;
    figure.show(label, UsageWords::percent(share),
                Words::tr("%1 of %2 %3", "used, limit, unit")
                    .arg(UsageWords::amount(*numbers.used), UsageWords::amount(*limit), unit));
    figure.setShare(share,
                    numbers.forecast ? std::optional(numbers.forecast->total.middle / *limit) : std::nullopt);
}

void PeriodFigures::showForecast(Figure &figure) const
{
    const QString label = Words::tr("Expected in this period");
    if (!period) {
        figure.show(label, UsageWords::unknown(), Words::tr("The server names no billing period."));
    } else if (!numbers.hasHistory || !numbers.used) {
        figure.show(label, UsageWords::unknown());
    } else if (!numbers.forecast) {
        figure.show(label, UsageWords::unknown(),
                    Words::tr("Too little data: that takes %n whole day(s).", nullptr, forecastDays));
    } else {
        const UsageBand &total = numbers.forecast->total;
        figure.show(
            label, Words::tr("≈ %1", "about").arg(UsageWords::about(total.middle)),
            Words::tr("%1 to %2 by %3.", "from, to, date")
                    .arg(UsageWords::about(total.low), UsageWords::about(total.high), lastDay(*period)) +
                outlook());
    }
}

QString PeriodFigures::outlook() const
{
    if (!limit)
        return {};
    const LimitOutlook outlook = limitOutlook(*numbers.used, numbers.forecast, *limit);
    switch (outlook.state) {
    case State::Reached:
        return u' ' + Words::tr("The limit is reached.");
    case State::Likely: {
        const int days = *outlook.daysUntil(nowMs);
        return u' ' + (days < 1 ? Words::tr("The limit is reached within a day.")
                                : Words::tr("The limit is reached in about %n day(s).", nullptr, days));
    }
    case State::Possible:
        return u' ' + Words::tr("The limit may be reached.");
    case State::Unlikely:
        return u' ' + Words::tr("That is within the limit.");
    case State::TooLittleData:
        break;
    }
    return {};
}

void showComparison(Figure &figure, const QString &label, const UsageSeries &series,
                    const UsageSeries &before, qint64 nowMs, const QTimeZone &zone, bool asBytes)
{
    const std::optional<UsageComparison> compared = compare(series, before, nowMs);
    if (!compared) {
        const bool hasBefore = before.hasValues();
        figure.show(label, UsageWords::unknown(),
                    hasBefore ? Words::tr("Nothing of this range is over yet.")
                              : Words::tr("Nothing is known of that time."));
        return;
    }
    QString note =
        compared->change()
            ? Words::tr("Over the same days: now %1", "change").arg(UsageWords::change(*compared->change()))
            : Words::tr("There was nothing then");
    if (!compared->isComplete)
        note += Words::tr(", up to %1", "moment").arg(lastCompared(series, compared->buckets - 1, zone));
    figure.show(label, UsageWords::amount(compared->before, asBytes), note + u'.',
                UsageWords::exactly(compared->before, asBytes));
}
