// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"
#include "errormapping.h"
#include "jsonreader.h"
#include "transport.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <functional>
#include <memory>

/// Speaks the API's JSON dialect to one server with one token: adds the headers and query items that every
/// call carries, and turns answers into values or ApiErrors. Copies share the token, so that a call of
/// several steps can hold one while its first owner goes.
class RestClient final
{
public:
    struct Request
    {
        HttpMethod method = HttpMethod::Get;
        QString path; ///< "/me"; a thing's id is part of it, percent-encoded where it needs to be.
        QUrlQuery query;
        std::optional<QJsonObject> body;
        bool withToken = true;
        NotFoundMeans notFound = NotFoundMeans::RouteMissing;
        bool isKept = false; ///< A good answer goes to the shelf; never for what answers with a secret.
    };

    /// baseUrl as serverUrlFromText() gives it. The transport must outlive the client.
    RestClient(Transport &transport, QUrl baseUrl);

    const QUrl &baseUrl() const { return m_baseUrl; }
    void setToken(Secret token);
    const Secret &token() const { return m_shared->token; }
    /// While locked, whatever needs a token is answered Kind::Cancelled, type "Locked", and not sent.
    void setLocked(bool locked);

    /// Called when a request sent with the token in force is answered 401.
    void onUnauthorized(std::function<void()> handler);

    /// Called after each exchange with the server: true when it answered, whatever it said.
    void onReached(std::function<void(bool)> handler);

    /// Where good answers to requests that are to be kept go; none for nowhere. Must outlive the client or
    /// be taken away before.
    void keepAnswers(AnswerShelf *shelf);

    /// What a request's answer is kept under: path and query of its address.
    static QString questionOf(const QUrl &url);

    /// The server's own clock at its last good answer, UTC; invalid where it does not say.
    const QDateTime &serverDate() const { return m_shared->serverDate; }

    /// The answer's JSON object through read(JsonReader &) -> T.
    template <typename Read>
    auto call(const Request &request, Read read) -> Call<std::invoke_result_t<Read, JsonReader &>>
    {
        using T = std::invoke_result_t<Read, JsonReader &>;
        return send(request).map(
            [read = std::move(read), keep = keeperFor(request)](Result<HttpResponse> response) -> Result<T> {
                if (!response)
                    return std::move(response).error();
                Result<T> value = JsonReader::decode(response->body, read);
                if (!value)
                    return damaged(*response, value.error());
                keep(response->body);
                return value;
            });
    }

    /// As call(), for an answer that is an array of objects.
    template <typename Read>
    auto callList(const Request &request, Read read) -> Call<QList<std::invoke_result_t<Read, JsonReader &>>>
    {
        using T = QList<std::invoke_result_t<Read, JsonReader &>>;
        return send(request).map(
            [read = std::move(read), keep = keeperFor(request)](Result<HttpResponse> response) -> Result<T> {
                if (!response)
                    return std::move(response).error();
                Result<T> values = JsonReader::decodeList(response->body, read);
                if (!values)
                    return damaged(*response, values.error());
                keep(response->body);
                return values;
            });
    }

    /// The answer's JSON as it came, whatever is in it.
    Call<QJsonValue> json(const Request &request);

    /// A write whose answer says no more than that it was done: {success: true}, or 204 without a word.
    Call<Done> perform(const Request &request);

    /// The bare answer, already checked for its status.
    Call<HttpResponse> send(const Request &request);

    /// A picture or the like from anywhere; the token is never sent along. Errors as Transport::send().
    Call<HttpResponse> fetch(const QUrl &url, const QByteArray &accept);

private:
    struct Shared
    {
        Secret token;
        bool locked = false;
        std::function<void()> unauthorized;
        std::function<void(bool)> reached;
        AnswerShelf *shelf = nullptr;
        QDateTime serverDate;
    };

    static void report(Shared &shared, const Secret &sentWith, const Result<HttpResponse> &result);
    std::function<void(const QByteArray &)> keeperFor(const Request &request) const;
    static ApiError damaged(const HttpResponse &response, ApiError error);
    static Result<HttpResponse> checked(Result<HttpResponse> response, NotFoundMeans notFound);
    QUrl urlFor(const Request &request) const;

    Transport *m_transport;
    QUrl m_baseUrl;
    std::shared_ptr<Shared> m_shared; ///< Shared with answers on their way, which may outlive the client.
};
