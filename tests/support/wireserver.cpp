// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireserver.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// Takes one complete request off the buffer.
std::optional<WireServer::Request> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    WireServer::Request request{.method = start.value(0), .path = start.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (buffer.size() < bodyStart + length)
        return {};
    request.body = buffer.mid(bodyStart, length);
    buffer.remove(0, bodyStart + length);
    return request;
}

} // namespace

QByteArray WireServer::Request::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool WireServer::Request::hasHeader(const QByteArray &lowerCaseName) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return header.first == lowerCaseName; });
}

WireServer::Answer WireServer::reply(int status, const QByteArray &body, const QList<QByteArray> &headers,
                                     const QByteArray &contentType)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Because\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return {.bytes = bytes + "\r\n" + body};
}

WireServer::Answer WireServer::thenClose(const QByteArray &bytes)
{
    return {.bytes = bytes, .afterwards = Answer::Afterwards::Close};
}

WireServer::Answer WireServer::dripped(const QByteArray &body, qsizetype size,
                                       std::chrono::milliseconds pause)
{
    Answer answer = reply(200, body);
    answer.dripSize = size;
    answer.dripPause = pause;
    return answer;
}

WireServer::WireServer(QObject *parent) : QObject(parent)
{
    answer(reply(200, "{}"));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    if (m_server.listen(QHostAddress::LocalHost))
        m_port = m_server.serverPort();
    else
        qFatal("The test server cannot listen on 127.0.0.1");
}

QUrl WireServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

void WireServer::answer(const Answer &answer)
{
    m_handler = [answer](const Request &) {
        return answer;
    };
}

void WireServer::answer(std::function<Answer(const Request &)> handler)
{
    m_handler = std::move(handler);
}

void WireServer::refuse()
{
    m_server.close();
}

void WireServer::serve(QTcpSocket *socket)
{
    ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void WireServer::read(QTcpSocket *socket)
{
    QByteArray buffer = socket->property("unread").toByteArray() + socket->readAll();
    while (const auto request = takeRequest(buffer)) {
        m_requests.append(*request);
        write(socket, m_handler(*request));
    }
    socket->setProperty("unread", buffer);
}

void WireServer::write(QTcpSocket *socket, const Answer &answer)
{
    if (answer.dripSize == 0) {
        socket->write(answer.bytes);
        if (answer.afterwards == Answer::Afterwards::Close)
            socket->disconnectFromHost();
        return;
    }
    auto *pace = new QTimer(socket);
    connect(pace, &QTimer::timeout, socket, [socket, pace, answer, sent = qsizetype(0)]() mutable {
        socket->write(answer.bytes.mid(sent, answer.dripSize));
        sent += answer.dripSize;
        if (sent < answer.bytes.size())
            return;
        pace->deleteLater();
        if (answer.afterwards == Answer::Afterwards::Close)
            socket->disconnectFromHost();
    });
    pace->start(answer.dripPause);
}
