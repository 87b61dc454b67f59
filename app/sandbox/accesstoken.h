// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sandbox {

/// What a valid token opens.
struct Grant
{
    Account *account = nullptr;
    QStringList scopes;
    std::optional<qint64> lifeMs; ///< none: it does not expire
    bool isApiToken = false;
};

/// How long a token lives when nobody asks for anything else.
constexpr qint64 defaultTokenLifeMs = 24LL * 60 * 60 * 1000;

/// A signed token for this account. `issuer` is the server's own address.
/// The claim `iat` counts whole seconds, too coarse to tell a token from the one that replaced it a moment
/// later; so each also carries the millisecond, and an account never issues one older than its last.
QString issueToken(Account &account, const QStringList &scopes, std::optional<qint64> lifeMs,
                   const QString &issuer, qint64 nowMs);

/// The text of a User API token. It holds nothing that changes from one run to the next.
QString apiTokenText(const ApiToken &token, const QString &issuer);

/// What the value of an Authorization header opens; none when it is missing, malformed, forged, expired,
/// cut off or revoked.
std::optional<Grant> authenticate(World &world, const QByteArray &authorization, qint64 nowMs);

/// Kills the account's sign-in tokens; the next one issued lives, even in the same millisecond.
void revokeSignInTokens(Account &account, qint64 nowMs);
/// Kills the account's tokens of every kind, as if their time had come.
void expireTokens(Account &account, qint64 nowMs);

} // namespace sandbox
