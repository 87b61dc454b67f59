// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource.h"
#include "textsearch.h"

#include <QAbstractListModel>

/// The organizations that things can be moved to, as rows that fit the search.
class OrganizationListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Those without an id are left out. userId is whose roles are shown.
    void setOrganizations(const QList<Organization> &organizations, const QString &userId);
    void setSearch(const QString &query);

    bool hasOrganizations() const { return !m_rows.isEmpty(); }
    const Organization &at(const QModelIndex &index) const;
    /// The row of an organization; invalid where it is not there or out of sight.
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Organization organization;
        QString role; ///< The user's own; empty where it is not known.
        QString key;  ///< Folded, for the search.
    };

    QString captionOf(const Row &row) const;
    void filter();

    TextSearch m_search;
    QList<Row> m_rows;
    QList<qsizetype> m_shown;
};
