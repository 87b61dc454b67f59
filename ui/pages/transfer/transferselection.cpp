// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferselection.h"

bool TransferSelection::add(ResourceKind kind, const QString &id)
{
    if (contains(kind, id))
        return true;
    if (count(kind) >= most)
        return false;
    m_ids[std::size_t(kind)].append(id);
    m_sets[std::size_t(kind)].insert(id);
    return true;
}

void TransferSelection::remove(ResourceKind kind, const QString &id)
{
    if (m_sets[std::size_t(kind)].remove(id))
        m_ids[std::size_t(kind)].removeOne(id);
}

void TransferSelection::clear(ResourceKind kind)
{
    m_ids[std::size_t(kind)].clear();
    m_sets[std::size_t(kind)].clear();
}

void TransferSelection::clear()
{
    for (const ResourceKind kind : resourceKinds)
        clear(kind);
}

bool TransferSelection::contains(ResourceKind kind, const QString &id) const
{
    return m_sets[std::size_t(kind)].contains(id);
}

int TransferSelection::dropGone(const OwnedResources &before, const OwnedResources &now)
{
    int dropped = 0;
    for (const ResourceKind kind : resourceKinds) {
        const QStringList chosen = ids(kind);
        for (const QString &id : chosen) {
            if (!before.find(kind, id) || now.find(kind, id))
                continue;
            remove(kind, id);
            ++dropped;
        }
    }
    return dropped;
}
