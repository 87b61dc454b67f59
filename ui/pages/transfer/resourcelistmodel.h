// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textsearch.h"
#include "transferselection.h"

#include <QAbstractListModel>

/// The rows of one list to choose from: what is owned and fits the search, and above it chosen ids that are
/// not in the list. Ticking a row changes the selection that was given.
class ResourceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The selection must outlive the model.
    ResourceListModel(ResourceKind kind, TransferSelection &selection, QObject *parent = nullptr);

    void setOwned(const OwnedResources &owned);
    void setSearch(const QString &query);
    /// The selection was changed elsewhere.
    void refresh();

    /// Chooses every row in sight as far as the limit allows; answers how many found no room.
    int chooseShown();

    /// How many there are, whatever the search.
    int total() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void selectionChanged();
    /// One more was ticked than a transfer may take; it is not chosen.
    void refused();

private:
    struct Row
    {
        QString id;
        QString name;
        QString caption;
        QString key; ///< Folded, for the search.
        bool listed = true;
    };

    void addUnlisted();
    void filter();

    ResourceKind m_kind;
    TransferSelection &m_selection;
    OwnedResources m_owned;
    TextSearch m_search;
    QList<Row> m_rows;
    QList<qsizetype> m_shown; ///< Rows in sight.
};
