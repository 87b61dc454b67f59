// SPDX-License-Identifier: GPL-3.0-or-later
#include "token.h"

#include "jsonreader.h"
#include "qtcompat.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// Seconds since the epoch (RFC 7519, NumericDate); beyond the year 9999 it is no date.
std::optional<QDateTime> numericDate(JsonReader &claims, QLatin1StringView key)
{
    const std::optional<double> seconds = claims.optNumber(key);
    if (!seconds || *seconds < 0 || *seconds > 253402300799.0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(*seconds * 1000), QtCompat::utc);
}

ApiError refused(QLatin1StringView type)
{
    return ApiError{.kind = ApiError::Kind::Invalid, .type = type};
}

QString hostOf(const QString &issuer)
{
    // With or without a scheme; "//" makes a host of what would else be read as a scheme or a path.
    const QUrl url(issuer.contains("://"_L1) ? issuer : u"//"_s + issuer);
    return url.host().isEmpty() ? issuer : url.host();
}

// "aud" is one text or a list of them (RFC 7519); what has no dot is a name and no host.
QStringList audienceHosts(const JsonReader &claims)
{
    const QJsonValue audience = claims.raw("aud"_L1);
    QStringList hosts;
    for (const QJsonValue &one : audience.isArray() ? audience.toArray() : QJsonArray{audience}) {
        if (one.toString().contains(u'.'))
            hosts.append(hostOf(one.toString()));
    }
    return hosts;
}

bool isHost(const QString &host, const QUrl &server)
{
    return host.compare(server.host(), Qt::CaseInsensitive) == 0;
}

QByteArray fromBase64Url(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

// In bytes, the shortest signature of each algorithm of RFC 7518 and RFC 8037; 1 for others.
qsizetype shortestSignature(const QString &algorithm)
{
    static const QHash<QString, qsizetype> lengths{
        {u"HS256"_s, 32},  {u"HS384"_s, 48},  {u"HS512"_s, 64},  {u"ES256"_s, 64},  {u"ES384"_s, 96},
        {u"ES512"_s, 132}, {u"EdDSA"_s, 64},  {u"RS256"_s, 128}, {u"RS384"_s, 128}, {u"RS512"_s, 128},
        {u"PS256"_s, 128}, {u"PS384"_s, 128}, {u"PS512"_s, 128}};
    return lengths.value(algorithm, 1);
}

// Empty where a text does not begin as a token does.
QJsonObject headerOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(fromBase64Url(text.split('.').at(0))).object();
}

// Whether a text begins as a token does, and ends before one would.
bool isTruncated(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split('.');
    const QJsonObject header = headerOf(text);
    // The first letters of {" are enough of a header that is cut itself.
    if (parts.size() < 3)
        return parts.at(0).startsWith("eyJ");
    return parts.size() == 3 && !header.isEmpty() &&
           fromBase64Url(parts.at(2)).size() < shortestSignature(header.value("alg"_L1).toString());
}

} // namespace

Result<Token> Token::fromPasted(const QString &text, const QDateTime &now)
{
    Token token;
    token.m_secret = Secret(tidied(text));
    if (isTruncated(token.m_secret.reveal()))
        return refused("Truncated"_L1);
    if (headerOf(token.m_secret.reveal()).isEmpty() || !token.readClaims())
        return refused("NotAToken"_L1);
    if (token.m_expiresAt && *token.m_expiresAt <= now)
        return refused("Expired"_L1);
    return token;
}

QString Token::tidied(const QString &text)
{
    static const QRegularExpression before(uR"(^(authorization:)?\s*bearer(?=[\s"'`]))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QString quotes = u"\"'`“”‘’„«»"_s;
    QString tidy = text.trimmed();
    const auto unquote = [&tidy] {
        while (!tidy.isEmpty() && quotes.contains(tidy.front()))
            tidy = tidy.sliced(1).trimmed();
        while (!tidy.isEmpty() && quotes.contains(tidy.back()))
            tidy = tidy.chopped(1).trimmed();
    };
    unquote();
    tidy = tidy.remove(before).trimmed();
    unquote();
    tidy.removeIf([](QChar c) { return c.isSpace(); });
    return tidy;
}

QString Token::foreignHost(const QUrl &server) const
{
    if (!m_issuerHost.isEmpty())
        return isHost(m_issuerHost, server) ? QString() : m_issuerHost;
    const bool isMeant =
        m_audience.isEmpty() || std::any_of(m_audience.begin(), m_audience.end(),
                                            [&](const QString &host) { return isHost(host, server); });
    return isMeant ? QString() : m_audience.first();
}

Token Token::fromServer(Secret secret)
{
    Token token;
    token.m_secret = std::move(secret);
    if (!token.readClaims()) {
        Token opaque;
        opaque.m_secret = std::move(token.m_secret);
        return opaque;
    }
    return token;
}

bool Token::allows(ActionId id) const
{
    if (m_scopes.isEmpty())
        return true;
    const Action &wanted = action(id);
    const auto grants = [&](const QString &scope) {
        if (scope == wanted.scope || scope == "me.*"_L1)
            return true;
        if (scope == "all.User"_L1 || scope == "all.User.bounded"_L1 || scope == "only.User"_L1 ||
            scope == "only.User.bounded"_L1)
            return true;
        // What the command-line scope covers is not documented: the server decides.
        if (scope == "all.User.cli"_L1)
            return true;
        return wanted.access == Access::Read && (scope == "all.User.read"_L1 || scope == "only.User.read"_L1);
    };
    return std::any_of(m_scopes.begin(), m_scopes.end(), grants);
}

bool Token::isReadOnly() const
{
    return allows(ActionId::Get) &&
           std::none_of(actions().begin(), actions().end(),
                        [this](const Action &one) { return one.access == Access::Write && allows(one.id); });
}

bool Token::readClaims()
{
    const QList<QByteArray> parts = m_secret.reveal().split('.');
    if (parts.size() != 3)
        return false;
    constexpr auto strictBase64Url = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    for (const QByteArray &part : parts) {
        if (part.isEmpty() || QByteArray::fromBase64Encoding(part, strictBase64Url).decodingStatus !=
                                  QByteArray::Base64DecodingStatus::Ok)
            return false;
    }
    const auto read = JsonReader::decode(
        QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding), [this](JsonReader &claims) {
            m_subject = claims.optString("sub"_L1).value_or(QString());
            m_issuerHost = hostOf(claims.optString("iss"_L1).value_or(QString()));
            m_audience = audienceHosts(claims);
            m_issuedAt = numericDate(claims, "iat"_L1);
            m_expiresAt = numericDate(claims, "exp"_L1);
            if (claims.raw("scope"_L1).isArray())
                m_scopes = claims.strings("scope"_L1);
            return Done{};
        });
    return read.has_value();
}
