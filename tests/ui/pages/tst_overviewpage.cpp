// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "testwindow.h"

#include "elidedlabel.h"
#include "inviteinbox.h"
#include "pill.h"
#include "usagewatch.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestOverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void theCheckupSaysWhatCouldBeBetterAndHelps()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(label(test, u"checkupTwoFactor"_s).contains(u"off"_s));
        QVERIFY(test.isShown(u"remedyTwoFactor"_s));
        QVERIFY(label(test, u"checkupEmail"_s).contains(u"verified"_s));
        QVERIFY(!test.isShown(u"remedyEmail"_s));
        QVERIFY(label(test, u"checkupSignIn"_s).contains(u"renews itself"_s));
        QCOMPARE(test.find<Pill>(u"checkupState"_s)->text(), u"1 thing(s) to look at"_s);
        test.click(u"remedyPassword"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"security"_s);
        QTRY_VERIFY(test.isShown(u"newPassword"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"currentPasswordEdit"_s);
    }

    void theRemedyForTwoFactorBeginsIt()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"remedyTwoFactor"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"security"_s);
        QTRY_VERIFY(test.isShown(u"twoFactorWizard"_s));
        // Once: not again with the next visit, and the focus goes back to where it is turned on.
        test.click(u"twoFactorCancel"_s);
        QTRY_VERIFY(!test.isShown(u"twoFactorWizard"_s));
        QTRY_COMPARE(test.window().focusWidget()->objectName(), u"turnOnTwoFactor"_s);
        QVERIFY(test.openPage(u"overview"_s));
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(!test.isShown(u"twoFactorWizard"_s));
    }

    void whatATokenMayNotDoIsNotBegun()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        test.window().frame()->openPage(u"security"_s, u"twoFactor"_s);
        QTRY_VERIFY(test.window().frame()->isSettled());
        QVERIFY(!test.isShown(u"twoFactorWizard"_s));
        test.window().frame()->openPage(u"security"_s, u"password"_s);
        QVERIFY(!test.isShown(u"newPassword"_s));
    }

    void anAddressIsVerifiedFromHere()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"new@conta.example"_s));
        QVERIFY(label(test, u"checkupEmail"_s).contains(u"not verified"_s));
        m_sandbox.fail({{u"path"_s, u"/me/verify-email"_s}, {u"status"_s, 500}});
        test.click(u"remedyEmail"_s);
        QTRY_VERIFY(test.find<QPushButton>(u"remedyEmail"_s)->isEnabled());
        test.click(u"remedyEmail"_s);
        QTRY_COMPARE(m_sandbox.count(u"POST"_s, u"/me/verify-email"_s), 2);
        QTRY_VERIFY(test.find<QPushButton>(u"remedyEmail"_s)->isEnabled());
    }

    void whatIsInOrderIsSaidAsSuch()
    {
        TestWindow test(m_sandbox.url());
        test.fillSignIn(u"mfa@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.isShown(u"twoFactorCode"_s));
        test.type(u"twoFactorCode"_s, m_sandbox.code(u"mfa@conta.example"_s));
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QVERIFY(test.openPage(u"overview"_s));
        QVERIFY(label(test, u"checkupTwoFactor"_s).contains(u"is on"_s));
        QCOMPARE(test.find<Pill>(u"checkupState"_s)->text(), u"All good"_s);
    }

    void limitsAndRecentApplicationsComeWithTheProfile()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(label(test, u"limitNumbers0"_s).contains(u" of "_s));
        QCOMPARE(test.find<ElidedLabel>(u"recentApplication0"_s)->text(),
                 test.sessions().session()->profile()->recentApplications->items.first().name);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me"_s), 1);
        test.click(u"allRecent"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"recent"_s);
    }

    void aSaveElsewhereKeepsTheRecentApplications()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Other"_s);
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"save"_s));
        QVERIFY(test.openPage(u"overview"_s));
        QVERIFY(test.isShown(u"recentApplication0"_s));
    }

    void anEmptyAccountIsToldSo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"empty@conta.example"_s));
        QVERIFY(!test.isShown(u"recentApplication0"_s));
        QVERIFY(!test.isShown(u"allRecent"_s));
        QVERIFY(label(test, u"openInvitesCount"_s).contains(u"No invite"_s));
        QVERIFY(!test.isShown(u"openInvitesAnswer"_s));
        QVERIFY(!test.isShown(u"usageWarning"_s));
        for (const QString &card : {u"periodPayloads"_s, u"periodNotebooks"_s}) {
            QVERIFY(test.isShown(card));
            QVERIFY(!test.isShown(card + u"Problem"_s));
        }
    }

    void afterAFailureTheLastNumbersStayWithTheirAge()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me"_s}, {u"status"_s, 502}});
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(u"Shown as of"_s));
        QVERIFY(test.isShown(u"checkup"_s));
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).isEmpty());
    }

    void oneTroubleIsToldOnce()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me*"_s}, {u"status"_s, 502}, {u"times"_s, 0}});
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(u"Shown as of"_s));
        QTRY_VERIFY(test.window().frame()->isSettled());
        for (const QString &card : {u"periodPayloads"_s, u"periodNotebooks"_s, u"openInvites"_s}) {
            QVERIFY(test.isShown(card));
            QVERIFY2(!test.isShown(card + u"Problem"_s), qPrintable(card));
        }
    }

    void everythingIsAskedInOneBurst()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        for (const QString &path : burst)
            QCOMPARE(m_sandbox.count(u"GET"_s, path), 1);
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.window().frame()->isSettled());
        for (const QString &path : burst)
            QCOMPARE(m_sandbox.count(u"GET"_s, path), 2);
        // Going away and coming back asks nothing while all is fresh.
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(test.openPage(u"overview"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/notebookMinuteCounts"_s), 2);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me"_s), 2);
    }

    void aSlowAnswerHoldsNoOtherCardBack_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("waiting");
        QTest::addColumn<QStringList>("there");
        QTest::newRow("profile") << u"/me"_s
                                 << QStringList{u"checkupOutline"_s, u"limitsOutline"_s,
                                                u"recentApplicationsOutline"_s, u"periodPayloadsOutline"_s}
                                 << QStringList{u"openInvitesAnswer"_s};
        QTest::newRow("invites") << u"/me/invites"_s << QStringList{u"openInvitesOutline"_s}
                                 << QStringList{u"checkupEmail"_s, u"limitNumbers0"_s,
                                                u"periodPayloadsUsed"_s, u"periodNotebooksUsed"_s};
        QTest::newRow("payloads") << u"/me/payloadCountsBreakdown"_s
                                  << QStringList{u"periodPayloadsOutline"_s}
                                  << QStringList{u"checkupEmail"_s, u"openInvitesAnswer"_s,
                                                 u"recentApplication0"_s, u"periodNotebooksUsed"_s};
        QTest::newRow("notebooks") << u"/me/notebookMinuteCounts"_s
                                   << QStringList{u"periodNotebooksOutline"_s}
                                   << QStringList{u"checkupEmail"_s, u"openInvitesAnswer"_s,
                                                  u"periodPayloadsUsed"_s};
    }

    void aSlowAnswerHoldsNoOtherCardBack()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, waiting);
        QFETCH(QStringList, there);
        TestWindow test(m_sandbox.url());
        m_sandbox.delay(path, 3000);
        test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        for (const QString &name : there)
            QTRY_VERIFY2(test.isShown(name), qPrintable(name));
        for (const QString &name : waiting)
            QVERIFY2(test.isShown(name), qPrintable(name));
        QVERIFY(!test.window().frame()->isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(test.window().frame()->isSettled(), 10000);
        for (const QString &name : waiting)
            QVERIFY2(!test.isShown(name), qPrintable(name));
    }

    void eachCardFailsAloneAndIsRetriedAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("content");
        QTest::newRow("checkup") << u"/me"_s << u"checkup"_s << u"checkupEmail"_s;
        QTest::newRow("limits") << u"/me"_s << u"limits"_s << u"limitNumbers0"_s;
        QTest::newRow("recent") << u"/me"_s << u"recentApplications"_s << u"recentApplication0"_s;
        QTest::newRow("payloads, for want of the profile")
            << u"/me"_s << u"periodPayloads"_s << u"periodPayloadsUsed"_s;
        QTest::newRow("invites") << u"/me/invites"_s << u"openInvites"_s << u"openInvitesAnswer"_s;
        QTest::newRow("payloads") << u"/me/payloadCountsBreakdown"_s << u"periodPayloads"_s
                                  << u"periodPayloadsUsed"_s;
        QTest::newRow("notebooks") << u"/me/notebookMinuteCounts"_s << u"periodNotebooks"_s
                                   << u"periodNotebooksUsed"_s;
    }

    void eachCardFailsAloneAndIsRetriedAlone()
    {
        QFETCH(QString, path);
        QFETCH(QString, card);
        QFETCH(QString, content);
        m_sandbox.fail({{u"path"_s, path}, {u"status"_s, 502}});
        const Announcements told;
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(!test.banner(card + u"Problem"_s).isEmpty());
        QVERIFY(told.contain(test.banner(card + u"Problem"_s)));
        QVERIFY(!test.isShown(content));
        QVERIFY(!test.window().frame()->currentPage()->showsProblem());
        QCOMPARE(test.isShown(u"openInvitesAnswer"_s), card != "openInvites"_L1);
        QCOMPARE(test.isShown(u"checkupEmail"_s), path != "/me"_L1);
        // By keyboard, which stays in the card.
        auto *retry = test.find(card + u"Problem"_s)->findChild<QPushButton *>(u"bannerAction"_s);
        retry->setFocus();
        QTest::keyClick(retry, Qt::Key_Space);
        QTRY_VERIFY(test.isShown(content));
        QTRY_VERIFY(test.window().frame()->isSettled());
        QVERIFY(!test.isShown(card + u"Problem"_s));
        QVERIFY(test.find(card + u"Card"_s) == test.window().focusWidget());
        for (const QString &other : burst)
            QCOMPARE(m_sandbox.count(u"GET"_s, other), other == path ? 2 : 1);
    }

    void whereNothingComesOneReasonIsEnough()
    {
        for (const QString &path : burst)
            m_sandbox.fail({{u"path"_s, path}, {u"status"_s, 503}});
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(test.window().frame()->currentPage()->showsProblem());
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.window().frame()->isSettled());
        QVERIFY(test.isShown(u"checkupEmail"_s));
        QVERIFY(test.isShown(u"periodPayloadsUsed"_s));
    }

    void aFailedRefreshKeepsTheNumbersOfEachCard_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("content");
        QTest::newRow("invites") << u"/me/invites"_s << u"openInvites"_s << u"openInvitesAnswer"_s;
        QTest::newRow("payloads") << u"/me/payloadCountsBreakdown"_s << u"periodPayloads"_s
                                  << u"periodPayloadsUsed"_s;
    }

    void aFailedRefreshKeepsTheNumbersOfEachCard()
    {
        QFETCH(QString, path);
        QFETCH(QString, card);
        QFETCH(QString, content);
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, path}, {u"status"_s, 502}});
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.banner(card + u"Problem"_s).contains(u"Shown as of"_s));
        QVERIFY(test.isShown(content));
        test.clickBanner(card + u"Problem"_s);
        QTRY_VERIFY(!test.isShown(card + u"Problem"_s));
        QVERIFY(test.isShown(content));
    }

    void thePeriodSaysWhatIsUsedAndWhatToExpect()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const PeriodUse &use = *test.window().usageWatch()->known(UsageWatch::Subject::Payloads).use;
        QVERIFY(use.used > 0);
        QVERIFY(use.forecast);
        QCOMPARE(label(test, u"periodPayloadsUsed"_s), QLocale().toString(qint64(use.used)));
        QCOMPARE(label(test, u"periodPayloadsLimit"_s), u"of "_s + QLocale().toString(qint64(*use.limit)));
        QVERIFY(label(test, u"periodPayloadsExpected"_s).contains(u"nine times in ten between"_s));
        QVERIFY(label(test, u"periodPayloadsTurnOver"_s).startsWith(u"Turns over in "_s));
        // As the usage page has it, which asks for itself, a moment later.
        const double used = use.used;
        QVERIFY(test.openPage(u"usage"_s));
        const double total = double(QLocale().toLongLong(label(test, u"totalFigure"_s)));
        QVERIFY(total >= used && total < used * 1.001);
        QVERIFY(test.openPage(u"overview"_s));
        test.click(u"periodPayloadsDetails"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"usage"_s);
    }

    void invitesAreCountedAndTheFirstToEndIsNamed()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const InviteInbox &inbox = *test.window().inbox();
        QVERIFY(label(test, u"openInvitesCount"_s).startsWith(QString::number(inbox.openCount())));
        QVERIFY(label(test, u"openInvitesFirst"_s).contains(*inbox.entries().first().invite.orgName));
        test.click(u"openInvitesAnswer"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"invites"_s);
    }

    void anAccountOverItsLimitIsTold()
    {
        const Announcements told;
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"over@conta.example"_s));
        QVERIFY(test.banner(u"usageWarning"_s).contains(u"limit"_s));
        QVERIFY(told.contain(u"rejected until the period turns over"_s));
        QVERIFY(label(test, u"periodPayloadsOutlook"_s).contains(u"rejected"_s));
        const qsizetype said = told.heard().size();
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(told.heard().size(), said);
        test.clickBanner(u"usageWarning"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"usage"_s);
    }

    void aServerOfAnOlderEditionLeavesOutWhatItDoesNotKnow()
    {
        SandboxServer older({u"--api-version"_s, u"1.24"_s});
        TestWindow test(older.url());
        QVERIFY(open(test));
        QVERIFY(!test.isShown(u"openInvites"_s));
        QVERIFY(test.isShown(u"periodPayloadsUsed"_s));
        QVERIFY(label(test, u"periodPayloadsExpected"_s).contains(u"does not count by day"_s));
        QVERIFY(label(test, u"periodNotebooksExpected"_s).contains(u"nine times in ten"_s));
        QVERIFY(!test.isShown(u"periodPayloadsProblem"_s));
    }

    void aTokenWithoutTheScopesIsToldWhich()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"me.get"_s})));
        QVERIFY(test.openPage(u"overview"_s));
        QVERIFY(label(test, u"openInvitesCount"_s).contains(u"me.invites"_s));
        QVERIFY(label(test, u"periodPayloadsExpected"_s).contains(u"me.payloadCountsBreakdown"_s));
        QVERIFY(label(test, u"periodNotebooksExpected"_s).contains(u"me.notebookMinuteCounts"_s));
        QVERIFY(test.isShown(u"periodPayloadsUsed"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/payloadCountsBreakdown"_s), 0);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/invites"_s), 0);
    }

private:
    inline static const QStringList burst{u"/me"_s, u"/me/invites"_s, u"/me/payloadCountsBreakdown"_s,
                                          u"/me/notebookMinuteCounts"_s};

    static bool open(TestWindow &test, const QString &email = u"demo@conta.example"_s)
    {
        return test.signIn(email) && test.openPage(u"overview"_s);
    }

    static QString label(TestWindow &test, const QString &name) { return test.find<QLabel>(name)->text(); }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
