// SPDX-License-Identifier: GPL-3.0-or-later
#include "limituse.h"

#include "profile.h"

using namespace Qt::StringLiterals;

namespace {

// The counts whose names are not the limit's with "Count" behind it.
QString countNameOf(const QString &limit)
{
    static const QMap<QString, QString> names{
        {u"apitoken"_s, u"apiTokenCount"_s},
        {u"application"_s, u"appCount"_s},
        {u"applicationcertificate"_s, u"certificateCount"_s},
        {u"applicationcertificateauthority"_s, u"certificateAuthorityCount"_s},
        {u"applicationkey"_s, u"keyCount"_s},
        {u"dashboard"_s, u"dashCount"_s},
    };
    return names.value(limit, limit + u"Count"_s);
}

std::optional<qint64> countOf(const ProfileSummary &summary, const QString &limit)
{
    if (limit == "storage"_L1)
        return summary.storageBytes;
    const QString wanted = countNameOf(limit);
    for (auto count = summary.counts.begin(); count != summary.counts.end(); ++count) {
        if (count.key().compare(wanted, Qt::CaseInsensitive) == 0)
            return *count;
    }
    return {};
}

} // namespace

QList<LimitUse> limitUses(const Profile &profile)
{
    QList<LimitUse> uses;
    if (!profile.summary)
        return uses;
    for (auto limit = profile.limits.begin(); limit != profile.limits.end(); ++limit) {
        const std::optional<qint64> used = countOf(*profile.summary, limit.key());
        if (used && *limit > 0)
            uses.append({.name = limit.key(), .used = *used, .limit = *limit});
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const LimitUse &a, const LimitUse &b) { return a.share() > b.share(); });
    return uses;
}
