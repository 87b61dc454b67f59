// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "keychaintokenstore.h"
#include "testwindow.h"

#include <signal.h>

using namespace Qt::StringLiterals;

/// Runs under with-keyring.sh ready: a real, unlocked GNOME Keyring.
class TestKeychainLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForThePasswordUnlessTheSettingsSayOtherwise()
    {
        SandboxServer sandbox;
        KeychainTokenStore keychain;
        TestWindow test(sandbox.url(), {.tokens = &keychain});
        QVERIFY(test.signIn());
        QTRY_COMPARE(test.sessions().session()->storage(), Session::Storage::Stored);
        test.window().lock();
        QVERIFY(!test.isShown(u"unlock"_s));
        QVERIFY(test.isShown(u"password"_s));
    }

    void opensWithTheTokenOfTheKeychain()
    {
        SandboxServer sandbox;
        KeychainTokenStore keychain;
        TestWindow test(sandbox.url(), {.tokens = &keychain});
        test.settings().setUnlocksWithKeychain(true);
        QVERIFY(test.signIn());
        QTRY_COMPARE(test.sessions().session()->storage(), Session::Storage::Stored);
        const Secret token = test.sessions().session()->token().secret();
        const int signIns = sandbox.count(u"POST"_s, u"/auth/user"_s);
        test.window().lock();
        QVERIFY(test.sessions().session()->token().isEmpty());
        QVERIFY(!test.isShown(u"password"_s));
        test.click(u"unlock"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.sessions().session()->token().secret(), token);
        QCOMPARE(sandbox.count(u"POST"_s, u"/auth/user"_s), signIns);
    }

    void saysThatTheKeychainHangsAndTakesThePassword()
    {
        SandboxServer sandbox;
        KeychainTokenStore keychain(std::chrono::milliseconds(500));
        TestWindow test(sandbox.url(), {.tokens = &keychain});
        test.settings().setUnlocksWithKeychain(true);
        QVERIFY(test.signIn());
        QTRY_COMPARE(test.sessions().session()->storage(), Session::Storage::Stored);
        test.window().lock();
        const auto keyring = pid_t(qEnvironmentVariableIntValue("CONTA_KEYRING_PID"));
        QCOMPARE(kill(keyring, SIGSTOP), 0);
        test.click(u"unlock"_s);
        QTRY_VERIFY(!test.banner(u"lockBanner"_s).isEmpty());
        QVERIFY(test.window().isLocked());
        QVERIFY(test.isShown(u"password"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QCOMPARE(kill(keyring, SIGCONT), 0);
    }

    void asksForThePasswordWhereNothingIsKept()
    {
        SandboxServer sandbox;
        KeychainTokenStore keychain;
        TestWindow test(sandbox.url(), {.tokens = &keychain});
        test.click(u"keepSignedIn"_s);
        QVERIFY(test.signIn());
        test.settings().setUnlocksWithKeychain(true);
        test.window().lock();
        QVERIFY(!test.isShown(u"unlock"_s));
        QVERIFY(test.isShown(u"password"_s));
    }
};

QTEST_MAIN(TestKeychainLock)
#include "tst_keychainlock.moc"
