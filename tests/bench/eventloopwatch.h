// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

/// Notes how long the event loop was away, while it lives: every gap between two turns that is longer than
/// a frame (16 ms). Its own timer comes every millisecond.
class EventLoopWatch final
{
public:
    EventLoopWatch();

    /// Milliseconds, in the order in which they came.
    const QList<double> &gaps() const { return m_gaps; }
    double longest() const;

private:
    QElapsedTimer m_since;
    QTimer m_timer;
    QList<double> m_gaps;
};
