// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networksettings.h"
#include "transport.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class RequestLog;

/// Transport on QNetworkAccessManager. Keeps no cookies, cache or credentials; follows redirects of GETs
/// within the same origin only; sends plain http to this machine alone; goes through the system's proxy or
/// the one that is set, except to this machine.
class HttpTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds timeout = NetworkSettings().timeout; ///< For a whole exchange.
        qint64 largestBody = 64 * 1024 * 1024;                         ///< Bytes after decompression.
    };

    /// log may be null, and must outlive the transport.
    explicit HttpTransport(RequestLog *log, QObject *parent = nullptr);
    HttpTransport(RequestLog *log, Limits limits, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Requests in flight when the transport dies are Cancelled.
    Call<HttpResponse> send(HttpRequest request) override;
    void forgetSecrets() override { renewManager(); }

    const NetworkSettings &settings() const { return m_settings; }
    /// Takes effect with the next request; those on their way go on as they began.
    /// Errors: those of readAuthorities(); the settings before stay in force then.
    Result<Done> setSettings(const NetworkSettings &settings);

private:
    QNetworkReply *start(const HttpRequest &request);
    void renewManager();

    qint64 m_largestBody;
    RequestLog *m_log;
    NetworkSettings m_settings;
    QList<QSslCertificate> m_extraAuthorities;
    std::optional<QSslConfiguration> m_tls; ///< Where it is not the default, whose making takes its time.
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< Shared with the exchanges that it began.
};
