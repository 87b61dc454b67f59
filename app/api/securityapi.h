// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authapi.h"
#include "call.h"
#include "profile.h"

class RestClient;

/// What PATCH /me/changePassword takes.
struct PasswordChange
{
    Secret password;    ///< The present one, 8–2048 characters.
    Secret newPassword; ///< 12–2048 characters with upper, lower, digit and symbol.
    Secret twoFactorCode;
    bool invalidateExistingTokens = false; ///< Every older token dies at once, the one in force too.
};

/// A key for an authenticator (RFC 6238), not in force until enableTwoFactorAuth().
struct MultiFactorAuthInfo
{
    Secret key;    ///< 52 base32 characters; empty where the server left it out.
    Secret keyUri; ///< otpauth://…, for a QR code; empty where the server left it out.

    static MultiFactorAuthInfo read(JsonReader &reader);
};

/// What turning two-factor on or off takes.
struct TwoFactorProof
{
    Secret password;
    Secret twoFactorCode;    ///< A string: leading zeros count.
    Secret twoFactorAuthKey; ///< Only for turning it on: the key that the code is from.
};

/// What guards the account: the actions of the Me resource about passwords, two-factor, linked accounts and
/// the account's end. A wrong password or code is Kind::Invalid, or whatever kind the server makes of it.
class SecurityApi final
{
public:
    explicit SecurityApi(RestClient &client) : m_client(client) {}

    /// PATCH /me/changePassword: answers a new token, to be adopted at once. Without an answer nobody knows
    /// which password and which tokens hold.
    Call<AuthedUser> changePassword(const PasswordChange &change);

    /// PATCH /me/generateTwoFactorAuth; changes nothing by itself.
    Call<MultiFactorAuthInfo> generateTwoFactorAuth();
    /// PATCH /me/enableTwoFactorAuth; answers the profile as it then is.
    Call<Profile> enableTwoFactorAuth(const TwoFactorProof &proof);
    /// PATCH /me/disableTwoFactorAuth; answers the profile as it then is.
    Call<Profile> disableTwoFactorAuth(const TwoFactorProof &proof);

    /// PATCH /me/disconnectGithub; answers the profile as it then is.
    Call<Profile> disconnectGithub();

    /// POST /me/delete: ends the account and every token of it.
    Call<Done> deleteAccount(const UserCredentials &credentials);

private:
    RestClient &m_client;
};
