// SPDX-License-Identifier: GPL-3.0-or-later
#include "errormapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

// Longer texts are not sentences for people but pages or dumps.
constexpr qsizetype longestServerText = 500;

QString serverText(const QJsonValue &value)
{
    QString text = value.toString().simplified();
    if (text.size() > longestServerText)
        text = text.left(longestServerText - 1) + u'…';
    return text;
}

// The shape of an entry is not documented: the common names are tried, and "/body/firstName",
// "instance.firstName" and ".firstName" all mean firstName.
QString fieldName(const QJsonObject &entry)
{
    for (const auto key :
         {"field"_L1, "path"_L1, "property"_L1, "dataPath"_L1, "instancePath"_L1, "param"_L1}) {
        const QJsonValue value = entry.value(key);
        QString name = value.isArray() ? value.toArray().last().toString() : value.toString();
        name.replace(u'/', u'.');
        name = name.mid(name.lastIndexOf(u'.') + 1);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QMap<QString, QString> fieldErrors(const QJsonObject &body)
{
    QMap<QString, QString> fields;
    const QJsonArray entries = body.value("validationErrors"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const QString name = fieldName(entry.toObject());
        if (!name.isEmpty() && !fields.contains(name))
            fields.insert(name, serverText(entry.toObject().value("message"_L1)));
    }
    return fields;
}

Kind kindForStatus(int status, NotFoundMeans notFound)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return notFound == NotFoundMeans::ThingMissing ? Kind::NotFound : Kind::NotOffered;
    case 405:
        return Kind::NotOffered;
    case 407:
        return Kind::ProxyRefused;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 410:
        return Kind::Gone;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    if (status >= 400)
        return Kind::Invalid;
    return Kind::ForeignAnswer;
}

} // namespace

ApiError networkError(QNetworkReply::NetworkError code, const QString &text, int status)
{
    const auto error = [&](Kind kind, QLatin1StringView type) {
        return ApiError{.kind = kind, .httpStatus = status, .type = type, .message = text};
    };
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return error(Kind::Offline, "ConnectionRefused"_L1);
    case QNetworkReply::HostNotFoundError:
        return error(Kind::Offline, "HostNotFound"_L1);
    case QNetworkReply::RemoteHostClosedError:
        return error(Kind::Offline, "ConnectionClosed"_L1);
    case QNetworkReply::TimeoutError:
        return error(Kind::Timeout, {});
    case QNetworkReply::OperationCanceledError:
        return error(Kind::Cancelled, {});
    case QNetworkReply::SslHandshakeFailedError:
        return error(Kind::Tls, "Handshake"_L1);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return error(Kind::ProxyRefused, {});
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return error(Kind::ProxyRefused, "ProxySignIn"_L1);
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return error(Kind::ForeignAnswer, "Redirect"_L1);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return error(Kind::BadResponse, "Protocol"_L1);
    case QNetworkReply::UnknownContentError:
        return error(Kind::BadResponse, "Encoding"_L1);
    case QNetworkReply::ContentReSendError:
        return error(Kind::Offline, "ConnectionClosed"_L1);
    default:
        return error(Kind::Offline, "Network"_L1);
    }
}

QString distrust(const QList<QSslError> &errors)
{
    struct Reason
    {
        QLatin1StringView name;
        QList<QSslError::SslError> codes;
    };
    static const Reason reasons[] = {
        {"UnknownAuthority"_L1,
         {QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
          QSslError::UnableToVerifyFirstCertificate, QSslError::SelfSignedCertificate,
          QSslError::SelfSignedCertificateInChain, QSslError::CertificateUntrusted}},
        {"WrongHost"_L1, {QSslError::HostNameMismatch}},
        {"CertificateExpired"_L1, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}},
    };
    for (const Reason &reason : reasons) {
        const bool applies = std::any_of(errors.begin(), errors.end(), [&reason](const QSslError &error) {
            return reason.codes.contains(error.error());
        });
        if (applies)
            return reason.name;
    }
    return {};
}

std::optional<ApiError> statusError(const HttpResponse &response, NotFoundMeans notFound)
{
    if (response.status >= 200 && response.status < 300)
        return {};
    ApiError error{.kind = kindForStatus(response.status, notFound),
                   .httpStatus = response.status,
                   .retryAfter = response.retryAfter};
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    error.type = serverText(body.value("type"_L1));
    error.message = serverText(body.value("message"_L1));
    if (error.kind == Kind::ProxyRefused && error.type.isEmpty())
        error.type = u"ProxySignIn"_s;
    if (error.kind == Kind::Invalid)
        error.fields = fieldErrors(body);
    // A web page in place of an error of ours came from a proxy or from another server.
    const bool foreign = error.kind == Kind::NotOffered && error.type.isEmpty() && looksLikeHtml(response);
    if (foreign)
        error.kind = Kind::ForeignAnswer;
    return error;
}

bool looksLikeHtml(const HttpResponse &response)
{
    return response.contentType == "text/html" || response.body.trimmed().startsWith('<');
}
