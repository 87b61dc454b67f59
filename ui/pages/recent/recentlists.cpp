// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlists.h"

#include "api.h"
#include "freshness.h"

RecentLists::RecentLists(Api &api, const Clock &clock, QObject *parent)
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
    const Entry *entry = find(key);
    return entry && !entry->isRecalled && ::isFresh(entry->time, m_clock);
}

void RecentLists::load(const RecentKey &key)
{
    const int round = ++m_round;
    m_api.recentItems()
        .fetch(key.type, key.parent())
        .then(this, [this, round, key](Result<RecentItemList> list) {
            if (round != m_round)
                return;
            if (list)
                take(key, *list);
            else if (!find(key) && isWorthRecalling(list.error()))
                recall(key, list.error());
            else
                Q_EMIT failed(key, list.error());
        });
}

void RecentLists::recall(const RecentKey &key, const ApiError &why)
{
    m_api.recall([key](Api &past) { return past.recentItems().fetch(key.type, key.parent()); })
        .then(this, [this, round = m_round, key, why](const Result<Aged<RecentItemList>> &kept) {
            if (round != m_round)
                return;
            if (kept) {
                m_entries.insert(key, {kept->value.items, kept->time, true});
                Q_EMIT loaded(key);
            }
            Q_EMIT failed(key, why);
        });
}

void RecentLists::take(const RecentKey &key, const RecentItemList &list)
{
    ++m_round;
    m_entries.insert(key, {list.items, m_clock.now()});
    Q_EMIT loaded(key);
}
