// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "heldtokenstore.h"
#include "testwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestDeleteCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void showsWhatGoesAndWhatStays()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString list = holdings(test);
        for (const QString &words : {u"application"_s, u"device"_s, u"dashboard"_s, u"You leave"_s})
            QVERIFY2(list.contains(words), qPrintable(list));
    }

    void anAccountWithNothingInItLosesItsProfileAlone()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"empty@conta.example"_s));
        QVERIFY(holdings(test).contains(u"Your profile"_s));
        QVERIFY(!holdings(test).contains(u"application"_s));
    }

    void aChecklistThatFailsSaysSoAndIsTriedAgain()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"account"_s));
        m_sandbox.fail({{u"path"_s, u"/dashboards"_s}, {u"status"_s, 500}});
        const Announcements told;
        test.click(u"deleteAccount"_s);
        QTRY_VERIFY(test.banner(u"holdingsBanner"_s).contains(u"could not be looked at"_s));
        QVERIFY2(told.contain(u"could not be looked at"_s), qPrintable(told.heard().join(u"/"_s)));
        test.clickBanner(u"holdingsBanner"_s);
        QTRY_VERIFY(test.isShown(u"holdings"_s));
        QVERIFY(!test.isShown(u"holdingsBanner"_s));
    }

    void aSlowChecklistSaysThatItIsOnItsWay()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"account"_s));
        m_sandbox.delay(u"/orgs"_s, 300);
        test.click(u"deleteAccount"_s);
        QVERIFY(test.isShown(u"holdingsWait"_s));
        QTRY_VERIFY(test.isShown(u"holdings"_s));
        QVERIFY(!test.isShown(u"holdingsWait"_s));
    }

    void isDoneAndNothingIsLeft()
    {
        HeldTokenStore tokens;
        const QTemporaryDir folder;
        TestWindow test(m_sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
        QVERIFY(test.signIn());
        tokens.answerAll();
        QTRY_COMPARE(test.sessions().session()->storage(), Session::Storage::Stored);
        QVERIFY(test.openPage(u"account"_s));
        test.click(u"deleteAccount"_s);
        fill(test);
        confirm(test);
        QTRY_COMPARE(m_sandbox.count(u"POST"_s, u"/me/delete"_s), 1);
        QTRY_VERIFY(!test.window().frame());
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answerAll();
        QTRY_COMPARE(tokens.waiting().size(), 1);
        QVERIFY(tokens.waiting().first().startsWith(u"read "_s));
        const Announcements told;
        tokens.answerAll();
        QTRY_VERIFY(test.banner().contains(u"was deleted"_s));
        QVERIFY(test.banner().contains(u"Conta holds nothing of it"_s));
        QVERIFY(told.contain(u"was deleted"_s));
        QVERIFY(tokens.content.isEmpty());
        QVERIFY(test.sessions().accounts().accounts().isEmpty());
        QVERIFY(AccountStore(folder.filePath(u"accounts.json"_s)).accounts().isEmpty());
        QCOMPARE(test.text(u"email"_s), QString());
        QCOMPARE(test.text(u"password"_s), QString());
        QCOMPARE(test.settings().lastPage(), QString());
        QVERIFY(!contains(folder.path(), "demo@conta.example"));
        // And on the server it is gone.
        test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"not accepted"_s));
    }

    void aKeychainThatRefusesIsToldOfWithARemedy()
    {
        HeldTokenStore tokens;
        TestWindow test(m_sandbox.url(), {.tokens = &tokens});
        QVERIFY(test.signIn());
        tokens.answerAll();
        QVERIFY(test.openPage(u"account"_s));
        test.click(u"deleteAccount"_s);
        fill(test);
        confirm(test);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"denied"_s});
        QTRY_VERIFY(test.banner().contains(u"was deleted"_s));
        QVERIFY(test.banner().contains(u"may still be in"_s));
        QVERIFY(test.banner().contains(u"refused"_s));
        QVERIFY(test.find(u"signInBanner"_s)->accessibleName().contains(u"Conta/"_s));
        test.clickBanner(u"signInBanner"_s);
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answerAll();
        QTRY_COMPARE(tokens.waiting().size(), 1);
        tokens.answerAll();
        QTRY_VERIFY(test.banner().contains(u"Conta holds nothing of it"_s));
        QVERIFY(tokens.content.isEmpty());
    }

    void withTwoFactorItTakesACode()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithCode(m_sandbox.code(u"mfa@conta.example"_s)));
        QVERIFY(test.openPage(u"account"_s));
        test.click(u"deleteAccount"_s);
        fill(test, u"mfa@conta.example"_s);
        test.click(u"confirmDeletion"_s);
        QVERIFY(!test.messageOf(u"twoFactorCode"_s).isEmpty());
        QVERIFY(!test.isShown(u"confirmDialog"_s));
        const QString good = m_sandbox.code(u"mfa@conta.example"_s);
        test.type(u"twoFactorCode"_s, good == u"000000"_s ? u"000001"_s : u"000000"_s);
        confirm(test);
        QTRY_VERIFY(test.banner(u"deleteBanner"_s).contains(u"password or code not accepted"_s));
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        test.type(u"twoFactorCode"_s, m_sandbox.code(u"mfa@conta.example"_s));
        confirm(test);
        QTRY_VERIFY(test.banner().contains(u"was deleted"_s));
    }

    void aWrongPasswordKeepsWhatWasTypedAndQuotesTheServer()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test, u"demo@conta.example"_s, u"Not-The-Password-1!"_s);
        const Announcements told;
        confirm(test);
        QTRY_VERIFY(test.banner(u"deleteBanner"_s).contains(u"Current password not accepted"_s));
        const QString all = test.find(u"deleteBanner"_s)->accessibleName();
        QVERIFY2(all.contains(u"The current password or the two-factor code was not accepted"_s),
                 qPrintable(all));
        QVERIFY(told.contain(u"was not deleted"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        QCOMPARE(test.text(u"currentPassword"_s), u"Not-The-Password-1!"_s);
        QCOMPARE(test.window().focusWidget()->objectName(), u"currentPasswordEdit"_s);
        QVERIFY(test.window().isFrameShown());
    }

    void theServersOwnWordsStandBesideOurs()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail(
            {{u"path"_s, u"/me/delete"_s},
             {u"status"_s, 400},
             {u"body"_s, u"{\"type\":\"Validation\",\"message\":\"Transfer <b>Plant</b> first\"}"_s}});
        fill(test);
        confirm(test);
        QTRY_VERIFY(test.banner(u"deleteBanner"_s).contains(u"was not deleted"_s));
        QVERIFY(test.find(u"deleteBanner"_s)->accessibleName().contains(u"Transfer <b>Plant</b> first"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
    }

    void anAddressThatIsNotTheAccountsIsCaughtBeforeTheCall_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("mistyped") << u"demo@conta.exampel"_s << false;
        QTest::newRow("other") << u"empty@conta.example"_s << false;
        QTest::newRow("in capitals") << u"DEMO@Conta.Example"_s << true;
        QTest::newRow("pasted with blanks") << u"  demo@conta.example "_s << true;
    }

    void anAddressThatIsNotTheAccountsIsCaughtBeforeTheCall()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isTaken);
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const Announcements told;
        fill(test, typed);
        test.click(u"confirmDeletion"_s);
        QCOMPARE(test.isShown(u"confirmDialog"_s), isTaken);
        if (isTaken)
            return;
        QVERIFY(!test.messageOf(u"confirmEmail"_s).isEmpty());
        QVERIFY(told.contain(test.messageOf(u"confirmEmail"_s)));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"confirmEmailEdit"_s);
    }

    void theLastQuestionCanBeAnsweredWithNo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test);
        test.click(u"confirmDeletion"_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"cancel"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"confirmDialog"_s));
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/me/delete"_s), 0);
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
    }

    void anAnswerLostBeforeTheDeletionFindsTheAccountThere()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/delete"_s}, {u"disconnect"_s, u"before"_s}});
        fill(test);
        confirm(test);
        QTRY_VERIFY(test.banner(u"deleteBanner"_s).contains(u"still there"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        confirm(test);
        QTRY_VERIFY(test.banner().contains(u"was deleted"_s));
    }

    void anAnswerLostAfterTheDeletionIsNotTakenForOne()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/delete"_s}, {u"after"_s, true}, {u"disconnect"_s, u"before"_s}});
        fill(test);
        const Announcements told;
        confirm(test);
        QTRY_VERIFY(test.banner(u"deleteBanner"_s).contains(u"Try to sign in"_s));
        QVERIFY(told.contain(u"not known whether the account was deleted"_s));
        QVERIFY(!test.isShown(u"confirmDeletion"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        test.clickBanner(u"deleteBanner"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"not accepted"_s));
        test.click(u"notNow"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        test.click(u"eraseHere"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.window().frame());
        QTRY_VERIFY(test.banner().contains(u"is not known"_s));
        QVERIFY(test.sessions().accounts().accounts().isEmpty());
    }

    void aSignInAfterALostAnswerShowsTheAccountToBeThere()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/delete"_s}, {u"disconnect"_s, u"before"_s}});
        m_sandbox.delay(u"/me/delete"_s, 300);
        fill(test);
        confirm(test);
        QTRY_COMPARE(m_sandbox.count(u"GET"_s, u"/applications"_s), 1);
        QTest::qWait(100);
        m_sandbox.expireTokens();
        QTRY_VERIFY(test.banner(u"deleteBanner"_s).contains(u"Try to sign in"_s));
        test.clickBanner(u"deleteBanner"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.banner(u"deleteBanner"_s).contains(u"still there"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        QVERIFY(test.isShown(u"confirmDeletion"_s));
    }

    void aTokenThatDiesMeanwhileLosesNothing()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test);
        m_sandbox.expireTokens();
        confirm(test);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QVERIFY(test.banner(u"deleteBanner"_s).contains(u"was not deleted"_s));
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/me/delete"_s), 0);
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
    }

    void aTokenRevokedElsewhereAsksForTheSignInAndKeepsWhatWasTyped()
    {
        TestWindow other(m_sandbox.url());
        QVERIFY(other.signIn() && other.openPage(u"security"_s));
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test);
        m_sandbox.advanceClock(2000);
        other.click(u"signOutEverywhere"_s);
        other.click(u"confirm"_s);
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
        test.click(u"refresh"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
    }

    void leavingWithTypedTextAsks()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test);
        test.click(u"transferFirst"_s);
        QVERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"account"_s);
        QCOMPARE(test.text(u"confirmEmail"_s), u"demo@conta.example"_s);
        QTRY_VERIFY(!test.isShown(u"confirmDialog"_s));
        test.click(u"transferFirst"_s);
        test.click(u"confirm"_s);
        QTRY_COMPARE(test.window().frame()->currentPageId(), u"transfer"_s);
        QVERIFY(test.openPage(u"account"_s));
        QVERIFY(!test.isShown(u"confirmEmail"_s));
    }

    void theHintsLeadToTheExportAndToTheTransfer()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"exportFirst"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"exportData"_s);
        test.click(u"transferFirst"_s);
        QTRY_COMPARE(test.window().frame()->currentPageId(), u"transfer"_s);
    }

    void keepingTheAccountForgetsWhatWasTyped()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test);
        test.click(u"cancelDeletion"_s);
        QVERIFY(!test.isShown(u"confirmEmail"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"deleteAccount"_s);
        test.click(u"deleteAccount"_s);
        QCOMPARE(test.text(u"confirmEmail"_s), QString());
        QCOMPARE(test.text(u"currentPassword"_s), QString());
    }

    void everythingGoesByKeyboardAlone()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"account"_s));
        tabTo(u"deleteAccount"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(test.isShown(u"holdings"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"confirmEmailEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"demo@conta.example"_s);
        tabTo(u"currentPasswordEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), SandboxServer::password());
        tabTo(u"confirmDeletion"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"cancel"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"confirm"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(test.banner().contains(u"was deleted"_s));
    }

    void singleSignOnHasASentenceInstead()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(SandboxServer::ssoToken()));
        QVERIFY(test.openPage(u"account"_s));
        QVERIFY(!test.isShown(u"deleteAccount"_s));
        QVERIFY(test.find<QLabel>(u"ssoNote"_s)->text().contains(u"no password here"_s));
        QVERIFY(test.find<QPushButton>(u"exportData"_s)->isEnabled());
    }

    void aReadOnlyTokenIsToldWhatItLacks()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(test.openPage(u"account"_s));
        const auto *button = test.find<QPushButton>(u"deleteAccount"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->accessibleDescription().contains(u"me.delete"_s));
        QVERIFY(test.find<QLabel>(u"deleteReason"_s)->text().contains(u"me.delete"_s));
    }

    void aFailedFirstLoadCanBeRetried()
    {
        TestWindow test(m_sandbox.url(), {.window = {.startPage = u"account"_s}});
        m_sandbox.fail({{u"path"_s, u"/me"_s}, {u"status"_s, 502}});
        QVERIFY(test.signIn());
        QVERIFY(test.isShown(u"retry"_s));
        test.click(u"retry"_s);
        QTRY_VERIFY(test.isShown(u"deleteAccount"_s));
    }

    void aFailedRefreshKeepsWhatWasTyped()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        fill(test);
        m_sandbox.fail({{u"path"_s, u"/me"_s}, {u"status"_s, 503}, {u"times"_s, 2}});
        test.click(u"refresh"_s);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(u"Shown as of"_s));
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        test.clickBanner(u"pageBanner"_s);
        QTRY_VERIFY(!test.isShown(u"pageBanner"_s));
    }

private:
    static bool open(TestWindow &test, const QString &email = u"demo@conta.example"_s)
    {
        if (!test.signIn(email) || !test.openPage(u"account"_s))
            return false;
        test.click(u"deleteAccount"_s);
        return QTest::qWaitFor([&] { return test.isShown(u"holdings"_s); });
    }
    static void fill(TestWindow &test, const QString &email = u"demo@conta.example"_s,
                     const QString &password = SandboxServer::password())
    {
        test.type(u"confirmEmail"_s, email);
        test.type(u"currentPassword"_s, password);
    }
    static void confirm(TestWindow &test)
    {
        test.click(u"confirmDeletion"_s);
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"confirm"_s);
    }
    static QString holdings(TestWindow &test)
    {
        QStringList lines;
        for (const QLabel *label : test.find(u"holdings"_s)->findChildren<QLabel *>())
            lines.append(label->text());
        return lines.join(u'\n');
    }
    static void tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    // Whether any file of the folder holds these bytes.
    static bool contains(const QString &folder, const QByteArray &bytes)
    {
        for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestDeleteCard)
#include "tst_deletecard.moc"
