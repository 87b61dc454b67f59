// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredapi.h"

void tryInput(const QByteArray &input)
{
    decoded<MultiFactorAuthInfo>(input, [](Api &api) { return api.security().generateTwoFactorAuth(); });
    decoded<AuthedUser>(input, [](Api &api) { return api.security().changePassword({}); });
    decoded<Done>(input, [](Api &api) { return api.security().deleteAccount({}); });
}
