// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagequestion.h"

#include "qtcompat.h"
#include "usageshares.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 daysOfHoursAPiece = 92;
constexpr qint64 daysAPiece = 3 * 366;

} // namespace

TimeRange UsageQuestion::rangeOf(const UsageSpan &span)
{
    return {.start = QDateTime::fromMSecsSinceEpoch(span.startMs, QtCompat::utc),
            .end = QDateTime::fromMSecsSinceEpoch(span.endMs - 1, QtCompat::utc)};
}

QList<UsageSpan> UsageQuestion::pieces() const
{
    const bool byHour = about == About::Payloads && resolution == Resolution::Hour;
    const qint64 length = (byHour ? daysOfHoursAPiece : daysAPiece) * UsageDays::dayMs;
    QList<UsageSpan> pieces;
    qint64 start = span.startMs;
    while (start < span.endMs) {
        const qint64 end = start - start % UsageDays::dayMs + length;
        pieces.append({start, std::min(end, span.endMs)});
        start = end;
    }
    return pieces;
}

void UsageAnswer::append(const UsageAnswer &next)
{
    payloads += next.payloads;
    totals = sumOf(totals, next.totals);
    devices += next.devices;
    notebooks += next.notebooks;
}
