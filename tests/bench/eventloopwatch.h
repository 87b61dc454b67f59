// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

/// Notes how long the event loop was away, while it lives: every gap between two turns that is longer than
/// a frame (16 ms). Its own timer comes every millisecond.
class EventLoopWatch final
{
public:
    /// One time that the loop was away.
    struct Gap
    {
        double wall = 0;      ///< Milliseconds.
        double processor = 0; ///< Milliseconds that this thread ran in it; 0 where the system does not say.
        QString during;       ///< What the watch was told it is about.
        QString ran;          ///< Which events took longest in it, with their milliseconds.
    };
    static constexpr double frame = 16; ///< Milliseconds.

    EventLoopWatch();

    /// What is being done from now on, for gaps to come.
    void setDoing(const QString &doing) { m_doing = doing; }

    /// By the clock on the wall, in the order in which they came.
    const QList<Gap> &gaps() const { return m_gaps; }
    double longest() const;
    /// The same by the time that the thread ran, which leaves out what others took of a busy machine.
    double longestByProcessor() const;
    int countByProcessor() const;

private:
    void takeTurn();

    QElapsedTimer m_since;
    double m_processorSince = 0;
    QTimer m_timer;
    QString m_doing;
    QList<Gap> m_gaps;
};

/// Does something from the event loop, as a click would, and lets the loop run until it is done; false where
/// that takes longer than a minute. QTest's own waits sleep 10 ms between the turns of the loop, which would
/// count as stalls.
bool runUntilDone(const std::function<void()> &action, const std::function<bool()> &isDone);
/// Lets the loop run for so long.
void runFor(std::chrono::milliseconds time);
