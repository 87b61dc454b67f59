// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemadder.h"

#include "recentitemsapi.h"

#include <algorithm>

ItemAdder::ItemAdder(RecentItemsApi &api, QObject *parent) : QObject(parent), m_api(api) {}

void ItemAdder::add(const Wanted &wanted)
{
    if (m_busy)
        return;
    m_wanted = wanted;
    setBusy(true);
    m_api.add(wanted.key.type, wanted.id, wanted.key.parent())
        .then(this, [this](Result<RecentItemList> list) {
            setBusy(false);
            if (list)
                Q_EMIT added(*list);
            else if (list.error().outcomeUnknown())
                Q_EMIT unknown(list.error());
            else
                Q_EMIT refused(list.error());
        });
}

void ItemAdder::check()
{
    if (m_busy)
        return;
    setBusy(true);
    m_api.fetch(m_wanted.key.type, m_wanted.key.parent()).then(this, [this](Result<RecentItemList> list) {
        setBusy(false);
        if (!list)
            Q_EMIT unknown(list.error());
        else if (shows(*list))
            Q_EMIT added(*list);
        else
            Q_EMIT notThere(*list);
    });
}

bool ItemAdder::shows(const RecentItemList &list) const
{
    const auto isWanted = [this](const RecentItem &item) {
        return item.id && item.id->compare(m_wanted.id, Qt::CaseInsensitive) == 0;
    };
    // One that was there before proves nothing unless it has moved.
    if (m_wanted.wasListed)
        return !list.items.isEmpty() && isWanted(list.items.first());
    return std::ranges::any_of(list.items, isWanted);
}

void ItemAdder::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}
