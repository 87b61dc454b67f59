// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"
#include "authapi.h"
#include "invitesapi.h"
#include "profileapi.h"
#include "rawapi.h"
#include "recall.h"
#include "recentitemsapi.h"
#include "resourcesapi.h"
#include "securityapi.h"
#include "usageapi.h"
#include "whitelabelapi.h"

#include <functional>
#include <memory>

class RestClient;
class Transport;

/// The API of one server, spoken with one token at a time: the room where every domain class stands.
class Api final
{
public:
    /// server as serverUrlFromText() gives it. The transport must outlive the Api.
    Api(Transport &transport, const QUrl &server);
    ~Api();

    QUrl server() const;
    void setToken(const Token &token);
    /// Forgets the token. Until setToken() nothing that needs one is sent: such calls answer Kind::Cancelled,
    /// type "Locked".
    void lock();

    /// The server's own clock at its last good answer, UTC; invalid where it does not say.
    QDateTime serverDate() const;

    /// Called when a call made with the token in force is answered 401.
    void onUnauthorized(std::function<void()> handler);

    /// Called after each exchange: true when the server answered, whatever it said.
    void onReached(std::function<void(bool)> handler);

    /// Where good answers are kept that tell no secret; none for nowhere, as at first. Must outlive the Api.
    void keepAnswers(AnswerShelf *shelf);

    /// The last good answer to a question, from what was kept: ask(Api &) -> Call<T> as it would be asked of
    /// this Api. Comes without the network. Errors: Kind::Offline where nothing is kept.
    template <typename Ask>
    auto recall(Ask ask) const -> Call<Aged<typename std::invoke_result_t<Ask, Api &>::value_type>>
    {
        using T = typename std::invoke_result_t<Ask, Api &>::value_type;
        if (!m_shelf)
            return Call<Aged<T>>::ready(ApiError{.kind = ApiError::Kind::Offline});
        const auto past = std::make_shared<Recall>(*m_shelf, server());
        return ask(past->api()).map([past](Result<T> answer) -> Result<Aged<T>> {
            if (!answer)
                return std::move(answer).error();
            return Aged<T>{.value = std::move(*answer), .time = past->oldest()};
        });
    }

    AuthApi &auth() { return m_auth; }
    ProfileApi &profile() { return m_profile; }
    SecurityApi &security() { return m_security; }
    InvitesApi &invites() { return m_invites; }
    RecentItemsApi &recentItems() { return m_recentItems; }
    UsageApi &usage() { return m_usage; }
    ResourcesApi &resources() { return m_resources; }
    RawApi &raw() { return m_raw; }
    WhiteLabelApi &whiteLabel() { return m_whiteLabel; }

private:
    std::unique_ptr<RestClient> m_client;
    AnswerShelf *m_shelf = nullptr;
    AuthApi m_auth;
    ProfileApi m_profile;
    SecurityApi m_security;
    InvitesApi m_invites;
    RecentItemsApi m_recentItems;
    UsageApi m_usage;
    ResourcesApi m_resources;
    RawApi m_raw;
    WhiteLabelApi m_whiteLabel;
};
