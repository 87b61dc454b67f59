// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

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

// Closing with this set sends a reset in place of the orderly end.
void resetOnClose(const QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#else
    Q_UNUSED(socket)
#endif
}

// One answer on its way: bytes, filler, tail, and the end of the connection.
class Delivery final : public QObject
{
public:
    Delivery(QTcpSocket *socket, WireServer::Answer answer)
        : QObject(socket),
          m_socket(socket),
          m_answer(std::move(answer))
    {
    }

    void start()
    {
        if (m_answer.dripSize > 0) {
            connect(&m_pace, &QTimer::timeout, this, &Delivery::drip);
            m_pace.start(m_answer.dripPause);
            return;
        }
        m_socket->write(m_answer.bytes);
        if (m_answer.filler > 0)
            connect(m_socket, &QTcpSocket::bytesWritten, this, &Delivery::fill);
        else
            finish();
    }

private:
    void drip()
    {
        m_socket->write(m_answer.bytes.mid(m_sent, m_answer.dripSize));
        m_sent += m_answer.dripSize;
        if (m_sent >= m_answer.bytes.size())
            finish();
    }

    // A little at a time: what nobody takes shall not pile up in this process.
    void fill()
    {
        constexpr qint64 most = 256 * 1024;
        if (m_socket->bytesToWrite() > most)
            return;
        const qint64 count = std::min(most, m_answer.filler);
        m_answer.filler -= count;
        m_socket->write(QByteArray(count, ' '));
        if (m_answer.filler == 0)
            finish();
    }

    void finish()
    {
        m_pace.stop();
        disconnect(m_socket, nullptr, this, nullptr);
        m_socket->write(m_answer.tail);
        if (m_answer.afterwards == WireServer::Answer::Afterwards::Close)
            m_socket->disconnectFromHost();
        if (m_answer.afterwards == WireServer::Answer::Afterwards::Reset)
            reset();
        deleteLater();
    }

    // What was written has to arrive first: a reset overtakes it.
    void reset()
    {
        resetOnClose(m_socket);
        if (m_answer.bytes.isEmpty()) {
            m_socket->abort();
            return;
        }
        m_socket->flush();
        QTimer::singleShot(20, m_socket, [socket = m_socket] { socket->abort(); });
    }

    QTcpSocket *m_socket;
    WireServer::Answer m_answer;
    qsizetype m_sent = 0;
    QTimer m_pace{this};
};

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

WireServer::Answer WireServer::thenReset(const QByteArray &bytes)
{
    return {.bytes = bytes, .afterwards = Answer::Afterwards::Reset};
}

WireServer::Answer WireServer::dripped(const QByteArray &body, qsizetype size,
                                       std::chrono::milliseconds pause)
{
    Answer answer = reply(200, body);
    answer.dripSize = size;
    answer.dripPause = pause;
    return answer;
}

WireServer::WireServer(QObject *parent) : QObject(parent), m_server(std::make_unique<QTcpServer>())
{
    listen();
}

WireServer::WireServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent),
      m_server(std::make_unique<QSslServer>()),
      m_encrypted(true)
{
    setTls(tls);
    listen();
}

WireServer::~WireServer() = default;

void WireServer::listen()
{
    answer(reply(200, "{}"));
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    listenAgain();
}

QUrl WireServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_encrypted ? u"https"_s : u"http"_s).arg(m_port).arg(path));
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
    m_server->close();
}

void WireServer::listenAgain()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("The test server cannot listen on 127.0.0.1");
    m_port = m_server->serverPort();
}

void WireServer::setTls(const QSslConfiguration &tls)
{
    static_cast<QSslServer *>(m_server.get())->setSslConfiguration(tls);
}

void WireServer::serve(QTcpSocket *socket)
{
    ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(m_greeting);
}

void WireServer::read(QTcpSocket *socket)
{
    QByteArray buffer = socket->property("unread").toByteArray() + socket->readAll();
    while (const auto request = takeRequest(buffer)) {
        m_requests.append(*request);
        (new Delivery(socket, m_handler(*request)))->start();
    }
    socket->setProperty("unread", buffer);
}
