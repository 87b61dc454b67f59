// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholenumber.h"

#include <algorithm>

QString wholeNumber(qint64 value, const QLocale &locale)
{
    constexpr qsizetype group = 3;
    QString text = locale.toString(value);
    const QString separator = locale.groupSeparator();
    const qsizetype first = text.indexOf(separator);
    if (separator.isEmpty() || first < 0)
        return text;
    const auto digits = std::count_if(text.cbegin(), text.cbegin() + first,
                                      [](QChar character) { return character.isDigit(); });
    if (digits > group)
        text.insert(first - group, separator);
    return text;
}
