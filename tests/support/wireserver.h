// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QSslConfiguration;

/// An HTTP server for the ways in which servers misbehave: it answers each request with exactly the bytes
/// the test gives, in the clear or encrypted. Bound to 127.0.0.1, in the test's own thread.
class WireServer final : public QObject
{
    Q_OBJECT

public:
    /// One request as it came.
    struct Request
    {
        QByteArray method;
        QByteArray path;                                  ///< With the query, still percent-encoded.
        QList<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
        QByteArray body;

        QByteArray header(const QByteArray &lowerCaseName) const; ///< Empty where it did not come.
        bool hasHeader(const QByteArray &lowerCaseName) const;
    };

    /// What one request gets.
    struct Answer
    {
        enum class Afterwards { KeepOpen, Close, Reset };

        QByteArray bytes;
        qint64 filler = 0; ///< How many spaces come after bytes, made while they are sent.
        QByteArray tail;   ///< What comes after the filler.
        Afterwards afterwards = Afterwards::KeepOpen;
        qsizetype dripSize = 0; ///< Bytes at a time; 0 for all at once.
        std::chrono::milliseconds dripPause{5};
    };

    /// A correct answer with a Content-Length. Each header line without its line end.
    static Answer reply(int status, const QByteArray &body = {}, const QList<QByteArray> &headers = {},
                        const QByteArray &contentType = "application/json");
    /// These bytes, then the connection is closed.
    static Answer thenClose(const QByteArray &bytes);
    /// The connection is closed without a word.
    static Answer closed() { return thenClose({}); }
    /// These bytes, then the connection is torn down (TCP RST).
    static Answer thenReset(const QByteArray &bytes);
    /// Silence for as long as the client can bear it.
    static Answer never() { return {}; }
    /// A correct answer of this body, a few bytes at a time.
    static Answer dripped(const QByteArray &body, qsizetype size, std::chrono::milliseconds pause);

    explicit WireServer(QObject *parent = nullptr);
    /// Speaks TLS with this certificate and key.
    explicit WireServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~WireServer() override;

    /// "http://127.0.0.1:PORT" with this path, or https.
    QUrl url(const QString &path = {}) const;
    quint16 port() const { return m_port; }

    /// Every request from now on gets this answer.
    void answer(const Answer &answer);
    void answer(std::function<Answer(const Request &)> handler);

    /// Every connection from now on hears this first, before it has asked; empty for nothing.
    void greet(const QByteArray &bytes) { m_greeting = bytes; }

    /// Stops listening: connections to url() are refused until listenAgain().
    void refuse();
    void listenAgain();

    /// For connections from now on; only where the server speaks TLS.
    void setTls(const QSslConfiguration &tls);

    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

private:
    void listen();
    void serve(QTcpSocket *socket);
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    bool m_encrypted = false;
    QByteArray m_greeting;
    quint16 m_port = 0;
    int m_connections = 0;
    std::function<Answer(const Request &)> m_handler;
    QList<Request> m_requests;
};
