// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "secret.h"
#include "token.h"

#include <QUrl>

class JsonReader;
class RestClient;

/// What POST /auth/user takes.
struct UserCredentials
{
    QString email;
    Secret password;      ///< 8–2048 characters.
    Secret twoFactorCode; ///< Empty for none; the API never says beforehand whether one is needed.
};

/// What signing in and refreshing a token answer.
struct AuthedUser
{
    QString userId;
    Token token;
    bool needsToVerifyEmail = false; ///< Until then only get, patch and verifyEmail work.

    static AuthedUser read(JsonReader &reader);
};

/// How tokens come about.
class AuthApi final
{
public:
    explicit AuthApi(RestClient &client) : m_client(client) {}

    /// POST /auth/user. Asks for the scope all.User, which covers everything Conta does and no more.
    /// Errors: Kind::Unauthorized for any wrong or missing part; type "AccountLocked" ends retries.
    Call<AuthedUser> signIn(const UserCredentials &credentials);

    /// GET /me/refreshToken: a new token for the one in force.
    Call<AuthedUser> refreshToken();

    /// An address that needs no token and is answered whoever asks, for trying out the way to a server.
    static QUrl openAddress(const QUrl &server);

    /// GET /auth/ssoDomain: whether this address signs in through single sign-on.
    Call<bool> usesSso(const QString &email);

private:
    RestClient &m_client;
};
