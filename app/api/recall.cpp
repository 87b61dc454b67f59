// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall.h"

#include "api.h"
#include "recallingtransport.h"

using Kind = ApiError::Kind;

Recall::Recall(const AnswerShelf &shelf, const QUrl &server)
    : m_transport(std::make_unique<RecallingTransport>(shelf)),
      m_api(std::make_unique<Api>(*m_transport, server))
{
}

Recall::~Recall() = default;

QDateTime Recall::oldest() const
{
    return m_transport->oldest();
}

bool isWorthRecalling(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Offline:
    case Kind::ProxyRefused:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::RateLimited:
    case Kind::Server:
    case Kind::BadResponse:
    case Kind::ForeignAnswer:
        return true;
    case Kind::Cancelled:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::NotOffered:
    case Kind::Gone:
    case Kind::Conflict:
    case Kind::Invalid:
    case Kind::StoreUnavailable:
        break;
    }
    return false;
}
