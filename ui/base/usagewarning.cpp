// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagewarning.h"

#include "dates.h"
#include "usagewatch.h"
#include "usagewords.h"

#include <QCoreApplication>

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
    const QString end = Dates::localDateTime(QDateTime::fromMSecsSinceEpoch(use.period.endMs, Qt::UTC));
    const QString share = UsageWords::percent(*use.share());
    if (threshold == 100)
        return UsageWarning{
            .tone = Tone::Danger,
            .threshold = threshold,
            .title = Words::tr("The payload limit of this billing period is reached"),
            .text = Words::tr("%1 of %2 are used. Further payloads of the applications that you own are "
                              "rejected until the period turns over on %3.")
                        .arg(UsageWords::amount(use.used), UsageWords::amount(*use.limit), end),
            .mark = Words::tr("payload limit reached")};
    return UsageWarning{
        .tone = Tone::Warning,
        .threshold = threshold,
        .title = Words::tr("%1 of the payload limit of this billing period is used").arg(share),
        .text = Words::tr("At the limit, further payloads of the applications that you own are rejected "
                          "until the period turns over on %1.")
                    .arg(end),
        .mark = Words::tr("%1 of the payload limit used").arg(share)};
}
