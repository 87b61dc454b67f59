// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QString>

#include <chrono>

/// How Conta reaches its servers, as people may set it. It stands here and not in net, so that the settings
/// page can hold one. The password belongs into the keychain and never into a file.
struct NetworkSettings
{
    enum class ProxyMode {
        System, ///< Whatever the desktop or the environment says.
        None,
        Manual, ///< The proxy below.
    };

    /// An HTTP proxy.
    struct Proxy
    {
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

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};
