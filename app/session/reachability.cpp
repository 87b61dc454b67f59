// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Reachability::Reachability(std::function<void()> probe, std::function<double()> jitter, QObject *parent)
    : QObject(parent),
      m_probe(std::move(probe)),
      m_jitter(jitter ? std::move(jitter) : [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_pause.setObjectName(u"nextLook"_s);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Reachability::look);
}

void Reachability::report(bool reached)
{
    const bool before = std::exchange(m_reachable, reached);
    if (reached) {
        m_probes = 0;
        m_pause.stop();
    } else if (!m_pause.isActive()) {
        // What else fails meanwhile does not put off the next look.
        wait();
    }
    if (before != reached)
        Q_EMIT changed();
}

std::chrono::milliseconds Reachability::pauseAfter(int probes, double jitter)
{
    constexpr auto first = std::chrono::milliseconds(5s);
    constexpr auto longest = std::chrono::milliseconds(60s);
    constexpr int doublings = 4;
    const auto pause = std::min(longest, first * (1 << std::min(probes, doublings)));
    return pause + std::chrono::milliseconds(qint64(double(pause.count()) * 0.2 * jitter));
}

void Reachability::look()
{
    ++m_probes;
    m_probe();
}

void Reachability::wait()
{
    m_pause.start(pauseAfter(m_probes, m_jitter()));
}
