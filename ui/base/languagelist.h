// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The codes of the languages that the program can speak, such as "pt_BR": English first, the others by their
/// own names. A catalogue without any text does not count.
QStringList offeredLanguages();

/// A language's name in itself, with a capital letter: "Português (Brasil)".
QString languageName(const QString &code);
