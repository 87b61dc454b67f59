// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <QTableView>

class ChartTableModel;

/// The same numbers as a Chart's, as a table: a row for each bucket in the order of time, a column for each
/// series. Ctrl+C copies the chosen rows, or all, as tab-separated text.
class ChartTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTable(QWidget *parent = nullptr);

    void setChartModel(const ChartModel &model);

    /// Header and rows with tabs between, numbers without group separators, moments as "2026-03-29 00:00" in
    /// the model's zone: what a spreadsheet takes. Of the chosen rows, or of all if none is.
    QString tabSeparated() const;
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitColumns();
    void breakHeaders();

    ChartTableModel *m_model;
    bool m_fits = false; ///< The columns have the width of what they hold.
};
