// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

#include "api.h"

using namespace Qt::StringLiterals;

Call<SignedIn> SignIn::withPassword(const QUrl &server, const UserCredentials &credentials)
{
    return Api(m_transport, server)
        .auth()
        .signIn(credentials)
        .map([server, email = credentials.email](Result<AuthedUser> user) -> Result<SignedIn> {
            if (!user)
                return std::move(user).error();
            return SignedIn{.account = {.server = server, .userId = user->userId, .email = email},
                            .token = user->token};
        });
}

Result<Token> SignIn::inspect(const QString &text) const
{
    Result<Token> token = Token::fromPasted(text, m_clock.now());
    if (token && !token->allows(ActionId::Get))
        return ApiError{.kind = ApiError::Kind::Invalid, .type = u"MissingScope"_s};
    return token;
}

Call<SignedIn> SignIn::withToken(const QUrl &server, const QString &text)
{
    const Result<Token> token = inspect(text);
    if (!token)
        return Call<SignedIn>::ready(token.error());
    Api api(m_transport, server);
    api.setToken(*token);
    return api.profile().get().map([server, token = *token](Result<Profile> profile) -> Result<SignedIn> {
        if (!profile)
            return std::move(profile).error();
        return SignedIn{.account = {.server = server,
                                    .userId = profile->id.value_or(token.userId()),
                                    .email = profile->email.value_or(QString()),
                                    .name = profile->displayName(),
                                    .signIn = Account::SignIn::ApiToken},
                        .token = token,
                        .profile = *profile};
    });
}

Call<bool> SignIn::usesSso(const QUrl &server, const QString &email)
{
    return Api(m_transport, server).auth().usesSso(email);
}
