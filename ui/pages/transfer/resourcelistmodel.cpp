// SPDX-License-Identifier: GPL-3.0-or-later
#include "resourcelistmodel.h"

#include "transferrows.h"
#include "transferwords.h"

using namespace Qt::StringLiterals;

ResourceListModel::ResourceListModel(ResourceKind kind, TransferSelection &selection, QObject *parent)
    : QAbstractListModel(parent),
      m_kind(kind),
      m_selection(selection)
{
}

void ResourceListModel::setOwned(const OwnedResources &owned)
{
    beginResetModel();
    m_owned = owned;
    m_rows.clear();
    addUnlisted();
    for (const OwnedResource &item : owned.of(m_kind)) {
        m_rows.append({.id = item.id,
                       .name = item.name,
                       .caption = TransferWords::caption(m_kind, item, owned),
                       .key = TextSearch::fold(u"%1 %2 %3"_s.arg(item.name, item.description, item.id))});
    }
    filter();
    endResetModel();
}

void ResourceListModel::refresh()
{
    const bool hasNew = std::any_of(
        m_selection.ids(m_kind).begin(), m_selection.ids(m_kind).end(), [this](const QString &id) {
            return !m_owned.find(m_kind, id) &&
                   std::none_of(m_rows.begin(), m_rows.end(),
                                [&](const Row &row) { return !row.listed && row.id == id; });
        });
    if (hasNew) {
        setOwned(OwnedResources(m_owned));
        return;
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void ResourceListModel::setSearch(const QString &query)
{
    beginResetModel();
    m_search = TextSearch(query);
    filter();
    endResetModel();
}

int ResourceListModel::chooseShown()
{
    int refusals = 0;
    for (const qsizetype row : std::as_const(m_shown))
        refusals += m_selection.add(m_kind, m_rows.at(row).id) ? 0 : 1;
    refresh();
    Q_EMIT selectionChanged();
    return refusals;
}

int ResourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ResourceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Row &row = m_rows.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case TransferCaptionRole:
        return row.caption;
    case TransferWarningRole:
        return !row.listed;
    case TransferIdRole:
        return row.id;
    case Qt::CheckStateRole:
        return m_selection.contains(m_kind, row.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(row.name, row.caption, row.id);
    case Qt::AccessibleTextRole:
        return m_selection.contains(m_kind, row.id) ? tr("%1, chosen. %2").arg(row.name, row.caption)
                                                    : tr("%1, not chosen. %2").arg(row.name, row.caption);
    default:
        return {};
    }
}

bool ResourceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const QString &id = m_rows.at(m_shown.at(index.row())).id;
    if (value.toInt() == Qt::Unchecked) {
        m_selection.remove(m_kind, id);
    } else if (!m_selection.add(m_kind, id)) {
        Q_EMIT refused();
        return false;
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT selectionChanged();
    return true;
}

Qt::ItemFlags ResourceListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemFlags();
}

void ResourceListModel::addUnlisted()
{
    for (const QString &id : m_selection.ids(m_kind)) {
        if (!m_owned.find(m_kind, id)) {
            m_rows.append({.id = id,
                           .name = id,
                           .caption = tr("Not in your list: the server decides"),
                           .key = id,
                           .listed = false});
        }
    }
}

void ResourceListModel::filter()
{
    m_shown.clear();
    m_shown.reserve(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_search.matches(m_rows.at(row).key))
            m_shown.append(row);
    }
}
