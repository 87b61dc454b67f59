// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedids.h"

#include <QSet>

#include <algorithm>

namespace {

bool isHexDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
}

} // namespace

bool isResourceId(const QString &text)
{
    constexpr qsizetype digits = 24;
    return text.size() == digits && std::all_of(text.begin(), text.end(), isHexDigit);
}

PastedIds PastedIds::read(const QString &text)
{
    PastedIds result;
    QSet<QString> seen;
    QString word;
    const auto finishWord = [&] {
        if (word.isEmpty())
            return;
        const bool isId = isResourceId(word);
        const QString entry = isId ? word.toLower() : word;
        if (!seen.contains(entry))
            (isId ? result.ids : result.others).append(entry);
        else if (isId)
            ++result.duplicates;
        seen.insert(entry);
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            finishWord();
    }
    finishWord();
    return result;
}
