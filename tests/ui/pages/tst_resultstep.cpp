// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "transferhands.h"

using namespace Qt::StringLiterals;

namespace {

const QString nordlicht = u"Nordlicht Antriebstechnik"_s;

} // namespace

/// How a transfer ends: by a yes, by no answer at all, and with a look at the real state after both.
class TestResultStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void aLostAnswerIsReportedAsUnknownAndLookedInto_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<bool>("moved");
        const QJsonObject lost{{u"disconnect"_s, u"before"_s}};
        const QJsonObject cut{{u"disconnect"_s, u"mid-body"_s}};
        const QJsonObject failed{{u"status"_s, 503}};
        const auto after = [](QJsonObject fault) {
            fault.insert(u"after"_s, true);
            return fault;
        };
        QTest::newRow("lost before it was done") << lost << false;
        QTest::newRow("lost after it was done") << after(lost) << true;
        QTest::newRow("cut off") << cut << true; // of the true answer, so it was done
        QTest::newRow("a failing server, not done") << failed << false;
        QTest::newRow("a failing server, done") << after(failed) << true;
    }

    void aLostAnswerIsReportedAsUnknownAndLookedInto()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(bool, moved);
        TransferHands hands(m_sandbox.url());
        QVERIFY(toReview(hands));
        failTransfer(fault);
        // The look takes its time, so that what stands there meanwhile can be seen.
        m_sandbox.delay(u"/dashboards"_s, 300);
        const Announcements told;
        hands.confirm(nordlicht);
        QTRY_COMPARE(hands.headline(), u"It is not known whether anything has moved"_s);
        QVERIFY(told.contain(u"It is not known whether anything has moved"_s));
        for (const QString &button : {u"transferDone"_s, u"retryTransfer"_s, u"checkAgain"_s})
            QVERIFY2(!hands->isShown(button), qPrintable(button));
        m_sandbox.delay(u"/dashboards"_s, 0);
        if (moved) {
            QTRY_COMPARE(hands.headline(), u"All 2 have moved"_s);
            QVERIFY(hands.label(u"resultText"_s).contains(u"The answer was lost"_s));
            QVERIFY(!hands->isShown(u"retryTransfer"_s));
            QVERIFY(told.contain(u"All 2 have moved"_s));
            return;
        }
        QTRY_COMPARE(hands.headline(), u"Nothing has moved"_s);
        QVERIFY(told.contain(u"Nothing has moved"_s));
        QCOMPARE(hands.names(u"stayedList"_s), (QStringList{u"Paint shop"_s, u"Solar yield"_s}));
        hands->click(u"checkAgain"_s);
        QTRY_VERIFY(hands->isShown(u"retryTransfer"_s));
        // What was typed is still there.
        hands->click(u"retryTransfer"_s);
        QCOMPARE(hands->text(u"typedDestination"_s), nordlicht);
        hands->click(u"transferNow"_s);
        QTRY_COMPARE(hands.headline(), u"All 2 have moved"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/transferResources"_s), 2);
    }

    void aTransferThatGotHalfWayTellsWhichMoved()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(toReview(hands));
        moveElsewhere({u"Paint shop"_s});
        failTransfer({{u"disconnect"_s, u"before"_s}});
        hands.confirm(nordlicht);
        QTRY_COMPARE(hands.headline(), u"Moved: 1 of 2"_s);
        QVERIFY(hands.label(u"resultText"_s).contains(u"The answer was lost"_s));
        QCOMPARE(hands.names(u"movedList"_s), QStringList{u"Paint shop"_s});
        QCOMPARE(hands.names(u"stayedList"_s), QStringList{u"Solar yield"_s});
        // The rest goes in a second attempt, and the rest alone.
        hands->click(u"retryTransfer"_s);
        QVERIFY(!hands->isShown(u"movingApplications"_s));
        QCOMPARE(hands.names(u"movingDashboardsList"_s), QStringList{u"Solar yield"_s});
        hands->click(u"transferNow"_s);
        QTRY_COMPARE(hands.headline(), u"It has moved"_s);
    }

    void withoutALookNobodyKnowsAndOneCanLookAgain()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(toReview(hands));
        failTransfer({{u"disconnect"_s, u"before"_s}, {u"after"_s, true}});
        m_sandbox.fail({{u"path"_s, u"/applications"_s}, {u"status"_s, 503}, {u"times"_s, 2}});
        hands.confirm(nordlicht);
        QTRY_VERIFY(hands.label(u"resultText"_s).contains(u"could not be fetched"_s));
        QCOMPARE(hands.headline(), u"It is not known whether anything has moved"_s);
        QVERIFY(!hands->isShown(u"retryTransfer"_s));
        QCOMPARE(TransferHands::focus(), u"checkAgain"_s);
        // Neither F5 nor a look that fails again makes it worse.
        QTest::keyClick(&hands->window(), Qt::Key_F5);
        QTRY_VERIFY(m_sandbox.count(u"GET"_s, u"/applications"_s) > 2);
        QTRY_VERIFY(hands->isShown(u"checkAgain"_s));
        hands->find(u"checkAgain"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(hands.headline(), u"All 2 have moved"_s);
        QTRY_COMPARE(TransferHands::focus(), u"transferDone"_s);
    }

    void puttingAwayWhatNobodyKnowsKeepsTheChoiceUntilTheListsTell()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(toReview(hands));
        moveElsewhere({u"Paint shop"_s});
        failTransfer({{u"disconnect"_s, u"before"_s}});
        m_sandbox.fail({{u"path"_s, u"/applications"_s}, {u"status"_s, 503}, {u"times"_s, 2}});
        hands.confirm(nordlicht);
        QTRY_VERIFY(hands->isShown(u"transferDone"_s));
        hands->click(u"transferDone"_s);
        QTRY_VERIFY(hands->banner(u"pageBanner"_s).startsWith(u"Shown as of"_s));
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        hands->clickBanner(u"pageBanner"_s);
        QTRY_COMPARE(hands.label(u"applicationCount"_s), u"0 of 11 chosen"_s);
        QVERIFY(hands.isTicked(u"dashboardList"_s, u"Solar yield"_s));
    }

    void aYesWithoutALookIsAYes()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(toReview(hands));
        m_sandbox.fail({{u"path"_s, u"/dashboards"_s}, {u"status"_s, 503}});
        hands.confirm(nordlicht);
        QTRY_VERIFY(hands.label(u"resultText"_s).contains(u"could not be fetched"_s));
        QCOMPARE(hands.headline(), u"The server says that it is done"_s);
        hands->click(u"checkAgain"_s);
        QTRY_COMPARE(hands.headline(), u"All 2 have moved"_s);
    }

    void aYesThatMovedNothingIsNotBelieved()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(toReview(hands));
        failTransfer({{u"status"_s, 200}, {u"body"_s, u"{\"success\":true}"_s}});
        hands.confirm(nordlicht);
        QTRY_COMPARE(hands.headline(), u"Nothing has moved"_s);
        QVERIFY(hands.label(u"resultText"_s).contains(u"The server said yes"_s));
        QVERIFY(hands->isShown(u"retryTransfer"_s));
    }

    void idsOfNoListCannotBeChecked()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.paste(u"0123456789abcdef01234567"_s);
        hands->click(u"addPasted"_s);
        hands.toOrganization(nordlicht);
        failTransfer({{u"disconnect"_s, u"before"_s}});
        hands.confirm(nordlicht);
        QTRY_VERIFY(hands.label(u"resultText"_s).contains(u"your lists cannot tell"_s));
        QCOMPARE(hands.headline(), u"It is not known whether anything has moved"_s);
        QCOMPARE(hands.names(u"unknownList"_s), QStringList{u"0123456789abcdef01234567"_s});
    }

private:
    static bool toReview(TransferHands &hands)
    {
        if (!hands.open())
            return false;
        hands.choose({u"Paint shop"_s}, {u"Solar yield"_s});
        hands.toOrganization(nordlicht);
        return hands->isShown(u"transferNow"_s);
    }

    void failTransfer(QJsonObject fault)
    {
        fault.insert(u"method"_s, u"PATCH"_s);
        fault.insert(u"path"_s, u"/me/transferResources"_s);
        m_sandbox.fail(fault);
    }

    /// By another program of the same person.
    void moveElsewhere(const QStringList &applications)
    {
        TransferHands other(m_sandbox.url());
        QVERIFY(other.open());
        other.choose(applications);
        other.toOrganization(nordlicht);
        other.confirm(nordlicht);
        QTRY_COMPARE(other.headline(), u"It has moved"_s);
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestResultStep)
#include "tst_resultstep.moc"
