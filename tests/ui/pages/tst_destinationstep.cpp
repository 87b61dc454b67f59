// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferhands.h"

using namespace Qt::StringLiterals;

/// Where things can go.
class TestDestinationStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void organizationsCanBeSearchedAndStayChosen()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(open(hands));
        QCOMPARE(
            hands.names(u"organizationList"_s),
            (QStringList{u"Nordlicht Antriebstechnik"_s, u"Serra Azul Energia"_s, u"Vento Sul Motores"_s}));
        QVERIFY(!canContinue(hands));
        hands->type(u"organizationSearch"_s, u"wind"_s);
        QCOMPARE(hands.names(u"organizationList"_s), QStringList{u"Vento Sul Motores"_s});
        hands.clickRow(u"organizationList"_s, u"Vento Sul Motores"_s);
        QVERIFY(canContinue(hands));
        hands->type(u"organizationSearch"_s, u"azul"_s);
        QVERIFY(canContinue(hands));
        hands->type(u"organizationSearch"_s, u"no such place"_s);
        QVERIFY(hands.names(u"organizationList"_s).isEmpty());
        hands->click(u"toReview"_s);
        QVERIFY(hands->find(u"reviewDestination"_s)->property("text").toString().contains(u"Vento Sul"_s) ||
                hands->find(u"reviewDestination"_s)->accessibleName().contains(u"Vento Sul"_s));
    }

    void theRoleThereIsTold()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(open(hands));
        const QModelIndex admin = hands.row(u"organizationList"_s, u"Nordlicht Antriebstechnik"_s);
        QVERIFY(admin.data(TransferCaptionRole).toString().contains(u"Admin"_s));
        QVERIFY(!admin.data(TransferWarningRole).toBool());
        const QModelIndex view = hands.row(u"organizationList"_s, u"Serra Azul Energia"_s);
        QVERIFY(view.data(TransferCaptionRole).toString().contains(u"may not be enough"_s));
        QVERIFY(view.data(TransferWarningRole).toBool());
    }

    void aUsersIdIsChecked_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("too short") << u"575ed70c7ae143cd83dc4aa"_s << u"24 characters"_s;
        QTest::newRow("a letter too far") << u"g75ed70c7ae143cd83dc4aa9"_s << u"24 characters"_s;
        QTest::newRow("an e-mail address") << u"ana@example.com"_s << u"24 characters"_s;
        QTest::newRow("good") << u"575ED70C7ae143cd83dc4aa9"_s << QString();
        QTest::newRow("good, with spaces around") << u" 575ed70c7ae143cd83dc4aa9 "_s << QString();
    }

    void aUsersIdIsChecked()
    {
        QFETCH(QString, id);
        QFETCH(QString, complaint);
        TransferHands hands(m_sandbox.url());
        QVERIFY(open(hands));
        hands->click(u"toUser"_s);
        QVERIFY(!canContinue(hands));
        hands->type(u"userId"_s, id);
        QCOMPARE(canContinue(hands), complaint.isEmpty());
        QVERIFY(hands->messageOf(u"userId"_s).contains(complaint));
        QVERIFY(hands->isShown(u"userWarning"_s));
    }

    void oneselfIsNoDestination()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(open(hands));
        hands->click(u"toUser"_s);
        hands->type(u"userId"_s, hands->sessions().session()->token().userId());
        QVERIFY(!canContinue(hands));
        QVERIFY(hands->messageOf(u"userId"_s).contains(u"your own id"_s));
    }

    void eachSideKeepsItsOwn()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(open(hands));
        hands.clickRow(u"organizationList"_s, u"Vento Sul Motores"_s);
        hands->click(u"toUser"_s);
        QVERIFY(!canContinue(hands));
        hands->type(u"userId"_s, TransferHands::ssoUserId());
        hands->click(u"toOrganization"_s);
        QVERIFY(canContinue(hands));
        hands->click(u"toUser"_s);
        QCOMPARE(hands->text(u"userId"_s), TransferHands::ssoUserId());
    }

    void organizationsThatDoNotComeCanBeFetchedAgain()
    {
        TransferHands hands(m_sandbox.url());
        m_sandbox.fail({{u"path"_s, u"/orgs"_s}, {u"status"_s, 503}});
        QVERIFY(open(hands));
        QTRY_VERIFY(hands->banner(u"organizationsBanner"_s).contains(u"could not be fetched"_s));
        hands->clickBanner(u"organizationsBanner"_s);
        QTRY_COMPARE(hands.names(u"organizationList"_s).size(), 3);
        QVERIFY(!hands->isShown(u"organizationsBanner"_s));
    }

    void anUnknownUserIsRefusedInTheServersWords()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands.toUser(u"575ed70c7ae143cd83dc4aa9"_s);
        hands.confirm(u"575ed70c7ae143cd83dc4aa9"_s);
        QTRY_VERIFY(hands->banner(u"refusal"_s).contains(u"Nothing was moved"_s));
        QVERIFY(
            hands->find(u"refusal"_s)->accessibleName().contains(u"no place that you can move things to"_s));
    }

private:
    static bool open(TransferHands &hands)
    {
        if (!hands.open())
            return false;
        hands.choose({u"Paint shop"_s});
        hands->click(u"toDestination"_s);
        return hands->isShown(u"toReview"_s);
    }

    static bool canContinue(TransferHands &hands)
    {
        return hands->find<QPushButton>(u"toReview"_s)->isEnabled();
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestDestinationStep)
#include "tst_destinationstep.moc"
