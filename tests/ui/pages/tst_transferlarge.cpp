// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "transferhands.h"

using namespace Qt::StringLiterals;

/// The transfer page with more of everything than one page of a list, or one transfer, holds.
class TestTransferLarge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void allPagesAreThere()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        QCOMPARE(hands.label(u"applicationCount"_s), u"0 of 1,000 chosen"_s);
        QCOMPARE(hands.label(u"dashboardCount"_s), u"0 of 1,250 chosen"_s);
        QVERIFY(hands.names(u"dashboardList"_s).contains(u"Board 1200"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/dashboards"_s), 2);
        hands->type(u"dashboardSearch"_s, u"board 1200"_s);
        QCOMPARE(hands.names(u"dashboardList"_s), QStringList{u"Board 1200"_s});
    }

    void moreThanAThousandAreToldAndNotSent()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        const Announcements told;
        hands->click(u"dashboardAll"_s);
        QCOMPARE(hands.label(u"dashboardCount"_s), u"1,000 of 1,250 chosen"_s);
        QVERIFY(hands.label(u"dashboardMessage"_s).contains(u"at most 1,000 dashboards"_s));
        QVERIFY(told.contain(u"at most 1,000 dashboards"_s));
        // One more by hand is not taken either.
        const QString last = hands.names(u"dashboardList"_s).last();
        QVERIFY(!hands.isTicked(u"dashboardList"_s, last));
        hands.choose({}, {last});
        QVERIFY(!hands.isTicked(u"dashboardList"_s, last));
        QVERIFY(hands->isShown(u"dashboardMessage"_s));
        // With one less there is room for it.
        const QString first = hands.names(u"dashboardList"_s).first();
        hands.choose({}, {first, last});
        QVERIFY(hands.isTicked(u"dashboardList"_s, last));
        QVERIFY(!hands->isShown(u"dashboardMessage"_s));
        // A thousand applications fit exactly.
        hands->click(u"applicationAll"_s);
        QCOMPARE(hands.label(u"applicationCount"_s), u"1,000 of 1,000 chosen"_s);
        QVERIFY(!hands->isShown(u"applicationMessage"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/transferResources"_s), 0);
    }

    void aThousandAndOnePastedIdsAreToldAndNotTaken()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        QStringList ids;
        for (int n = 1; n <= 1001; ++n)
            ids.append(QString::number(n).rightJustified(24, u'0'));
        const Announcements told;
        hands.paste(ids.join(u'\n'));
        QVERIFY(hands.label(u"pastedSummary"_s).contains(u"1 too many"_s));
        QVERIFY2(told.contain(u"1 too many"_s), qPrintable(told.heard().join(u'|')));
        QVERIFY(!hands->find<QPushButton>(u"addPasted"_s)->isEnabled());
        ids.removeLast();
        hands->find<QPlainTextEdit>(u"pastedText"_s)->setPlainText(ids.join(u'\n'));
        hands->click(u"addPasted"_s);
        QTRY_COMPARE(hands.label(u"applicationCount"_s), u"1,000 of 2,000 chosen"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/transferResources"_s), 0);
    }

    void takingAlongStopsAtAThousand()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands->type(u"applicationSearch"_s, u"plant 0"_s);
        hands->click(u"applicationAll"_s);
        hands.toOrganization(u"Nordlicht Antriebstechnik"_s);
        hands->click(u"takeDashboards"_s);
        QVERIFY(hands->banner(u"pageBanner"_s).contains(u"found no room"_s));
        QVERIFY(
            hands->find<QPushButton>(u"movingDashboardsToggle"_s)->text().contains(u"1,000 dashboard(s)"_s));
    }

    void aThousandAtOnceAreRefusedInTheServersWords()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands->click(u"dashboardAll"_s);
        const QString id = TransferHands::ssoUserId();
        hands.toUser(id);
        hands.confirm(id);
        QTRY_VERIFY_WITH_TIMEOUT(hands->isShown(u"refusal"_s), 20000);
        // The other account's ceiling is lower: the server's words say so, and nothing has moved.
        hands->click(u"backToDestination"_s);
        hands->click(u"backToChoice"_s);
        QCOMPARE(hands.label(u"dashboardCount"_s), u"1,000 of 1,250 chosen"_s);
    }

private:
    SandboxServer m_sandbox{{u"--seed"_s, u"large"_s}};
};

QTEST_MAIN(TestTransferLarge)
#include "tst_transferlarge.moc"
