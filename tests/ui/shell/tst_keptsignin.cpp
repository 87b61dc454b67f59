// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "carefultokenstore.h"
#include "keychaintokenstore.h"
#include "keyringcontrol.h"
#include "testwindow.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Runs under with-keyring.sh ready: a real, unlocked GNOME Keyring.
class TestKeptSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereAtTheNextStartAndGoneAfterSigningOut()
    {
        SandboxServer sandbox;
        const QTemporaryDir folder;
        QString accountId;
        QByteArray token;
        {
            KeychainTokenStore keychain;
            TestWindow test(sandbox.url(), {.tokens = &keychain, .folder = folder.path()});
            QVERIFY(test.signIn());
            QTRY_COMPARE(test.sessions().session()->storage(), Session::Storage::Stored);
            QVERIFY(!test.isShown(u"storageMark"_s));
            accountId = test.sessions().session()->account().id();
            token = test.sessions().session()->token().secret().reveal();
            test.window().close();
        }
        {
            KeychainTokenStore keychain;
            QCOMPARE(await(keychain.read(accountId)).value().reveal(), token);
            TestWindow test(sandbox.url(), {.tokens = &keychain, .folder = folder.path()});
            test.sessions().restore();
            QTRY_VERIFY(test.window().isFrameShown());
            QTRY_VERIFY(test.window().frame()->isSettled());
            QCOMPARE(sandbox.count(u"POST"_s, u"/auth/user"_s), 1);
            test.click(u"accountButton"_s);
            test.click(u"signOut"_s);
            QTRY_VERIFY(!test.window().frame());
            QTRY_VERIFY(!await(keychain.read(accountId)));
        }
        KeychainTokenStore keychain;
        TestWindow test(sandbox.url(), {.tokens = &keychain, .folder = folder.path()});
        test.sessions().restore();
        QVERIFY(test.isShown(u"signInPage"_s));
        QCOMPARE(test.text(u"email"_s), u"demo@conta.example"_s);
    }

    void isKeptAfterAllOnceTheKeyringIsUnlocked()
    {
        SandboxServer sandbox;
        CarefulTokenStore keychain(std::make_unique<KeychainTokenStore>(), {});
        QVERIFY(KeyringControl::lock());
        TestWindow test(sandbox.url(), {.tokens = &keychain});
        QVERIFY(test.signIn());
        QTRY_VERIFY(test.isShown(u"storageMark"_s));
        QCOMPARE(test.sessions().session()->storageProblem()->type, u"locked"_s);
        QVERIFY(KeyringControl::unlock());
        QTRY_COMPARE(test.sessions().session()->storage(), Session::Storage::Stored);
        QTRY_VERIFY(!test.isShown(u"storageMark"_s));
        const Session &session = *test.sessions().session();
        QCOMPARE(*await(keychain.read(session.account().id())), session.token().secret());
        QVERIFY(await(keychain.remove(session.account().id())));
    }
};

QTEST_MAIN(TestKeptSignIn)
#include "tst_keptsignin.moc"
