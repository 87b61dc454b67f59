// SPDX-License-Identifier: GPL-3.0-or-later
#include "recallingtransport.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

RecallingTransport::RecallingTransport(const AnswerShelf &shelf) : m_shelf(shelf) {}

Call<HttpResponse> RecallingTransport::send(HttpRequest request)
{
    std::optional<KeptAnswer> kept;
    if (request.method == HttpMethod::Get)
        kept = m_shelf.find(RestClient::questionOf(request.url));
    if (!kept)
        return Call<HttpResponse>::ready(ApiError{.kind = ApiError::Kind::Offline, .type = u"NotKept"_s});
    if (!m_oldest.isValid() || kept->time < m_oldest)
        m_oldest = kept->time;
    return Call<HttpResponse>::ready(
        HttpResponse{.status = 200, .contentType = "application/json"_ba, .body = kept->body});
}
