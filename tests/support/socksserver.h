// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

/// A SOCKS 5 proxy (RFC 1928, 1929) that leads every connection to one port of this machine, whatever host
/// was asked for.
class SocksServer final : public QObject
{
    Q_OBJECT

public:
    explicit SocksServer(quint16 target, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    /// From now on a sign-in is wanted.
    void demand(const QByteArray &user, const QByteArray &password);
    /// "api.example.com:443" for each connection that was let through.
    const QList<QByteArray> &tunnels() const { return m_tunnels; }

private:
    enum class Step { Greeting, SignIn, Request };

    void serve(QTcpSocket *client);
    void proceed(QTcpSocket *client, Step &step);
    void tunnel(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_target;
    QByteArray m_credentials; ///< As they stand on the wire; empty for none.
    QList<QByteArray> m_tunnels;
};
