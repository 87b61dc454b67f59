// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventloopwatch.h"

#include <algorithm>

EventLoopWatch::EventLoopWatch()
{
    constexpr double frame = 16;
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const double gap = double(m_since.nsecsElapsed()) / 1e6;
        if (gap > frame)
            m_gaps.append(gap);
        m_since.restart();
    });
    m_since.start();
    m_timer.start(std::chrono::milliseconds(1));
}

double EventLoopWatch::longest() const
{
    return m_gaps.isEmpty() ? 0 : *std::ranges::max_element(m_gaps);
}
