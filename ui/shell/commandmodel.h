// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QAbstractListModel>

#include <optional>

/// Commands as rows, those first that fit best what is being looked for.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ContextRole = Qt::UserRole, KeysRole };

    explicit CommandModel(QList<Command> commands, QObject *parent = nullptr);

    /// Words in any order; each may be the beginning of a word, a part of one, or letters of the title in
    /// their order ("rcit" finds "Recent items").
    void setSearch(const QString &query);

    const Command &at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Command command;
        QString title; ///< Folded, for the search, as is the next.
        QString context;
    };

    QList<Row> m_rows;
    QList<qsizetype> m_shown;
};

/// How far text is from what each of the words asks for, 0 for the best; nothing where a word is not in it.
/// All are folded as TextSearch::fold() does it.
std::optional<int> commandDistance(const QStringList &words, const QString &title, const QString &context);
