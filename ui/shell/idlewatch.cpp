// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include "clock.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace {

// Short, so that little is seen after the computer wakes: a timer does not count the time asleep.
constexpr auto lookEvery = 5s;

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_looks.setInterval(lookEvery);
    m_looks.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_looks, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(std::chrono::minutes limit)
{
    m_limit = limit;
    m_lastUse = m_clock.now();
    m_told = false;
    if (limit == 0min) {
        m_looks.stop();
        QCoreApplication::instance()->removeEventFilter(this);
        return;
    }
    m_looks.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!isUse(event->type()))
        return QObject::eventFilter(watched, event);
    // The first touch after a long sleep comes before any timer: it must not count as use.
    const bool wasTold = m_told;
    look();
    if (m_told && !wasTold)
        return true;
    m_lastUse = m_clock.now();
    m_told = false;
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    // A clock that was set back would make the wait longer.
    m_lastUse = std::min(m_lastUse, m_clock.now());
    if (!isDue() || std::exchange(m_told, true))
        return;
    Q_EMIT idle();
}

bool IdleWatch::isDue() const
{
    return m_lastUse.msecsTo(m_clock.now()) >= std::chrono::milliseconds(m_limit).count();
}
