// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <utility>

namespace sandbox {

/// One request as the pure part of the sandbox sees it, free of any HTTP library.
struct Request
{
    QString method;                       ///< upper case
    QString path;                         ///< decoded, starts with "/"
    QMap<QString, QString> query;         ///< decoded; the last of two equal names counts
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// Where a connection is broken on purpose.
enum class Break { None, BeforeAnswer, MidBody };

/// One answer, with what the server is to do to it on the way out.
struct Response
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds delay{0};
    Break breakage = Break::None;
};

/// What is wrong with one field of a request body; `field` is a dotted path, "" for the body itself.
struct FieldError
{
    QString field;
    QString message;
};

Response jsonResponse(const QJsonObject &object, int status = 200);
Response jsonResponse(const QJsonArray &array);
/// `{success: true}`
Response success();
/// `{type, message}`
Response errorResponse(int status, QLatin1StringView type, const QString &message);
/// 400 `{type: "Validation", message, validationErrors: [{field, message}]}`
Response validationResponse(const QList<FieldError> &errors);

Response notFound(const QString &what);
Response unauthorized();
Response forbidden(const QString &message);
/// A wrong password or code where the caller is signed in already. The reference declares 400 alone for these
/// actions, and 401 would tell a client that its token is dead.
Response wrongCredentials();

} // namespace sandbox
