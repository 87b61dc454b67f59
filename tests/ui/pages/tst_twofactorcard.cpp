// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "await.h"
#include "pill.h"
#include "testwindow.h"
#include "toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString mfa = u"mfa@conta.example"_s;
const QString disablePath = u"/me/disableTwoFactorAuth"_s;

} // namespace

class TestTwoFactorCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void saysThatItIsOff()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"security"_s));
        QCOMPARE(state(test), u"Off"_s);
        QVERIFY(test.isShown(u"turnOnTwoFactor"_s));
        QVERIFY(!test.isShown(u"turnOffTwoFactor"_s));
    }

    void saysThatItIsOn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QCOMPARE(state(test), u"On"_s);
        QVERIFY(!test.isShown(u"turnOnTwoFactor"_s));
        QVERIFY(test.isShown(u"turnOffTwoFactor"_s));
    }

    void saysThatItIsNotKnown()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"security"_s));
        m_sandbox.fail({{u"method"_s, u"GET"_s},
                        {u"path"_s, u"/me"_s},
                        {u"status"_s, 200},
                        {u"body"_s, u"{\"id\":\"5f1a0c0000000000000000a1\"}"_s}});
        test.click(u"refresh"_s);
        QTRY_COMPARE(state(test), u"Not known"_s);
        QVERIFY(test.isShown(u"turnOnTwoFactor"_s));
        QVERIFY(test.isShown(u"turnOffTwoFactor"_s));
    }

    void singleSignOnGetsOneSentence()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(SandboxServer::ssoToken()));
        QVERIFY(test.openPage(u"security"_s));
        QVERIFY(!test.isShown(u"turnOnTwoFactor"_s));
        QVERIFY(!test.isShown(u"turnOffTwoFactor"_s));
        QVERIFY(!test.isShown(u"twoFactorState"_s));
        const QList<QLabel *> notes = test.window().findChildren<QLabel *>(u"ssoNote"_s);
        QVERIFY(std::ranges::any_of(notes, [](const QLabel *note) {
            return note->isVisible() && note->text().contains(u"second factor"_s);
        }));
    }

    void aTokenForReadingSaysWhatItLacks()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(test.openPage(u"security"_s));
        const auto *button = test.find<QPushButton>(u"turnOnTwoFactor"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"me.generateTwoFactorAuth"_s));
        QVERIFY(button->accessibleDescription().contains(u"me.generateTwoFactorAuth"_s));
        QVERIFY(test.banner(u"pageBanner"_s).contains(u"me.enableTwoFactorAuth"_s));
    }

    void isTurnedOff()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openDialog(test));
        prove(test, freshCode());
        QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
        QVERIFY2(toast(test).contains(u"is off"_s), qPrintable(toast(test)));
        QCOMPARE(state(test), u"Off"_s);
        QVERIFY(!isOn(test));
        QCOMPARE(test.window().focusWidget()->objectName(), u"turnOnTwoFactor"_s);
    }

    void aWrongCodeTurnsNothingOff()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openDialog(test));
        const Announcements told;
        prove(test, u"000000"_s);
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"was not turned off"_s));
        QVERIFY2(told.contain(u"not accepted"_s), qPrintable(told.heard().join(u'|')));
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        QVERIFY(isOn(test));
        test.type(u"twoFactorCode"_s, freshCode());
        test.click(u"twoFactorOff"_s);
        QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
        QVERIFY(!isOn(test));
    }

    void closingItTurnsNothingOff_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("Cancel") << false;
    }

    void closingItTurnsNothingOff()
    {
        QFETCH(bool, byKey);
        TestWindow test(m_sandbox.url());
        QVERIFY(openDialog(test));
        if (byKey)
            QTest::keyClick(test.find(u"twoFactorOffDialog"_s), Qt::Key_Escape);
        else
            test.click(u"twoFactorOffCancel"_s);
        QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
        QVERIFY(toast(test).contains(u"stays on"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, disablePath), 0);
        QVERIFY(isOn(test));
    }

    void aLostAnswerIsFoundOut_data()
    {
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("after it was turned off") << true;
        QTest::newRow("before") << false;
    }

    void aLostAnswerIsFoundOut()
    {
        QFETCH(bool, carriedOut);
        TestWindow test(m_sandbox.url());
        QVERIFY(openDialog(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, disablePath},
                        {u"after"_s, carriedOut},
                        {u"disconnect"_s, u"before"_s}});
        prove(test, freshCode());
        if (carriedOut) {
            QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
            QVERIFY(toast(test).contains(u"answer had been lost"_s));
        } else {
            QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"so far nothing has changed"_s));
            test.click(u"twoFactorOff"_s);
            QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
        }
        QVERIFY(!isOn(test));
    }

    void closingItInUncertaintySaysSo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openDialog(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s}, {u"path"_s, disablePath}, {u"disconnect"_s, u"before"_s}});
        prove(test, freshCode());
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"so far nothing has changed"_s));
        test.click(u"twoFactorOffCancel"_s);
        QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
        QVERIFY(toast(test).contains(u"not certain"_s));
    }

    void itStaysOpenWhileAnAnswerIsOnItsWay()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openDialog(test));
        m_sandbox.delay(disablePath, 700);
        prove(test, freshCode());
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, disablePath), 1);
        QTest::keyClick(test.find(u"twoFactorOffDialog"_s), Qt::Key_Escape);
        QVERIFY(test.isShown(u"twoFactorOffDialog"_s));
        QVERIFY(test.banner(u"proofBanner"_s).contains(u"still to come"_s));
        QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
        QVERIFY(toast(test).contains(u"is off"_s));
    }

    void theKeyboardAloneIsEnough()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.find(u"turnOffTwoFactor"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(focused(), u"currentPasswordEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), SandboxServer::password());
        QStringList order;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order.append(focused());
        }
        QCOMPARE(order, (QStringList{u"currentPasswordReveal"_s, u"twoFactorCodeEdit"_s,
                                     u"twoFactorOffCancel"_s, u"twoFactorOff"_s}));
        test.find<QLineEdit>(u"twoFactorCodeEdit"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), freshCode());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"twoFactorOffDialog"_s));
        QCOMPARE(state(test), u"Off"_s);
    }

    void itFitsASmallScreen()
    {
        TestWindow test(m_sandbox.url());
        test.window().resize(1024, 600);
        QVERIFY(openDialog(test));
        prove(test, u"000000"_s);
        QTRY_VERIFY(test.isShown(u"proofBanner"_s));
        QTest::qWait(50);
        const QWidget *dialog = test.find(u"twoFactorOffDialog"_s);
        QVERIFY(dialog->width() <= 1000 && dialog->height() <= 560);
    }

