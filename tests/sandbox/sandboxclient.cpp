// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

QStringList SandboxClient::Answer::fields() const
{
    QStringList names;
    const QJsonArray errors = json.value("validationErrors"_L1).toArray();
    for (const QJsonValue &error : errors)
        names.append(error["field"_L1].toString());
    return names;
}

SandboxClient::Answer SandboxClient::get(const QString &pathAndQuery)
{
    return send(u"GET"_s, pathAndQuery);
}

SandboxClient::Answer SandboxClient::post(const QString &path, const QJsonObject &body)
{
    return send(u"POST"_s, path, QJsonDocument(body).toJson());
}

SandboxClient::Answer SandboxClient::patch(const QString &path, const QJsonObject &body)
{
    return send(u"PATCH"_s, path, QJsonDocument(body).toJson());
}

SandboxClient::Answer SandboxClient::send(const QString &method, const QString &pathAndQuery,
                                          const QByteArray &body)
{
    const QUrl url(pathAndQuery);
    sandbox::Request request;
    request.method = method;
    request.path = url.path();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        request.query.insert(name, value);
    request.headers.insert("host", "127.0.0.1:8080");
    if (!token.isEmpty())
        request.headers.insert("authorization", "Bearer " + token.toLatin1());
    request.body = body;

    Answer answer;
    answer.response = m_sandbox.handle(request);
    answer.status = answer.response.status;
    answer.json = QJsonDocument::fromJson(answer.response.body).object();
    return answer;
}

SandboxClient::Answer SandboxClient::signIn(const QString &email, const QJsonObject &more)
{
    QJsonObject body{{u"email"_s, email}, {u"password"_s, password()}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        body.insert(it.key(), *it);
    const Answer answer = post(u"/auth/user"_s, body);
    token = answer.json.value("token"_L1).toString();
    return answer;
}

QString SandboxClient::code(const QString &email)
{
    return get(u"/sandbox/code?email="_s + email).json.value("code"_L1).toString();
}

void SandboxClient::advance(qint64 ms)
{
    post(u"/sandbox/clock"_s, {{u"advanceMs"_s, ms}});
}
