// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlists.h"

#include "clock.h"
#include "recentitemsapi.h"

RecentLists::RecentLists(RecentItemsApi &api, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_clock(clock)
{
}

const RecentLists::Entry *RecentLists::find(const RecentKey &key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

bool RecentLists::isFresh(const RecentKey &key) const
{
    constexpr qint64 freshFor = 60; // seconds
    const Entry *entry = find(key);
    return entry && entry->time.secsTo(m_clock.now()) < freshFor;
}

void RecentLists::load(const RecentKey &key)
{
    const int round = ++m_round;
    m_api.fetch(key.type, key.parent()).then(this, [this, round, key](Result<RecentItemList> list) {
        if (round != m_round)
            return;
        if (list)
            take(key, *list);
        else
            Q_EMIT failed(key, list.error());
    });
}

void RecentLists::take(const RecentKey &key, const RecentItemList &list)
{
    ++m_round;
    m_entries.insert(key, {list.items, m_clock.now()});
    Q_EMIT loaded(key);
}
