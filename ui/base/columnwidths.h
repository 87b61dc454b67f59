// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

class QHeaderView;
class QTableView;
class UiSettings;

/// Keeps the widths that somebody gave the columns of a table, over the end of the program too: they go
/// before those that the program gives. A double click on the edge of a column gives its width back to the
/// program.
class ColumnWidths final : public QObject
{
    Q_OBJECT

public:
    /// Under the table's object name and the column's columnIdRole; a column without one is not kept. The
    /// table has its model already, and goes before the settings.
    ColumnWidths(QTableView &table, UiSettings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString idOf(int column) const;
    std::optional<int> kept(int column) const;
    void apply();
    void takeResize(int column, int width);
    void keep();

    QTableView &m_table;
    QHeaderView &m_header;
    UiSettings &m_settings;
    bool m_isHeld = false; ///< Somebody pulls at an edge.
    QHash<QString, int> m_pulled;
};
