// SPDX-License-Identifier: GPL-3.0-or-later
#include "restclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

RestClient::RestClient(Transport &transport, QUrl baseUrl)
    : m_transport(&transport),
      m_baseUrl(std::move(baseUrl)),
      m_shared(std::make_shared<Shared>())
{
}

void RestClient::setToken(Secret token)
{
    m_shared->token = std::move(token);
}

void RestClient::setLocked(bool locked)
{
    m_shared->locked = locked;
    if (locked)
        m_transport->forgetSecrets();
}

void RestClient::onUnauthorized(std::function<void()> handler)
{
    m_shared->unauthorized = std::move(handler);
}

void RestClient::onReached(std::function<void(bool)> handler)
{
    m_shared->reached = std::move(handler);
}

void RestClient::keepAnswers(AnswerShelf *shelf)
{
    m_shared->shelf = shelf;
}

QString RestClient::questionOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment |
                        QUrl::FullyEncoded);
}

// Only what could be read is good, and so this is called after that.
std::function<void(const QByteArray &)> RestClient::keeperFor(const Request &request) const
{
    if (!request.isKept || request.method != HttpMethod::Get)
        return [](const QByteArray &) {
        };
    const std::weak_ptr<Shared> weak = m_shared;
    return [weak, question = questionOf(urlFor(request))](const QByteArray &body) {
        const auto shared = weak.lock();
        if (shared && shared->shelf)
            shared->shelf->put(question, body);
    };
}

Call<HttpResponse> RestClient::send(const Request &request)
{
    if (request.withToken && m_shared->locked)
        return Call<HttpResponse>::ready(ApiError{.kind = ApiError::Kind::Cancelled, .type = u"Locked"_s});
    HttpRequest http{.method = request.method, .url = urlFor(request)};
    if (request.body)
        http.body = QJsonDocument(*request.body).toJson(QJsonDocument::Compact);
    if (request.withToken)
        http.bearer = m_shared->token;
    const Secret sentWith = http.bearer;
    const std::weak_ptr<Shared> weak = m_shared;
    return m_transport->send(std::move(http))
        .map([weak, sentWith, notFound = request.notFound](Result<HttpResponse> response) {
            Result<HttpResponse> result = checked(std::move(response), notFound);
            if (const auto shared = weak.lock())
                report(*shared, sentWith, result);
            return result;
        });
}

Call<QJsonValue> RestClient::json(const Request &request)
{
    return send(request).map([](Result<HttpResponse> response) -> Result<QJsonValue> {
        if (!response)
            return std::move(response).error();
        Result<QJsonValue> value = JsonReader::parse(response->body);
        if (!value)
            return damaged(*response, value.error());
        return value;
    });
}

Call<Done> RestClient::perform(const Request &request)
{
    return send(request).map([](Result<HttpResponse> response) -> Result<Done> {
        if (!response)
            return std::move(response).error();
        constexpr int noContent = 204;
        if (response->status == noContent)
            return Done{};
        Result<Done> done = JsonReader::decode(response->body, [](JsonReader &reader) {
            if (!reader.optBoolean("success"_L1).value_or(true))
                reader.fail("success"_L1, u"true"_s);
            return Done{};
        });
        if (!done)
            return damaged(*response, done.error());
        return done;
    });
}

void RestClient::report(Shared &shared, const Secret &sentWith, const Result<HttpResponse> &result)
{
    if (result)
        shared.serverDate = result->serverDate;
    const bool cancelled = !result && result.error().kind == ApiError::Kind::Cancelled;
    if (shared.reached && !cancelled)
        shared.reached(result || result.error().httpStatus > 0);
    // A late 401 for a token that has been replaced says nothing about the one in force.
    const bool refused = !result && result.error().kind == ApiError::Kind::Unauthorized;
    if (refused && shared.unauthorized && !sentWith.isEmpty() && sentWith == shared.token)
        shared.unauthorized();
}

Call<HttpResponse> RestClient::fetch(const QUrl &url, const QByteArray &accept)
{
    return m_transport->send({.url = url, .accept = accept}).map([](Result<HttpResponse> response) {
        return checked(std::move(response), NotFoundMeans::ThingMissing);
    });
}

ApiError RestClient::damaged(const HttpResponse &response, ApiError error)
{
    error.httpStatus = response.status;
    if (looksLikeHtml(response)) {
        error.kind = ApiError::Kind::ForeignAnswer;
        error.type = u"Html"_s;
        error.message.clear();
    }
    return error;
}

Result<HttpResponse> RestClient::checked(Result<HttpResponse> response, NotFoundMeans notFound)
{
    if (!response)
        return response;
    if (auto error = statusError(*response, notFound))
        return *std::move(error);
    return response;
}

QUrl RestClient::urlFor(const Request &request) const
{
    QUrl url = m_baseUrl;
    url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    QUrlQuery query = request.query;
    query.addQueryItem(u"_actions"_s, u"false"_s);
    query.addQueryItem(u"_links"_s, u"true"_s);
    query.addQueryItem(u"_embedded"_s, u"true"_s);
    url.setQuery(query);
    return url;
}
