// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QJsonObject>

#include <vector>

/// A transport that sends nothing: requests wait here until the test answers them, in any order.
class FakeTransport final : public Transport
{
public:
    Call<HttpResponse> send(HttpRequest request) override;

    /// Every request so far, answered or not, in the order of their coming.
    const std::vector<HttpRequest> &requests() const { return m_requests; }
    int count() const { return int(m_requests.size()); }
    /// How many requests went to this path.
    int count(const QString &path) const;

    /// Answers the request of this index; the answer is delivered from the event loop.
    void answer(int index, int status, const QJsonObject &body = {});
    void answer(int index, Result<HttpResponse> response);

private:
    std::vector<HttpRequest> m_requests;
    std::vector<Promise<HttpResponse>> m_promises;
};
