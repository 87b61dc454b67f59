// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authapi.h"
#include "invitesapi.h"
#include "profileapi.h"
#include "rawapi.h"
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
