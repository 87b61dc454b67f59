// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockwatch.h"

#include "manualclock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Runs on a bus of its own, which stands for the system's.
class TestClockWatch final : public QObject
{
    Q_OBJECT

public:
    // Before anybody connects to either bus: the addresses of both are read then.
    static void initMain() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDBusConnection::systemBus().isConnected()); }

    void tellsAJumpFromThePassingOfTime_data()
    {
        QTest::addColumn<milliseconds>("byClock");
        QTest::addColumn<milliseconds>("byUptime");
        QTest::addColumn<milliseconds>("jump");
        QTest::newRow("nothing") << milliseconds(0s) << milliseconds(0s) << milliseconds(0s);
        QTest::newRow("half a minute") << milliseconds(30s) << milliseconds(30s) << milliseconds(0s);
        QTest::newRow("gently put on") << milliseconds(35s) << milliseconds(30s) << milliseconds(0s);
        QTest::newRow("gently put back") << milliseconds(25s) << milliseconds(30s) << milliseconds(0s);
        QTest::newRow("slept") << milliseconds(8h + 30s) << milliseconds(30s) << milliseconds(8h);
        QTest::newRow("set back") << milliseconds(-1h) << milliseconds(30s) << milliseconds(-1h - 30s);
        QTest::newRow("slept, and uptime counts it")
            << milliseconds(8h) << milliseconds(8h) << milliseconds(8h - 2min);
        QTest::newRow("busy for a minute") << milliseconds(1min) << milliseconds(1min) << milliseconds(0s);
    }

    void tellsAJumpFromThePassingOfTime()
    {
        QFETCH(milliseconds, byClock);
        QFETCH(milliseconds, byUptime);
        QFETCH(milliseconds, jump);
        ManualClock clock;
        milliseconds uptime = 1000s;
        ClockWatch watch(clock, nullptr, [&] { return uptime; });
        QList<milliseconds> jumps;
        connect(&watch, &ClockWatch::jumped, this, [&](milliseconds by) { jumps.append(by); });
        clock.advance(byClock);
        uptime += byUptime;
        watch.look();
        QCOMPARE(jumps, jump == 0s ? QList<milliseconds>() : QList<milliseconds>{jump});
        // Said once.
        watch.look();
        QCOMPARE(jumps.size(), jump == 0s ? 0 : 1);
    }

    void looksByItself()
    {
        ManualClock clock;
        ClockWatch watch(clock);
        auto *timer = watch.findChild<QTimer *>();
        QVERIFY(timer->isActive());
        QVERIFY(timer->intervalAsDuration() <= 1min);
        QSignalSpy jumped(&watch, &ClockWatch::jumped);
        clock.advance(1h);
        timer->start(0);
        QTRY_COMPARE(jumped.count(), 1);
    }

    void looksAtOnceWhenTheComputerWakesUp()
    {
        QDBusConnection logind = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"logind"_s);
        QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
        ManualClock clock;
        ClockWatch watch(clock);
        QSignalSpy jumped(&watch, &ClockWatch::jumped);
        clock.advance(8h);
        const auto prepareForSleep = [&](bool isAhead) {
            QDBusMessage signal = QDBusMessage::createSignal(
                u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
            signal.setArguments({isAhead});
            return logind.send(signal);
        };
        QVERIFY(prepareForSleep(true));
        QTest::qWait(100);
        QCOMPARE(jumped.count(), 0);
        QVERIFY(prepareForSleep(false));
        QTRY_COMPARE(jumped.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clockwatch.moc"
