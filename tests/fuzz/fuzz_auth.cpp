// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredapi.h"

void tryInput(const QByteArray &input)
{
    const auto user = decoded<AuthedUser>(input, [](Api &api) { return api.auth().refreshToken(); });
    if (user)
        demand(!user->token.isEmpty(), "a sign-in without a token was taken for one");
    decoded<bool>(input, [](Api &api) { return api.auth().usesSso(QStringLiteral("zoe@conta.example")); });
}
