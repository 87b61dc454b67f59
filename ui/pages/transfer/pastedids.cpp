// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedids.h"

#include "recentitem.h"

#include <QSet>

PastedIds PastedIds::read(const QString &text)
{
    PastedIds result;
    QSet<QString> seen;
    QString word;
    const auto finishWord = [&] {
        if (word.isEmpty())
            return;
        const bool isId = isItemId(word);
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
