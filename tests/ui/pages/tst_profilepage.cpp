// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProfilePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void showsWhatTheServerHolds()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QCOMPARE(test.text(u"firstName"_s), u"Zoë"_s);
        QCOMPARE(test.text(u"lastName"_s), u"Müller"_s);
        QVERIFY(!test.text(u"companyName"_s).isEmpty());
        QVERIFY(!test.isShown(u"save"_s));
    }

    void savesOnlyWhatChanged()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.type(u"title"_s, u"Plant lead"_s);
        QVERIFY(test.isShown(u"save"_s));
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"save"_s));
        QCOMPARE(test.text(u"title"_s), u"Plant lead"_s);
        QCOMPARE(test.sessions().session()->profile()->title, u"Plant lead"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
    }

    void aNewNameShowsInTheSideBarToo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.type(u"firstName"_s, u"王"_s);
        QTest::keyClick(&test.window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(test.window().windowTitle().contains(u"王"_s));
        QCOMPARE(test.sessions().session()->account().name, u"王 Müller"_s);
    }

    void aFieldTheServerRefusesIsMarkedAndKeepsItsText()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, u"/me"_s},
                        {u"status"_s, 400},
                        {u"body"_s, u"{\"type\":\"Validation\",\"message\":\"No\",\"validationErrors\":"
                                    "[{\"field\":\"url\",\"message\":\"That site is not allowed\"}]}"_s}});
        test.type(u"url"_s, u"https://bad.example"_s);
        test.click(u"save"_s);
        QTRY_COMPARE(test.messageOf(u"url"_s), u"That site is not allowed"_s);
        QCOMPARE(test.text(u"url"_s), u"https://bad.example"_s);
        QVERIFY(test.find<QLineEdit>(u"urlEdit"_s)->isEnabled());
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"save"_s));
    }

    void anEmptyFirstNameIsCaughtBeforeTheCall()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.type(u"firstName"_s, QString());
        QVERIFY(!test.messageOf(u"firstName"_s).isEmpty());
        test.click(u"save"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 0);
    }

    void discardPutsEverythingBack()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.type(u"lastName"_s, u"Other"_s);
        test.click(u"discard"_s);
        QCOMPARE(test.text(u"lastName"_s), u"Müller"_s);
        QVERIFY(!test.isShown(u"save"_s));
    }

    void anAnswerThatIsLostIsReportedAsUnknownAndCanBeChecked()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, u"/me"_s},
                        {u"after"_s, true},
                        {u"disconnect"_s, u"before"_s}});
        test.type(u"title"_s, u"Saved anyway"_s);
        test.click(u"save"_s);
        QTRY_VERIFY(test.isShown(u"bannerAction"_s));
        QCOMPARE(test.text(u"title"_s), u"Saved anyway"_s);
        QVERIFY(test.isShown(u"save"_s));
        test.click(u"bannerAction"_s);
        QTRY_VERIFY(!test.isShown(u"save"_s));
        QCOMPARE(test.text(u"title"_s), u"Saved anyway"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
    }

    void aRefreshKeepsWhatIsBeingTyped()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.type(u"title"_s, u"Half typ"_s);
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_COMPARE(m_sandbox.count(u"GET"_s, u"/me"_s), 2);
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.text(u"title"_s), u"Half typ"_s);
        QVERIFY(test.isShown(u"save"_s));
    }

    void aFailedRefreshKeepsTheLastDataAndSaysSo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me"_s}, {u"status"_s, 503}});
        test.click(u"refresh"_s);
        QTRY_VERIFY(test.isShown(u"bannerAction"_s));
        QCOMPARE(test.text(u"firstName"_s), u"Zoë"_s);
        test.click(u"bannerAction"_s);
        QTRY_VERIFY(!test.isShown(u"bannerAction"_s));
    }

    void aFailedFirstLoadSaysWhyAndCanBeRetried()
    {
        TestWindow test(m_sandbox.url(), {.window = {.startPage = u"profile"_s}});
        m_sandbox.fail({{u"path"_s, u"/me"_s}, {u"status"_s, 502}, {u"body"_s, u"<html>gateway</html>"_s}});
        QVERIFY(test.signIn());
        QVERIFY(test.isShown(u"retry"_s));
        test.click(u"retry"_s);
        QTRY_VERIFY(test.isShown(u"firstName"_s));
    }

    void aNewAddressNeedsThePasswordAndThenWaits()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"changeEmail"_s);
        test.type(u"email"_s, u"zoe.new@conta.example"_s);
        test.type(u"currentPassword"_s, u"Wrong-Pass-2026!"_s);
        const auto saves = test.window().findChildren<QPushButton *>(u"save"_s);
        const auto shown = std::find_if(saves.begin(), saves.end(), [](auto *b) { return b->isVisible(); });
        QVERIFY(shown != saves.end());
        QTest::mouseClick(*shown, Qt::LeftButton);
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
        QTRY_VERIFY((*shown)->isEnabled());
        QCOMPARE(test.text(u"email"_s), u"zoe.new@conta.example"_s);
        test.type(u"currentPassword"_s, SandboxServer::password());
        QTest::mouseClick(*shown, Qt::LeftButton);
        QTRY_VERIFY(test.isShown(u"pendingEmail"_s));
        QVERIFY(test.find<QLabel>(u"pendingEmail"_s)->text().contains(u"zoe.new@conta.example"_s));
        QVERIFY(!test.isShown(u"currentPassword"_s));
    }

    void anUnverifiedAddressCanHaveItsMessageSentAgain()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"new@conta.example"_s));
        test.click(u"sendVerification"_s);
        QTRY_COMPARE(m_sandbox.count(u"POST"_s, u"/me/verify-email"_s), 1);
        QTRY_VERIFY(test.find<QPushButton>(u"sendVerification"_s)->isEnabled());
    }

    void githubIsLetGoAfterAQuestion()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"disconnectGithub"_s);
        test.click(u"cancel"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/disconnectGithub"_s), 0);
        test.click(u"disconnectGithub"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.isShown(u"disconnectGithub"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/disconnectGithub"_s), 1);
    }

    void anAccountWithNothingInItIsShownToo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"empty@conta.example"_s));
        QCOMPARE(test.text(u"companyName"_s), QString());
        QVERIFY(!test.isShown(u"disconnectGithub"_s));
    }

    void aTokenRevokedElsewhereAsksForTheSignInAndKeepsWhatWasTyped()
    {
        TestWindow other(m_sandbox.url());
        QVERIFY(other.signIn() && other.openPage(u"security"_s));
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.type(u"title"_s, u"Half typed"_s);
        m_sandbox.advanceClock(2000);
        other.click(u"signOutEverywhere"_s);
        other.click(u"confirm"_s);
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
        test.click(u"save"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"title"_s), u"Half typed"_s);
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.text(u"title"_s), u"Half typed"_s);
        test.click(u"save"_s);
        QTRY_COMPARE(test.sessions().session()->profile()->title, u"Half typed"_s);
    }

    void thePageMayGoInMidSave()
    {
        m_sandbox.delay(u"/me"_s, 200);
        {
            TestWindow test(m_sandbox.url());
            QVERIFY(open(test));
            test.type(u"title"_s, u"Saved while leaving"_s);
            test.click(u"save"_s);
            test.sessions().signOut();
            QVERIFY(!test.window().frame());
            // The request belongs to the transport: it is carried out all the same.
            QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
            QTest::qWait(300);
        }
        m_sandbox.delay(u"/me"_s, 0);
        TestWindow again(m_sandbox.url());
        QVERIFY(open(again));
        QCOMPARE(again.text(u"title"_s), u"Saved while leaving"_s);
    }

private:
    static bool open(TestWindow &test, const QString &email = u"demo@conta.example"_s)
    {
        return test.signIn(email) && test.openPage(u"profile"_s);
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
