// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslServer>
#include <QUrl>

class QTcpSocket;

/// Just enough of HTTP/2 (RFC 9113) over TLS to see that it is spoken where it is offered: answers every
/// request with 200 and "{}", or breaks the connection.
class Http2Server final : public QObject
{
    Q_OBJECT

public:
    explicit Http2Server(const QSslConfiguration &tls, QObject *parent = nullptr);

    QUrl url(const QString &path) const;

    /// Whether requests are answered by closing the connection.
    void setBreaking(bool breaking) { m_breaking = breaking; }

    int requests() const { return m_requests; } ///< Over HTTP/2.
    qsizetype bodyBytes() const { return m_bodyBytes; }

private:
    void serve(QTcpSocket *socket);
    void take(QTcpSocket *socket, quint8 type, quint8 flags, quint32 stream, const QByteArray &payload);
    void answer(QTcpSocket *socket, quint32 stream);

    QSslServer m_server;
    bool m_breaking = false;
    int m_requests = 0;
    qsizetype m_bodyBytes = 0;
};
