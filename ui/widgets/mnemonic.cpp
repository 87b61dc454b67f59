// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    static const QRegularExpression trailing(u"\\s*\\(&[^&\\s]\\)"_s);
    text.remove(trailing);
    static const QRegularExpression mark(u"&(.)"_s);
    return text.replace(mark, u"\\1"_s).trimmed();
}
