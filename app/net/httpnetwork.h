// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkaccess.h"

#include <QObject>

class HttpTransport;
class RequestLog;

/// NetworkAccess on the program's HttpTransport. What it tries out goes through a transport of its own.
class HttpNetwork final : public QObject, public NetworkAccess
{
    Q_OBJECT

public:
    /// Both must outlive it; log may be null.
    HttpNetwork(HttpTransport &transport, RequestLog *log, QObject *parent = nullptr);

    const NetworkSettings &settings() const override;
    Result<Done> setSettings(const NetworkSettings &settings) override;
    Result<AuthorityFile> lookAt(const QString &path) const override;
    Call<std::chrono::milliseconds> tryOut(const QUrl &address, const NetworkSettings &settings) override;
    QString tlsLibrary() const override;

private:
    HttpTransport &m_transport;
    RequestLog *m_log;
};
