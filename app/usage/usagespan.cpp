// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagespan.h"

#include "qtcompat.h"

#include <QDateTime>

namespace {

// The full hour at or before a moment, before the epoch too.
qint64 hourBefore(qint64 ms)
{
    const qint64 rest = ms % UsageDays::hourMs;
    return ms - (rest < 0 ? rest + UsageDays::hourMs : rest);
}

} // namespace

int RangeChoice::days() const
{
    switch (kind) {
    case Kind::Days7:
        return 7;
    case Kind::Days30:
        return 30;
    case Kind::Days90:
        return 90;
    case Kind::Days365:
        return 365;
    case Kind::Period:
    case Kind::Custom:
        break;
    }
    return 0;
}

namespace UsageDays {

qint64 startMs(const QDate &day, const QTimeZone &zone)
{
    // Where clocks go forward at midnight, the day begins an hour later: startOfDay() knows.
    const qint64 midnight = day.startOfDay(zone).toMSecsSinceEpoch();
    const qint64 before = hourBefore(midnight);
    return midnight - before > hourMs / 2 ? before + hourMs : before;
}

QDate at(qint64 ms, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
    if (ms < startMs(day, zone))
        return day.addDays(-1);
    return ms >= startMs(day.addDays(1), zone) ? day.addDays(1) : day;
}

bool cutIsExact(const QDate &day, const QTimeZone &zone)
{
    return startMs(day, zone) == day.startOfDay(zone).toMSecsSinceEpoch();
}

UsageSpan span(const QDate &first, const QDate &last, const QTimeZone &zone)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return {};
    return {startMs(first, zone), startMs(last.addDays(1), zone)};
}

int count(const UsageSpan &span, const QTimeZone &zone)
{
    return span.isEmpty() ? 0 : int(at(span.startMs, zone).daysTo(at(span.endMs - 1, zone))) + 1;
}

} // namespace UsageDays

UsageSpan spanOf(const RangeChoice &choice, qint64 nowMs, const std::optional<UsageSpan> &period,
                 const QTimeZone &zone)
{
    if (choice.kind == RangeChoice::Kind::Period)
        return period.value_or(UsageSpan());
    if (choice.kind == RangeChoice::Kind::Custom)
        return UsageDays::span(choice.first, choice.last, zone);
    const QDate today = UsageDays::at(nowMs, zone);
    return UsageDays::span(today.addDays(1 - choice.days()), today, zone);
}

UsageSpan spanBefore(const RangeChoice &choice, const UsageSpan &span, const QTimeZone &zone)
{
    if (span.isEmpty())
        return {};
    if (choice.kind == RangeChoice::Kind::Period) {
        const auto start = QDateTime::fromMSecsSinceEpoch(span.startMs, QtCompat::utc);
        return {start.addMonths(-1).toMSecsSinceEpoch(), span.startMs};
    }
    const QDate first = UsageDays::at(span.startMs, zone);
    return {UsageDays::startMs(first.addDays(-UsageDays::count(span, zone)), zone), span.startMs};
}

std::optional<UsageSpan> billingPeriod(const std::optional<QDateTime> &start,
                                       const std::optional<QDateTime> &end)
{
    if (!start || !end)
        return {};
    qint64 endMs = end->toMSecsSinceEpoch();
    if (endMs % 1000 == 999)
        ++endMs;
    const UsageSpan period{start->toMSecsSinceEpoch(), endMs};
    return period.isEmpty() ? std::nullopt : std::optional(period);
}
