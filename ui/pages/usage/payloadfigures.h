// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurerow.h"
#include "payloadnumbers.h"

/// Numbers of a billing period against its limit, for a figure of each.
struct PeriodFigures
{
    const PeriodNumbers &numbers;
    std::optional<double> limit;
    std::optional<UsageSpan> period;
    qint64 nowMs = 0;
    QString counted; ///< "Payloads", "Minutes": before the numbers.

    /// used of the limit.
    void showLimit(Figure &figure) const;
    /// Where it is heading, and whether the limit will be reached.
    void showForecast(Figure &figure) const;

private:
    QString outlook() const;
};

/// What a range adds up to beside the one before it.
void showComparison(Figure &figure, const QString &label, const UsageSeries &series,
                    const UsageSeries &before, qint64 nowMs, const QTimeZone &zone, bool asBytes);
