// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "testwindow.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

class TestGithubCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void namesTheAccountAndLetsGoOfItAfterAQuestion()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(name(test).startsWith(u"Connected as "_s));
        test.click(u"disconnectGithub"_s);
        QVERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/disconnectGithub"_s), 0);
        QTRY_VERIFY(!test.isShown(u"confirmDialog"_s));
        test.click(u"disconnectGithub"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.isShown(u"disconnectGithub"_s));
        QVERIFY(name(test).startsWith(u"Not connected"_s));
        QVERIFY(!test.sessions().session()->profile()->githubName);
    }

    void notConnectedThereIsNothingToPress()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn(u"empty@conta.example"_s) && test.openPage(u"profile"_s));
        QVERIFY(name(test).startsWith(u"Not connected"_s));
        const auto buttons = test.find(u"githubCard"_s)->findChildren<QPushButton *>();
        QVERIFY(
            std::none_of(buttons.begin(), buttons.end(), [](auto *button) { return button->isVisible(); }));
    }

    void aRefusalSaysSoAndIsTriedAgain()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/disconnectGithub"_s},
                        {u"status"_s, 400},
                        {u"body"_s, u"{\"type\":\"Validation\",\"message\":\"Not now\"}"_s}});
        const Announcements told;
        disconnectGithub(test);
        QTRY_VERIFY(test.banner(u"githubBanner"_s).contains(u"was not disconnected"_s));
        QVERIFY(told.contain(u"Not now"_s));
        QVERIFY(name(test).startsWith(u"Connected as "_s));
        disconnectGithub(test);
        QTRY_VERIFY(!test.isShown(u"disconnectGithub"_s));
        QVERIFY(!test.isShown(u"githubBanner"_s));
    }

    void anAnswerThatIsLostIsNotTakenForARefusal()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail(
            {{u"path"_s, u"/me/disconnectGithub"_s}, {u"after"_s, true}, {u"disconnect"_s, u"before"_s}});
        disconnectGithub(test);
        QTRY_VERIFY(test.banner(u"githubBanner"_s).contains(u"not known"_s));
        test.clickBanner(u"githubBanner"_s);
        QTRY_VERIFY(!test.isShown(u"disconnectGithub"_s));
        QVERIFY(!test.isShown(u"githubBanner"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me/disconnectGithub"_s), 1);
    }

    void theFocusStaysInTheCard()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.find(u"disconnectGithub"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"cancel"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"disconnectGithub"_s));
        QVERIFY(test.find(u"githubCard"_s)->isAncestorOf(test.window().focusWidget()));
    }

    void aReadOnlyTokenIsToldWhatItLacks()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(test.openPage(u"profile"_s));
        const auto *button = test.find<QPushButton>(u"disconnectGithub"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->accessibleDescription().contains(u"me.disconnectGithub"_s));
    }

private:
    static bool open(TestWindow &test) { return test.signIn() && test.openPage(u"profile"_s); }
    static QString name(TestWindow &test) { return test.find(u"githubName"_s)->accessibleName(); }
    static void disconnectGithub(TestWindow &test)
    {
        test.click(u"disconnectGithub"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.isShown(u"confirmDialog"_s));
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestGithubCard)
#include "tst_githubcard.moc"
