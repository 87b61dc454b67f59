// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyserver.h"

#include <QTcpSocket>

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &lowerCaseName)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == lowerCaseName)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

ProxyServer::ProxyServer(quint16 target, QObject *parent) : QObject(parent), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The test's proxy cannot listen on 127.0.0.1");
}

void ProxyServer::demand(const QByteArray &user, const QByteArray &password)
{
    m_credentials = "Basic " + (user + ':' + password).toBase64();
}

void ProxyServer::serve(QTcpSocket *client)
{
    ++m_connections;
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        const QByteArray seen = client->peek(client->bytesAvailable());
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end >= 0)
            answer(client, client->read(end + 4));
    });
}

void ProxyServer::answer(QTcpSocket *client, const QByteArray &head)
{
    const QByteArray signIn = headerOf(head, "proxy-authorization");
    if (!signIn.isEmpty())
        m_signIns.append(signIn);
    if (!head.startsWith("CONNECT ") || m_refusal != 0) {
        client->write("HTTP/1.1 " + QByteArray::number(m_refusal != 0 ? m_refusal : 405) +
                      " No\r\nContent-Length: 0\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    if (!m_credentials.isEmpty() && signIn != m_credentials) {
        client->write("HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Basic realm=\"company\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    m_tunnels.append(head.split(' ').value(1));
    tunnel(client);
}

void ProxyServer::tunnel(QTcpSocket *client)
{
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Connected\r\n\r\n");
        connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}