private:
    bool open(TestWindow &test)
    {
        return test.signInWithCode(m_sandbox.code(mfa)) && test.openPage(u"security"_s);
    }

    bool openDialog(TestWindow &test)
    {
        if (!open(test))
            return false;
        test.find(u"turnOffTwoFactor"_s)->setFocus();
        test.click(u"turnOffTwoFactor"_s);
        return QTest::qWaitFor([&] { return test.isShown(u"twoFactorOffDialog"_s); });
    }

    static void prove(TestWindow &test, const QString &code)
    {
        test.type(u"currentPassword"_s, SandboxServer::password());
        test.type(u"twoFactorCode"_s, code);
        test.click(u"twoFactorOff"_s);
    }

    // Of the next step: that of this one was spent on the sign-in.
    QString freshCode()
    {
        m_sandbox.advanceClock(30000);
        return m_sandbox.code(mfa);
    }

    static QString state(TestWindow &test) { return test.find<Pill>(u"twoFactorState"_s)->text(); }

    static QString toast(TestWindow &test)
    {
        const auto *toast = test.window().findChild<Toast *>();
        return toast->isVisible() ? toast->findChild<QLabel *>()->text() : QString();
    }

    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    static bool isOn(TestWindow &test)
    {
        const Result<Profile> profile = await(test.sessions().session()->api().profile().get());
        return profile && profile->twoFactorAuthEnabled.value_or(false);
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestTwoFactorCard)
#include "tst_twofactorcard.moc"
