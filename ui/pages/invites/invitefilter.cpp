// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitefilter.h"

#include "invitelistmodel.h"

void InviteFilter::setSearch(const QString &query)
{
    m_search = TextSearch(query);
    invalidateFilter();
}

bool InviteFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_search.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text =
        index.data(Qt::DisplayRole).toString() + u' ' + index.data(InviteCaptionRole).toString();
    return m_search.matches(TextSearch::fold(text));
}
