// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "heldtokenstore.h"
#include "scopewords.h"
#include "testwindow.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestSessionCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void saysSinceWhenHowLongWhatAndWhere()
    {
        HeldTokenStore tokens;
        TestWindow test(m_sandbox.url(), {.tokens = &tokens});
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(label(test, u"tokenIssued"_s).contains(u"today"_s));
        QVERIFY(label(test, u"tokenExpires"_s).startsWith(u"in "_s));
        QVERIFY(label(test, u"tokenStorage"_s).contains(u"on its way"_s));
        tokens.answerAll();
        QTRY_VERIFY(!label(test, u"tokenStorage"_s).contains(u"on its way"_s));
        for (const QString &scope : test.sessions().session()->token().scopes())
            QVERIFY2(scopeWords(scope) != scope, qPrintable(scope));
    }

    void aKeychainThatRefusedIsTriedAgainFromHere()
    {
        HeldTokenStore tokens;
        TestWindow test(m_sandbox.url(), {.tokens = &tokens});
        QVERIFY(test.signIn());
        tokens.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"locked"_s});
        QVERIFY(test.openPage(u"security"_s));
        QTRY_VERIFY(label(test, u"tokenStorage"_s).startsWith(u"for this session only"_s));
        test.click(u"tryKeychain"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answerAll();
        QTRY_VERIFY(!test.isShown(u"tryKeychain"_s));
    }

    void isRenewedNow()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const Secret before = test.sessions().session()->token().secret();
        test.click(u"renewToken"_s);
        QTRY_VERIFY(test.sessions().session()->token().secret() != before);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/refreshToken"_s), 1);
        QTRY_VERIFY(test.find<QPushButton>(u"renewToken"_s)->isEnabled());
    }

    void aRenewalThatFailsSaysSoAndTheSignInGoesOn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/refreshToken"_s}, {u"status"_s, 503}});
        const Announcements told;
        test.click(u"renewToken"_s);
        QTRY_VERIFY(test.banner(u"sessionBanner"_s).contains(u"Not renewed"_s));
        QVERIFY(told.contain(u"Not renewed"_s));
        test.click(u"renewToken"_s);
        QTRY_VERIFY(!test.isShown(u"sessionBanner"_s));
    }

    void signingOutEverywhereAsksAndKeepsThisDevice()
    {
        TestWindow other(m_sandbox.url());
        QVERIFY(other.signIn());
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.advanceClock(2000);
        test.click(u"signOutEverywhere"_s);
        test.click(u"cancel"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 0);
        test.click(u"signOutEverywhere"_s);
        test.click(u"confirm"_s);
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
        QTRY_VERIFY(test.find<QPushButton>(u"signOutEverywhere"_s)->text().endsWith(u"everywhere…"_s));
        QVERIFY2(!test.isShown(u"everywhereBanner"_s), qPrintable(test.banner(u"everywhereBanner"_s)));
        QVERIFY(test.openPage(u"profile"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
        other.click(u"refresh"_s);
        QTRY_VERIFY(other.isShown(u"signInDialog"_s));
    }

    void whatCouldNotBeDoneIsSaidAndTriedAgain()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s}, {u"path"_s, u"/me"_s}, {u"status"_s, 500}});
        test.click(u"signOutEverywhere"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(test.banner(u"everywhereBanner"_s).contains(u"Nothing was signed out"_s));
        test.clickBanner(u"everywhereBanner"_s);
        QTRY_VERIFY(!test.isShown(u"everywhereBanner"_s));
    }

    void anAnswerThatIsLostIsLookedInto()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.advanceClock(2000);
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, u"/me"_s},
                        {u"after"_s, true},
                        {u"disconnect"_s, u"before"_s}});
        test.click(u"signOutEverywhere"_s);
        test.click(u"confirm"_s);
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
        QTRY_VERIFY(test.find<QPushButton>(u"signOutEverywhere"_s)->text().endsWith(u"everywhere…"_s));
        QTRY_VERIFY(!test.isShown(u"everywhereBanner"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
    }

    void signingOutHereLeadsToTheSignIn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"signOutHere"_s);
        QTRY_VERIFY(!test.window().isFrameShown());
        QVERIFY(test.isShown(u"signIn"_s));
    }

    void anApiTokenCannotBeRenewed()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User"_s})));
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(!test.isShown(u"renewToken"_s));
        QVERIFY(test.isShown(u"noRenewal"_s));
    }

    void aReadOnlyTokenIsToldWhatItLacks()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(test.banner(u"pageBanner"_s).contains(u"me.changePassword"_s));
        for (const QString &name : {u"changePassword"_s, u"signOutEverywhere"_s}) {
            const auto *button = test.find<QPushButton>(name);
            QVERIFY2(!button->isEnabled(), qPrintable(name));
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(!button->accessibleDescription().isEmpty());
        }
        QVERIFY(test.find<QPushButton>(u"signOutHere"_s)->isEnabled());
    }

    void aFailedLoadCanBeRetried()
    {
        TestWindow test(m_sandbox.url(), {.window = {.startPage = u"security"_s}});
        m_sandbox.fail({{u"path"_s, u"/me"_s}, {u"status"_s, 502}});
        QVERIFY(test.signIn());
        QVERIFY(test.isShown(u"retry"_s));
        test.click(u"retry"_s);
        QTRY_VERIFY(test.isShown(u"changePassword"_s));
    }

private:
    static bool open(TestWindow &test) { return test.signIn() && test.openPage(u"security"_s); }
    static QString label(TestWindow &test, const QString &name) { return test.find<QLabel>(name)->text(); }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestSessionCard)
#include "tst_sessioncard.moc"
