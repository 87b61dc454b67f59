// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

SandboxServer::SandboxServer(const QStringList &arguments)
    : m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QString::fromUtf8(CONTA_SANDBOX_PROGRAM),
                    QStringList{u"--port"_s, u"0"_s, u"--exit-with-stdin"_s} + arguments);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(20000))
        line += m_process.readLine();
    m_url = QUrl(QString::fromLatin1(line.trimmed()));
    if (!line.startsWith("http://127.0.0.1:"))
        QTest::qFail("conta-sandbox did not say where it listens", __FILE__, __LINE__);
}

SandboxServer::~SandboxServer()
{
    // The end of its standard input is the end of it.
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        kill();
}

void SandboxServer::reset()
{
    exchange("POST", u"/sandbox/reset"_s);
}

void SandboxServer::fail(const QJsonObject &fault)
{
    exchange("POST", u"/sandbox/fail"_s, fault);
}

void SandboxServer::delay(const QString &path, int milliseconds)
{
    exchange("POST", u"/sandbox/delay"_s, {{u"path"_s, path}, {u"ms"_s, milliseconds}});
}

void SandboxServer::advanceClock(qint64 milliseconds)
{
    exchange("POST", u"/sandbox/clock"_s, {{u"advanceMs"_s, milliseconds}});
}

void SandboxServer::expireTokens(const QString &email)
{
    QJsonObject body;
    if (!email.isEmpty())
        body.insert("email"_L1, email);
    exchange("POST", u"/sandbox/expire-tokens"_s, body);
}

QString SandboxServer::code(const QString &email)
{
    const QByteArray answer = exchange("GET", u"/sandbox/code?email="_s + email);
    return QJsonDocument::fromJson(answer).object().value("code"_L1).toString();
}

QByteArray SandboxServer::apiToken(const QString &email, const QStringList &scopes)
{
    const QByteArray user =
        exchange("POST", u"/auth/user"_s, {{u"email"_s, email}, {u"password"_s, password()}});
    const QByteArray bearer = QJsonDocument::fromJson(user).object().value("token"_L1).toString().toLatin1();
    const QByteArray token =
        exchange("POST", u"/me/tokens"_s,
                 {{u"name"_s, u"test"_s}, {u"scope"_s, QJsonArray::fromStringList(scopes)}}, bearer);
    return QJsonDocument::fromJson(token).object().value("token"_L1).toString().toLatin1();
}

QByteArray SandboxServer::ssoToken()
{
    QProcess help;
    help.start(QStringLiteral(CONTA_SANDBOX_PROGRAM), {u"--help"_s});
    help.waitForFinished();
    static const QRegularExpression token(u"eyJ[\\w.-]+"_s);
    return token.match(QString::fromUtf8(help.readAllStandardOutput())).captured().toLatin1();
}

QList<QJsonObject> SandboxServer::requests()
{
    QList<QJsonObject> calls;
    const QJsonArray log = QJsonDocument::fromJson(exchange("GET", u"/sandbox/log"_s)).array();
    for (const QJsonValue &entry : log) {
        if (!entry.toObject().value("path"_L1).toString().startsWith("/sandbox/"_L1))
            calls.append(entry.toObject());
    }
    return calls;
}

int SandboxServer::count(const QString &method, const QString &path)
{
    const QList<QJsonObject> calls = requests();
    return int(std::count_if(calls.begin(), calls.end(), [&](const QJsonObject &call) {
        return call.value("method"_L1).toString() == method && call.value("path"_L1).toString() == path;
    }));
}

void SandboxServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray SandboxServer::exchange(const QByteArray &method, const QString &path, const QJsonObject &body,
                                   const QByteArray &bearer)
{
    QNetworkRequest request(QUrl(m_url.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setTransferTimeout(20000);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    const QByteArray bytes =
        method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply> reply(m_manager->sendCustomRequest(request, method, bytes));
    if (!reply->isFinished()) {
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    const QByteArray answer = reply->readAll();
    if (reply->error() != QNetworkReply::NoError) {
        const QByteArray what =
            method + ' ' + path.toUtf8() + ": " + reply->errorString().toUtf8() + ' ' + answer;
        QTest::qFail(what.constData(), __FILE__, __LINE__);
    }
    return answer;
}
