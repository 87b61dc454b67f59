// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"

class AnswerCache;
class Clock;

/// One account's part of the cache.
class AccountShelf final : public AnswerShelf
{
public:
    /// Both must outlive it.
    AccountShelf(AnswerCache &cache, const QString &accountId, const Clock &clock);

    void put(const QString &question, const QByteArray &body) override;
    std::optional<KeptAnswer> find(const QString &question) const override;

    /// A shelf that is closed takes and gives nothing; at first it is.
    void setOpen(bool open) { m_open = open; }
    /// Removes everything that is on it, open or not.
    void clear();

private:
    AnswerCache &m_cache;
    QString m_accountId;
    const Clock &m_clock;
    bool m_open = false;
};
