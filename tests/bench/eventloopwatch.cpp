// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventloopwatch.h"

#include "benchapplication.h"
#include "figure.h"

#include <QEventLoop>

#include <algorithm>

EventLoopWatch::EventLoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { takeTurn(); });
    BenchApplication::takeLongest();
    m_processorSince = processorMilliseconds();
    m_since.start();
    m_timer.start(std::chrono::milliseconds(1));
}

void EventLoopWatch::takeTurn()
{
    const double wall = double(m_since.nsecsElapsed()) / 1e6;
    const double processor = processorMilliseconds();
    const QString ran = BenchApplication::takeLongest();
    if (wall > frame)
        m_gaps.append({wall, processor - m_processorSince, m_doing, ran});
    m_processorSince = processor;
    m_since.restart();
}

double EventLoopWatch::longest() const
{
    double longest = 0;
    for (const Gap &gap : m_gaps)
        longest = std::max(longest, gap.wall);
    return longest;
}

double EventLoopWatch::longestByProcessor() const
{
    double longest = 0;
    for (const Gap &gap : m_gaps)
        longest = std::max(longest, gap.processor);
    return longest;
}

int EventLoopWatch::countByProcessor() const
{
    return int(std::ranges::count_if(m_gaps, [](const Gap &gap) { return gap.processor > frame; }));
}

bool runUntilDone(const std::function<void()> &action, const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    QTimer::singleShot(std::chrono::minutes(1), &loop, &QEventLoop::quit);
    QTimer::singleShot(0, &loop, [&] {
        action();
        look.start(1);
    });
    loop.exec();
    return isDone();
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}
