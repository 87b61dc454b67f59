// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

QString Account::id() const
{
    return userId + u'@' + server.authority();
}
