// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnwidths.h"

#include "columnid.h"
#include "uisettings.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <utility>

ColumnWidths::ColumnWidths(QTableView &table, UiSettings &settings)
    : QObject(&table),
      m_table(table),
      m_header(*table.horizontalHeader()),
      m_settings(settings)
{
    m_header.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeResize(column, width); });
    connect(&m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        if (const QString id = idOf(column); !id.isEmpty())
            m_settings.setColumnWidth(m_table.objectName(), id, std::nullopt);
        m_table.resizeColumnToContents(column);
    });
    connect(m_table.model(), &QAbstractItemModel::modelReset, this, &ColumnWidths::apply);
    apply();
}

// The mouse alone tells what was done by hand: the program sets widths by the same calls.
bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_isHeld = true;
    else if (event->type() == QEvent::MouseButtonRelease)
        keep();
    return QObject::eventFilter(watched, event);
}

QString ColumnWidths::idOf(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal, columnIdRole).toString();
}

std::optional<int> ColumnWidths::kept(int column) const
{
    const QString id = idOf(column);
    const bool isPulled = m_header.sectionResizeMode(column) == QHeaderView::Interactive;
    return id.isEmpty() || !isPulled ? std::nullopt : m_settings.columnWidth(m_table.objectName(), id);
}

void ColumnWidths::apply()
{
    for (int column = 0; column < m_header.count(); ++column) {
        if (const std::optional<int> width = kept(column))
            m_header.resizeSection(column, *width);
    }
}

void ColumnWidths::takeResize(int column, int width)
{
    if (!m_isHeld) {
        if (const std::optional<int> own = kept(column); own && *own != width)
            m_header.resizeSection(column, *own);
        return;
    }
    // What stretches is as wide as the others leave it.
    const QString id = idOf(column);
    if (!id.isEmpty() && m_header.sectionResizeMode(column) == QHeaderView::Interactive)
        m_pulled.insert(id, width);
}

void ColumnWidths::keep()
{
    m_isHeld = false;
    const QHash<QString, int> pulled = std::exchange(m_pulled, {});
    for (auto column = pulled.cbegin(); column != pulled.cend(); ++column)
        m_settings.setColumnWidth(m_table.objectName(), column.key(), column.value());
}
