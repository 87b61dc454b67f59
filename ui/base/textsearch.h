// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What somebody typed into a search field: words that all have to occur, in any order, without regard to
/// case, accents or width of letters ("sao jose" finds "Solar roof São José").
class TextSearch final
{
public:
    explicit TextSearch(const QString &query = {});

    /// True where there is nothing to look for; then everything matches.
    bool isEmpty() const { return m_words.isEmpty(); }
    /// foldedKey as fold() gives it: fold once, search often.
    bool matches(const QString &foldedKey) const;

    static QString fold(const QString &text);

private:
    QStringList m_words;
};
