// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgetproperties.h"

#include <QString>

#include <optional>

class UsageWatch;

/// What people are told once the payloads of a billing period near their limit.
struct UsageWarning
{
    Tone tone = Tone::Warning;
    int threshold = 0; ///< One of usageThresholds, in percent.
    QString title;     ///< "More than 80 % of the payload limit of this billing period is used"
    QString text;      ///< What that means, and until when.
    QString mark;      ///< In a few words, after the name of a page.

    /// None below the lowest threshold.
    static std::optional<UsageWarning> of(const UsageWatch &watch);
};
