// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TextSearch::TextSearch(const QString &query) : m_words(fold(query).split(u' ', Qt::SkipEmptyParts)) {}

bool TextSearch::matches(const QString &foldedKey) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return foldedKey.contains(word); });
}

QString TextSearch::fold(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        switch (c.unicode()) {
        // Letters that people type without their stroke although Unicode does not take them apart.
        case u'ł':
            folded += u'l';
            break;
        case u'ø':
            folded += u'o';
            break;
        case u'đ':
            folded += u'd';
            break;
        case u'ı':
            folded += u'i';
            break;
        case u'ß':
            folded += "ss"_L1;
            break;
        default:
            if (!c.isMark())
                folded += c.isSpace() ? QChar(u' ') : c;
        }
    }
    return folded;
}
