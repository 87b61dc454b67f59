// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Words put behind one another the way the interface's language does it: some write no blank between
/// sentences, another full stop, another comma. Empty parts are left out everywhere.
namespace Sentences {

/// Whole sentences, each with its full stop, as one paragraph.
QString join(const QStringList &sentences);
/// The words with the full stop that ends a sentence.
QString finished(const QString &words);
/// "a, b, c": with no word before the last, so that something may follow.
QString listed(const QStringList &items);
/// "a; b; c": for items that hold commas themselves.
QString listedApart(const QStringList &items);

} // namespace Sentences
