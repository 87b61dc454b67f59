// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

/// Notices that the clock on the wall has gone another way than time itself: the computer slept, which timers
/// do not count, or somebody set the clock. Looks every half minute, and at once when Linux's logind says
/// that the computer woke up.
class ClockWatch final : public QObject
{
    Q_OBJECT

public:
    /// Time that only ever runs on, from any beginning.
    using Uptime = std::function<std::chrono::milliseconds()>;

    /// The clock must outlive the watch. uptime is the computer's own unless a test has another.
    explicit ClockWatch(const Clock &clock, QObject *parent = nullptr, Uptime uptime = {});

    /// Compares now.
    void look();

Q_SIGNALS:
    /// By more than five seconds: forwards (a sleep, or a clock that was put on), or backwards where
    /// negative.
    void jumped(std::chrono::milliseconds by);

private:
    const Clock &m_clock;
    Uptime m_uptime;
    QDateTime m_lastTime;
    std::chrono::milliseconds m_lastUptime;
    QTimer m_tick{this};
};
