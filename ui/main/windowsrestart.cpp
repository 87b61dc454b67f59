// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsrestart.h"

#include <qt_windows.h>

using namespace Qt::StringLiterals;

void restartWithSession(const QStringList &arguments)
{
    QStringList quoted;
    for (const QString &argument : arguments)
        quoted.append(u'"' + argument + u'"');
    RegisterApplicationRestart(reinterpret_cast<const wchar_t *>(quoted.join(u' ').utf16()),
                               RESTART_NO_CRASH | RESTART_NO_HANG);
}
