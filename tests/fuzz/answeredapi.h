// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api.h"
#include "fuzztarget.h"
#include "transport.h"

/// Answers the next request with what it was given and every later one with an empty list, at once.
class AnsweringTransport final : public Transport
{
public:
    void answerNext(HttpResponse response) { m_next = std::move(response); }

    Call<HttpResponse> send(HttpRequest) override
    {
        const HttpResponse later{.status = 200, .body = QByteArrayLiteral(R"({"items":[]})")};
        return Call<HttpResponse>::ready(std::exchange(m_next, later));
    }

private:
    HttpResponse m_next;
};

/// Makes a call whose answer has the input for its body, and holds it to what is promised of every decoder:
/// a value, or an error that says the answer is damaged or somebody else's. Answers the value.
template <typename T>
std::optional<T> decoded(const QByteArray &input, const std::function<Call<T>(Api &)> &make)
{
    // One client for the whole run, as in the program: what one answer leaves behind must not harm the next.
    static AnsweringTransport transport;
    static Api api(transport, QUrl(QStringLiteral("https://api.example.com")));
    transport.answerNext(
        {.status = 200, .contentType = QByteArrayLiteral("application/json"), .body = input});
    std::optional<T> value;
    bool answered = false;
    make(api)
        .map([&](Result<T> result) {
            answered = true;
            if (result)
                value = *result;
            else
                demand(result.error().kind == ApiError::Kind::BadResponse ||
                           result.error().kind == ApiError::Kind::ForeignAnswer,
                       "a decoder's error is of another kind");
            return result;
        })
        .ignore();
    demand(answered, "a call was not answered");
    return value;
}
