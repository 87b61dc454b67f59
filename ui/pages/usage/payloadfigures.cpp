// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadfigures.h"

#include "sentences.h"
#include "usagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using State = LimitOutlook::State;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodFigures)
};

// The change since the time before; it ends within the range where that is not over: in a day, or an hour.
QString changeWords(const UsageComparison &compared, const UsageSeries &series, const QTimeZone &zone)
{
    const std::optional<double> share = compared.change();
    const QString change = share ? UsageWords::change(*share) : QString();
    if (compared.isComplete) {
        //: Said of the number of an earlier time, shown above it: how much more or less it is now.
        return share ? Words::tr("Over the same days: now %1.", "change").arg(change)
                     : Words::tr("There was nothing then.");
    }
    const UsageSpan last = series.spanOf(compared.buckets - 1);
    if (last.endMs - last.startMs <= UsageDays::hourMs) {
        const QString moment = UsageWords::dayAndTime(last.endMs, zone);
        return share
                   ? Words::tr("Over the same time, up to %2: now %1.", "change, moment").arg(change, moment)
                   : Words::tr("There was nothing then, up to %1.", "moment").arg(moment);
    }
    const QString day = UsageWords::day(last.startMs, zone);
    return share ? Words::tr("Over the same days, %2 included: now %1.", "change, last day").arg(change, day)
                 : Words::tr("There was nothing then, up to and including %1.", "last day").arg(day);
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
                    Words::tr("%1: %2", "what is counted, limit").arg(counted, UsageWords::amount(*limit)));
        figure.setShare({});
        return;
    }
    const double share = *numbers.used / *limit;
    figure.show(label, UsageWords::percent(share),
                Words::tr("%1: %2 of %3", "what is counted, used, limit")
                    .arg(counted, UsageWords::amount(*numbers.used), UsageWords::amount(*limit)));
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
                    Words::tr("Too little data: that takes %Ln whole day(s).", nullptr, forecastDays));
    } else {
        const UsageBand &total = numbers.forecast->total;
        figure.show(label, Words::tr("≈ %1", "about").arg(UsageWords::about(total.middle)),
                    Sentences::join({Words::tr("%1 to %2 by %3.", "from, to, date")
                                         .arg(UsageWords::about(total.low), UsageWords::about(total.high),
                                              lastDay(*period)),
                                     outlook()}));
    }
}

QString PeriodFigures::outlook() const
{
    if (!limit)
        return {};
    const LimitOutlook outlook = limitOutlook(*numbers.used, numbers.forecast, *limit);
    switch (outlook.state) {
    case State::Reached:
        return Words::tr("The limit is reached.");
    case State::Likely: {
        const int days = *outlook.daysUntil(nowMs);
        return days < 1 ? Words::tr("The limit is reached within a day.")
                        : Words::tr("The limit is reached in about %Ln day(s).", nullptr, days);
    }
    case State::Possible:
        return Words::tr("The limit may be reached.");
    case State::Unlikely:
        return Words::tr("That is within the limit.");
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
    figure.show(label, UsageWords::amount(compared->before, asBytes), changeWords(*compared, series, zone),
                UsageWords::exactly(compared->before, asBytes));
}
