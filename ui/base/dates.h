// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

/// Dates as people read them.
namespace Dates {

/// Local date and time in the locale's medium length: "13 Jun 2016, 01:00".
QString localDateTime(const QDateTime &utc);

/// The two as the default locale's language joins them: "13 Jun 2016, 01:00", "2016年6月13日 01:00".
QString withTime(const QString &date, const QString &time);

/// For the tool tip beside it: "2016-06-13 04:00:00 UTC".
QString utcDateTime(const QDateTime &utc);

/// "today", "yesterday" or "41 days ago", by local calendar days.
QString daysAgo(const QDateTime &utc, const QDateTime &nowUtc);

/// How far off a moment to come is: "in 3 days", "in 5 hours", "in 1 minute", "in less than a minute"; "now"
/// for one that has passed. Whole units, rounded down, of days from 48 hours on and of hours from 120 minutes
/// on.
QString untilWords(const QDateTime &utc, const QDateTime &nowUtc);

/// How much time there is until a moment to come, in the units of untilWords(): "2 days left", "less than a
/// minute left"; "no time left" for one that has passed.
QString leftWords(const QDateTime &utc, const QDateTime &nowUtc);

/// How long until leftWords() and untilWords() change; nothing for a moment that has passed.
std::optional<std::chrono::milliseconds> untilWordsChange(const QDateTime &utc, const QDateTime &nowUtc);

/// "14 Mar 2026, 10:42, 3 hours ago": of when something is, and how old that makes it.
QString asOf(const QDateTime &utc, const QDateTime &nowUtc);

} // namespace Dates
