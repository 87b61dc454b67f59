// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtoken.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray testToken(const TestClaims &claims)
{
    QJsonObject payload;
    if (!claims.subject.isEmpty())
        payload.insert("sub"_L1, claims.subject);
    if (!claims.issuer.isEmpty())
        payload.insert("iss"_L1, claims.issuer);
    if (!claims.scopes.isEmpty())
        payload.insert("scope"_L1, QJsonArray::fromStringList(claims.scopes));
    if (claims.issuedAt)
        payload.insert("iat"_L1, claims.issuedAt->toSecsSinceEpoch());
    if (claims.expiresAt)
        payload.insert("exp"_L1, claims.expiresAt->toSecsSinceEpoch());
    if (!claims.id.isEmpty())
        payload.insert("jti"_L1, claims.id);
    return testTokenWithPayload(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

QByteArray testTokenWithPayload(const QByteArray &payload)
{
    return base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64Url(payload) + '.' +
           base64Url("no signature, but as long as one");
}
