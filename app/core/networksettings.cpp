// SPDX-License-Identifier: GPL-3.0-or-later
#include "networksettings.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using ProxyMode = NetworkSettings::ProxyMode;
using Proxy = NetworkSettings::Proxy;

QString nameOf(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::None:
        return u"none"_s;
    case ProxyMode::Manual:
        return u"manual"_s;
    case ProxyMode::System:
        break;
    }
    return u"system"_s;
}

ProxyMode proxyModeOf(const QString &name)
{
    if (name == "none"_L1)
        return ProxyMode::None;
    return name == "manual"_L1 ? ProxyMode::Manual : ProxyMode::System;
}

Proxy proxyFrom(const QJsonObject &json)
{
    Proxy proxy{.kind = json.value("kind"_L1) == "socks5"_L1 ? Proxy::Kind::Socks5 : Proxy::Kind::Http,
                .host = json.value("host"_L1).toString(),
                .user = json.value("user"_L1).toString()};
    const int port = json.value("port"_L1).toInt();
    if (port > 0 && port <= 65535)
        proxy.port = quint16(port);
    return proxy;
}

std::chrono::seconds timeoutFrom(const QJsonObject &json)
{
    constexpr int shortest = 5;
    constexpr int usual = 30;
    constexpr int longest = 300;
    return std::chrono::seconds(std::clamp(json.value("timeoutSeconds"_L1).toInt(usual), shortest, longest));
}

} // namespace

QJsonObject NetworkSettings::toJson() const
{
    return {{u"proxyMode"_s, nameOf(proxyMode)},
            {u"proxy"_s, QJsonObject{{u"kind"_s, proxy.kind == Proxy::Kind::Socks5 ? u"socks5"_s : u"http"_s},
                                     {u"host"_s, proxy.host},
                                     {u"port"_s, proxy.port},
                                     {u"user"_s, proxy.user}}},
            {u"extraCaFile"_s, extraCaFile},
            {u"http2"_s, http2},
            {u"timeoutSeconds"_s, int(std::chrono::duration_cast<std::chrono::seconds>(timeout).count())}};
}

NetworkSettings NetworkSettings::fromJson(const QJsonObject &json)
{
    return {.proxyMode = proxyModeOf(json.value("proxyMode"_L1).toString()),
            .proxy = proxyFrom(json.value("proxy"_L1).toObject()),
            .extraCaFile = json.value("extraCaFile"_L1).toString(),
            .http2 = json.value("http2"_L1).toBool(true),
            .timeout = timeoutFrom(json)};
}
