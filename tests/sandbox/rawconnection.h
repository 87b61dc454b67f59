// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

/// One TCP connection to a server on the loopback interface, for requests that no well-behaved client sends.
class RawConnection final
{
public:
    explicit RawConnection(quint16 port);

    struct Answer
    {
        int status = 0; ///< 0: the connection ended without one
        QByteArray head;
        QByteArray body;
        bool complete = false;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    void send(const QByteArray &bytes);
    /// Waits for one answer, for at most ten seconds.
    Answer read();
    Answer ask(const QByteArray &bytes);
    /// Whether the server has ended the connection, or does within a second.
    bool isClosed();

private:
    QTcpSocket m_socket;
    QByteArray m_buffer;
};
