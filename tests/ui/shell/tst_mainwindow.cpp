// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldtokenstore.h"
#include "signinpage.h"
#include "testwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void leavingWithChangesAsksOnce()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Typed"_s);
        test.click(u"page-security"_s);
        QVERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"profile"_s);
        QVERIFY(test.find<QPushButton>(u"page-profile"_s)->isChecked());
        QCOMPARE(test.text(u"title"_s), u"Typed"_s);
        test.click(u"page-security"_s);
        test.click(u"confirm"_s);
        QTRY_COMPARE(test.window().frame()->currentPageId(), u"security"_s);
        QVERIFY(test.openPage(u"profile"_s));
        QVERIFY(test.text(u"title"_s) != u"Typed"_s);
    }

    void closingWithChangesAsksToo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Typed"_s);
        QVERIFY(!test.window().close());
        QVERIFY(test.window().isVisible());
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.window().isVisible());
    }

    void withATrayIconClosingHidesAndQuittingCloses()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QSignalSpy closed(&test.window(), &MainWindow::closed);
        test.window().setHidesOnClose(true);
        test.window().close();
        QVERIFY(!test.window().isVisible());
        QCOMPARE(closed.size(), 0);
        test.window().openFromOutside({});
        QVERIFY(test.window().isVisible());
        test.window().close();
        // Without the icon nobody would find the window again.
        test.window().setHidesOnClose(false);
        QVERIFY(test.window().isVisible());
        test.window().setHidesOnClose(true);
        test.window().quit();
        QVERIFY(!test.window().isVisible());
        QCOMPARE(closed.size(), 1);
    }

    void quittingFromTheTrayAsksAboutChangesWhereItCanBeSeen()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Typed"_s);
        QSignalSpy closed(&test.window(), &MainWindow::closed);
        test.window().setHidesOnClose(true);
        // Hiding loses nothing, so nothing is asked.
        test.window().close();
        QVERIFY(!test.window().isVisible());
        test.window().quit();
        QVERIFY(test.window().isVisible());
        test.click(u"cancel"_s);
        QCOMPARE(closed.size(), 0);
        QCOMPARE(test.text(u"title"_s), u"Typed"_s);
        // Having stayed, closing hides again.
        test.window().close();
        QVERIFY(!test.window().isVisible());
        test.window().quit();
        test.click(u"confirm"_s);
        QTRY_COMPARE(closed.size(), 1);
    }

    void escapeAsksBeforeItDiscards()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Typed"_s);
        QTest::keyClick(&test.window(), Qt::Key_Escape);
        QVERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(test.text(u"title"_s), u"Typed"_s);
        QTRY_VERIFY(!test.isShown(u"confirmDialog"_s));
        QTest::keyClick(&test.window(), Qt::Key_Escape);
        test.click(u"confirm"_s);
        QVERIFY(test.text(u"title"_s) != u"Typed"_s);
    }

    void pagesOpenByNumber()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        int number = 0;
        for (const QString &id : test.window().frame()->pageIds()) {
            const int key = ++number < 9 ? Qt::Key_0 + number : Qt::Key_Comma;
            QTest::keyClick(&test.window(), Qt::Key(key), Qt::ControlModifier);
            QCOMPARE(test.window().frame()->currentPageId(), id);
        }
    }

    void aTokenThatDiesLeadsToTheSignInAndBackWithNothingLost()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Half typed"_s);
        m_sandbox.expireTokens();
        test.click(u"save"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"title"_s), u"Half typed"_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"passwordEdit"_s);
        QVERIFY(!test.isShown(u"email"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.text(u"title"_s), u"Half typed"_s);
        test.click(u"save"_s);
        QTRY_COMPARE(test.sessions().session()->profile()->title, u"Half typed"_s);
    }

    void anEndedSessionCanBeLookedAtFirst()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Half typed"_s);
        m_sandbox.expireTokens();
        test.click(u"save"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QVERIFY(test.banner(u"sessionEnded"_s).contains(u"signed out"_s));
        QCOMPARE(test.text(u"title"_s), u"Half typed"_s);
        QTest::mouseClick(test.find(u"sessionEnded"_s)->findChild<QPushButton *>(u"bannerAction"_s),
                          Qt::LeftButton);
        QVERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, SandboxServer::password());
        QTest::keyClick(test.find(u"passwordEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QVERIFY(!test.isShown(u"sessionEnded"_s));
        QCOMPARE(test.text(u"title"_s), u"Half typed"_s);
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/auth/user"_s), 2);
    }

    void theSignInOverAPageSurvivesAWrongPasswordAndALostServer()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn(u"demo@conta.example"_s));
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Half typed"_s);
        m_sandbox.expireTokens();
        test.click(u"save"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, u"not the password"_s);
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"not accepted"_s));
        QTRY_VERIFY(test.isShown(u"twoFactorCode"_s));
        m_sandbox.fail({{u"path"_s, u"/auth/user"_s}, {u"disconnect"_s, u"before"_s}});
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"broke off"_s));
        QCOMPARE(test.text(u"password"_s), SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"title"_s), u"Half typed"_s);
    }

    void escapeEndsOnlyTheSignInUnderWay()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        m_sandbox.expireTokens();
        test.sessions().session()->loadProfile();
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        m_sandbox.delay(u"/auth/user"_s, 60000);
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QVERIFY(test.isShown(u"cancelSignIn"_s));
        QTest::keyClick(test.find(u"signInDialog"_s), Qt::Key_Escape);
        QVERIFY(test.isShown(u"signInDialog"_s));
        QVERIFY(!test.isShown(u"cancelSignIn"_s));
        QCOMPARE(test.text(u"password"_s), SandboxServer::password());
    }

    void anExpiredSessionIsNotLeftWithoutAQuestion()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Half typed"_s);
        m_sandbox.expireTokens();
        test.click(u"save"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QVERIFY(!test.window().close());
        test.click(u"cancel"_s);
        QTRY_VERIFY(!test.isShown(u"confirmDialog"_s));
        test.click(u"otherAccount"_s);
        test.click(u"cancel"_s);
        QVERIFY(test.window().frame());
        QTRY_VERIFY(!test.isShown(u"confirmDialog"_s));
        test.click(u"otherAccount"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.window().frame());
    }

    void anotherAccountsTokenDoesNotReplaceAnExpiredSession()
    {
        TestWindow other(m_sandbox.url());
        QVERIFY(other.signIn(u"empty@conta.example"_s));
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        m_sandbox.expireTokens(u"demo@conta.example"_s);
        test.window().frame()->openPage(u"profile"_s);
        test.sessions().session()->loadProfile();
        QTRY_VERIFY(test.sessions().session()->isExpired());
        const Session *before = test.sessions().session();
        test.click(u"tokenMode"_s);
        test.type(u"apiToken"_s, other.sessions().session()->token().secret().revealText());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"another account"_s));
        QCOMPARE(test.sessions().session(), before);
    }

    void leavingAnAccountEndsASignInToIt()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        m_sandbox.expireTokens();
        test.sessions().session()->loadProfile();
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        m_sandbox.delay(u"/auth/user"_s, 300);
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        test.click(u"otherAccount"_s);
        QTRY_VERIFY(!test.sessions().session());
        QTest::qWait(600);
        QVERIFY(!test.sessions().session());
    }

    void aSaveUnderWayIsNotDiscardedByLeaving()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"On its way"_s);
        m_sandbox.delay(u"/me"_s, 400);
        test.click(u"save"_s);
        QTest::keyClick(&test.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(test.window().frame()->currentPageId(), u"overview"_s);
        QVERIFY(!test.isShown(u"confirmDialog"_s));
        QTRY_COMPARE(test.sessions().session()->profile()->title, u"On its way"_s);
        QVERIFY(test.openPage(u"profile"_s));
        QCOMPARE(test.text(u"title"_s), u"On its way"_s);
    }

    void tabFollowsTheReadingOrder()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"firstName"_s, u"Zoé"_s);
        QStringList order;
        for (int i = 0; i < 9; ++i) {
            order.append(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"firstNameEdit"_s, u"lastNameEdit"_s, u"companyNameEdit"_s,
                                     u"titleEdit"_s, u"phoneNumberEdit"_s, u"locationEdit"_s, u"urlEdit"_s,
                                     u"save"_s, u"discard"_s}));
    }

    void signingOutForgetsTheSession()
    {
        HeldTokenStore tokens;
        TestWindow test(m_sandbox.url(), {.tokens = &tokens});
        QVERIFY(test.signIn());
        tokens.answerAll();
        QCOMPARE(tokens.content.size(), 1);
        test.click(u"accountButton"_s);
        test.click(u"signOut"_s);
        QTRY_VERIFY(!test.window().frame());
        tokens.answerAll();
        QVERIFY(tokens.content.isEmpty());
        QCOMPARE(test.text(u"email"_s), u"demo@conta.example"_s);
        QCOMPARE(test.text(u"password"_s), QString());
    }

    void aRefusingKeychainIsMarkedExplainedAndTriedAgain()
    {
        HeldTokenStore tokens;
        TestWindow test(m_sandbox.url(), {.tokens = &tokens});
        QVERIFY(test.signIn());
        QVERIFY(!test.isShown(u"storageMark"_s));
        tokens.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"locked"_s});
        QTRY_VERIFY(test.isShown(u"storageMark"_s));
        test.click(u"storageMark"_s);
        test.click(u"confirm"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answerAll();
        QTRY_VERIFY(!test.isShown(u"storageMark"_s));
        QCOMPARE(tokens.content.size(), 1);
    }

    void theLastAccountIsThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        HeldTokenStore tokens;
        {
            TestWindow test(m_sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
            QVERIFY(test.signIn());
            QVERIFY(test.openPage(u"profile"_s));
            tokens.answerAll();
            test.window().close();
        }
        TestWindow test(m_sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
        test.sessions().restore();
        QVERIFY(test.isShown(u"waitingPanel"_s));
        tokens.answerAll();
        QTRY_VERIFY(test.window().isFrameShown());
        QCOMPARE(test.window().frame()->currentPageId(), u"profile"_s);
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/auth/user"_s), 1);
    }

    void aKeychainThatNeverAnswersDoesNotKeepAnybodyOut()
    {
        const QTemporaryDir folder;
        HeldTokenStore tokens;
        {
            TestWindow test(m_sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
            QVERIFY(test.signIn());
            tokens.answerAll();
        }
        TestWindow test(m_sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
        test.sessions().restore();
        test.click(u"waitingAction"_s);
        QVERIFY(test.isShown(u"signInPage"_s));
        QCOMPARE(test.text(u"email"_s), u"demo@conta.example"_s);
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
    }

    void aKeychainThatFailsAtTheStartSaysWhyAndCanBeRetried()
    {
        const QTemporaryDir folder;
        HeldTokenStore tokens;
        {
            TestWindow test(m_sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
            QVERIFY(test.signIn());
            tokens.answerAll();
        }
        TestWindow test(m_sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
        test.sessions().restore();
        tokens.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"hanging"_s});
        QTRY_VERIFY(test.banner().contains(u"did not answer"_s));
        test.click(u"bannerAction"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answerAll();
        QTRY_VERIFY(test.window().isFrameShown());
    }

    void theThemeChangesWhileRunning()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"settings"_s));
        test.click(u"themeDark"_s);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        test.click(u"themeLight"_s);
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    }

    void everyControlHasAName()
    {
        TestWindow test(m_sandbox.url());
        checkNames(test.window());
        QVERIFY(test.signIn());
        for (const QString &id : test.window().frame()->pageIds()) {
            QVERIFY(test.openPage(id));
            checkNames(test.window());
        }
    }

private:
    static void checkNames(MainWindow &window)
    {
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            const bool isControl =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
            if (!isControl || !accessible)
                continue;
            QVERIFY2(!accessible->text(QAccessible::Name).trimmed().isEmpty(),
                     qPrintable(widget->objectName() + u' ' +
                                QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                                widget->parentWidget()->objectName()));
        }
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
