// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QObject>

#include <functional>

/// When a read is sent once more. Writes never are: the API has nothing by which a server could tell a
/// repeated write from a second one.
struct RetryPolicy
{
    int most = 3;                                                          ///< How often a read is repeated.
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(500); ///< Doubles with each repeat.
    std::chrono::milliseconds longestWait = std::chrono::seconds(10);      ///< For a server's Retry-After.

    /// How long to wait before a read is repeated for the nth time (from 1); nothing where repeating would
    /// not help, or not soon. jitter is from 0 to 1: what many clients choose must not be the same.
    std::optional<std::chrono::milliseconds> pauseBefore(int repeat, const Result<HttpResponse> &outcome,
                                                         double jitter) const;
};

/// Sends reads again where that helps: when an answer broke off, when the server is busy (429) or whatever
/// stands before it has lost it for a moment (502, 503, 504). Everything else is handed on as it came.
class RetryingTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    /// inner must outlive this. jitter gives numbers from 0 to 1; by default random ones.
    explicit RetryingTransport(Transport &inner, RetryPolicy policy = {},
                               std::function<double()> jitter = {});
    ~RetryingTransport() override;

    /// A read that waits to be repeated when this dies is Cancelled.
    Call<HttpResponse> send(HttpRequest request) override;
    void forgetSecrets() override;

Q_SIGNALS:
    /// Reads that are on their way, or wait to be repeated, are repeated no more.
    void repeatsCancelled();

private:
    Transport &m_inner;
    RetryPolicy m_policy;
    std::function<double()> m_jitter;
};
