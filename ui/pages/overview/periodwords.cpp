// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodwords.h"

#include "dates.h"
#include "qtcompat.h"
#include "usagewords.h"

#include <QCoreApplication>

using State = LimitOutlook::State;
using Subject = UsageWatch::Subject;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QtCompat::utc);
}

QString localDay(qint64 ms)
{
    return UsageWords::day(utc(ms).toLocalTime().date());
}

QString reached(Subject subject)
{
    return subject == Subject::Payloads
               ? Words::tr("The limit is reached: further payloads are rejected until the period turns over.")
               : Words::tr("The limit is reached.");
}

QString likely(const LimitOutlook &outlook, qint64 nowMs)
{
    const int days = *outlook.daysUntil(nowMs);
    if (days < 1)
        return Words::tr("The limit is expected to be reached within a day.");
    return Words::tr("The limit is expected to be reached in about %Ln day(s), on %1.", nullptr, days)
        .arg(localDay(*outlook.expectedMs));
}

} // namespace

namespace PeriodWords {

QString expected(const UsageWatch::Known &known, const QString &reason)
{
    if (!known.byDay)
        return reason.isEmpty()
                   ? Words::tr(
                         "No forecast: this server does not count by day. Counted is everything, billable "
                         "or not.")
                   : Words::tr("No forecast: %1").arg(reason);
    const PeriodUse &use = *known.use;
    if (!use.forecast)
        return Words::tr("Too little data for a forecast: that takes %Ln whole day(s).", nullptr,
                         forecastDays);
    const UsageBand &total = use.forecast->total;
    const QString end = UsageWords::day(use.period.endMs - 1, QTimeZone::utc());
    const QString low = UsageWords::about(total.low);
    const QString high = UsageWords::about(total.high);
    if (low == high)
        return Words::tr("Expected by %2: about %1.", "number, date")
            .arg(UsageWords::about(total.middle), end);
    return Words::tr("Expected by %2: about %1, nine times in ten between %3 and %4.",
                     "number, date, low, high")
        .arg(UsageWords::about(total.middle), end, low, high);
}

Outlook outlook(Subject subject, const PeriodUse &use, qint64 nowMs)
{
    if (!use.limit)
        return {Tone::Neutral, Words::tr("The server names no limit.")};
    switch (use.outlook.state) {
    case State::Reached:
        return {Tone::Danger, reached(subject)};
    case State::Likely:
        return {Tone::Warning, likely(use.outlook, nowMs)};
    case State::Possible:
        return {Tone::Warning, Words::tr("The limit may be reached, on %1 at the earliest.")
                                   .arg(localDay(*use.outlook.earliestMs))};
    case State::Unlikely:
        return {Tone::Good, Words::tr("The limit is not expected to be reached.")};
    case State::TooLittleData:
        break;
    }
    return {};
}

QString turnOver(const UsageSpan &period, qint64 nowMs)
{
    const QString end = Dates::localDateTime(utc(period.endMs));
    if (nowMs >= period.endMs)
        return Words::tr("Ended on %1").arg(end);
    return Words::tr("Turns over %1, on %2", "in 3 days, date")
        .arg(Dates::untilWords(utc(period.endMs), utc(nowMs)), end);
}

} // namespace PeriodWords
