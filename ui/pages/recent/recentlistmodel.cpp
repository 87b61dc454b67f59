// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlistmodel.h"

#include "rowlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void RecentListModel::setItems(const QList<RecentItem> &items)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(items.size());
    for (const RecentItem &item : items) {
        const QString text = u"%1 %2"_s.arg(item.name.value_or(QString()), item.id.value_or(QString()));
        m_rows.append({item, TextSearch::fold(text)});
    }
    filter();
    endResetModel();
}

void RecentListModel::setSearch(const QString &query)
{
    beginResetModel();
    m_search = TextSearch(query);
    filter();
    endResetModel();
}

const RecentItem &RecentListModel::at(const QModelIndex &index) const
{
    return m_rows.at(m_shown.at(index.row())).item;
}

QModelIndex RecentListModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(m_shown.at(row)).item.id == id)
            return index(row);
    }
    return {};
}

std::optional<RecentItem> RecentListModel::find(const QString &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.item.id == id; });
    return found == m_rows.end() ? std::nullopt : std::optional(found->item);
}

int RecentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RecentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const RecentItem &item = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(item).simplified();
    case RowCaptionRole:
        return captionOf(item);
    case RowIdRole:
        return item.id.value_or(QString());
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(nameOf(item), captionOf(item));
    case Qt::AccessibleTextRole:
        return nameOf(item);
    case Qt::AccessibleDescriptionRole:
        return captionOf(item);
    default:
        return {};
    }
}

QString RecentListModel::nameOf(const RecentItem &item)
{
    if (item.name && !item.name->isEmpty())
        return *item.name;
    return item.id && !item.id->isEmpty() ? *item.id : tr("Without a name");
}

QString RecentListModel::captionOf(const RecentItem &item)
{
    if (!item.id)
        return tr("The server sent no id");
    return *item.id;
}

void RecentListModel::filter()
{
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_search.matches(m_rows.at(row).key))
            m_shown.append(row);
    }
}
