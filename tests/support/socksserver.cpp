// SPDX-License-Identifier: GPL-3.0-or-later
#include "socksserver.h"

#include <QTcpSocket>

SocksServer::SocksServer(quint16 target, QObject *parent) : QObject(parent), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test's SOCKS proxy cannot listen on 127.0.0.1");
}

void SocksServer::demand(const QByteArray &user, const QByteArray &password)
{
    m_credentials = QByteArray(1, char(user.size())) + user + char(password.size()) + password;
}

void SocksServer::serve(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this,
            [this, client, step = Step::Greeting]() mutable { proceed(client, step); });
}

// Each message is small and comes in one piece on this machine.
void SocksServer::proceed(QTcpSocket *client, Step &step)
{
    const QByteArray message = client->readAll();
    switch (step) {
    case Step::Greeting:
        client->write(m_credentials.isEmpty() ? QByteArray("\x05\x00", 2) : QByteArray("\x05\x02", 2));
        step = m_credentials.isEmpty() ? Step::Request : Step::SignIn;
        return;
    case Step::SignIn:
        if (message.mid(1) != m_credentials) {
            client->write(QByteArray("\x01\x01", 2));
            client->disconnectFromHost();
            return;
        }
        client->write(QByteArray("\x01\x00", 2));
        step = Step::Request;
        return;
    case Step::Request:
        // Version, command, reserved, 3 for a name, its length, the name, the port.
        const auto length = message.at(4);
        const int port = quint8(message.at(5 + length)) * 256 + quint8(message.at(6 + length));
        m_tunnels.append(message.mid(5, length) + ':' + QByteArray::number(port));
        tunnel(client);
        return;
    }
}

void SocksServer::tunnel(QTcpSocket *client)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}
