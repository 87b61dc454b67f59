// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sandbox {

/// How often a wrong password may be given in a row before the account is locked, and for how long.
constexpr int wrongPasswordsAllowed = 5;
constexpr qint64 lockMs = 15LL * 60 * 1000;

/// Takes a code of this secret once: a code that the account has used before is refused.
bool takeCode(Account &account, const QByteArray &secret, const QString &code, qint64 nowMs);

/// Whether `{password, twoFactorCode?}` are the account's own; the code counts only with two-factor on.
bool confirm(Account &account, const QJsonObject &credentials, qint64 nowMs);

enum class SignIn { Accepted, Refused, Locked };
/// As confirm(), for signing in: counts wrong passwords and locks the account. Linked to single sign-on, an
/// account has no password that could be right.
SignIn signIn(Account &account, const QJsonObject &credentials, qint64 nowMs);

} // namespace sandbox
