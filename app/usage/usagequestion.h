// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloadstats.h"
#include "usage.h"
#include "usagespan.h"

/// One question to the usage actions. Two that are equal have the same answer.
struct UsageQuestion
{
    enum class About {
        Payloads,      ///< Over time: payloadCountsBreakdown.
        PayloadTotals, ///< By type and source: payloadCounts.
        Devices,       ///< By UTC day: deviceCounts.
        Notebooks,     ///< By UTC day: notebookMinuteCounts.
    };

    About about = About::Payloads;
    UsageSpan span;
    Resolution resolution = Resolution::Day; ///< Payloads only.
    bool asBytes = false;                    ///< Payloads and PayloadTotals.
    bool withNonBillable = false;            ///< Payloads only.

    /// The span as the API takes it. Whether its end belongs to the range is nowhere said: the last
    /// millisecond before it is sent, so that both readings give the same hours and days.
    static TimeRange rangeOf(const UsageSpan &span);

    /// The span in the pieces that are asked for one by one: at most about three months of hours, or three
    /// years of anything else. They meet at UTC midnights, so that no bucket comes twice.
    QList<UsageSpan> pieces() const;

    friend auto operator<=>(const UsageQuestion &, const UsageQuestion &) = default;
};

/// What the server says to one question. Only what the question is about is filled.
struct UsageAnswer
{
    QList<PayloadCount> payloads;
    PayloadStats totals;
    QList<DeviceCount> devices;
    QList<NotebookMinuteCount> notebooks;

    /// Adds the answer for the next stretch of time.
    void append(const UsageAnswer &next);

    friend bool operator==(const UsageAnswer &, const UsageAnswer &) = default;
};
