// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "qtcompat.h"

#include <chrono>

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    /// Starts at 2026-03-01 12:00 UTC: any fixed moment will do.
    ManualClock() : m_now(QDate(2026, 3, 1), QTime(12, 0), QtCompat::utc) {}
    explicit ManualClock(const QDateTime &now) : m_now(now.toUTC()) {}

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};
