// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldtokenstore.h"
#include "page.h"
#include "signinform.h"
#include "signinpage.h"
#include "testwindow.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Several accounts on two servers, each a conta-sandbox.
class TestAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_first.reset();
        m_second.reset();
    }

    void listsEveryAccountWithItsState()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        test.click(u"accountButton"_s);
        QVERIFY(test.isShown(u"accountsPanel"_s));
        const QString current = test.find<QPushButton>(u"account-"_s + other)->accessibleName();
        QVERIFY2(current.contains(u"The open account"_s), qPrintable(current));
        QVERIFY(current.contains(u"127.0.0.1"_s));
        const QString there = test.find<QPushButton>(u"account-"_s + demo)->accessibleName();
        QVERIFY2(there.contains(u"Signed in"_s) && there.contains(u"demo@conta.example"_s),
                 qPrintable(there));
    }

    void switchesWithOneClickWithoutASignIn()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        const int signIns = m_first.count(u"POST"_s, u"/auth/user"_s);
        choose(test, demo);
        QTRY_COMPARE(currentId(test), demo);
        QTRY_VERIFY(test.window().isFrameShown() && test.window().frame()->isSettled());
        QCOMPARE(m_first.count(u"POST"_s, u"/auth/user"_s), signIns);
        choose(test, other);
        QTRY_COMPARE(currentId(test), other);
    }

    void switchesByKeyboardAlone()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        auto *button = test.find<QPushButton>(u"accountButton"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *panel = test.find(u"accountsPanel"_s);
        // The present one comes first and has the focus; the next is a menu of its own.
        QTRY_COMPARE(panel->focusWidget()->objectName(), u"account-"_s + other);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Down);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Down);
        QCOMPARE(panel->focusWidget()->objectName(), u"account-"_s + demo);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(currentId(test), demo);
    }

    void escapeClosesTheListAndChangesNothing()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        test.click(u"accountButton"_s);
        auto *panel = test.find(u"accountsPanel"_s);
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(!test.isShown(u"accountsPanel"_s));
        QCOMPARE(currentId(test), other);
    }

    void aLateAnswerOfOneAccountNeverShowsUnderTheOther()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        QVERIFY(test.openPage(u"profile"_s));
        const QString name = test.sessions().session()->account().name;
        choose(test, demo);
        QTRY_COMPARE(currentId(test), demo);
        QTRY_VERIFY(test.window().frame()->isSettled());
        // The first server takes its time, and the person does not wait.
        m_first.delay(u"/me"_s, 1200);
        const int before = m_first.count(u"GET"_s, u"/me"_s);
        test.window().frame()->currentPage()->load();
        // The answer is on its way when the switch comes.
        QTest::qWait(100);
        choose(test, other);
        QTRY_COMPARE(currentId(test), other);
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.text(u"firstName"_s), m_otherFirstName);
        QTest::qWait(1500); // longer than the delay: the late answer has come by then
        QVERIFY(m_first.count(u"GET"_s, u"/me"_s) > before);
        QCOMPARE(currentId(test), other);
        QCOMPARE(test.text(u"firstName"_s), m_otherFirstName);
        QCOMPARE(test.sessions().session()->account().name, name);
        QCOMPARE(test.sessions().session()->profile()->email, u"new@conta.example"_s);
    }

    void typedTextAsksOnceBeforeASwitch()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Typed"_s);
        choose(test, demo);
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(currentId(test), other);
        QCOMPARE(test.text(u"title"_s), u"Typed"_s);
        choose(test, demo);
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"confirm"_s);
        QTRY_COMPARE(currentId(test), demo);
        QVERIFY(!test.isShown(u"confirmDialog"_s));
    }

    void addingAnAccountCanBeGivenUp()
    {
        TestWindow test(m_first.url());
        QVERIFY(test.signIn());
        const QString demo = currentId(test);
        const Frame *frame = test.window().frame();
        test.click(u"accountButton"_s);
        test.click(u"addAccount"_s);
        QTRY_VERIFY(test.isShown(u"signInPage"_s));
        QCOMPARE(test.text(u"email"_s), QString());
        QVERIFY(test.find<QPushButton>(u"backToAccount"_s)
                    ->text()
                    .contains(test.sessions().session()->account().name));
        // Even a sign-in that is under way is given up.
        m_first.delay(u"/auth/user"_s, 700);
        test.fillSignIn(u"new@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        test.click(u"backToAccount"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QTest::qWait(1000); // longer than the delay
        QCOMPARE(currentId(test), demo);
        QCOMPARE(test.window().frame(), frame);
    }

    void aSignedOutAccountLeadsToTheSignInPageAndBack()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        chooseOf(test, demo, u"signOut-"_s);
        QTRY_VERIFY(!test.sessions().isSignedIn(demo));
        QCOMPARE(currentId(test), other);
        choose(test, demo);
        QTRY_VERIFY(test.isShown(u"signInPage"_s));
        QCOMPARE(test.text(u"email"_s), u"demo@conta.example"_s);
        QVERIFY(test.banner().contains(u"signed out"_s));
        test.click(u"backToAccount"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QCOMPARE(currentId(test), other);
        // And it can be signed in to from there, on its own server.
        choose(test, demo);
        QTRY_VERIFY(test.isShown(u"signInPage"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_COMPARE(currentId(test), demo);
        QTRY_VERIFY(test.window().isFrameShown());
    }

    void aTokenThatIsGoneLeadsToTheSignInPageAndTheSessionStays()
    {
        HeldTokenStore tokens;
        TestWindow test(m_first.url(), {.tokens = &tokens});
        const auto [demo, other] = signInToBoth(test, &tokens);
        tokens.content.remove(demo);
        choose(test, demo);
        QTRY_COMPARE(tokens.waiting(), QStringList{u"read "_s + demo});
        QVERIFY(test.isShown(u"waitingPanel"_s));
        tokens.answer();
        QTRY_VERIFY(test.isShown(u"signInPage"_s));
        QCOMPARE(test.text(u"email"_s), u"demo@conta.example"_s);
        QCOMPARE(currentId(test), other);
        test.click(u"backToAccount"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QCOMPARE(currentId(test), other);
    }

    void waitingForTheKeychainCanBeGivenUpAndTriedAgain()
    {
        HeldTokenStore tokens;
        TestWindow test(m_first.url(), {.tokens = &tokens});
        const auto [demo, other] = signInToBoth(test, &tokens);
        choose(test, demo);
        QTRY_VERIFY(test.isShown(u"waitingPanel"_s));
        test.click(u"waitingAction"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        tokens.answerAll();
        QTest::qWait(20);
        QCOMPARE(currentId(test), other);
        // A locked keyring, and Try again once it is open.
        choose(test, demo);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"locked"_s});
        QTRY_VERIFY(test.isShown(u"signInPage"_s));
        QVERIFY(!test.banner().isEmpty());
        test.clickBanner(u"signInBanner"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answer();
        QTRY_COMPARE(currentId(test), demo);
        QTRY_VERIFY(test.window().isFrameShown());
    }

    void signingOutLeavesTheOthersToChooseFrom()
    {
        TestWindow test(m_first.url());
        const auto [demo, other] = signInToBoth(test);
        test.click(u"accountButton"_s);
        test.click(u"signOut"_s);
        QTRY_VERIFY(!test.window().frame());
        QCOMPARE(test.sessions().accounts().accounts().size(), 2);
        QVERIFY(!test.isShown(u"backToAccount"_s));
        test.click(u"chooseAccount"_s);
        test.click(u"account-"_s + demo);
        QTRY_COMPARE(currentId(test), demo);
    }

    void removingTakesEverythingOfItAway()
    {
        HeldTokenStore tokens;
        const QTemporaryDir folder;
        TestWindow test(m_first.url(), {.tokens = &tokens, .folder = folder.path()});
        const auto [demo, other] = signInToBoth(test, &tokens);
        test.settings().setUsageTold(demo, {.periodStartMs = 1, .threshold = 80});
        test.settings().setUsageTold(other, {.periodStartMs = 2, .threshold = 50});
        chooseOf(test, demo, u"remove-"_s);
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(test.sessions().accounts().accounts().size(), 2);
        chooseOf(test, demo, u"remove-"_s);
        test.click(u"confirm"_s);
        QTRY_COMPARE(tokens.waiting(), QStringList{u"remove "_s + demo});
        tokens.answer();
        // Read back before it is said to be gone.
        QTRY_COMPARE(tokens.waiting(), QStringList{u"read "_s + demo});
        tokens.answer();
        QTRY_COMPARE(test.sessions().accounts().accounts().size(), 1);
        QCOMPARE(currentId(test), other);
        QVERIFY(!tokens.content.contains(demo));
        QCOMPARE(test.settings().usageTold(demo), UiSettings::UsageTold());
        QCOMPARE(test.settings().usageTold(other).threshold, 50);
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("demo@conta.example"), qPrintable(file.fileName()));
        }
    }

    void removingTheOpenAccountLeadsToTheSignInPage()
    {
        TestWindow test(m_first.url());
        QVERIFY(test.signIn());
        const QString demo = currentId(test);
        test.settings().setUsageTold(demo, {.periodStartMs = 1, .threshold = 80});
        chooseOf(test, demo, u"remove-"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.window().frame());
        QTRY_VERIFY(test.banner().contains(u"removed from this computer"_s));
        QCOMPARE(test.text(u"email"_s), QString());
        QCOMPARE(test.settings().usageTold(demo), UiSettings::UsageTold());
        QVERIFY(test.sessions().accounts().accounts().isEmpty());
    }

    void whatCouldNotBeRemovedIsSaidAndTriedAgain()
    {
        HeldTokenStore tokens;
        TestWindow test(m_first.url(), {.tokens = &tokens});
        const auto [demo, other] = signInToBoth(test, &tokens);
        chooseOf(test, demo, u"remove-"_s);
        test.click(u"confirm"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"locked"_s});
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"confirm"_s);
        QTRY_COMPARE(tokens.waiting(), QStringList{u"remove "_s + demo});
        tokens.answer();
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answer();
        QTRY_VERIFY(!tokens.content.contains(demo));
        QCOMPARE(currentId(test), other);
    }

    void theTitleNamesTheServerWhereTwoAccountsShareAnAddress()
    {
        TestWindow test(m_first.url());
        QVERIFY(test.signIn());
        const QString authority = m_second.url().authority();
        QVERIFY(!test.window().windowTitle().contains(m_first.url().authority()));
        test.click(u"accountButton"_s);
        test.click(u"addAccount"_s);
        test.window().signInPage()->form().setServer(m_second.url());
        QVERIFY(test.signIn());
        QTRY_VERIFY2(test.window().windowTitle().contains(authority),
                     qPrintable(test.window().windowTitle()));
    }

    void theLastAccountUsedIsRestoredAmongSeveral()
    {
        HeldTokenStore tokens;
        const QTemporaryDir folder;
        QString demo;
        {
            TestWindow test(m_first.url(), {.tokens = &tokens, .folder = folder.path()});
            demo = signInToBoth(test, &tokens).first;
            choose(test, demo);
            QTRY_COMPARE(tokens.waiting().size(), 1);
            tokens.answer();
            QTRY_COMPARE(currentId(test), demo);
            test.window().close();
        }
        TestWindow test(m_second.url(), {.tokens = &tokens, .folder = folder.path()});
        test.sessions().restore();
        tokens.answerAll();
        QTRY_VERIFY(test.window().isFrameShown());
        QCOMPARE(currentId(test), demo);
    }

    void aSecondStartOpensItsPageAndItsServer()
    {
        TestWindow test(m_first.url());
        QVERIFY(test.signIn());
        test.window().openFromOutside(u"usage"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"usage"_s);
        test.window().signInAt(m_first.url());
        QVERIFY(test.window().isFrameShown());
        test.window().signInAt(m_second.url());
        QVERIFY(test.isShown(u"signInPage"_s));
        test.window().openFromOutside(u"profile"_s);
        QVERIFY(test.window().isFrameShown());
        QCOMPARE(test.window().frame()->currentPageId(), u"profile"_s);
    }

