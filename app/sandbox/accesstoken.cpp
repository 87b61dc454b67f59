// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesstoken.h"

#include "jwt.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// Fixed, so that a token outlives a restart: this server guards nothing but invented data.
const QByteArray signingKey()
{
    return QByteArrayLiteral("conta-sandbox signing key, public by design");
}

/// The first moment that is later than every token issued so far.
qint64 afterAllTokens(const Account &account, qint64 nowMs)
{
    return std::max(nowMs, account.lastIssuedMs) + 1;
}

std::optional<QByteArray> bearer(const QByteArray &authorization)
{
    constexpr QByteArrayView prefix = "Bearer ";
    if (authorization.size() <= prefix.size() ||
        authorization.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return authorization.sliced(prefix.size()).trimmed();
}

QStringList scopesIn(const QJsonObject &claims)
{
    QStringList scopes;
    const QJsonArray list = claims.value("scope"_L1).toArray();
    for (const QJsonValue &scope : list)
        scopes.append(scope.toString());
    return scopes;
}

std::optional<Grant> grantOfApiToken(World &world, Account &account, const QJsonObject &claims, qint64 nowMs)
{
    const auto found = world.apiTokens.find(claims.value("apiTokenId"_L1).toString());
    if (found == world.apiTokens.end())
        return std::nullopt;
    const ApiToken &token = found->second;
    if (!token.active || token.accountId != account.id || (token.expiresMs && *token.expiresMs <= nowMs))
        return std::nullopt;
    return Grant{&account, token.scopes, std::nullopt, true};
}

} // namespace

QString issueToken(Account &account, const QStringList &scopes, std::optional<qint64> lifeMs,
                   const QString &issuer, qint64 nowMs)
{
    account.lastIssuedMs = std::max({nowMs, account.lastIssuedMs, account.revokedBeforeMs});
    const qint64 issuedMs = account.lastIssuedMs;
    QJsonObject claims{{u"iss"_s, issuer},
                       {u"sub"_s, account.id},
                       {u"scope"_s, QJsonArray::fromStringList(scopes)},
                       {u"iat"_s, issuedMs / 1000},
                       {u"iatMs"_s, issuedMs}};
    if (lifeMs)
        claims.insert("exp"_L1, (issuedMs + *lifeMs + 999) / 1000);
    return QString::fromLatin1(jwt::encode(claims, signingKey()));
}

QString apiTokenText(const ApiToken &token, const QString &issuer)
{
    QJsonObject claims{{u"iss"_s, issuer},
                       {u"sub"_s, token.accountId},
                       {u"scope"_s, QJsonArray::fromStringList(token.scopes)},
                       {u"iat"_s, token.createdMs / 1000},
                       {u"iatMs"_s, token.createdMs},
                       {u"apiTokenId"_s, token.id}};
    if (token.expiresMs)
        claims.insert("exp"_L1, *token.expiresMs / 1000);
    return QString::fromLatin1(jwt::encode(claims, signingKey()));
}

std::optional<Grant> authenticate(World &world, const QByteArray &authorization, qint64 nowMs)
{
    const std::optional<QByteArray> token = bearer(authorization);
    const std::optional<QJsonObject> claims = token ? jwt::decode(*token, signingKey()) : std::nullopt;
    if (!claims)
        return std::nullopt;
    const auto found = world.accounts.find(claims->value("sub"_L1).toString());
    if (found == world.accounts.end())
        return std::nullopt;
    Account &account = found->second;

    const qint64 issuedMs = claims->value("iatMs"_L1).toInteger();
    if (issuedMs < account.expiredBeforeMs)
        return std::nullopt;
    const QJsonValue expiry = claims->value("exp"_L1);
    if (expiry.isDouble() && nowMs >= expiry.toInteger() * 1000)
        return std::nullopt;
    if (claims->contains("apiTokenId"_L1))
        return grantOfApiToken(world, account, *claims, nowMs);

    if (issuedMs < account.revokedBeforeMs || issuedMs < account.tokenCutoffMs.value_or(0))
        return std::nullopt;
    Grant grant{&account, scopesIn(*claims), std::nullopt, false};
    if (expiry.isDouble())
        grant.lifeMs = expiry.toInteger() * 1000 - issuedMs;
    return grant;
}

void revokeSignInTokens(Account &account, qint64 nowMs)
{
    account.revokedBeforeMs = afterAllTokens(account, nowMs);
}

void expireTokens(Account &account, qint64 nowMs)
{
    const qint64 moment = afterAllTokens(account, nowMs);
    account.expiredBeforeMs = moment;
    account.lastIssuedMs = moment;
}

} // namespace sandbox
