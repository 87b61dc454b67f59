// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

enum class HttpMethod { Get, Post, Patch, Delete };

/// The method as it stands on the wire: "GET".
inline QByteArray httpMethodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Patch:
        return QByteArrayLiteral("PATCH");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}
