// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagewarning.h"

#include "dates.h"
#include "qtcompat.h"
#include "usagewatch.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageWarning)
};

} // namespace

std::optional<UsageWarning> UsageWarning::of(const UsageWatch &watch)
{
    const int threshold = watch.threshold();
    if (threshold == 0)
        return {};
    const PeriodUse &use = *watch.known(UsageWatch::Subject::Payloads).use;
    const QString end = Dates::localDateTime(QDateTime::fromMSecsSinceEpoch(use.period.endMs, QtCompat::utc));
    // By threshold and not by number: what changes with every refresh would be announced as often.
    const QString share = Words::tr("%1 %", "percent").arg(QLocale().toString(threshold));
    if (threshold == 100)
        return UsageWarning{.tone = Tone::Danger,
                            .threshold = threshold,
                            .title = Words::tr("The payload limit of this billing period is reached"),
                            .text =
                                Words::tr("Further payloads of the applications that you own are rejected "
                                          "until the period turns over on %1.")
                                    .arg(end),
                            .mark = Words::tr("payload limit reached")};
    return UsageWarning{
        .tone = Tone::Warning,
        .threshold = threshold,
        .title = Words::tr("More than %1 of the payload limit of this billing period is used").arg(share),
        .text = Words::tr("At the limit, further payloads of the applications that you own are rejected "
                          "until the period turns over on %1.")
                    .arg(end),
        .mark = Words::tr("more than %1 of the payload limit used").arg(share)};
}
