// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "heldtokenstore.h"
#include "passwordchecklist.h"
#include "strengthmeter.h"
#include "testwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString newPassword = u"Quite-Another-77!"_s;

} // namespace

class TestPasswordCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void isChangedAndTheNewTokenGoesOn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const Secret before = test.sessions().session()->token().secret();
        fill(test, SandboxServer::password());
        QVERIFY(test.find<QCheckBox>(u"signOutElsewhere"_s)->isChecked());
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
        QVERIFY(test.sessions().session()->token().secret() != before);
        QTRY_COMPARE(test.find<QLabel>(u"passwordLastChanged"_s)->text(), u"Last changed today"_s);
        // The old token is dead; what follows goes with the new one.
        QVERIFY(test.openPage(u"profile"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
        TestWindow other(m_sandbox.url());
        other.fillSignIn(u"demo@conta.example"_s, newPassword);
        other.click(u"signIn"_s);
        QTRY_VERIFY(other.window().isFrameShown());
    }

    void othersStayWhereNotAskedFor()
    {
        TestWindow other(m_sandbox.url());
        QVERIFY(other.signIn());
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, SandboxServer::password());
        test.click(u"signOutElsewhere"_s);
        QVERIFY(!test.find<QCheckBox>(u"signOutElsewhere"_s)->isChecked());
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
        QVERIFY(other.openPage(u"profile"_s));
        QVERIFY(!other.isShown(u"signInDialog"_s));
    }

    void othersAreSignedOutByDefault()
    {
        TestWindow other(m_sandbox.url());
        QVERIFY(other.signIn());
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        // Tokens count in whole seconds: one of the same second as the change would live.
        m_sandbox.advanceClock(2000);
        fill(test, SandboxServer::password());
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
        other.click(u"refresh"_s);
        QTRY_VERIFY(other.isShown(u"signInDialog"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
    }

    void nothingIsSentUntilEveryPointIsMet_data()
    {
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("repeated");
        QTest::addColumn<QString>("marked");
        const QString old = SandboxServer::password();
        QTest::newRow("no current one") << QString() << newPassword << newPassword << u"currentPassword"_s;
        QTest::newRow("no new one") << old << QString() << QString() << u"newPassword"_s;
        QTest::newRow("too short") << old << u"Short-1!"_s << u"Short-1!"_s << u"newPassword"_s;
        QTest::newRow("no digit") << old << u"No-Digit-Here!"_s << u"No-Digit-Here!"_s << u"newPassword"_s;
        QTest::newRow("no symbol") << old << u"NoSymbolHere77"_s << u"NoSymbolHere77"_s << u"newPassword"_s;
        QTest::newRow("no capital") << old << u"no-capital-77!"_s << u"no-capital-77!"_s << u"newPassword"_s;
        QTest::newRow("no small one")
            << old << u"NO-SMALL-ONE-77!"_s << u"NO-SMALL-ONE-77!"_s << u"newPassword"_s;
        QTest::newRow("the same") << old << old << old << u"newPassword"_s;
        QTest::newRow("repeated wrongly") << old << newPassword << newPassword + u'x' << u"repeatPassword"_s;
    }

    void nothingIsSentUntilEveryPointIsMet()
    {
        QFETCH(QString, current);
        QFETCH(QString, typed);
        QFETCH(QString, repeated);
        QFETCH(QString, marked);
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, current, typed, repeated);
        const Announcements told;
        test.click(u"save"_s);
        QVERIFY(!test.messageOf(marked).isEmpty());
        QVERIFY2(told.contain(test.messageOf(marked)), qPrintable(told.heard().join(u'|')));
        QCOMPARE(QApplication::focusWidget()->objectName(), marked + u"Edit"_s);
        QCOMPARE(test.text(u"newPassword"_s), typed);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/changePassword"_s), 0);
    }

    void theChecklistAndTheStrengthFollowTheTyping()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"changePassword"_s);
        const auto *list = test.window().findChild<PasswordChecklist *>();
        const auto *meter = test.window().findChild<StrengthMeter *>();
        test.type(u"newPassword"_s, u"abc"_s);
        const qsizetype missing = list->missing().size();
        QVERIFY(missing > 3);
        const QString weak = meter->text();
        test.type(u"newPassword"_s, newPassword);
        test.type(u"repeatPassword"_s, newPassword);
        QVERIFY(list->isMet());
        QCOMPARE(meter->text().isEmpty(), !PasswordStrength::isAvailable());
        QVERIFY(meter->text().isEmpty() || meter->text() != weak);
    }

    void aWrongCurrentPasswordKeepsWhatWasTyped()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, u"Not-The-Password-1!"_s);
        const Announcements told;
        test.click(u"save"_s);
        QTRY_VERIFY(test.banner(u"passwordBanner"_s).contains(u"not accepted"_s));
        QVERIFY2(told.contain(u"not accepted"_s), qPrintable(told.heard().join(u'|')));
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
        QCOMPARE(test.text(u"repeatPassword"_s), newPassword);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"currentPasswordEdit"_s);
        test.type(u"currentPassword"_s, SandboxServer::password());
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
    }

    void theServersWordsAboutTheNewOneStandAtItsField()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, u"/me/changePassword"_s},
                        {u"status"_s, 400},
                        {u"body"_s, u"{\"type\":\"Validation\",\"message\":\"No\",\"validationErrors\":"
                                    "[{\"field\":\"newPassword\",\"message\":\"Used before\"}]}"_s}});
        fill(test, SandboxServer::password());
        test.click(u"save"_s);
        QTRY_COMPARE(test.messageOf(u"newPassword"_s), u"Used before"_s);
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
    }

    void withTwoFactorTheCodeIsAskedForAndChecked()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithCode(m_sandbox.code(u"mfa@conta.example"_s)));
        QVERIFY(test.openPage(u"security"_s));
        test.click(u"changePassword"_s);
        QVERIFY(test.isShown(u"twoFactorCode"_s));
        fillOpen(test, SandboxServer::password());
        test.click(u"save"_s);
        QVERIFY(!test.messageOf(u"twoFactorCode"_s).isEmpty());
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/changePassword"_s), 0);
        test.type(u"twoFactorCode"_s, u"000000"_s);
        test.click(u"save"_s);
        QTRY_VERIFY(test.banner(u"passwordBanner"_s).contains(u"not accepted"_s));
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
        // Of the next step: that of this one was spent on the sign-in.
        m_sandbox.advanceClock(30000);
        test.type(u"twoFactorCode"_s, m_sandbox.code(u"mfa@conta.example"_s));
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
    }

    void aKeyringThatRefusesTheNewTokenIsToldAndTriedAgain()
    {
        HeldTokenStore tokens;
        TestWindow test(m_sandbox.url(), {.tokens = &tokens});
        QVERIFY(test.signIn());
        tokens.answerAll();
        QVERIFY(test.openPage(u"security"_s));
        fill(test, SandboxServer::password());
        test.click(u"save"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"denied"_s});
        QTRY_VERIFY(test.banner(u"passwordBanner"_s).contains(u"will not survive the end of the program"_s));
        QVERIFY(test.openPage(u"profile"_s));
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
        test.clickBanner(u"passwordBanner"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answerAll();
        QTRY_VERIFY(!test.isShown(u"passwordBanner"_s));
        QCOMPARE(tokens.content.values(), QList{test.sessions().session()->token().secret()});
    }

    void anAnswerLostAfterTheChangeLeadsToTheSignInWithTheNewPassword()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.advanceClock(2000);
        loseTheAnswer(true);
        fill(test, SandboxServer::password());
        test.click(u"save"_s);
        // Older tokens were to die with it, this one too.
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QVERIFY(test.banner(u"passwordBanner"_s).contains(u"not known"_s));
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
        test.type(u"password"_s, newPassword);
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.banner(u"passwordBanner"_s).contains(u"The password was changed"_s));
        QVERIFY(!test.isShown(u"newPassword"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/changePassword"_s), 1);
    }

    void anAnswerLostAfterTheChangeIsFoundOutWhereTheOldTokenLives()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.advanceClock(2000);
        loseTheAnswer(true);
        fill(test, SandboxServer::password());
        test.click(u"signOutElsewhere"_s);
        QVERIFY(!test.find<QCheckBox>(u"signOutElsewhere"_s)->isChecked());
        test.click(u"save"_s);
        QTRY_VERIFY(test.banner(u"passwordBanner"_s).contains(u"The password was changed"_s));
        QVERIFY(!test.isShown(u"newPassword"_s));
    }

    void aCallLostBeforeTheChangeChangedNothingAndMayBeRepeated()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        loseTheAnswer(false);
        fill(test, SandboxServer::password());
        test.click(u"save"_s);
        QTRY_VERIFY(test.banner(u"passwordBanner"_s).contains(u"the old password holds"_s));
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
    }

    void nothingIsSentWhileTheServerIsDown()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, SandboxServer::password());
        m_sandbox.fail({{u"method"_s, u"GET"_s}, {u"path"_s, u"/me"_s}, {u"status"_s, 503}});
        test.click(u"save"_s);
        QTRY_VERIFY(test.banner(u"passwordBanner"_s).contains(u"was not changed"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/changePassword"_s), 0);
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
    }

    void aTokenRevokedInMidEditKeepsWhatWasTyped()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, SandboxServer::password());
        m_sandbox.expireTokens();
        test.click(u"save"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
        QCOMPARE(test.text(u"repeatPassword"_s), newPassword);
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
    }

    void discardForgetsWhatWasTyped()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, SandboxServer::password());
        test.click(u"discard"_s);
        QVERIFY(!test.isShown(u"newPassword"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"changePassword"_s);
        test.click(u"changePassword"_s);
        QCOMPARE(test.text(u"newPassword"_s), QString());
        QCOMPARE(test.text(u"currentPassword"_s), QString());
    }

    void leavingWithTypedTextAsksFirst()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, SandboxServer::password());
        test.window().frame()->openPage(u"profile"_s);
        QVERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(test.text(u"newPassword"_s), newPassword);
    }

    void singleSignOnHasNoPasswordToChange()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(SandboxServer::ssoToken()));
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(test.isShown(u"ssoNote"_s));
        QVERIFY(!test.isShown(u"changePassword"_s));
    }

    void theKeyboardAloneIsEnough()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.find(u"changePassword"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"currentPasswordEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), SandboxServer::password());
        // Past the button that shows what is typed.
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newPasswordEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), newPassword);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"repeatPasswordEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), newPassword);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"newPassword"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"changePassword"_s);
    }

private:
    static bool open(TestWindow &test) { return test.signIn() && test.openPage(u"security"_s); }

    static void fill(TestWindow &test, const QString &current, const QString &typed = newPassword,
                     const QString &repeated = {})
    {
        test.click(u"changePassword"_s);
        fillOpen(test, current, typed, repeated.isEmpty() ? typed : repeated);
    }

    static void fillOpen(TestWindow &test, const QString &current, const QString &typed = newPassword,
                         const QString &repeated = newPassword)
    {
        test.type(u"currentPassword"_s, current);
        test.type(u"newPassword"_s, typed);
        test.type(u"repeatPassword"_s, repeated);
    }

    void loseTheAnswer(bool afterTheChange)
    {
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, u"/me/changePassword"_s},
                        {u"after"_s, afterTheChange},
                        {u"disconnect"_s, u"before"_s}});
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestPasswordCard)
#include "tst_passwordcard.moc"
