// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfercheck.h"

#include <algorithm>

TransferCheck TransferCheck::compare(const ResourceTransfer &sent, const OwnedResources &before,
                                     const OwnedResources &now)
{
    TransferCheck check;
    for (const ResourceKind kind : resourceKinds) {
        const QStringList &ids = kind == ResourceKind::Application ? sent.applicationIds : sent.dashboardIds;
        for (const QString &id : ids) {
            const OwnedResource *then = before.find(kind, id);
            const OwnedResource *still = now.find(kind, id);
            const Fate fate = still ? Fate::Stayed : then ? Fate::Moved : Fate::Unknown;
            check.entries.append({kind, id, still ? still->name : then ? then->name : id, fate});
        }
    }
    return check;
}

int TransferCheck::count(Fate fate) const
{
    return int(std::count_if(entries.begin(), entries.end(),
                             [fate](const Entry &entry) { return entry.fate == fate; }));
}
