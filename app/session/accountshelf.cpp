// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountshelf.h"

#include "answercache.h"
#include "clock.h"

AccountShelf::AccountShelf(AnswerCache &cache, const QString &accountId, const Clock &clock)
    : m_cache(cache),
      m_accountId(accountId),
      m_clock(clock)
{
}

void AccountShelf::put(const QString &question, const QByteArray &body)
{
    if (m_open)
        m_cache.put(m_accountId, question, {.body = body, .time = m_clock.now()});
}

std::optional<KeptAnswer> AccountShelf::find(const QString &question) const
{
    return m_open ? m_cache.find(m_accountId, question, m_clock.now()) : std::nullopt;
}

void AccountShelf::clear()
{
    (void)m_cache.forget(m_accountId);
}
