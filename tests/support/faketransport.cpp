// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"

#include <QJsonDocument>

#include <algorithm>

Call<HttpResponse> FakeTransport::send(HttpRequest request)
{
    m_requests.push_back(std::move(request));
    m_promises.emplace_back();
    return m_promises.back().call();
}

int FakeTransport::count(const QString &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const HttpRequest &request) { return request.url.path() == path; }));
}

void FakeTransport::answer(int index, int status, const QJsonObject &body)
{
    answer(index, HttpResponse{.status = status,
                               .contentType = QByteArrayLiteral("application/json"),
                               .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

void FakeTransport::answer(int index, Result<HttpResponse> response)
{
    m_promises.at(std::size_t(index)).resolve(std::move(response));
}
