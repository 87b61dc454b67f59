// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class RequestLog;

/// Transport on QNetworkAccessManager. Keeps no cookies, cache or credentials; follows redirects of GETs
/// within the same origin only; sends plain http to this machine alone; goes through the system's proxy,
/// except to this machine.
class HttpTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< For a whole exchange.
        qint64 largestBody = 64 * 1024 * 1024;                        ///< Bytes after decompression.
    };

    /// log may be null, and must outlive the transport.
    explicit HttpTransport(RequestLog *log, QObject *parent = nullptr);
    HttpTransport(RequestLog *log, Limits limits, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Requests in flight when the transport dies are Cancelled.
    Call<HttpResponse> send(HttpRequest request) override;

private:
    QNetworkReply *start(const HttpRequest &request);

    Limits m_limits;
    RequestLog *m_log;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};
