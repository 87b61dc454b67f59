// SPDX-License-Identifier: GPL-3.0-or-later
#include "version.h"

QString contaVersion()
{
    return QStringLiteral(CONTA_VERSION);
}
