// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "transferhands.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace {

const QString nordlicht = u"Nordlicht Antriebstechnik"_s;
const QString vento = u"Vento Sul Motores"_s;

} // namespace

/// What is told before anything is sent, and what a refusal leaves behind.
class TestReviewStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void tellsWhatMovesAndWhere()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Cold store Blumenau"_s, u"Compressed air"_s}, {u"Alarms of the night"_s});
        hands.toOrganization(nordlicht);
        QVERIFY(hands->isShown(u"reviewDestination"_s));
        QCOMPARE(hands.names(u"movingApplicationsList"_s),
                 (QStringList{u"Cold store Blumenau"_s, u"Compressed air"_s}));
        QCOMPARE(hands.names(u"movingDashboardsList"_s), QStringList{u"Alarms of the night"_s});
        QCOMPARE(hands->find<QPushButton>(u"movingApplicationsToggle"_s)->text(), u"2 application(s)"_s);
        QVERIFY(!hands->isShown(u"movingApplicationsList"_s));
        hands->click(u"movingApplicationsToggle"_s);
        QVERIFY(hands->isShown(u"movingApplicationsList"_s));
        QCOMPARE(hands->find<QPushButton>(u"transferNow"_s)->text(),
                 u"Move 2 application(s) and 1 dashboard(s)"_s);
        QVERIFY(!hands->isShown(u"reviewUnlisted"_s));
    }

    void tellsWhichDashboardsBreak()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        // The first goes without its applications; two stay without one of theirs.
        hands.choose({u"Solar roof São José"_s}, {u"Cold store doors"_s});
        hands.toOrganization(nordlicht);
        QCOMPARE(hands.names(u"breakingThereList"_s), QStringList{u"Cold store doors"_s});
        QCOMPARE(hands.names(u"breakingHereList"_s), (QStringList{u"Energy this month"_s, u"Solar yield"_s}));
        QVERIFY(captions(hands, u"breakingThereList"_s)
                    .first()
                    .contains(u"Would stay with you: Cold store Blumenau"_s));
        QVERIFY(
            captions(hands, u"breakingHereList"_s).first().contains(u"Would be gone: Solar roof São José"_s));
        // Nobody has to press for a warning.
        QVERIFY(hands->isShown(u"breakingThereList"_s));
        QVERIFY(hands->isShown(u"breakingHereList"_s));
        QVERIFY(!hands->isShown(u"showingOthers"_s));
    }

    void whatBelongsTogetherIsTakenAlong()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({}, {u"Cold store doors"_s});
        hands.toOrganization(nordlicht);
        hands->find(u"takeApplications"_s)->setFocus();
        hands->click(u"takeApplications"_s);
        QCOMPARE(hands.names(u"movingApplicationsList"_s), QStringList{u"Cold store Blumenau"_s});
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        // Now a dashboard that stays shows the application that goes.
        QCOMPARE(hands.names(u"breakingHereList"_s), QStringList{u"Plant overview"_s});
        hands->click(u"takeDashboards"_s);
        QCOMPARE(hands.names(u"movingDashboardsList"_s),
                 (QStringList{u"Cold store doors"_s, u"Plant overview"_s}));
        hands->click(u"backToDestination"_s);
        hands->click(u"backToChoice"_s);
        QVERIFY(hands.isTicked(u"applicationList"_s, u"Cold store Blumenau"_s));
        QVERIFY(hands.isTicked(u"dashboardList"_s, u"Plant overview"_s));
    }

    void nothingPartedIsSaidToo()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({}, {u"Alarms of the night"_s});
        hands.toOrganization(nordlicht);
        QCOMPARE(hands.label(u"partedText"_s), u"No dashboard is parted from its applications."_s);
        for (const QString &name :
             {u"breakingThere"_s, u"breakingHere"_s, u"takeApplications"_s, u"takeDashboards"_s})
            QVERIFY2(!hands->isShown(name), qPrintable(name));
    }

    void limitsThatWouldBePassedAreTold()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Warehouse climate"_s, u"Paint shop"_s});
        hands.toOrganization(vento);
        const QString told = hands->banner(u"exceeded"_s);
        QVERIFY2(told.contains(u"Applications (3 of 2)"_s), qPrintable(told));
        QVERIFY2(told.contains(u"Devices (55 of 40)"_s), qPrintable(told));
        hands->click(u"backToDestination"_s);
        hands.clickRow(u"organizationList"_s, nordlicht);
        hands->click(u"toReview"_s);
        QVERIFY(!hands->isShown(u"exceeded"_s));
        QVERIFY(hands->isShown(u"destinationLimits"_s));
        QVERIFY(hands->isShown(u"ownLimits"_s));
    }

    void aRoleThatIsNotEnoughIsTold()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands.toOrganization(u"Serra Azul Energia"_s);
        QVERIFY(hands.label(u"reviewDestinationNote"_s).contains(u"View only"_s));
    }

    void aRefusalChangesNothingAndShowsTheServersWords()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Warehouse climate"_s, u"Paint shop"_s});
        hands.toOrganization(vento);
        const Announcements told;
        hands.confirm(vento);
        QTRY_VERIFY(hands->isShown(u"refusal"_s));
        QVERIFY(hands->banner(u"refusal"_s).contains(u"Nothing was moved"_s));
        QVERIFY2(told.contain(u"Vento Sul Motores would go over its limits"_s),
                 qPrintable(told.heard().join(u'|')));
        QVERIFY(hands->isShown(u"movingApplications"_s));
        QCOMPARE(hands->text(u"typedDestination"_s), vento);
        // It stands beside the review until that changes.
        hands->click(u"refresh"_s);
        QTRY_VERIFY(hands->window().frame()->isSettled());
        QVERIFY(hands->isShown(u"refusal"_s));
        hands->click(u"backToDestination"_s);
        hands->click(u"backToChoice"_s);
        QCOMPARE(hands.label(u"applicationCount"_s), u"2 of 12 chosen"_s);
        hands->click(u"toDestination"_s);
        hands.clickRow(u"organizationList"_s, nordlicht);
        hands->click(u"toReview"_s);
        QVERIFY(!hands->isShown(u"refusal"_s));
        hands.confirm(nordlicht);
        QTRY_COMPARE(hands.headline(), u"All 2 have moved"_s);
    }

    void aServerThatIsGoneMovedNothing()
    {
        SandboxServer sandbox;
        TransferHands hands(sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands.toOrganization(nordlicht);
        sandbox.kill();
        hands.confirm(nordlicht);
        QTRY_VERIFY(hands->banner(u"refusal"_s).startsWith(u"Nothing was moved"_s));
        QCOMPARE(hands->text(u"typedDestination"_s), nordlicht);
    }

    void strictIsExplainedAndMeantAsItSays()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands.paste(u"0123456789abcdef01234567"_s);
        hands->click(u"addPasted"_s);
        hands.toOrganization(nordlicht);
        QVERIFY(hands->isShown(u"reviewUnlisted"_s));
        auto *strict = hands->find<QCheckBox>(u"strict"_s);
        QVERIFY(strict->isChecked());
        QVERIFY(strict->accessibleDescription().contains(u"stops the whole transfer"_s));
        hands.confirm(nordlicht);
        QTRY_VERIFY(hands->isShown(u"refusal"_s));
        QVERIFY(strict->isChecked());
        hands->click(u"strict"_s);
        hands->click(u"transferNow"_s);
        QTRY_COMPARE(hands.headline(), u"It has moved"_s);
        QCOMPARE(hands.names(u"movedList"_s), QStringList{u"Paint shop"_s});
        QCOMPARE(hands.names(u"unknownList"_s), QStringList{u"0123456789abcdef01234567"_s});
    }

    void theNameOrTheIdHasToBeTyped()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s});
        hands->click(u"toDestination"_s);
        const QString id = hands.idOf(u"organizationList"_s, nordlicht);
        hands.clickRow(u"organizationList"_s, nordlicht);
        hands->click(u"toReview"_s);
        const auto *send = hands->find<QPushButton>(u"transferNow"_s);
        QVERIFY(!send->isEnabled());
        hands->type(u"typedDestination"_s, u"Nordlicht"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(hands->messageOf(u"typedDestination"_s).contains(u"not the destination's name"_s));
        hands->type(u"typedDestination"_s, u"  nordlicht antriebstechnik "_s);
        QVERIFY(send->isEnabled());
        hands->type(u"typedDestination"_s, id);
        QVERIFY(send->isEnabled());
        // Another destination has to be named anew.
        hands->click(u"backToDestination"_s);
        hands.clickRow(u"organizationList"_s, vento);
        hands->click(u"toReview"_s);
        QCOMPARE(hands->text(u"typedDestination"_s), QString());
        QVERIFY(!send->isEnabled());
    }

    void aReadOnlyTokenSaysWhyNot()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands->signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(hands->openPage(u"transfer"_s));
        QVERIFY(hands->banner(u"pageBanner"_s).contains(u"me.transferResources"_s));
        hands.choose({u"Paint shop"_s});
        hands.toOrganization(nordlicht);
        const auto *send = hands->find<QPushButton>(u"transferNow"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(send->toolTip().contains(u"me.transferResources"_s));
        QVERIFY(send->accessibleDescription().contains(u"me.transferResources"_s));
        QVERIFY(hands.label(u"confirmState"_s).contains(u"me.transferResources"_s));
        QVERIFY(!hands->find(u"typedDestinationEdit"_s)->isEnabled());
    }

    void whatIsGoneMeanwhileIsTakenOutAndTold()
    {
        TransferHands hands(m_sandbox.url());
        QVERIFY(hands.open());
        hands.choose({u"Paint shop"_s, u"Boiler house"_s});
        hands.toOrganization(nordlicht);
        TransferHands other(m_sandbox.url());
        QVERIFY(other.open());
        other.choose({u"Paint shop"_s});
        other.toOrganization(nordlicht);
        other.confirm(nordlicht);
        QTRY_COMPARE(other.headline(), u"It has moved"_s);
        hands->click(u"refresh"_s);
        QTRY_VERIFY(hands->banner(u"pageBanner"_s).contains(u"no longer yours"_s));
        QCOMPARE(hands.names(u"movingApplicationsList"_s), QStringList{u"Boiler house"_s});
    }

private:
    static QStringList captions(TransferHands &hands, const QString &list)
    {
        const QAbstractItemModel *model = hands->find<QListView>(list)->model();
        QStringList captions;
        for (int row = 0; row < model->rowCount(); ++row)
            captions.append(model->index(row, 0).data(TransferCaptionRole).toString());
        return captions;
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestReviewStep)
#include "tst_reviewstep.moc"
