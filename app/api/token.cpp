// SPDX-License-Identifier: GPL-3.0-or-later
#include "token.h"

#include "jsonreader.h"

using namespace Qt::StringLiterals;

namespace {

// Seconds since the epoch (RFC 7519, NumericDate); beyond the year 9999 it is no date.
std::optional<QDateTime> numericDate(JsonReader &claims, QLatin1StringView key)
{
    const std::optional<double> seconds = claims.optNumber(key);
    if (!seconds || *seconds < 0 || *seconds > 253402300799.0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(*seconds * 1000), Qt::UTC);
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

} // namespace

Result<Token> Token::fromPasted(const QString &text, const QUrl &server, const QDateTime &now)
{
    Token token;
    token.m_secret = Secret(text.trimmed());
    if (!token.readClaims())
        return refused("NotAToken"_L1);
    if (token.m_expiresAt && *token.m_expiresAt <= now)
        return refused("Expired"_L1);
    if (!token.m_issuerHost.isEmpty() &&
        token.m_issuerHost.compare(server.host(), Qt::CaseInsensitive) != 0) {
        ApiError error = refused("OtherServer"_L1);
        error.message = token.m_issuerHost;
        return error;
    }
    return token;
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
            m_issuedAt = numericDate(claims, "iat"_L1);
            m_expiresAt = numericDate(claims, "exp"_L1);
            if (claims.raw().value("scope"_L1).isArray())
                m_scopes = claims.strings("scope"_L1);
            return Done{};
        });
    return read.has_value();
}
