// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwt.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace sandbox::jwt {

namespace {

constexpr auto base64Options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray sign(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

std::optional<QByteArray> unwrap(const QByteArray &part)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(part, base64Options | QByteArray::AbortOnBase64DecodingErrors);
    // Re-encoding refuses the second spelling that spare bits of the last digit would allow.
    if (!decoded || (*decoded).toBase64(base64Options) != part)
        return std::nullopt;
    return *decoded;
}

std::optional<QJsonObject> unwrapObject(const QByteArray &part)
{
    const std::optional<QByteArray> bytes = unwrap(part);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

} // namespace

QByteArray encode(const QJsonObject &claims, const QByteArray &key)
{
    const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}};
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(base64Options) +
                            '.' +
                            QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(base64Options);
    return text + '.' + sign(text, key).toBase64(base64Options);
}

std::optional<QJsonObject> decode(const QByteArray &token, const QByteArray &key)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const std::optional<QJsonObject> header = unwrapObject(parts[0]);
    if (!header || header->value("alg"_L1) != "HS256"_L1)
        return std::nullopt;
    const std::optional<QByteArray> signature = unwrap(parts[2]);
    if (!signature || !equalInConstantTime(*signature, sign(parts[0] + '.' + parts[1], key)))
        return std::nullopt;
    return unwrapObject(parts[1]);
}

} // namespace sandbox::jwt
