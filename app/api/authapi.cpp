// SPDX-License-Identifier: GPL-3.0-or-later
#include "authapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

AuthedUser AuthedUser::read(JsonReader &reader)
{
    AuthedUser user;
    user.userId = reader.string("userId"_L1);
    const QString token = reader.string("token"_L1);
    if (token.isEmpty())
        reader.fail("token"_L1, u"a token"_s);
    user.token = Token::fromServer(Secret(token));
    user.needsToVerifyEmail = reader.optBoolean("needsToVerifyEmail"_L1).value_or(false);
    return user;
}

Call<AuthedUser> AuthApi::signIn(const UserCredentials &credentials)
{
    QJsonObject body{{u"email"_s, credentials.email},
                     {u"password"_s, credentials.password.revealText()},
                     {u"requestedScopes"_s, QJsonArray{u"all.User"_s}}};
    if (!credentials.twoFactorCode.isEmpty())
        body.insert("twoFactorCode"_L1, credentials.twoFactorCode.revealText());
    return m_client.call(
        {.method = HttpMethod::Post, .path = u"/auth/user"_s, .body = body, .withToken = false},
        &AuthedUser::read);
}

Call<AuthedUser> AuthApi::refreshToken()
{
    return m_client.call({.path = u"/me/refreshToken"_s}, &AuthedUser::read);
}

QUrl AuthApi::openAddress(const QUrl &server)
{
    QUrl address = server;
    address.setPath(server.path() + u"/auth/ssoDomain"_s);
    address.setQuery(u"email=nobody@example.com"_s);
    return address;
}

Call<bool> AuthApi::usesSso(const QString &email)
{
    // QUrlQuery leaves "+" as it is, which a server reads as a space.
    QUrlQuery query;
    query.addQueryItem(u"email"_s, QString::fromLatin1(QUrl::toPercentEncoding(email)));
    return m_client.send({.path = u"/auth/ssoDomain"_s, .query = query, .withToken = false})
        .map([](Result<HttpResponse> response) -> Result<bool> {
            if (!response)
                return std::move(response).error();
            return response->status == 200 && !looksLikeHtml(*response);
        });
}
