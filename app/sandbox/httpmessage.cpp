// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

Response jsonResponse(const QJsonObject &object, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response jsonResponse(const QJsonArray &array)
{
    Response response;
    response.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return response;
}

Response success()
{
    return jsonResponse(QJsonObject{{u"success"_s, true}});
}

Response errorResponse(int status, QLatin1StringView type, const QString &message)
{
    return jsonResponse(QJsonObject{{u"type"_s, type}, {u"message"_s, message}}, status);
}

Response validationResponse(const QList<FieldError> &errors)
{
    QJsonArray list;
    QStringList texts;
    // A body can hold more mistakes than anybody reads.
    constexpr qsizetype most = 20;
    for (const FieldError &error : errors.first(std::min(errors.size(), most))) {
        list.append(QJsonObject{{u"field"_s, error.field}, {u"message"_s, error.message}});
        texts.append(error.field.isEmpty() ? error.message : error.field + u": "_s + error.message);
    }
    return jsonResponse(QJsonObject{{u"type"_s, u"Validation"_s},
                                    {u"message"_s, texts.join(u"; "_s)},
                                    {u"validationErrors"_s, list}},
                        400);
}

Response notFound(const QString &what)
{
    return errorResponse(404, "NotFound"_L1, what + u" was not found"_s);
}

Response unauthorized()
{
    return errorResponse(401, "Unauthorized"_L1, u"Invalid access token"_s);
}

Response forbidden(const QString &message)
{
    return errorResponse(403, "Forbidden"_L1, message);
}

Response wrongCredentials()
{
    return errorResponse(400, "InvalidCredentials"_L1,
                         u"The current password or the two-factor code was not accepted"_s);
}

} // namespace sandbox
