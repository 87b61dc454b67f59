// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageseries.h"

#include <optional>

/// The sum of what is known; none where nothing is.
std::optional<double> totalOf(const UsageSeries &series);

/// The last number that is known, such as how many devices there are now; none where nothing is.
std::optional<double> lastOf(const UsageSeries &series);

/// A range beside the one before it, as far as both can be compared.
struct UsageComparison
{
    double now = 0;
    double before = 0;
    qsizetype buckets = 0;   ///< How many were compared, counted from the start of each.
    bool isComplete = false; ///< The whole range is over and was compared.

    /// 0.1 for a tenth more than before; none where there was nothing before.
    std::optional<double> change() const;
};

/// Compares the buckets that are over by nowMs with as many of the range before, the first with the first:
/// what is still running would look like a fall. None where none is over, or nothing is known of one of the
/// two.
std::optional<UsageComparison> compare(const UsageSeries &series, const UsageSeries &before, qint64 nowMs);

/// The range before laid over this one, bucket by bucket: the numbers of before under the dates of now.
UsageSeries laidOver(const UsageSeries &series, const UsageSeries &before);
