// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

double noJitter()
{
    return 0;
}

} // namespace

class TestReachability final : public QObject
{
    Q_OBJECT

private:
    // What the passing of the pause would do.
    static void letThePausePass(Reachability &reachability) { reachability.findChild<QTimer *>()->start(0); }
    static std::chrono::milliseconds pause(const Reachability &reachability)
    {
        return reachability.findChild<QTimer *>()->intervalAsDuration();
    }
    static bool waits(const Reachability &reachability)
    {
        return reachability.findChild<QTimer *>()->isActive();
    }

private Q_SLOTS:
    void asksNothingWhileTheServerAnswers()
    {
        Reachability reachability([] { QFAIL("asked for nothing"); }, &noJitter);
        reachability.report(true);
        QVERIFY(reachability.isReachable());
        QVERIFY(!waits(reachability));
    }

    void looksAgainAfterLongerAndLongerPauses()
    {
        int probes = 0;
        Reachability reachability([&] { ++probes; }, &noJitter);
        QSignalSpy changed(&reachability, &Reachability::changed);
        reachability.report(false);
        QVERIFY(!reachability.isReachable());
        for (const auto expected : {5s, 10s, 20s, 40s, 60s, 60s}) {
            QVERIFY(waits(reachability));
            QCOMPARE(pause(reachability), std::chrono::milliseconds(expected));
            const int before = probes;
            letThePausePass(reachability);
            QTRY_COMPARE(probes, before + 1);
            // Until the answer is there, nothing more is asked.
            QVERIFY(!waits(reachability));
            reachability.report(false);
        }
        QCOMPARE(changed.count(), 1);
    }

    void stopsWhenTheServerIsHeardOf()
    {
        Reachability reachability([] {}, &noJitter);
        QSignalSpy changed(&reachability, &Reachability::changed);
        reachability.report(false);
        letThePausePass(reachability);
        QTRY_VERIFY(!waits(reachability));
        reachability.report(false);
        QCOMPARE(pause(reachability), 10000ms);
        reachability.report(true);
        QVERIFY(reachability.isReachable());
        QVERIFY(!waits(reachability));
        QCOMPARE(changed.count(), 2);
        // The next time begins with the short pause.
        reachability.report(false);
        QCOMPARE(pause(reachability), 5000ms);
    }

    void whatElseFailsDoesNotPutOffTheNextLook()
    {
        Reachability reachability([] {}, &noJitter);
        reachability.report(false);
        const int left = reachability.findChild<QTimer *>()->remainingTime();
        QTest::qWait(30);
        reachability.report(false);
        QVERIFY(reachability.findChild<QTimer *>()->remainingTime() < left);
    }

    void noTwoClientsLookAtTheSameMoment()
    {
        QCOMPARE(Reachability::pauseAfter(0, 0), 5000ms);
        QCOMPARE(Reachability::pauseAfter(0, 1), 6000ms);
        QCOMPARE(Reachability::pauseAfter(1000, 1), 72000ms);
    }
};

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
