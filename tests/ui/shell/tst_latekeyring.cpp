// SPDX-License-Identifier: GPL-3.0-or-later
#include "carefultokenstore.h"
#include "keychaintokenstore.h"
#include "keyringcontrol.h"
#include "layoutfaults.h"
#include "testwindow.h"

#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>

#include <signal.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a start of the program finds: an account that is kept signed in, and the keychain.
class Start final
{
public:
    Start(const SandboxServer &sandbox, const QString &folder, std::chrono::milliseconds bound = 10s)
        : m_keychain(std::make_unique<KeychainTokenStore>(bound), {}),
          m_test(sandbox.url(), {.tokens = &m_keychain, .folder = folder})
    {
    }

    TestWindow &test() { return m_test; }
    QString note() { return m_test.find<QLabel>(u"keepNote"_s)->text(); }

private:
    CarefulTokenStore m_keychain;
    TestWindow m_test;
};

} // namespace

/// Runs under with-keyring.sh ready: a real GNOME Keyring, which is locked, stopped or gone when the program
/// needs it, and comes back later. The functions stand in this order for a reason: the last one ends it.
class TestLateKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox.reset();
        QVERIFY(KeyringControl::unlock());
        Start start(m_sandbox, m_folder->path());
        QVERIFY(start.test().signIn());
        QTRY_COMPARE(start.test().sessions().session()->storage(), Session::Storage::Stored);
    }

    void aLockedOneIsSaidAndItsUnlockingOpensTheSession()
    {
        QVERIFY(KeyringControl::lock());
        Start start(m_sandbox, m_folder->path());
        start.test().sessions().restore();
        QTRY_VERIFY(start.test().banner().contains(u"keychain is locked"_s));
        QVERIFY2(start.note().contains(u"unless the keychain"_s), qPrintable(start.note()));
        QVERIFY(start.test().isShown(u"tryKeychain"_s));
        QVERIFY(KeyringControl::unlock());
        QTRY_VERIFY(start.test().window().isFrameShown());
        QTRY_VERIFY(start.test().window().frame()->isSettled());
        QCOMPARE(signIns(), 1);
        QCOMPARE(start.test().sessions().session()->storage(), Session::Storage::Stored);
    }

    void whatIsTypedGoesBeforeAndTheSessionIsOffered()
    {
        QVERIFY(KeyringControl::lock());
        Start start(m_sandbox, m_folder->path());
        start.test().sessions().restore();
        QTRY_VERIFY(start.test().banner().contains(u"keychain is locked"_s));
        start.test().type(u"password"_s, u"half a pass"_s);
        QVERIFY(KeyringControl::unlock());
        QTRY_VERIFY(start.test().banner().contains(u"works again"_s));
        QVERIFY(!start.test().sessions().session());
        QCOMPARE(start.test().text(u"password"_s), u"half a pass"_s);
        start.test().clickBanner(u"signInBanner"_s);
        QTRY_VERIFY(start.test().window().isFrameShown());
        QCOMPARE(signIns(), 1);
    }

    void aSignInUnderWayGoesBefore()
    {
        QVERIFY(KeyringControl::lock());
        Start start(m_sandbox, m_folder->path());
        start.test().sessions().restore();
        QTRY_VERIFY(start.test().banner().contains(u"keychain is locked"_s));
        m_sandbox.delay(u"/auth/user"_s, 1500);
        start.test().fillSignIn(u"over@conta.example"_s, SandboxServer::password());
        start.test().click(u"signIn"_s);
        QVERIFY(KeyringControl::unlock());
        QTRY_VERIFY(start.note().contains(u"goes into the keychain"_s));
        QCOMPARE(start.test().sessions().state(), SessionManager::State::SignedOut);
        QTRY_VERIFY(start.test().window().isFrameShown());
        QCOMPARE(start.test().sessions().session()->account().email, u"over@conta.example"_s);
    }

    void whoeverHasSignedInMeanwhileStays()
    {
        QVERIFY(KeyringControl::lock());
        Start start(m_sandbox, m_folder->path());
        start.test().sessions().restore();
        QTRY_VERIFY(start.test().banner().contains(u"keychain is locked"_s));
        QVERIFY(start.test().signIn(u"over@conta.example"_s));
        Session *session = start.test().sessions().session();
        QTRY_VERIFY(session->storageProblem());
        QVERIFY(KeyringControl::unlock());
        QTRY_COMPARE(session->storage(), Session::Storage::Stored);
        QCOMPARE(start.test().sessions().session(), session);
        QVERIFY(start.test().window().isFrameShown());
    }

    void theSignInPageKnowsItBeforehandAndFollows()
    {
        QVERIFY(KeyringControl::lock());
        Start start(m_sandbox, {});
        QTRY_VERIFY(start.note().contains(u"unless the keychain"_s));
        start.test().window().resize(1024, 600);
        QTest::qWait(50);
        QCOMPARE(LayoutFaults::cutTexts(start.test().window()), QStringList());
        QCOMPARE(LayoutFaults::smallTargets(start.test().window()), QStringList());
        // Nobody is here to answer a prompt.
        start.test().click(u"tryKeychain"_s);
        QTRY_VERIFY(start.note().contains(u"unless the keychain"_s));
        QVERIFY(start.test().isShown(u"tryKeychain"_s));
        QVERIFY(KeyringControl::unlock());
        QTRY_VERIFY(start.note().contains(u"goes into the keychain"_s));
        QVERIFY(!start.test().isShown(u"tryKeychain"_s));
    }

    void oneThatDoesNotAnswerIsSaidAndFollowed()
    {
        QVERIFY(KeyringControl::lock());
        QCOMPARE(kill(keyring(), SIGSTOP), 0);
        Start start(m_sandbox, {});
        const bool isSaid =
            QTest::qWaitFor([&] { return start.note().contains(u"did not answer"_s); }, 10000);
        QCOMPARE(kill(keyring(), SIGCONT), 0);
        QVERIFY2(isSaid, qPrintable(start.note()));
        QVERIFY(KeyringControl::unlock());
        QTRY_VERIFY(start.note().contains(u"goes into the keychain"_s));
    }

    void oneThatOnlyHungOpensTheSession()
    {
        Start start(m_sandbox, m_folder->path(), 300ms);
        QCOMPARE(kill(keyring(), SIGSTOP), 0);
        start.test().sessions().restore();
        const bool isSaid =
            QTest::qWaitFor([&] { return start.test().banner().contains(u"did not answer"_s); }, 10000);
        QCOMPARE(kill(keyring(), SIGCONT), 0);
        QVERIFY(isSaid);
        QTRY_VERIFY(start.test().window().isFrameShown());
        QCOMPARE(signIns(), 1);
    }

    void oneThatWasNotThereYetOpensTheSessionWhenItComes()
    {
        QCOMPARE(kill(keyring(), SIGTERM), 0);
        QTRY_VERIFY(!KeyringControl::lock());
        Start start(m_sandbox, m_folder->path());
        start.test().sessions().restore();
        QTRY_VERIFY(start.test().banner().contains(u"No keychain is running"_s));
        QVERIFY2(start.note().contains(u"No keychain is running"_s), qPrintable(start.note()));
        QVERIFY(start.test().isShown(u"tryKeychain"_s));
        QProcess late;
        late.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        late.write("a password");
        late.closeWriteChannel();
        const bool isOpen = QTest::qWaitFor([&] { return start.test().window().isFrameShown(); }, 10000);
        QVERIFY2(isOpen, qPrintable(start.test().banner() + start.note()));
        QCOMPARE(signIns(), 1);
        late.terminate();
        late.waitForFinished();
    }

private:
    static pid_t keyring() { return pid_t(qEnvironmentVariableIntValue("CONTA_KEYRING_PID")); }
    int signIns() { return m_sandbox.count(u"POST"_s, u"/auth/user"_s); }

    SandboxServer m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestLateKeyring)
#include "tst_latekeyring.moc"
