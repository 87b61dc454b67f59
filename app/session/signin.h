// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "authapi.h"
#include "clock.h"
#include "profile.h"

class Transport;

/// What a successful sign-in leaves: who it is, and the token.
struct SignedIn
{
    Account account;
    Token token;
    std::optional<Profile> profile; ///< Where signing in had to read it anyway.
};

/// The ways to get a token. Holds nothing: each call stands alone.
class SignIn final
{
public:
    /// Both must outlive it.
    SignIn(Transport &transport, const Clock &clock) : m_transport(transport), m_clock(clock) {}

    /// Errors: as AuthApi::signIn().
    Call<SignedIn> withPassword(const QUrl &server, const UserCredentials &credentials);

    /// What can be said of a pasted API token before it is sent anywhere.
    /// Errors: as Token::fromPasted(); Kind::Invalid, type "MissingScope" for a token that may not read the
    /// profile.
    Result<Token> inspect(const QString &text) const;

    /// With an API token pasted by the person; it is tried by reading the profile.
    /// Errors: as inspect() and ProfileApi::get().
    Call<SignedIn> withToken(const QUrl &server, const QString &text);

    /// Whether this address signs in through single sign-on, so that a password is no use.
    Call<bool> usesSso(const QUrl &server, const QString &email);

private:
    Transport &m_transport;
    const Clock &m_clock;
};
