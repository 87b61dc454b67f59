// SPDX-License-Identifier: GPL-3.0-or-later
#include "releases.h"

#include <QVersionNumber>

bool isNewer(const QString &version, const QString &than)
{
    return QVersionNumber::fromString(version) > QVersionNumber::fromString(than);
}
