// SPDX-License-Identifier: GPL-3.0-or-later
#include "http2server.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

enum FrameType : quint8 { Data = 0, Headers = 1, Settings = 4 };
constexpr quint8 acknowledged = 0x1;
constexpr quint8 endStream = 0x1;
constexpr quint8 endHeaders = 0x4;
constexpr qsizetype frameHead = 9;

QByteArray frame(quint8 type, quint8 flags, quint32 stream, const QByteArray &payload = {})
{
    QByteArray bytes(frameHead, '\0');
    bytes[0] = char(payload.size() >> 16);
    bytes[1] = char(payload.size() >> 8);
    bytes[2] = char(payload.size());
    bytes[3] = char(type);
    bytes[4] = char(flags);
    qToBigEndian(stream, bytes.data() + 5);
    return bytes + payload;
}

QByteArray preface()
{
    return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba;
}

} // namespace

Http2Server::Http2Server(const QSslConfiguration &tls, QObject *parent) : QObject(parent)
{
    QSslConfiguration offering = tls;
    offering.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
    m_server.setSslConfiguration(offering);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test server cannot listen on 127.0.0.1");
}

QUrl Http2Server::url(const QString &path) const
{
    return QUrl(u"https://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void Http2Server::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write(frame(Settings, 0, 0));
    const auto read = [this, socket, buffer = QByteArray(), begun = false]() mutable {
        buffer += socket->readAll();
        if (!begun && buffer.startsWith(preface())) {
            begun = true;
            buffer.remove(0, preface().size());
        }
        while (begun && buffer.size() >= frameHead) {
            const auto *bytes = reinterpret_cast<const uchar *>(buffer.constData());
            const qsizetype length = (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
            if (buffer.size() < frameHead + length)
                return;
            const quint8 type = bytes[3];
            const quint8 flags = bytes[4];
            const quint32 stream = qFromBigEndian<quint32>(bytes + 5) & 0x7fffffffU;
            const QByteArray payload = buffer.mid(frameHead, length);
            buffer.remove(0, frameHead + length);
            take(socket, type, flags, stream, payload);
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
}

void Http2Server::take(QTcpSocket *socket, quint8 type, quint8 flags, quint32 stream,
                       const QByteArray &payload)
{
    if (type == Settings && (flags & acknowledged) == 0)
        socket->write(frame(Settings, acknowledged, 0));
    if (type == Headers)
        ++m_requests;
    if (type == Data)
        m_bodyBytes += payload.size();
    if ((type == Headers || type == Data) && (flags & endStream) != 0)
        answer(socket, stream);
}

void Http2Server::answer(QTcpSocket *socket, quint32 stream)
{
    if (m_breaking) {
        socket->disconnectFromHost();
        return;
    }
    // ":status: 200" is entry 8 of HPACK's static table.
    socket->write(frame(Headers, endHeaders, stream, QByteArray(1, char(0x88))));
    socket->write(frame(Data, endStream, stream, "{}"_ba));
}
