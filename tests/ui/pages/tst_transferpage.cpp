// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "transferhands.h"

#include <QAccessible>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

const QString nordlicht = u"Nordlicht Antriebstechnik"_s;

} // namespace

class TestTransferPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void movesToAnOrganizationAndFetchesBothListsAnew()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Cold store Blumenau"_s, u"Paint shop"_s}, {u"Cold store doors"_s});
        hands.toOrganization(nordlicht);
        const int before = m_sandbox.count(u"GET"_s, u"/applications"_s);
        hands.confirm(nordlicht);
        QTRY_COMPARE(hands.headline(), u"All 3 have moved"_s);
        QVERIFY(hands.label(u"resultText"_s).contains(nordlicht));
        QCOMPARE(hands.names(u"movedList"_s),
                 (QStringList{u"Cold store Blumenau"_s, u"Paint shop"_s, u"Cold store doors"_s}));
        QVERIFY(!hands->isShown(u"retryTransfer"_s));
        const QStringList calls = callsSinceTransfer();
        QVERIFY(calls.contains(u"GET /applications"_s));
        QVERIFY(calls.contains(u"GET /dashboards"_s));
        QVERIFY(calls.contains(u"GET /orgs"_s));
        QVERIFY(m_sandbox.count(u"GET"_s, u"/applications"_s) > before);
        hands->click(u"transferDone"_s);
        QVERIFY(!hands.names(u"applicationList"_s).contains(u"Paint shop"_s));
        QCOMPARE(hands.label(u"applicationCount"_s), u"0 of 10 chosen"_s);
        QCOMPARE(hands.label(u"dashboardCount"_s), u"0 of 8 chosen"_s);
        QVERIFY(!hands->find<QPushButton>(u"toDestination"_s)->isEnabled());
        // The next one has to be confirmed anew.
        hands.choose({u"Boiler house"_s});
        hands->click(u"toDestination"_s);
        hands->click(u"toReview"_s);
        QCOMPARE(hands->text(u"typedDestination"_s), QString());
        QVERIFY(!hands->find<QPushButton>(u"transferNow"_s)->isEnabled());
    }

    void movesToAnotherUser()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Boiler house"_s});
        const QString id = TransferHands::ssoUserId();
        hands.toUser(id.toUpper());
        QVERIFY(hands.label(u"limitsText"_s).contains(u"not known"_s));
        hands.confirm(id);
        QTRY_COMPARE(hands.headline(), u"It has moved"_s);
        TransferHands theirs(m_sandbox.url());
        QVERIFY(theirs->signInWithToken(SandboxServer::ssoToken()));
        QVERIFY(theirs->openPage(u"transfer"_s));
        QVERIFY(theirs.names(u"applicationList"_s).contains(u"Boiler house"_s));
    }

    void theChoiceSurvivesAnotherPageAndIsAskedAboutAtTheEnd()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands.toOrganization(nordlicht);
        hands->type(u"typedDestination"_s, u"Nord"_s);
        QVERIFY(hands->openPage(u"profile"_s));
        QVERIFY(!hands->isShown(u"confirmDialog"_s));
        hands->window().close();
        QVERIFY(hands->isShown(u"confirmDialog"_s));
        QVERIFY(hands->find(u"confirmDialog"_s)->isVisible());
        hands->click(u"cancel"_s);
        QVERIFY(hands->window().isVisible());
        QVERIFY(hands->openPage(u"transfer"_s));
        QCOMPARE(hands->text(u"typedDestination"_s), u"Nord"_s);
        hands->click(u"backToDestination"_s);
        hands->click(u"backToChoice"_s);
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        hands->window().close();
        hands->click(u"confirm"_s);
        QTRY_VERIFY(!hands->window().isVisible());
    }

    void withoutAChoiceNothingIsAsked()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands->click(u"applicationClear"_s);
        hands->window().close();
        QVERIFY(!hands->window().isVisible());
    }

    void escGoesBackStepByStepAndAsksBeforeItForgets()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands.toOrganization(nordlicht);
        pressEscape(hands);
        QVERIFY(hands->isShown(u"organizationList"_s));
        QVERIFY(hands->find<QPushButton>(u"toReview"_s)->isEnabled());
        pressEscape(hands);
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        pressEscape(hands);
        QVERIFY(hands->isShown(u"confirmDialog"_s));
        hands->click(u"cancel"_s);
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        pressEscape(hands);
        hands->click(u"confirm"_s);
        QTRY_VERIFY(!hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        QCOMPARE(hands.label(u"applicationCount"_s), u"0 of 12 chosen"_s);
    }

    void leavingInMidCallIsSafe()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands.toOrganization(nordlicht);
        m_sandbox.delay(u"/me/transferResources"_s, 600);
        hands.confirm(nordlicht);
        QVERIFY(hands.label(u"confirmState"_s).contains(u"cannot be stopped"_s));
        QVERIFY(!hands->find<QPushButton>(u"backToDestination"_s)->isEnabled());
        // A second press, Esc and F5 change nothing.
        hands->click(u"transferNow"_s);
        pressEscape(hands);
        QTest::keyClick(&hands->window(), Qt::Key_F5);
        QVERIFY(hands->isShown(u"transferNow"_s));
        const Announcements told;
        QVERIFY(hands->openPage(u"profile"_s));
        QVERIFY(!hands->isShown(u"confirmDialog"_s));
        QTRY_VERIFY(told.contain(u"It has moved"_s));
        QVERIFY(hands->openPage(u"transfer"_s));
        QCOMPARE(hands.headline(), u"It has moved"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/transferResources"_s), 1);
    }

    void theSessionMayEndInMidCall()
    {
        {
            TransferHands hands(m_sandbox.url());
            QVERIFY(hands.open());
            hands.choose({u"Paint shop"_s});
            hands.toOrganization(nordlicht);
            m_sandbox.delay(u"/me/transferResources"_s, 300);
            hands.confirm(nordlicht);
            QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, u"/me/transferResources"_s), 1);
        }
        TransferHands later(m_sandbox.url());
        QVERIFY(later.open());
        QVERIFY(!later.names(u"applicationList"_s).contains(u"Paint shop"_s));
    }

    void aTokenRevokedInMidFlowKeepsEverything()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s}, {u"Solar yield"_s});
        hands.toOrganization(nordlicht);
        m_sandbox.expireTokens();
        hands.confirm(nordlicht);
        QTRY_VERIFY(hands->isShown(u"signInDialog"_s));
        QVERIFY(hands->banner(u"refusal"_s).contains(u"Nothing was moved"_s));
        hands->type(u"password"_s, SandboxServer::password());
        hands->click(u"signIn"_s);
        QTRY_VERIFY(!hands->isShown(u"signInDialog"_s));
        QCOMPARE(hands->text(u"typedDestination"_s), nordlicht);
        QCOMPARE(hands.names(u"movingApplicationsList"_s), QStringList{u"Paint shop"_s});
        QTRY_VERIFY(hands->window().frame()->isSettled());
        hands->click(u"transferNow"_s);
        QTRY_COMPARE(hands.headline(), u"All 2 have moved"_s);
    }

    void theKeyboardAloneIsEnough()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands->find(u"applicationSearchEdit"_s)->setFocus();
        typeText(u"paint"_s);
        press(Qt::Key_Down);
        QCOMPARE(TransferHands::focus(), u"applicationList"_s);
        press(Qt::Key_Space);
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Paint shop"_s));
        tabTo(u"toDestination"_s);
        const Announcements told;
        press(Qt::Key_Space);
        QVERIFY2(told.contain(u"Step 2 of 4"_s), qPrintable(told.heard().join(u'|')));
        QCOMPARE(TransferHands::focus(), u"organizationSearchEdit"_s);
        typeText(u"nordl"_s);
        press(Qt::Key_Down);
        QCOMPARE(TransferHands::focus(), u"organizationList"_s);
        tabTo(u"toReview"_s);
        press(Qt::Key_Space);
        QVERIFY(told.contain(u"Step 3 of 4"_s));
        QCOMPARE(TransferHands::focus(), u"movingApplicationsToggle"_s);
        tabTo(u"typedDestinationEdit"_s);
        typeText(nordlicht);
        press(Qt::Key_Return);
        QTRY_COMPARE(hands.headline(), u"It has moved"_s);
        QVERIFY(told.contain(u"It has moved"_s));
        QTRY_COMPARE(TransferHands::focus(), u"transferDone"_s);
        press(Qt::Key_Space);
        QCOMPARE(TransferHands::focus(), u"applicationSearchEdit"_s);
    }

    void tabGoesInReadingOrder()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s}, {u"Cold store doors"_s});
        hands->find(u"applicationSearchEdit"_s)->setFocus();
        QCOMPARE(tabStops(u"toDestination"_s),
                 (QStringList{u"applicationList"_s, u"applicationAll"_s, u"applicationClear"_s,
                              u"dashboardSearchEdit"_s, u"dashboardList"_s, u"dashboardAll"_s,
                              u"dashboardClear"_s, u"paste"_s, u"toDestination"_s}));
        hands->click(u"toDestination"_s);
        hands.clickRow(u"organizationList"_s, nordlicht);
        hands->find(u"toOrganization"_s)->setFocus();
        QCOMPARE(tabStops(u"toReview"_s), (QStringList{u"organizationSearchEdit"_s, u"organizationList"_s,
                                                       u"backToChoice"_s, u"toReview"_s}));
        hands->click(u"toReview"_s);
        hands->type(u"typedDestination"_s, nordlicht);
        hands->find(u"movingApplicationsToggle"_s)->setFocus();
        QCOMPARE(tabStops(u"transferNow"_s),
                 (QStringList{u"movingDashboardsToggle"_s, u"breakingThereToggle"_s, u"breakingThereList"_s,
                              u"takeApplications"_s, u"strict"_s, u"typedDestinationEdit"_s,
                              u"backToDestination"_s, u"transferNow"_s}));
    }

    void everyControlOfEveryStepHasAName()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        const auto nameless = [&] {
            QStringList found;
            const QList<QWidget *> widgets = hands->find(u"transferPage"_s)->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                if (!face || face->text(QAccessible::Name).isEmpty())
                    found.append(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                widget->objectName()));
            }
            return found;
        };
        QCOMPARE(nameless(), QStringList());
        hands.choose({u"Paint shop"_s}, {u"Plant overview"_s});
        hands->click(u"toDestination"_s);
        QCOMPARE(nameless(), QStringList());
        hands.clickRow(u"organizationList"_s, nordlicht);
        hands->click(u"toReview"_s);
        QCOMPARE(nameless(), QStringList());
        hands.confirm(nordlicht);
        QTRY_COMPARE(hands.headline(), u"All 2 have moved"_s);
        QCOMPARE(nameless(), QStringList());
    }

