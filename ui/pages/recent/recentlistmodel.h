// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentitem.h"
#include "textsearch.h"

#include <QAbstractListModel>

/// Items as rows, in the order they came in, as far as they fit the search. What a search looks at is made
/// once an item, so that each letter typed costs a look and no more.
class RecentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<RecentItem> &items);
    void setSearch(const QString &query);

    /// How many there are, whatever the search.
    int total() const { return int(m_rows.size()); }
    const RecentItem &at(const QModelIndex &index) const;
    /// The row of an id; invalid where it is not there or out of sight.
    QModelIndex indexOf(const QString &id) const;
    /// The item of an id, in sight or not; nothing where there is none.
    std::optional<RecentItem> find(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        RecentItem item;
        QString key; ///< Folded, for the search.
    };

    static QString nameOf(const RecentItem &item);
    static QString captionOf(const RecentItem &item);
    void filter();

    TextSearch m_search;
    QList<Row> m_rows;
    QList<qsizetype> m_shown; ///< Rows in sight.
};
