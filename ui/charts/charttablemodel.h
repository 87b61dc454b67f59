// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <QAbstractTableModel>
#include <QLocale>

/// A ChartModel as rows and columns: the bucket, then each series; with a forecast also its low, middle and
/// high, whose buckets come last.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(QObject *parent = nullptr);

    void setChartModel(const ChartModel &model);
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// For a spreadsheet: see ChartTable::tabSeparated().
    QString plainCell(int row, int column) const;
    QString plainHeader(int column) const;

private:
    QString columnId(int column) const;
    double value(int row, int column) const;

    ChartModel m_model;
    QLocale m_locale;
};
