// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagequestion.h"

#include <QTimeZone>

/// What somebody wants to see of the payloads.
struct PayloadSelection
{
    Resolution resolution = Resolution::Day;
    bool asBytes = false;
    bool localDays = false; ///< Else UTC days.

    friend bool operator==(const PayloadSelection &, const PayloadSelection &) = default;
};

/// What the answers depend on beside the selection. It stands still between two refreshes, so that the same
/// selection is the same question.
struct UsageMoment
{
    qint64 nowMs = 0;
    std::optional<UsageSpan> period; ///< The billing period, where the server names one.
    QTimeZone localZone;
};

/// Which questions show the payloads of a range, and how their answers are cut. The server's own days are UTC
/// days; days of another zone are put together from its hours.
struct PayloadPlan
{
    UsageSpan span;
    UsageSpan before;
    QTimeZone zone;     ///< In which days are cut.
    Resolution shown{}; ///< What one bucket is.
    UsageQuestion billable;
    UsageQuestion all;
    UsageQuestion billableBefore;
    UsageQuestion allBefore;
    UsageQuestion totals;
    UsageQuestion totalsBefore; ///< For servers that have no breakdown.

    /// The questions whose answers are shown. Without a breakdown (API 1.24) only the totals are worth asking
    /// for.
    QList<UsageQuestion> questions(bool hasBreakdown) const;

    static PayloadPlan of(const RangeChoice &range, const PayloadSelection &selection,
                          const UsageMoment &moment);
};

/// Which questions show devices or notebooks: by UTC day always, as the server has them.
struct DayPlan
{
    UsageSpan span;
    UsageSpan before;
    UsageQuestion now;
    UsageQuestion previous;

    QList<UsageQuestion> questions() const { return {now, previous}; }

    /// about is Devices or Notebooks.
    static DayPlan of(UsageQuestion::About about, const RangeChoice &range, const UsageMoment &moment);
};

/// The questions behind the forecast of the running billing period: what it has used, and the weeks before
/// now. about is Payloads (the billable ones, as a count) or Notebooks.
struct PeriodPlan
{
    UsageSpan period;
    QTimeZone zone; ///< In which days are cut.
    UsageQuestion use;
    UsageQuestion history;

    QList<UsageQuestion> questions() const { return {use, history}; }

    /// None where the server names no period. Local days of payloads are put together from hours.
    static std::optional<PeriodPlan> of(UsageQuestion::About about, const UsageMoment &moment,
                                        const QTimeZone &zone = QTimeZone::utc());
};
