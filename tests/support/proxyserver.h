// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// An HTTP proxy as companies have them: takes CONNECT alone, may want a sign-in (Basic), and leads every
/// connection to one port of this machine, whatever host was asked for.
class ProxyServer final : public QObject
{
    Q_OBJECT

public:
    explicit ProxyServer(quint16 target, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }

    /// From now on a sign-in is wanted.
    void demand(const QByteArray &user, const QByteArray &password);
    /// From now on every CONNECT is answered with this status.
    void refuseWith(int status) { m_refusal = status; }

    /// The host and port of each CONNECT that was let through: "api.example.com:443".
    const QList<QByteArray> &tunnels() const { return m_tunnels; }
    /// Each Proxy-Authorization header that came.
    const QList<QByteArray> &signIns() const { return m_signIns; }
    int connections() const { return m_connections; }

private:
    void serve(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_credentials; ///< The header that is wanted; empty for none.
    int m_refusal = 0;
    int m_connections = 0;
    QList<QByteArray> m_tunnels;
    QList<QByteArray> m_signIns;
};
