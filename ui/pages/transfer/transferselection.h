// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownedresources.h"

/// Which applications and dashboards somebody has chosen, by id and in the order of choosing: at most as many
/// of each as one transfer may take.
class TransferSelection final
{
public:
    static constexpr int most = 1000;

    /// False where no more may be chosen; true where it is chosen now, or was before.
    bool add(ResourceKind kind, const QString &id);
    void remove(ResourceKind kind, const QString &id);
    void clear(ResourceKind kind);
    void clear();

    bool contains(ResourceKind kind, const QString &id) const;
    const QStringList &ids(ResourceKind kind) const { return m_ids[std::size_t(kind)]; }
    int count(ResourceKind kind) const { return int(ids(kind).size()); }
    int count() const { return count(ResourceKind::Application) + count(ResourceKind::Dashboard); }
    bool isEmpty() const { return count() == 0; }

    /// Takes out what was owned before and is not now; answers how many. Ids that were never in the lists
    /// stay.
    int dropGone(const OwnedResources &before, const OwnedResources &now);

private:
    std::array<QStringList, 2> m_ids;
    std::array<QSet<QString>, 2> m_sets; ///< The same ids, to be found at once.
};
