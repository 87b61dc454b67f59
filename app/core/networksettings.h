// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QString>

#include <chrono>

class QJsonObject;

/// How Conta reaches its servers, as people may set it. It stands here and not in net, so that the settings
/// page can hold one. The password belongs into the keychain and never into a file.
struct NetworkSettings
{
    enum class ProxyMode {
        System, ///< Whatever the desktop or the environment says.
        None,
        Manual, ///< The proxy below.
    };

    struct Proxy
    {
        enum class Kind { Http, Socks5 };

        Kind kind = Kind::Http;
        QString host;
        quint16 port = 8080;
        QString user;    ///< Empty where it wants no sign-in.
        Secret password; ///< Sent to this proxy alone, and only when it asks.

        friend bool operator==(const Proxy &, const Proxy &) = default;
    };

    ProxyMode proxyMode = ProxyMode::System;
    Proxy proxy;         ///< For ProxyMode::Manual.
    QString extraCaFile; ///< PEM file of authorities to be trusted beside the system's; empty for none.
    bool http2 = true;   ///< Where the server offers it.
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< For a whole exchange; above 0.

    /// As it is kept in a file: everything but the password.
    QJsonObject toJson() const;
    /// Whatever is missing or out of reason (port, time-out: 5 s to 5 min) is as at first.
    static NetworkSettings fromJson(const QJsonObject &json);

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};
