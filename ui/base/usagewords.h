// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageplan.h"
#include "usagetotals.h"

#include <QString>

/// Numbers, ranges and time zones of the usage page in words.
namespace UsageWords {

/// What stands in the place of a number that is not known: a dash.
QString unknown();
/// "1,234,567", or "1.2 GiB".
QString amount(double value, bool asBytes = false);
/// What amount() rounds, in full: "1,234,567,890 B"; empty for a count, which is not rounded.
QString exactly(double value, bool asBytes);
/// A guess, with three digits that mean something: "about 812,000".
QString about(double value);
/// "+12.4 %", "−3.0 %", "no change"; with a true minus sign.
QString change(double share);
/// "52.3 %"; "< 0.1 %" for what is not nothing.
QString percent(double share);

/// A day of the zone: "24 Nov 2026".
QString day(const QDate &date);
/// The moment's day in the zone.
QString day(qint64 ms, const QTimeZone &zone);
/// The moment itself: "24 Nov 2026, 13:00".
QString dayAndTime(qint64 ms, const QTimeZone &zone);
/// "1 Nov 2026 – 24 Nov 2026"; the last day is the one that the span ends within.
QString range(const UsageSpan &span, const QTimeZone &zone);

/// "UTC", or the zone's id ("America/Sao_Paulo").
QString zone(const QTimeZone &zone);
/// Where days are cut, in a sentence, said of the day that holds the moment.
QString dayCut(const PayloadPlan &plan, const QTimeZone &localZone, qint64 nowMs);

/// "Period before", "7 days before", …
QString before(const RangeChoice &choice, const UsageSpan &span, const QTimeZone &zone);

} // namespace UsageWords
