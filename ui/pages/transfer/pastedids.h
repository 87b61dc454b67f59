// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The ids in a text that somebody pasted: from a list, a table, a web address or JSON, with whatever
/// between.
struct PastedIds
{
    QStringList ids;    ///< Each once, in lower case, in the order of the text.
    int duplicates = 0; ///< How many ids came a second time.
    QStringList others; ///< The words that are no ids, each once.

    static PastedIds read(const QString &text);
};
