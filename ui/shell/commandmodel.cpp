// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandmodel.h"

#include "commandlist.h"
#include "sentences.h"
#include "textsearch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

bool startsAWord(const QString &word, const QString &text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool hasLettersInOrder(const QString &word, const QString &text)
{
    qsizetype at = 0;
    for (const QChar c : word) {
        at = text.indexOf(c, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

std::optional<int> distanceOf(const QString &word, const QString &title, const QString &context)
{
    if (startsAWord(word, title))
        return title.startsWith(word) ? 0 : 1;
    if (title.contains(word))
        return 2;
    if (startsAWord(word, context))
        return 3;
    // One or two letters stand in their order almost everywhere.
    constexpr int fewest = 3;
    if (word.size() >= fewest && hasLettersInOrder(word, title))
        return 6;
    return {};
}

QString contextOf(const Command &command)
{
    return command.context.isEmpty() ? groupName(command.group) : command.context;
}

} // namespace

std::optional<int> commandDistance(const QStringList &words, const QString &title, const QString &context)
{
    int sum = 0;
    for (const QString &word : words) {
        const std::optional<int> distance = distanceOf(word, title, context);
        if (!distance)
            return {};
        sum += *distance;
    }
    return sum;
}

CommandModel::CommandModel(QList<Command> commands, QObject *parent) : QAbstractListModel(parent)
{
    for (Command &command : commands) {
        const QString title = TextSearch::fold(command.title);
        const QString context = TextSearch::fold(contextOf(command));
        m_rows.append({std::move(command), title, context});
    }
    setSearch({});
}

void CommandModel::setSearch(const QString &query)
{
    const QStringList words = TextSearch::fold(query).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    QList<int> distances(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (const std::optional<int> distance = commandDistance(words, row.title, row.context)) {
            distances[i] = *distance;
            m_shown.append(i);
        }
    }
    std::ranges::stable_sort(m_shown, {}, [&](qsizetype row) { return distances.at(row); });
    endResetModel();
}

const Command &CommandModel::at(const QModelIndex &index) const
{
    return m_rows.at(m_shown.at(index.row())).command;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &command = at(index);
    const QString keys = command.keys.toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case ContextRole:
        return contextOf(command);
    case KeysRole:
        return keys;
    case Qt::AccessibleTextRole:
        return Sentences::listed({command.title, contextOf(command), keys});
    default:
        return {};
    }
}
