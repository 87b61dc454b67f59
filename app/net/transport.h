// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "httpmethod.h"
#include "secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <optional>

/// One HTTP request, complete.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url; ///< https, or http to a loopback address.
    QByteArray accept = QByteArrayLiteral("application/json");
    QByteArray body; ///< JSON, UTF-8; empty for none.
    Secret bearer;   ///< Sent as "Authorization: Bearer …"; empty for none.
    std::optional<std::chrono::milliseconds> timeout; ///< For the whole exchange; else the transport's own.
};

/// An answer with whatever status it came.
struct HttpResponse
{
    int status = 0;
    QByteArray contentType; ///< Lower case, without parameters.
    QByteArray body;
    std::optional<std::chrono::seconds> retryAfter;
    QDateTime serverDate; ///< From the Date header, UTC; invalid where none came.
};

/// Carries requests to a server. A request once sent is carried on with even when nobody waits for it.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// Errors: those of networkError() in errormapping.h. An answer with any HTTP status is a value.
    virtual Call<HttpResponse> send(HttpRequest request) = 0;

    /// Lets go of the tokens of earlier requests: connections that stand idle, which remember the last one,
    /// are closed, and reads that wait to be repeated are Cancelled. What is on its way goes on.
    virtual void forgetSecrets() {}
};
