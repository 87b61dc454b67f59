// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"

#include <QAbstractTableModel>

/// The requests of the log as they were at the last refresh(), the newest first.
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, MethodColumn, PathColumn, StatusColumn, TookColumn, ColumnCount };

    /// The log must outlive the model.
    explicit RequestLogModel(const RequestLog &log, QObject *parent = nullptr);

    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const RequestLog::Entry &entry, int column);

    const RequestLog &m_log;
    QList<RequestLog::Entry> m_entries;
};
