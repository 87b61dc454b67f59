// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include "restclient.h"

Api::Api(Transport &transport, const QUrl &server)
    : m_client(std::make_unique<RestClient>(transport, server)),
      m_auth(*m_client),
      m_profile(*m_client),
      m_security(*m_client),
      m_invites(*m_client),
      m_recentItems(*m_client),
      m_usage(*m_client),
      m_resources(*m_client),
      m_raw(*m_client),
      m_whiteLabel(*m_client)
{
}

Api::~Api()
{
    // A call of several steps may hold on to the client; whoever listened may be gone by then.
    m_client->onUnauthorized({});
    m_client->onReached({});
    m_client->keepAnswers(nullptr);
}

QUrl Api::server() const
{
    return m_client->baseUrl();
}

void Api::setToken(const Token &token)
{
    m_client->setToken(token.secret());
    m_client->setLocked(false);
}

void Api::lock()
{
    m_client->setToken({});
    m_client->setLocked(true);
}

QDateTime Api::serverDate() const
{
    return m_client->serverDate();
}

void Api::onUnauthorized(std::function<void()> handler)
{
    m_client->onUnauthorized(std::move(handler));
}

void Api::onReached(std::function<void(bool)> handler)
{
    m_client->onReached(std::move(handler));
}

void Api::keepAnswers(AnswerShelf *shelf)
{
    m_shelf = shelf;
    m_client->keepAnswers(shelf);
}
