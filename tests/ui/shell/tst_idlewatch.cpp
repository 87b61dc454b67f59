// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include "manualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;

class TestIdleWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceWhenTheTimeIsOver()
    {
        look(59s);
        QCOMPARE(m_idle.count(), 0);
        look(1s);
        QCOMPARE(m_idle.count(), 1);
        look(1h);
        QCOMPARE(m_idle.count(), 1);
    }

    void countsFromTheLastKey()
    {
        look(50s);
        QTest::keyClick(&m_window, Qt::Key_A);
        look(50s);
        QCOMPARE(m_idle.count(), 0);
        look(10s);
        QCOMPARE(m_idle.count(), 1);
    }

    // The first key after a sleep comes before the timer.
    void takesAKeyThatComesTooLateForNoUse()
    {
        m_clock.advance(8h);
        QTest::keyClick(&m_window, Qt::Key_A);
        QCOMPARE(m_idle.count(), 1);
    }

    void isNotFooledByAClockSetBack()
    {
        look(-1h);
        look(1min);
        QCOMPARE(m_idle.count(), 1);
    }

    void isSilentWhereNothingIsSet()
    {
        m_watch->setLimit(0min);
        QVERIFY(!m_watch->findChild<QTimer *>()->isActive());
        m_clock.advance(24h);
        QTest::keyClick(&m_window, Qt::Key_A);
        QCOMPARE(m_idle.count(), 0);
    }

    void init()
    {
        m_watch = std::make_unique<IdleWatch>(m_clock);
        m_watch->setLimit(1min);
        m_idle.clear();
        connect(m_watch.get(), &IdleWatch::idle, this, [this] { m_idle.append({}); });
    }

    void cleanup() { m_watch.reset(); }

private:
    void look(std::chrono::milliseconds later)
    {
        m_clock.advance(later);
        auto *timer = m_watch->findChild<QTimer *>();
        const int interval = timer->interval();
        QSignalSpy looked(timer, &QTimer::timeout);
        timer->start(0);
        QTRY_VERIFY(!looked.isEmpty());
        timer->start(interval);
    }

    ManualClock m_clock;
    QWidget m_window;
    std::unique_ptr<IdleWatch> m_watch;
    QList<int> m_idle;
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
