// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttable.h"

#include "charttablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace {

// How wide a text is that may be broken once, between words.
int widthInTwoLines(const QString &text, const QFontMetrics &metrics)
{
    int narrowest = metrics.horizontalAdvance(text);
    for (qsizetype blank = text.indexOf(u' '); blank > 0; blank = text.indexOf(u' ', blank + 1)) {
        narrowest = std::min(narrowest, std::max(metrics.horizontalAdvance(text.left(blank)),
                                                 metrics.horizontalAdvance(text.mid(blank + 1))));
    }
    return narrowest;
}

} // namespace

ChartTable::ChartTable(QWidget *parent) : QTableView(parent), m_model(new ChartTableModel(this))
{
    m_model->setLocale(locale());
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHorizontalScrollMode(ScrollPerPixel);
}

void ChartTable::setChartModel(const ChartModel &model)
{
    m_model->setChartModel(model);
    setAccessibleName(model.title.isEmpty() ? tr("Table") : model.title);
    m_fits = false;
    if (isVisible())
        fitColumns();
}

// Qt looks at the first thousand rows at most. Writing those takes longer than a frame all the same, and
// nobody sees them while the chart is shown.
void ChartTable::fitColumns()
{
    m_fits = true;
    resizeColumnsToContents();
    constexpr int air = 24;
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + air);
    horizontalHeader()->setMinimumHeight(0);
    if (horizontalHeader()->length() > viewport()->width())
        breakHeaders();
    const int spare = viewport()->width() - horizontalHeader()->length();
    for (int column = 0; spare > 0 && column < m_model->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + spare / m_model->columnCount());
}

// Into two lines, where that lets more columns be seen.
void ChartTable::breakHeaders()
{
    constexpr int air = 24;
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = std::max(sizeHintForColumn(column), widthInTwoLines(header, metrics) + air);
        setColumnWidth(column, std::min(columnWidth(column), needed));
    }
    horizontalHeader()->setMinimumHeight(2 * metrics.lineSpacing() + 12);
}

QString ChartTable::tabSeparated() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    const bool all = rows.isEmpty();
    const auto line = [this](auto cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(QString(cell(column)).replace(u'\t', u' ').replace(u'\n', u' '));
        return cells.join(u'\t') + u'\n';
    };
    QString text = line([this](int column) { return m_model->plainHeader(column); });
    const qsizetype count = all ? m_model->rowCount() : rows.size();
    for (qsizetype i = 0; i < count; ++i)
        text += line([&](int column) { return m_model->plainCell(all ? int(i) : rows.at(i), column); });
    return text;
}

void ChartTable::copy() const
{
    QGuiApplication::clipboard()->setText(tabSeparated());
}

void ChartTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!m_fits)
        fitColumns();
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}
