// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorytokenstore.h"

Call<Secret> MemoryTokenStore::read(const QString &accountId)
{
    const auto token = m_tokens.constFind(accountId);
    if (token == m_tokens.constEnd())
        return Call<Secret>::ready(ApiError{.kind = ApiError::Kind::NotFound});
    return Call<Secret>::ready(*token);
}

Call<Done> MemoryTokenStore::write(const QString &accountId, const Secret &token)
{
    m_tokens.insert(accountId, token);
    return Call<Done>::ready(Done{});
}

Call<Done> MemoryTokenStore::remove(const QString &accountId)
{
    m_tokens.remove(accountId);
    return Call<Done>::ready(Done{});
}
