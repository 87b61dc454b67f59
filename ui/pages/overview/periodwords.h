// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagewatch.h"
#include "widgetproperties.h"

#include <QString>

/// A billing period's use and where it is heading, in words.
namespace PeriodWords {

/// The forecast with its band, or why there is none. reason: why the session may not ask for what it takes;
/// empty where it may.
QString expected(const UsageWatch::Known &known, const QString &reason);

/// Whether and when the limit is reached, with the tone of it; no text where nothing can be said.
struct Outlook
{
    Tone tone = Tone::Neutral;
    QString text;
};
Outlook outlook(UsageWatch::Subject subject, const PeriodUse &use, qint64 nowMs);

/// "Turns over in 12 days, on 1 Dec 2026, 00:00"
QString turnOver(const UsageSpan &period, qint64 nowMs);

} // namespace PeriodWords
