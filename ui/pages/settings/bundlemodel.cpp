// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlemodel.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

void BundleModel::setSections(const QList<BundleSection> &sections, const Wording &wording)
{
    QList<Row> rows;
    for (const BundleSection &section : sections) {
        const QList<Row> before = linesOf(section.title);
        rows.append({.text = section.title, .isTitle = true});
        for (qsizetype i = 0; i < section.lines.size(); ++i) {
            const QString &line = section.lines.at(i);
            rows.append(
                {.text = wording(line), .source = line, .chosen = !wasLeftOut(before, section.lines, i)});
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT choiceChanged();
}

bool BundleModel::wasLeftOut(const QList<Row> &before, const QStringList &now, qsizetype place)
{
    if (before.isEmpty())
        return false;
    if (std::ranges::none_of(before, &Row::chosen))
        return true;
    const auto same = std::ranges::find(before, now.at(place), &Row::source);
    if (same != before.end())
        return !same->chosen;
    // It says something else now; a line that has only moved is not the one that was here.
    return before.size() == now.size() && !before.at(place).chosen && !now.contains(before.at(place).source);
}

QList<BundleModel::Row> BundleModel::linesOf(const QString &title) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isTitle && m_rows.at(row).text == title)
            return m_rows.mid(row + 1, end(row) - row - 1);
    }
    return {};
}

QString BundleModel::text() const
{
    QStringList lines;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isTitle && state(row) != Qt::Unchecked)
            lines.append((lines.isEmpty() ? u"# "_s : u"\n# "_s) + m_rows.at(row).text);
        else if (!m_rows.at(row).isTitle && m_rows.at(row).chosen)
            lines.append(m_rows.at(row).text);
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

int BundleModel::chosenLines() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return !row.isTitle && row.chosen; }));
}

int BundleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant BundleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.text;
    case Qt::CheckStateRole:
        return state(index.row());
    case Qt::FontRole:
        if (QFont font; row.isTitle) {
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
        return state(index.row()) == Qt::Unchecked ? tr("Left out: %1").arg(row.text) : row.text;
    default:
        return {};
    }
}

bool BundleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool isTitle = m_rows.at(index.row()).isTitle;
    // A title that is chosen in part takes the rest along.
    const bool chosen = isTitle ? state(index.row()) != Qt::Checked : value.toInt() != Qt::Unchecked;
    const int last = isTitle ? end(index.row()) : index.row() + 1;
    for (int row = index.row(); row < last; ++row)
        m_rows[row].chosen = chosen;
    Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags BundleModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::ItemFlags();
}

int BundleModel::end(int title) const
{
    int row = title + 1;
    while (row < m_rows.size() && !m_rows.at(row).isTitle)
        ++row;
    return row;
}

Qt::CheckState BundleModel::state(int row) const
{
    if (!m_rows.at(row).isTitle)
        return m_rows.at(row).chosen ? Qt::Checked : Qt::Unchecked;
    int chosen = 0;
    const int last = end(row);
    for (int line = row + 1; line < last; ++line)
        chosen += m_rows.at(line).chosen ? 1 : 0;
    if (chosen == 0)
        return Qt::Unchecked;
    return chosen == last - row - 1 ? Qt::Checked : Qt::PartiallyChecked;
}
