// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"
#include "qtcompat.h"

#include <QMap>

/// Keeps answers in memory, where a test can look at them and spoil them. Each is a minute younger than the
/// one before, from 2026-03-01 12:00 UTC.
class MapShelf final : public AnswerShelf
{
public:
    void put(const QString &question, const QByteArray &body) override
    {
        answers.insert(question, {.body = body, .time = first.addSecs(60 * m_puts++)});
    }
    std::optional<KeptAnswer> find(const QString &question) const override
    {
        const auto found = answers.constFind(question);
        return found == answers.constEnd() ? std::nullopt : std::optional(*found);
    }

    const QDateTime first{QDate(2026, 3, 1), QTime(12, 0), QtCompat::utc};
    QMap<QString, KeptAnswer> answers; ///< By question.

private:
    int m_puts = 0;
};
