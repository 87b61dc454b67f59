// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

/// Why something did not work, as a value. Pages switch on kind, never on a status code; only
/// errortext.h turns a kind into words for people.
struct ApiError
{
    enum class Kind {
        Cancelled,        ///< Nobody waits for the answer any more, or the person cancelled.
        Offline,          ///< The server could not be reached, or the connection broke.
        ProxyRefused,     ///< A proxy on the way refused, or wants a sign-in.
        Timeout,          ///< No complete answer within the time allowed.
        Tls,              ///< No trustworthy encrypted connection, or plain HTTP to another machine.
        Unauthorized,     ///< 401: credentials or token not accepted.
        Forbidden,        ///< 403: the token may not do this.
        NotFound,         ///< 404 on a route that exists: the thing itself is missing.
        NotOffered,       ///< This server has no such route (an older API version).
        Gone,             ///< 410: it existed, and is over.
        Conflict,         ///< 409
        Invalid,          ///< 400, 413, 422: the server refused what was sent; see fields.
        RateLimited,      ///< 429: too many calls; see retryAfter.
        Server,           ///< 5xx
        BadResponse,      ///< An answer that is damaged, cut off, too large or breaks the API's own schema.
        ForeignAnswer,    ///< Something that is not the API answered: a web page, a redirect elsewhere.
        StoreUnavailable, ///< A local store (keychain, file) did not do what was asked; see type.
    };

    Kind kind = Kind::BadResponse;
    int httpStatus = 0; ///< 0 where no HTTP answer came.
    QString type;       ///< The server's error type ("Validation"), or the store's state ("locked").
    QString message;    ///< The server's own words, or a technical detail. Never a secret.
    QMap<QString, QString> fields; ///< Field name as the API spells it -> the server's words about it.
    std::optional<std::chrono::seconds> retryAfter; ///< From the Retry-After header, where one came.

    /// True when the request may have been carried out although no answer arrived.
    bool outcomeUnknown() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// The kind's identifier ("Offline"), for logs and tests; never shown to people.
QLatin1StringView kindName(ApiError::Kind kind);

QDebug operator<<(QDebug debug, const ApiError &error);