private:
    static QString currentId(TestWindow &test)
    {
        const Session *session = test.sessions().session();
        return session ? session->account().id() : QString();
    }

    // The ids: demo@ on the first server, and new@ on the second, which is in force then.
    std::pair<QString, QString> signInToBoth(TestWindow &test, HeldTokenStore *tokens = nullptr)
    {
        std::pair<QString, QString> ids;
        const auto answer = [tokens] {
            if (tokens)
                tokens->answerAll();
            QTest::qWait(1);
        };
        if (!test.signIn())
            qFatal("no sign-in to the first server");
        answer();
        ids.first = currentId(test);
        test.click(u"accountButton"_s);
        test.click(u"addAccount"_s);
        test.window().signInPage()->form().setServer(m_second.url());
        if (!test.signIn(u"new@conta.example"_s))
            qFatal("no sign-in to the second server");
        answer();
        ids.second = currentId(test);
        m_otherFirstName = test.sessions().session()->profile()->firstName.value_or(QString());
        return ids;
    }

    static void choose(TestWindow &test, const QString &id)
    {
        test.click(u"accountButton"_s);
        test.click(u"account-"_s + id);
    }

    // By the menu beside an account.
    static void chooseOf(TestWindow &test, const QString &id, const QString &action)
    {
        test.click(u"accountButton"_s);
        test.window().findChild<QAction *>(action + id)->trigger();
    }

    SandboxServer m_first;
    SandboxServer m_second;
    QString m_otherFirstName;
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
