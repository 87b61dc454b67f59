// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "transferhands.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

/// What can be chosen, how it is found, and what is said where it cannot be fetched.
class TestChooseStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void countsFollowTheChoice()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        QCOMPARE(hands.label(u"applicationCount"_s), u"0 of 12 chosen"_s);
        QCOMPARE(hands.label(u"dashboardCount"_s), u"0 of 9 chosen"_s);
        QVERIFY(!hands->find<QPushButton>(u"toDestination"_s)->isEnabled());
        hands.choose({u"Paint shop"_s, u"Boiler house"_s}, {u"Solar yield"_s});
        QCOMPARE(hands.label(u"applicationCount"_s), u"2 of 12 chosen"_s);
        QCOMPARE(hands.label(u"chosenSummary"_s), u"2 application(s) and 1 dashboard(s) chosen"_s);
        QVERIFY(hands->find<QPushButton>(u"toDestination"_s)->isEnabled());
        hands.choose({u"Paint shop"_s});
        QCOMPARE(hands.label(u"applicationCount"_s), u"1 of 12 chosen"_s);
        hands->find(u"applicationClear"_s)->setFocus();
        hands->click(u"applicationClear"_s);
        QCOMPARE(hands.label(u"applicationCount"_s), u"0 of 12 chosen"_s);
        QCOMPARE(TransferHands::focus(), u"applicationSearchEdit"_s);
        QVERIFY(!hands->find<QPushButton>(u"applicationClear"_s)->isEnabled());
    }

    void theSearchNarrowsWhatSelectAllTakes()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        // By name without its accents, and by description.
        hands->type(u"applicationSearch"_s, u"sao jose"_s);
        QCOMPARE(hands.names(u"applicationList"_s), QStringList{u"Solar roof São José"_s});
        hands->type(u"applicationSearch"_s, u"temperatures"_s);
        const QStringList shown = hands.names(u"applicationList"_s);
        QCOMPARE(shown.size(), 2);
        hands->click(u"applicationAll"_s);
        QCOMPARE(hands.label(u"applicationCount"_s), u"2 of 12 chosen"_s);
        // Out of sight stays chosen.
        hands->type(u"applicationSearch"_s, u"nothing like it"_s);
        QVERIFY(!hands->find<QPushButton>(u"applicationAll"_s)->isEnabled());
        hands->type(u"applicationSearch"_s, QString());
        for (const QString &name : shown)
            QVERIFY(hands.isTicked(u"applicationList"_s, name));
        QVERIFY(!hands.isTicked(u"applicationList"_s, u"Boiler house"_s));
    }

    void aRefreshKeepsTheChoice()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        const int before = m_sandbox.count(u"GET"_s, u"/applications"_s);
        hands->click(u"refresh"_s);
        QTRY_VERIFY(m_sandbox.count(u"GET"_s, u"/applications"_s) > before);
        QTRY_VERIFY(hands->window().frame()->isSettled());
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
    }

    void pastedIdsAreSortedByWhatTheyAre()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        const QString application = hands.idOf(u"applicationList"_s, u"Paint shop"_s);
        const QString dashboard = hands.idOf(u"dashboardList"_s, u"Solar yield"_s);
        hands.paste(
            u"%1; %2, %1 and 0123456789abcdef01234567 but not 12345"_s.arg(application.toUpper(), dashboard));
        const QString summary = hands.label(u"pastedSummary"_s);
        QVERIFY2(summary.contains(u"Yours among 3 id(s): 1 application(s) and 1 dashboard(s)"_s),
                 qPrintable(summary));
        QVERIFY2(summary.contains(u"1 came more than once"_s), qPrintable(summary));
        QVERIFY2(summary.contains(u"left out as no id"_s), qPrintable(summary));
        hands->click(u"asDashboards"_s);
        hands->click(u"addPasted"_s);
        QTRY_VERIFY(!hands->isShown(u"pasteIds"_s));
        QCOMPARE(hands.label(u"chosenSummary"_s), u"1 application(s) and 2 dashboard(s) chosen"_s);
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        QVERIFY(hands.isTicked(u"dashboardList"_s, u"Solar yield"_s));
        // The foreign one stands on top and says what it is.
        QCOMPARE(hands.names(u"dashboardList"_s).first(), u"0123456789abcdef01234567"_s);
        QVERIFY(
            hands.row(u"dashboardList"_s, u"0123456789abcdef01234567"_s).data(TransferWarningRole).toBool());
    }

    void withoutAnIdNothingCanBeAdded()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.paste(u"0123456789abcdef0123456 0123456789abcdef012345678 xyz"_s);
        QVERIFY(!hands->find<QPushButton>(u"addPasted"_s)->isEnabled());
        QVERIFY(hands.label(u"pastedSummary"_s).contains(u"No ids yet."_s));
        QVERIFY(!hands->isShown(u"asApplications"_s));
        hands->click(u"cancelPaste"_s);
        QTRY_VERIFY(!hands->isShown(u"pasteIds"_s));
        QCOMPARE(hands.label(u"applicationCount"_s), u"0 of 12 chosen"_s);
    }

    void anEmptyAccountHasNothingToTransfer()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open(u"empty@conta.example"_s));
        QVERIFY(!hands->isShown(u"applicationList"_s));
        QVERIFY(hasText(hands, u"Nothing to transfer"_s));
        QVERIFY(!hands->window().frame()->currentPage()->showsProblem());
    }

    void aFailedLoadCanBeRetried_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("applications") << u"/applications"_s;
        QTest::newRow("dashboards") << u"/dashboards"_s;
    }

    void aFailedLoadCanBeRetried()
    {
        QFETCH(QString, path);
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands->signIn());
        m_sandbox.fail({{u"path"_s, path}, {u"status"_s, 502}});
        QVERIFY(hands->openPage(u"transfer"_s));
        QVERIFY(hands->window().frame()->currentPage()->showsProblem());
        hands->click(u"retry"_s);
        QTRY_VERIFY(hands->isShown(u"applicationList"_s));
    }

    void offlineTheListsStayWithTheirAge()
    {
        SandboxServer sandbox;
        TransferHands hands(sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        sandbox.kill();
        const Announcements told;
        hands->click(u"refresh"_s);
        QTRY_VERIFY(hands->banner(u"pageBanner"_s).startsWith(u"Shown as of"_s));
        QVERIFY(told.contain(u"Shown as of"_s));
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        hands->click(u"toDestination"_s);
        QVERIFY(hands->isShown(u"organizationList"_s));
    }

    void theBannersButtonFetchesAgain()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        m_sandbox.fail({{u"path"_s, u"/dashboards"_s}, {u"status"_s, 503}});
        hands->click(u"refresh"_s);
        QTRY_VERIFY(hands->isShown(u"pageBanner"_s));
        hands->clickBanner(u"pageBanner"_s);
        QTRY_VERIFY(!hands->isShown(u"pageBanner"_s));
    }

    void aTokenThatMayNotListCanStillPaste()
    {
        TransferHands whole(m_sandbox.url());
        QVERIFY(whole.open());
        const QString id = whole.idOf(u"applicationList"_s, u"Paint shop"_s);
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands->signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"me.*"_s})));
        QVERIFY(hands->openPage(u"transfer"_s));
        QVERIFY(hands->banner(u"pageBanner"_s).contains(u"may not list"_s));
        QVERIFY(hasText(hands, u"They may not be listed, but their ids can be pasted."_s));
        hands.paste(id);
        hands->click(u"addPasted"_s);
        QTRY_VERIFY(hands->find<QPushButton>(u"toDestination"_s)->isEnabled());
        const QString user = TransferHands::ssoUserId();
        hands.toUser(user);
        hands.confirm(user);
        QTRY_VERIFY(hands.label(u"resultText"_s).contains(u"could not be fetched"_s));
        QCOMPARE(hands.headline(), u"The server says that it is done"_s);
        whole->click(u"refresh"_s);
        QTRY_COMPARE(whole.label(u"applicationCount"_s), u"0 of 11 chosen"_s);
    }

    void anUnverifiedAddressSaysWhyNot()
    {
        const QString body =
            u"{\"totalCount\":1,\"items\":[{\"id\":\"000000000000000000000001\",\"name\":\"A\"}]}"_s;
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands->signIn(u"new@conta.example"_s));
        for (const QString &path : {u"/applications"_s, u"/dashboards"_s})
            m_sandbox.fail({{u"path"_s, path}, {u"status"_s, 200}, {u"body"_s, body}});
        QVERIFY(hands->openPage(u"transfer"_s));
        QVERIFY(hands->banner(u"pageBanner"_s).contains(u"has to be verified first"_s));
    }

    void namesOfEveryScriptAndLengthFit()
    {
        const QString arabic = u"محطة الضخ الشمالية"_s;
        const QString chinese = u"包装生产线三号机组"_s;
        const QString endless = u"Vibration monitoring of the drives "_s.repeated(12).trimmed();
        const QString bodies =
            u"{\"totalCount\":3,\"items\":[{\"id\":\"000000000000000000000001\",\"name\":\"%1\"},"
            "{\"id\":\"000000000000000000000002\",\"name\":\"%2\"},"
            "{\"id\":\"000000000000000000000003\",\"name\":\"%3\"}]}"_s.arg(arabic, chinese, endless);
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands->signIn());
        m_sandbox.fail({{u"path"_s, u"/applications"_s}, {u"status"_s, 200}, {u"body"_s, bodies}});
        hands->window().resize(1024, 600);
        QVERIFY(hands->openPage(u"transfer"_s));
        const int width = hands->find(u"transferPage"_s)->width();
        QCOMPARE(hands.names(u"applicationList"_s), (QStringList{arabic, chinese, endless}));
        hands->type(u"applicationSearch"_s, u"生产线"_s);
        QCOMPARE(hands.names(u"applicationList"_s), QStringList{chinese});
        hands->type(u"applicationSearch"_s, QString());
        hands.choose({arabic, chinese, endless});
        hands.toOrganization(u"Nordlicht Antriebstechnik"_s);
        QCOMPARE(hands.names(u"movingApplicationsList"_s).first(), arabic);
        QCOMPARE(hands->find(u"transferPage"_s)->width(), width);
    }

private:
    static bool hasText(TransferHands &hands, const QString &text)
    {
        const QList<QLabel *> labels = hands->find(u"transferPage"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestChooseStep)
#include "tst_choosestep.moc"
