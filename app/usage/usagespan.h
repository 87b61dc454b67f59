// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <compare>
#include <optional>

/// A stretch of time, in ms since the epoch (UTC). The start belongs to it, the end does not.
struct UsageSpan
{
    qint64 startMs = 0;
    qint64 endMs = 0;

    bool isEmpty() const { return endMs <= startMs; }
    bool contains(qint64 ms) const { return ms >= startMs && ms < endMs; }

    friend auto operator<=>(const UsageSpan &, const UsageSpan &) = default;
};

/// Which days somebody asks about.
struct RangeChoice
{
    enum class Kind { Period, Days7, Days30, Days90, Days365, Custom };

    Kind kind = Kind::Period;
    QDate first; ///< Custom only, in the days of the zone; both days belong to the range.
    QDate last;

    /// How many days one of the fixed kinds is long, the running day among them; 0 for the others.
    int days() const;

    friend bool operator==(const RangeChoice &, const RangeChoice &) = default;
};

/// Days are cut in a time zone, but the platform counts by full UTC hours: a day begins at the full UTC hour
/// that is nearest to its midnight, at the earlier one where both are as near. In most zones that is
/// midnight; elsewhere see cutIsExact(). Why: docs/decisions/0009-local-days.md.
namespace UsageDays {

inline constexpr qint64 hourMs = 3'600'000;
inline constexpr qint64 dayMs = 24 * hourMs;

/// When the day begins, in ms since the epoch.
qint64 startMs(const QDate &day, const QTimeZone &zone);

/// The day that a moment belongs to.
QDate at(qint64 ms, const QTimeZone &zone);

/// Whether this day begins at its midnight, to the minute.
bool cutIsExact(const QDate &day, const QTimeZone &zone);

/// The days from the first to the last, both included.
UsageSpan span(const QDate &first, const QDate &last, const QTimeZone &zone);

/// How many days the span touches.
int count(const UsageSpan &span, const QTimeZone &zone);

} // namespace UsageDays

/// The chosen range in whole days of the zone, the running day included up to its end. `Period` is the
/// billing period to the millisecond, whatever the zone. Empty where there is no period, or where a custom
/// range ends before it begins.
UsageSpan spanOf(const RangeChoice &choice, qint64 nowMs, const std::optional<UsageSpan> &period,
                 const QTimeZone &zone);

/// What came before a span of spanOf(): as many days, or for `Period` the month that ends where it begins.
UsageSpan spanBefore(const RangeChoice &choice, const UsageSpan &span, const QTimeZone &zone);

/// The billing period of a profile; none where the server names none. An end of "…59.999" is read as the
/// whole of that second.
std::optional<UsageSpan> billingPeriod(const std::optional<QDateTime> &start,
                                       const std::optional<QDateTime> &end);
