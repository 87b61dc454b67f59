// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockwatch.h"

#ifdef CONTA_DBUS
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds tick = 30s;
// What a clock that is gently put right, or a busy computer, may differ.
constexpr milliseconds tolerance = 5s;

milliseconds steadyTime()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

#ifdef CONTA_DBUS
class WakeUp final : public QObject
{
    Q_OBJECT

public:
    explicit WakeUp(ClockWatch *watch) : QObject(watch), m_watch(watch)
    {
        QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                             u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                             SLOT(prepareForSleep(bool)));
    }

private Q_SLOTS:
    void prepareForSleep(bool isAhead)
    {
        if (!isAhead)
            m_watch->look();
    }

private:
    ClockWatch *m_watch;
};
#endif

} // namespace

ClockWatch::ClockWatch(const Clock &clock, QObject *parent, Uptime uptime)
    : QObject(parent),
      m_clock(clock),
      m_uptime(uptime ? std::move(uptime) : &steadyTime),
      m_lastTime(clock.now()),
      m_lastUptime(m_uptime())
{
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &ClockWatch::look);
    m_tick.start(tick);
#ifdef CONTA_DBUS
    new WakeUp(this);
#endif
}

void ClockWatch::look()
{
    const QDateTime time = m_clock.now();
    const milliseconds uptime = m_uptime();
    const milliseconds byClock(m_lastTime.msecsTo(time));
    // Some systems count a sleep here too: but no look is as late as that while the computer is awake.
    const milliseconds byUptime = std::min(uptime - m_lastUptime, 4 * tick);
    m_lastTime = time;
    m_lastUptime = uptime;
    const milliseconds difference = byClock - byUptime;
    if (difference > tolerance || difference < -tolerance)
        Q_EMIT jumped(difference);
}

#ifdef CONTA_DBUS
#include "clockwatch.moc"
#endif
