// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainwatch.h"

#include "secretservice.h"
#include "tokenstore.h"

using namespace Qt::StringLiterals;

KeychainWatch::KeychainWatch(TokenStore &store, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_service(new SecretService(this)),
      m_check(store)
{
    connect(&m_store, &TokenStore::recovered, this, [this] { note({}); });
    connect(m_service, &SecretService::becameUsable, this, &KeychainWatch::look);
}

std::optional<ApiError> KeychainWatch::problem() const
{
    // What a job met is worth more than what was seen from outside.
    const std::optional<ApiError> known = m_store.knownProblem();
    return known ? known : m_seen;
}

void KeychainWatch::look()
{
    if (!m_store.isPersistent() || !SecretService::hasBus())
        return;
    m_service->isLocked().then(this, [this](const Result<bool> &locked) {
        if (locked && *locked)
            note(ApiError{.kind = ApiError::Kind::StoreUnavailable, .type = u"locked"_s});
        else if (!locked && SecretService::isOnlyWay())
            note(locked.error());
        else
            note({});
    });
}

void KeychainWatch::tryOut()
{
    if (isTrying())
        return;
    m_check.run().then(this, [this](const Result<KeychainReport> &report) {
        note(report ? report->problem() : std::nullopt);
    });
    Q_EMIT changed();
}

void KeychainWatch::note(const std::optional<ApiError> &seen)
{
    m_seen = seen;
    Q_EMIT changed();
}
