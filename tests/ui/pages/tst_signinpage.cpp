// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "signinform.h"
#include "signinpage.h"
#include "testtoken.h"
#include "testwindow.h"
#include "wireserver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A keychain that does nothing while it is in trouble.
class TroubledStore final : public TokenStore
{
public:
    Call<Secret> read(const QString &id) override
    {
        return found ? Call<Secret>::ready(*found) : m_entries.read(id);
    }
    Call<Done> write(const QString &id, const Secret &token) override
    {
        return found ? Call<Done>::ready(*found) : m_entries.write(id, token);
    }
    Call<Done> remove(const QString &id) override
    {
        return found ? Call<Done>::ready(*found) : m_entries.remove(id);
    }
    std::optional<ApiError> knownProblem() const override { return found; }
    bool isPersistent() const override { return true; }

    std::optional<ApiError> found;

private:
    MemoryTokenStore m_entries;
};

} // namespace

class TestSignInPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // No keychain but that of a test.
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void init() { m_sandbox.reset(); }

    void goodCredentialsOpenTheFrame()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QCOMPARE(test.sessions().session()->account().email, u"demo@conta.example"_s);
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/auth/user"_s), 1);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me"_s), 1);
        QVERIFY(test.window().windowTitle().contains(u"Zoë Müller"_s));
    }

    void theKeyboardAloneSignsIn()
    {
        TestWindow test(m_sandbox.url());
        auto *email = test.find<QLineEdit>(u"emailEdit"_s);
        QTRY_VERIFY(email->hasFocus());
        QTest::keyClicks(email, u"demo@conta.example"_s);
        QTest::keyClick(email, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        QCOMPARE(next->objectName(), u"passwordEdit"_s);
        QTest::keyClicks(next, SandboxServer::password());
        QTest::keyClick(next, Qt::Key_Return);
        QTRY_VERIFY(test.window().isFrameShown());
    }

    void aWrongPasswordKeepsWhatWasTypedAndOpensTheCodeField()
    {
        TestWindow test(m_sandbox.url());
        test.fillSignIn(u"demo@conta.example"_s, u"Wrong-Pass-2026!"_s);
        QVERIFY(!test.isShown(u"twoFactorCode"_s));
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"not accepted"_s));
        QVERIFY(!test.banner().contains(u"wrong"_s, Qt::CaseInsensitive));
        QCOMPARE(test.text(u"email"_s), u"demo@conta.example"_s);
        QCOMPARE(test.text(u"password"_s), u"Wrong-Pass-2026!"_s);
        QVERIFY(test.isShown(u"twoFactorCode"_s));
        QVERIFY(test.signIn());
    }

    void aMissingCodeIsAskedForAndThenAccepted()
    {
        TestWindow test(m_sandbox.url());
        test.fillSignIn(u"mfa@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.isShown(u"twoFactorCode"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"twoFactorCodeEdit"_s);
        test.type(u"twoFactorCode"_s, u"000000"_s);
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"not accepted"_s));
        QCOMPARE(test.text(u"twoFactorCode"_s), u"000000"_s);
        test.type(u"twoFactorCode"_s, m_sandbox.code(u"mfa@conta.example"_s));
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
    }

    void emptyAndImpossibleInputIsCaughtBeforeAnyCall()
    {
        TestWindow test(m_sandbox.url());
        test.click(u"signIn"_s);
        QVERIFY(!test.messageOf(u"email"_s).isEmpty());
        QVERIFY(!test.messageOf(u"password"_s).isEmpty());
        test.type(u"email"_s, u"nobody"_s);
        QVERIFY(test.messageOf(u"email"_s).contains(u"e-mail"_s));
        QCOMPARE(m_sandbox.requests().size(), 0);
    }

    void ssoAccountsArePointedToAToken()
    {
        TestWindow test(m_sandbox.url());
        test.fillSignIn(u"sso@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"single sign-on"_s));
        QVERIFY(!test.isShown(u"twoFactorCode"_s));
    }

    void aPastedTokenSignsIn()
    {
        TestWindow source(m_sandbox.url());
        QVERIFY(source.signIn());
        const QString token = source.sessions().session()->token().secret().revealText();
        TestWindow test(m_sandbox.url());
        test.click(u"tokenMode"_s);
        test.type(u"apiToken"_s, u"  "_s + token);
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QVERIFY(test.sessions().session()->account().signIn == Account::SignIn::ApiToken);
        QCOMPARE(test.sessions().session()->account().email, u"demo@conta.example"_s);
    }

    void anImpossibleTokenIsExplainedBeforeUse_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("words");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString good = QString::fromLatin1(testToken({}));
        QTest::newRow("no token") << u"abc.def"_s << u"not a complete API token"_s;
        QTest::newRow("cut") << good.chopped(8) << u"The end of this token is missing"_s;
        QTest::newRow("expired") << QString::fromLatin1(testToken({.expiresAt = now.addDays(-1)}))
                                 << u"has expired"_s;
        QTest::newRow("without a scope of use")
            << QString::fromLatin1(testToken({.scopes = {u"devices.get"_s}})) << u"me.get"_s;
    }

    void anImpossibleTokenIsExplainedBeforeUse()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, words);
        TestWindow test(m_sandbox.url());
        test.click(u"tokenMode"_s);
        test.type(u"apiToken"_s, pasted);
        QVERIFY2(test.messageOf(u"apiToken"_s).contains(words), qPrintable(test.messageOf(u"apiToken"_s)));
        QVERIFY(!test.isShown(u"tokenAdvice"_s));
        test.click(u"signIn"_s);
        QVERIFY(test.messageOf(u"apiToken"_s).contains(words));
        QCOMPARE(test.text(u"apiToken"_s), pasted);
        QCOMPARE(m_sandbox.requests().size(), 0);
    }

    void whatIsToBeKnownOfATokenIsSaidWhileItIsTyped()
    {
        TestWindow test(m_sandbox.url());
        const auto advice = [&] {
            return test.find<QLabel>(u"tokenAdvice"_s)->text();
        };
        test.click(u"tokenMode"_s);
        const QString host = m_sandbox.url().host();
        const QString plain = QString::fromLatin1(testToken({.issuer = host}));
        test.type(u"apiToken"_s, plain);
        QVERIFY(!test.isShown(u"tokenAdvice"_s));
        test.type(u"apiToken"_s, u"Bearer "_s + plain);
        QVERIFY(test.isShown(u"tokenAdvice"_s));
        QVERIFY(advice().contains(u"left out"_s));
        test.type(u"apiToken"_s,
                  QString::fromLatin1(testToken({.issuer = host, .scopes = {u"all.User.read"_s}})));
        QVERIFY(advice().contains(u"read-only"_s));
        QVERIFY(!advice().contains(u"left out"_s));
        // In the other way of signing in there is no token to advise on.
        test.click(u"passwordMode"_s);
        QVERIFY(!test.isShown(u"tokenAdvice"_s));
        test.click(u"tokenMode"_s);
        QVERIFY(test.isShown(u"tokenAdvice"_s));
    }

    void aTokenThatNamesAnotherServerIsWarnedOfAndCanBeUsed()
    {
        const QByteArray token = m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s});
        // The same server by another name, as a white-label host is.
        QUrl other = m_sandbox.url();
        other.setHost(u"localhost"_s);
        TestWindow test(other);
        test.click(u"tokenMode"_s);
        test.type(u"apiToken"_s, QString::fromLatin1(token));
        const QString advice = test.find<QLabel>(u"tokenAdvice"_s)->text();
        QVERIFY2(advice.contains(u"is for 127.0.0.1, not for localhost"_s), qPrintable(advice));
        test.window().signInPage()->form().setServer(m_sandbox.url());
        QVERIFY(!test.find<QLabel>(u"tokenAdvice"_s)->text().contains(u"localhost"_s));
        test.window().signInPage()->form().setServer(other);
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
    }

    void anAddressThatIsNoServerIsCaughtBeforeAnyCall()
    {
        TestWindow test(m_sandbox.url());
        auto *choice = test.find<QComboBox>(u"server"_s);
        choice->setCurrentIndex(choice->count() - 1);
        test.type(u"serverAddress"_s, u"http://api.example.com"_s);
        QVERIFY(test.messageOf(u"serverAddress"_s).contains(u"https"_s));
        test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QVERIFY(!test.messageOf(u"serverAddress"_s).isEmpty());
        QVERIFY(test.find<QPushButton>(u"signIn"_s)->isEnabled());
    }

    void everyKindOfBadLuckHasItsWordsKeepsTheTextAndCanBeRetried_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("html")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n\r\n"
                          "<html>Please sign in</html")
            << u"something else"_s;
        QTest::newRow("half a json") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                   "Content-Length: 9\r\n\r\n{\"userId\"")
                                     << u"incomplete or damaged"_s;
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                   "Content-Length: 900\r\n\r\n{\"userId\"")
                                     << u"broke off"_s;
        QTest::newRow("no token inside") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                                       "Content-Length: 15\r\n\r\n{\"userId\":\"ab\"}")
                                         << u"incomplete or damaged"_s;
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")
                             << u"problem of its own"_s;
        QTest::newRow("502 html") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n"
                                                "Content-Length: 13\r\n\r\n<html></html>")
                                  << u"problem of its own"_s;
        QTest::newRow("429") << QByteArray(
                                    "HTTP/1.1 429 Slow down\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n")
                             << u"too many requests"_s;
        QTest::newRow("404") << QByteArray(
                                    "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\n"
                                    "Content-Length: 36\r\n\r\n{\"type\":\"NotFound\",\"message\":\"Nope\"}")
                             << u"Check the server's address"_s;
        QTest::newRow("locked")
            << QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n"
                          "Content-Length: 43\r\n\r\n{\"type\":\"AccountLocked\",\"message\":\"Locked\"}")
            << u"locked"_s;
        QTest::newRow("closed") << QByteArray() << u"broke off"_s;
    }

    void everyKindOfBadLuckHasItsWordsKeepsTheTextAndCanBeRetried()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        WireServer server;
        server.answer(WireServer::thenClose(answer));
        TestWindow test(server.url());
        test.fillSignIn(u"demo@conta.example"_s, u"My-Password-2026!"_s);
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.banner().isEmpty());
        QVERIFY2(test.banner().contains(words), qPrintable(test.banner()));
        QCOMPARE(test.text(u"email"_s), u"demo@conta.example"_s);
        QCOMPARE(test.text(u"password"_s), u"My-Password-2026!"_s);
        const qsizetype before = server.requests().size();
        test.click(u"signIn"_s);
        QTRY_VERIFY(server.requests().size() > before);
        QTRY_VERIFY(!test.banner().isEmpty());
    }

    void theFocusGoesBackToThePasswordAfterAFailure()
    {
        WireServer server;
        server.answer(WireServer::reply(500));
        TestWindow test(server.url());
        test.fillSignIn(u"demo@conta.example"_s, u"My-Password-2026!"_s);
        QTest::keyClick(test.find<QLineEdit>(u"passwordEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(!test.banner().isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"passwordEdit"_s);
    }

    void aServerThatIsDownSaysSo()
    {
        WireServer server;
        const QUrl url = server.url();
        server.refuse();
        TestWindow test(url);
        test.fillSignIn(u"demo@conta.example"_s, u"My-Password-2026!"_s);
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"does not take connections"_s));
        QCOMPARE(test.text(u"password"_s), u"My-Password-2026!"_s);
    }

    void silenceEndsInATimeOut()
    {
        WireServer server;
        server.answer(WireServer::never());
        TestWindow test(server.url(), {.timeout = 300ms});
        test.fillSignIn(u"demo@conta.example"_s, u"My-Password-2026!"_s);
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"in time"_s));
        QVERIFY(test.find<QPushButton>(u"signIn"_s)->isEnabled());
    }

    void aSlowServerIsWaitedForWithAWordAndAWayOut()
    {
        m_sandbox.delay(u"/auth/user"_s, 10000);
        TestWindow test(m_sandbox.url(), {.timeout = 30s});
        test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QVERIFY(test.isShown(u"cancelSignIn"_s));
        QVERIFY(!test.isShown(u"slowNote"_s));
        QTRY_VERIFY_WITH_TIMEOUT(test.isShown(u"slowNote"_s), 6000);
        QTRY_VERIFY_WITH_TIMEOUT(test.window().isFrameShown(), 15000);
    }

    void aCancelledSignInIsForgottenWhateverItsAnswer()
    {
        m_sandbox.delay(u"/auth/user"_s, 300);
        TestWindow test(m_sandbox.url());
        test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        test.click(u"cancelSignIn"_s);
        QVERIFY(test.find<QPushButton>(u"signIn"_s)->isEnabled());
        QCOMPARE(test.text(u"password"_s), SandboxServer::password());
        QTRY_COMPARE(test.log().entries().size(), 1);
        QVERIFY(!test.window().isFrameShown());
        QVERIFY(!test.sessions().session());
    }

    void theWindowMayCloseInMidSignIn()
    {
        m_sandbox.delay(u"/auth/user"_s, 200);
        {
            TestWindow test(m_sandbox.url());
            test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
            test.click(u"signIn"_s);
        }
        QTest::qWait(400);
    }

    void saysWhetherTheSignInIsKept()
    {
        TestWindow test(m_sandbox.url());
        auto *keep = test.find<QCheckBox>(u"keepSignedIn"_s);
        QVERIFY(!keep->isEnabled());
        QVERIFY(!keep->isChecked());
    }

    void everyStateOfTheKeychainHasItsWordsAndARetry_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked") << u"locked"_s << u"unless the keychain"_s;
        QTest::newRow("absent") << u"absent"_s << u"install and start GNOME Keyring or KWallet"_s;
        QTest::newRow("denied") << u"denied"_s << u"Allow Conta to use it"_s;
        QTest::newRow("hanging") << u"hanging"_s << u"waiting to be unlocked"_s;
        QTest::newRow("failed") << u"failed"_s << u"reported a problem"_s;
    }

    void everyStateOfTheKeychainHasItsWordsAndARetry()
    {
        QFETCH(QString, type);
        QFETCH(QString, words);
        TroubledStore store;
        store.found = ApiError{.kind = ApiError::Kind::StoreUnavailable, .type = type};
        TestWindow test(m_sandbox.url(), {.tokens = &store});
        auto *note = test.find<QLabel>(u"keepNote"_s);
        QTRY_VERIFY2(note->text().contains(words), qPrintable(note->text()));
        QVERIFY(note->text().startsWith(u"This session only"_s));
        QVERIFY(test.find<QCheckBox>(u"keepSignedIn"_s)->isEnabled());
        // Still in trouble.
        test.click(u"tryKeychain"_s);
        QVERIFY(note->text().contains(u"Asking the keychain"_s));
        QTRY_VERIFY2(note->text().contains(words), qPrintable(note->text()));
        // And out of it: the focus of the button that goes is not lost.
        Announcements said;
        auto *again = test.find<QPushButton>(u"tryKeychain"_s);
        again->setFocus();
        store.found.reset();
        test.click(u"tryKeychain"_s);
        QTRY_VERIFY(note->text().contains(u"goes into the keychain"_s));
        QVERIFY(!again->isVisible());
        QVERIFY(test.find<QCheckBox>(u"keepSignedIn"_s)->hasFocus());
        QVERIFY(said.contain(u"goes into the keychain"_s));
    }

private:
    SandboxServer m_sandbox;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
