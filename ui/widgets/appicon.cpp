// SPDX-License-Identifier: GPL-3.0-or-later
#include "appicon.h"

using namespace Qt::StringLiterals;

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/app/conta@%1.png"_s.arg(size), QSize(size, size));
    return icon;
}