private:
    static void pressEscape(TransferHands &hands)
    {
        QTest::keyClick(hands->find(u"transferPage"_s), Qt::Key_Escape);
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    static void typeText(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    static void tabTo(const QString &name)
    {
        constexpr int most = 40;
        for (int presses = 0; presses < most && TransferHands::focus() != name; ++presses)
            press(Qt::Key_Tab);
        QCOMPARE(TransferHands::focus(), name);
    }

    /// What Tab comes by, up to the one that is named; all that 40 presses reach where it is not among them.
    static QStringList tabStops(const QString &last)
    {
        constexpr int most = 40;
        QStringList stops;
        while (stops.size() < most && !stops.contains(last)) {
            press(Qt::Key_Tab);
            stops.append(TransferHands::focus());
        }
        return stops;
    }

    /// "GET /orgs" for each call after the last transfer.
    QStringList callsSinceTransfer()
    {
        QStringList calls;
        const QList<QJsonObject> requests = m_sandbox.requests();
        for (const QJsonObject &request : requests) {
            const QString path = request.value(u"path"_s).toString();
            if (path == u"/me/transferResources"_s)
                calls.clear();
            else
                calls.append(u"%1 %2"_s.arg(request.value(u"method"_s).toString(), path));
        }
        return calls;
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestTransferPage)
#include "tst_transferpage.moc"
