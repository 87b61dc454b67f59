// SPDX-License-Identifier: GPL-3.0-or-later
#include "twofactorwizard.h"

#include "announcements.h"
#include "authenticator.h"
#include "await.h"
#include "keysheet.h"
#include "testwindow.h"
#include "toast.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString enablePath = u"/me/enableTwoFactorAuth"_s;
const QString generatePath = u"/me/generateTwoFactorAuth"_s;
const QString demo = u"demo@conta.example"_s;

} // namespace

class TestTwoFactorWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void turnsItOn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        auto *wizard = test.window().findChild<TwoFactorWizard *>();
        QSignalSpy enabled(wizard, &TwoFactorWizard::enabled);
        QSignalSpy closedEarly(wizard, &TwoFactorWizard::closedEarly);
        std::optional<bool> atTheSignal;
        connect(wizard, &TwoFactorWizard::enabled, this, [&] { atTheSignal = profileOf(test); });
        prove(test, m_sandbox.code(demo));
        QTRY_COMPARE(enabled.size(), 1);
        QCOMPARE(atTheSignal, true);
        QVERIFY(result(test).contains(u"is on"_s));
        QVERIFY(isOn(test));
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(!test.isShown(u"twoFactorWizard"_s));
        QCOMPARE(closedEarly.size(), 0);
        QCOMPARE(enabled.size(), 1);
        QVERIFY(test.isShown(u"turnOffTwoFactor"_s));
        QVERIFY(!test.isShown(u"turnOnTwoFactor"_s));
        // The next sign-in asks for a code of the same key.
        TestWindow other(m_sandbox.url());
        other.fillSignIn(demo, SandboxServer::password());
        other.click(u"signIn"_s);
        QTRY_VERIFY(other.isShown(u"twoFactorCode"_s));
    }

    void aCodeOfTheStepBeforeIsAccepted()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        const QDateTime now = toTheStartOfAStep();
        prove(test, authenticatorCode(key(test), now.addSecs(-30)));
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void aCodeWithALeadingZeroIsAccepted()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        QDateTime moment = toTheStartOfAStep();
        qint64 advanced = 0;
        while (!authenticatorCode(key(test), moment.addSecs(advanced)).startsWith(u'0'))
            advanced += 30;
        m_sandbox.advanceClock(advanced * 1000);
        const QString code = authenticatorCode(key(test), moment.addSecs(advanced));
        QCOMPARE(code.size(), 6);
        prove(test, code);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void aWrongCodeKeepsItOpen_data()
    {
        QTest::addColumn<int>("age");
        QTest::newRow("an old one") << 120;
        QTest::newRow("one to come") << -120;
    }

    void aWrongCodeKeepsItOpen()
    {
        QFETCH(int, age);
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        const QDateTime now = toTheStartOfAStep();
        const QString wrong = authenticatorCode(key(test), now.addSecs(-age));
        const Announcements told;
        prove(test, wrong);
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"not accepted"_s));
        QVERIFY(test.banner(u"proofBanner"_s).contains(u"wait until your authenticator shows the next"_s));
        QVERIFY2(told.contain(u"not accepted"_s), qPrintable(told.heard().join(u'|')));
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        QCOMPARE(test.text(u"twoFactorCode"_s), wrong);
        // Typing replaces the code.
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->objectName(), u"twoFactorCodeEdit"_s);
        QCOMPARE(edit->selectedText(), wrong);
        QVERIFY(!isOn(test));
        QTest::keyClicks(edit, authenticatorCode(key(test), now));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void aWrongPasswordKeepsItOpen()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        prove(test, m_sandbox.code(demo), u"Not-The-Password-1!"_s);
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"not accepted"_s));
        QVERIFY(test.isShown(u"twoFactorWizard"_s));
        QVERIFY(!test.isShown(u"signInDialog"_s));
        test.type(u"currentPassword"_s, SandboxServer::password());
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void nothingIsSentWithoutPasswordAndAWholeCode_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("marked");
        QTest::newRow("no password") << QString() << u"123456"_s << u"currentPassword"_s;
        QTest::newRow("no code") << SandboxServer::password() << QString() << u"twoFactorCode"_s;
        QTest::newRow("a short code") << SandboxServer::password() << u"12345"_s << u"twoFactorCode"_s;
        QTest::newRow("letters") << SandboxServer::password() << u"12345a"_s << u"twoFactorCode"_s;
    }

    void nothingIsSentWithoutPasswordAndAWholeCode()
    {
        QFETCH(QString, password);
        QFETCH(QString, code);
        QFETCH(QString, marked);
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        const Announcements told;
        prove(test, code, password);
        QVERIFY(!test.messageOf(marked).isEmpty());
        QVERIFY2(told.contain(test.messageOf(marked)), qPrintable(told.heard().join(u'|')));
        QCOMPARE(QApplication::focusWidget()->objectName(), marked + u"Edit"_s);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, enablePath), 0);
    }

    void theServersComplaintsStandAtTheirFields()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, enablePath},
                        {u"status"_s, 400},
                        {u"body"_s, u"{\"type\":\"Validation\",\"message\":\"No\",\"validationErrors\":"
                                    "[{\"field\":\"password\",\"message\":\"Odd one\"}]}"_s}});
        prove(test, m_sandbox.code(demo));
        QTRY_COMPARE(test.messageOf(u"currentPassword"_s), u"Odd one"_s);
        QVERIFY(test.banner(u"proofBanner"_s).contains(u"was not turned on"_s));
    }

    void aClockThatIsOffIsWarnedAbout_data()
    {
        QTest::addColumn<int>("advance");
        QTest::addColumn<QString>("words");
        QTest::newRow("behind") << 300 << u"5 minute"_s;
        QTest::newRow("ahead") << -300 << u"5 minute"_s;
        QTest::newRow("a day") << 86400 << u"24 hour"_s;
        QTest::newRow("less than a minute") << 50 << u" second"_s;
        QTest::newRow("next to nothing") << 10 << QString();
    }

    void aClockThatIsOffIsWarnedAbout()
    {
        QFETCH(int, advance);
        QFETCH(QString, words);
        m_sandbox.advanceClock(advance * 1000);
        TestWindow test(m_sandbox.url());
        QVERIFY(openKey(test));
        const Announcements told;
        toProof(test);
        if (words.isEmpty()) {
            QVERIFY(!test.isShown(u"clockBanner"_s));
            return;
        }
        const QString direction = advance > 0 ? u"behind the server's"_s : u"ahead of the server's"_s;
        QVERIFY2(test.banner(u"clockBanner"_s).contains(words), qPrintable(test.banner(u"clockBanner"_s)));
        QVERIFY(test.banner(u"clockBanner"_s).contains(direction));
        QVERIFY(told.contain(direction));
        // An authenticator on this computer makes codes of the wrong time, and is told why.
        if (std::abs(advance) < 60)
            return;
        prove(test, authenticatorCode(key(test)));
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(direction));
        test.type(u"twoFactorCode"_s, m_sandbox.code(demo));
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void closingItEarlyChangesNothingAndSaysSo_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("way");
        for (const int step : {0, 1, 2}) {
            for (const auto &way : {u"Esc"_s, u"Cancel"_s, u"window"_s})
                QTest::addRow("step %d by %s", step, qPrintable(way)) << step << way;
        }
    }

    void closingItEarlyChangesNothingAndSaysSo()
    {
        QFETCH(int, step);
        QFETCH(QString, way);
        TestWindow test(m_sandbox.url());
        QVERIFY(step == 0 ? openWizard(test) : step == 1 ? openKey(test) : openProof(test));
        if (step == 2) {
            test.type(u"currentPassword"_s, SandboxServer::password());
            test.type(u"twoFactorCode"_s, m_sandbox.code(demo));
        }
        if (way == u"Esc")
            QTest::keyClick(test.find(u"twoFactorWizard"_s), Qt::Key_Escape);
        else if (way == u"Cancel")
            test.click(u"twoFactorCancel"_s);
        else
            test.find(u"twoFactorWizard"_s)->close();
        QTRY_VERIFY(!test.isShown(u"twoFactorWizard"_s));
        QVERIFY2(toast(test).contains(u"stays off"_s), qPrintable(toast(test)));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, enablePath), 0);
        QVERIFY(!isOn(test));
        QCOMPARE(test.window().focusWidget()->objectName(), u"turnOnTwoFactor"_s);
    }

    void anAnswerLostAfterItWasTurnedOnIsFoundOut()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        loseTheAnswer(true);
        prove(test, m_sandbox.code(demo));
        QTRY_VERIFY(result(test).contains(u"is on"_s));
        QVERIFY(test.find<QLabel>(u"twoFactorResultText"_s)->text().contains(u"answer had been lost"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, enablePath), 1);
    }

    void aCallLostBeforeChangedNothingAndMayBeRepeated()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        loseTheAnswer(false);
        const Announcements told;
        prove(test, m_sandbox.code(demo));
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"so far nothing has changed"_s));
        QVERIFY(told.contain(u"so far nothing has changed"_s));
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        QVERIFY(!isOn(test));
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void whatCannotBeFoundOutIsSaidAndCheckedAgain()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        QVERIFY(sendIntoUncertainty(test));
        test.clickBanner(u"proofBanner"_s);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void closingItInUncertaintySaysSo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        QVERIFY(sendIntoUncertainty(test));
        QTest::keyClick(test.find(u"twoFactorWizard"_s), Qt::Key_Escape);
        QTRY_VERIFY(!test.isShown(u"twoFactorWizard"_s));
        QVERIFY2(toast(test).contains(u"keep the key"_s), qPrintable(toast(test)));
        // The page asks, and shows what is true.
        QTRY_VERIFY(test.isShown(u"turnOffTwoFactor"_s));
    }

    void itStaysOpenWhileAnAnswerIsOnItsWay_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("the window's cross") << false;
    }

    void itStaysOpenWhileAnAnswerIsOnItsWay()
    {
        QFETCH(bool, byKey);
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        m_sandbox.delay(enablePath, 700);
        const Announcements told;
        prove(test, m_sandbox.code(demo));
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, enablePath), 1);
        if (byKey)
            QTest::keyClick(test.find(u"twoFactorWizard"_s), Qt::Key_Escape);
        else
            test.find(u"twoFactorWizard"_s)->close();
        QVERIFY(test.isShown(u"twoFactorWizard"_s));
        QVERIFY(test.banner(u"proofBanner"_s).contains(u"still to come"_s));
        QVERIFY(told.contain(u"still to come"_s));
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void whereNoKeyCanBeMadeItIsTriedAgain()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openWizard(test));
        m_sandbox.fail({{u"method"_s, u"PATCH"_s}, {u"path"_s, generatePath}, {u"status"_s, 503}});
        const Announcements told;
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(test.isShown(u"keyProblem"_s));
        QVERIFY(told.contain(u"made no key"_s));
        // There is no way on without a key.
        QVERIFY(!test.isShown(u"twoFactorNext"_s));
        QCOMPARE(focused(), u"retry"_s);
        press(Qt::Key_Space);
        QTRY_VERIFY(test.isShown(u"twoFactorKey"_s));
        QCOMPARE(focused(), u"twoFactorKey"_s);
    }

    void anAnswerWithoutAKeyIsAProblem()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openWizard(test));
        m_sandbox.fail(
            {{u"method"_s, u"PATCH"_s}, {u"path"_s, generatePath}, {u"status"_s, 200}, {u"body"_s, u"{}"_s}});
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(test.isShown(u"keyProblem"_s));
    }

    void aTokenRevokedBeforeTheKeyIsMadeCostsOneSignIn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openWizard(test));
        m_sandbox.expireTokens();
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.isShown(u"twoFactorKey"_s));
    }

    void aTokenRevokedAtTheEndLosesNeitherKeyNorText()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        const QString before = key(test);
        m_sandbox.expireTokens();
        const QString code = m_sandbox.code(demo);
        prove(test, code);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"signed in again"_s));
        QCOMPARE(key(test), before);
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        QCOMPARE(test.text(u"twoFactorCode"_s), code);
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    // Which the server says as it would say that the password is wrong.
    void aTokenRevokedBetweenLookAndCallIsNotTakenForAWrongCode()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        m_sandbox.delay(u"/me"_s, 400);
        const QString code = m_sandbox.code(demo);
        const int looks = m_sandbox.count(u"GET"_s, u"/me"_s);
        prove(test, code);
        QTRY_COMPARE(m_sandbox.count(u"GET"_s, u"/me"_s), looks + 1);
        m_sandbox.expireTokens();
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, enablePath), 1);
        m_sandbox.delay(u"/me"_s, 0);
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.banner(u"proofBanner"_s).contains(u"signed in again"_s));
        QCOMPARE(test.text(u"twoFactorCode"_s), code);
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void aTokenRevokedWithTheAnswerLostIsFoundOutAfterTheSignIn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        loseTheAnswer(true);
        m_sandbox.delay(enablePath, 500);
        prove(test, m_sandbox.code(demo));
        QTRY_COMPARE(m_sandbox.count(u"PATCH"_s, enablePath), 1);
        m_sandbox.expireTokens();
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QVERIFY(test.banner(u"proofBanner"_s).contains(u"not known"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(codeOfTheSignIn(test));
        // The code of this step was spent on turning it on.
        m_sandbox.advanceClock(30000);
        codeOfTheSignIn(test)->setFocus();
        QTest::keyClicks(codeOfTheSignIn(test), m_sandbox.code(demo));
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(result(test).contains(u"is on"_s));
    }

    void whereItWasTurnedOnElsewhereTheKeyIsCalledUseless()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        SecurityApi &api = test.sessions().session()->api().security();
        const auto other = await(api.generateTwoFactorAuth());
        QVERIFY(other);
        QVERIFY(await(api.enableTwoFactorAuth({.password = Secret(SandboxServer::password()),
                                               .twoFactorCode = Secret(m_sandbox.code(demo)),
                                               .twoFactorAuthKey = other->key})));
        prove(test, u"123456"_s);
        QTRY_VERIFY(result(test).contains(u"turned on elsewhere"_s));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, enablePath), 1);
    }

    void theKeyHasToBeKeptFirst()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openKey(test));
        const Announcements told;
        test.click(u"twoFactorNext"_s);
        QVERIFY(test.isShown(u"keptKeyMessage"_s));
        QVERIFY(told.contain(u"Keep the key first"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"keptKey"_s);
        test.click(u"keptKey"_s);
        QVERIFY(!test.isShown(u"keptKeyMessage"_s));
        test.click(u"twoFactorNext"_s);
        QVERIFY(test.isShown(u"currentPassword"_s));
    }

    void goingBackKeepsKeyAndText()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openProof(test));
        const QString before = key(test);
        test.type(u"currentPassword"_s, SandboxServer::password());
        test.click(u"twoFactorBack"_s);
        test.click(u"twoFactorBack"_s);
        QVERIFY(test.isShown(u"noRecoveryCodes"_s));
        test.click(u"twoFactorNext"_s);
        QCOMPARE(key(test), before);
        QVERIFY(test.find<QCheckBox>(u"keptKey"_s)->isChecked());
        test.click(u"twoFactorNext"_s);
        QCOMPARE(test.text(u"currentPassword"_s), SandboxServer::password());
        QCOMPARE(m_sandbox.count(u"PATCH"_s, generatePath), 1);
    }

    void aSavedPictureHoldsTheKeysAddress()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openKey(test));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.png"_s);
        QVERIFY(saveTo(test, path));
        QTRY_VERIFY(note(test).contains(u"Saved to"_s));
        QProcess reader;
        reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, path});
        QVERIFY2(reader.waitForFinished(), "zbarimg of zbar-tools is needed");
        QCOMPARE(
            QString::fromUtf8(reader.readAllStandardOutput()).trimmed(),
            u"otpauth://totp/Conta%20Sandbox:%1?secret=%2&issuer=Conta%20Sandbox"_s.arg(demo, key(test)));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aSavedTextHoldsTheKey()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openKey(test));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.txt"_s);
        QVERIFY(saveTo(test, path));
        QTRY_VERIFY(note(test).contains(u"Saved to"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(KeySheet::inFours(key(test))));
        QVERIFY(text.contains(demo));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openKey(test));
        const QTemporaryDir folder;
        const QString inTheWay = folder.filePath(u"key.png"_s);
        const Announcements told;
        test.click(u"saveKey"_s);
        auto *dialog = test.window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        // A folder that went away while the dialog was open.
        Q_EMIT dialog->fileSelected(folder.filePath(u"gone/key.png"_s));
        dialog->reject();
        QVERIFY(test.banner(u"keyBanner"_s).contains(u"could not be saved"_s));
        QVERIFY(told.contain(u"could not be saved"_s));
        QVERIFY(saveTo(test, inTheWay));
        QTRY_VERIFY(!test.isShown(u"keyBanner"_s));
    }

    void theKeyIsPrinted()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openKey(test));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.pdf"_s);
        const Announcements told;
        printTo(test, path);
        QVERIFY(note(test).contains(u"Sent to the printer"_s));
        QVERIFY(told.contain(u"Sent to the printer"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void aPrinterThatFailsIsTold()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openKey(test));
        const QTemporaryDir folder;
        printTo(test, folder.filePath(u"missing/key.pdf"_s));
        QVERIFY(test.banner(u"keyBanner"_s).contains(u"could not be printed"_s));
    }

    void aCopyGoesFromTheClipboardEvenAfterTheWizard()
    {
        TestWindow test(m_sandbox.url());
        test.settings().setSecretStay(5s);
        QVERIFY(openKey(test));
        const Announcements told;
        test.click(u"copyKey"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), key(test));
        QVERIFY(told.contain(u"Copied. In 5"_s));
        QTRY_VERIFY(note(test).contains(u"In 3"_s));
        test.click(u"twoFactorCancel"_s);
        QTRY_VERIFY(!test.isShown(u"twoFactorWizard"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), QString(), 6000);
    }

    void somebodyElsesCopyStays()
    {
        TestWindow test(m_sandbox.url());
        test.settings().setSecretStay(5s);
        QVERIFY(openKey(test));
        test.click(u"copyKey"_s);
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        QTRY_COMPARE(note(test), QString());
        // A second copy is watched over for its whole time, whatever became of the first.
        test.click(u"copyKey"_s);
        QVERIFY(note(test).contains(u"In 5"_s));
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        QTest::qWait(5500);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a shopping list"_s);
    }

    void theKeyboardAloneIsEnough()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"security"_s));
        test.find(u"turnOnTwoFactor"_s)->setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(test.isShown(u"twoFactorWizard"_s));
        QTRY_COMPARE(focused(), u"twoFactorNext"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(focused(), u"twoFactorKey"_s);
        QStringList order;
        for (int i = 0; i < 7; ++i) {
            press(Qt::Key_Tab);
            order.append(focused());
        }
        QCOMPARE(order, (QStringList{u"copyKey"_s, u"saveKey"_s, u"printKey"_s, u"keptKey"_s,
                                     u"twoFactorCancel"_s, u"twoFactorBack"_s, u"twoFactorNext"_s}));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"currentPasswordEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), SandboxServer::password());
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"currentPasswordReveal"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"twoFactorCodeEdit"_s);
        QTest::keyClicks(QApplication::focusWidget(), m_sandbox.code(demo));
        press(Qt::Key_Return);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
        QCOMPARE(focused(), u"twoFactorNext"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"twoFactorWizard"_s));
        QCOMPARE(test.window().focusWidget()->objectName(), u"turnOffTwoFactor"_s);
    }

    void everyStepIsTold()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openWizard(test));
        const Announcements told;
        test.click(u"twoFactorNext"_s);
        QVERIFY(told.contain(u"Step 2 of 3"_s));
        QTRY_VERIFY(test.isShown(u"twoFactorKey"_s));
        QVERIFY(test.find(u"twoFactorKey"_s)->accessibleName().contains(KeySheet::inFours(key(test))));
        toProof(test);
        QVERIFY(told.contain(u"Step 3 of 3"_s));
        prove(test, m_sandbox.code(demo));
        QTRY_VERIFY(told.contain(u"Two-factor authentication is on"_s));
    }

    void everyStepFitsASmallScreen_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(UiSettings::ThemeChoice::Light);
        QTest::newRow("dark") << int(UiSettings::ThemeChoice::Dark);
    }

    void everyStepFitsASmallScreen()
    {
        QFETCH(int, theme);
        m_sandbox.advanceClock(300000);
        TestWindow test(m_sandbox.url());
        test.settings().setTheme(UiSettings::ThemeChoice(theme));
        const auto fits = [&](const char *step) {
            QTest::qWait(50);
            QWidget *wizard = test.find(u"twoFactorWizard"_s);
            keepPicture(test, wizard, step);
            return wizard->width() <= 1000 && wizard->height() <= 560;
        };
        test.window().resize(1024, 600);
        QVERIFY(openWizard(test));
        QVERIFY(fits("why"));
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(test.isShown(u"twoFactorKey"_s));
        QVERIFY(fits("key"));
        test.click(u"copyKey"_s);
        test.click(u"twoFactorNext"_s);
        QVERIFY(fits("key-unkept"));
        toProof(test);
        QVERIFY(fits("proof"));
        prove(test, u"000000"_s);
        QTRY_VERIFY(test.isShown(u"proofBanner"_s));
        QVERIFY(fits("proof-refused"));
        test.type(u"twoFactorCode"_s, m_sandbox.code(demo));
        test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(result(test).contains(u"is on"_s));
        QVERIFY(fits("done"));
    }

private:
    static bool openWizard(TestWindow &test)
    {
        if (!test.signIn() || !test.openPage(u"security"_s))
            return false;
        test.find(u"turnOnTwoFactor"_s)->setFocus();
        test.click(u"turnOnTwoFactor"_s);
        return QTest::qWaitFor([&] { return test.isShown(u"twoFactorWizard"_s); });
    }

    static bool openKey(TestWindow &test)
    {
        if (!openWizard(test))
            return false;
        test.click(u"twoFactorNext"_s);
        return QTest::qWaitFor([&] { return test.isShown(u"twoFactorKey"_s); });
    }

    static void toProof(TestWindow &test)
    {
        test.click(u"keptKey"_s);
        test.click(u"twoFactorNext"_s);
    }

    static bool openProof(TestWindow &test)
    {
        if (!openKey(test))
            return false;
        toProof(test);
        return test.isShown(u"currentPassword"_s);
    }

    static void prove(TestWindow &test, const QString &code,
                      const QString &password = SandboxServer::password())
    {
        test.type(u"currentPassword"_s, password);
        test.type(u"twoFactorCode"_s, code);
        test.click(u"twoFactorNext"_s);
    }

    // The key that the wizard shows, as an authenticator takes it.
    static QString key(TestWindow &test)
    {
        return test.window().findChild<QLabel *>(u"twoFactorKey"_s)->text().remove(u' ');
    }

    static QString result(TestWindow &test)
    {
        return test.isShown(u"twoFactorResult"_s) ? test.find<QLabel>(u"twoFactorResult"_s)->text()
                                                  : QString();
    }

    static QString note(TestWindow &test) { return test.find<QLabel>(u"keyNote"_s)->text(); }

    static QString toast(TestWindow &test)
    {
        const auto *toast = test.window().findChild<Toast *>();
        return toast->isVisible() ? toast->findChild<QLabel *>()->text() : QString();
    }

    static std::optional<bool> profileOf(TestWindow &test)
    {
        return test.sessions().session()->profile()->twoFactorAuthEnabled;
    }

    static bool isOn(TestWindow &test)
    {
        const Result<Profile> profile = await(test.sessions().session()->api().profile().get());
        return profile && profile->twoFactorAuthEnabled.value_or(false);
    }

    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static bool saveTo(TestWindow &test, const QString &path)
    {
        test.click(u"saveKey"_s);
        auto *dialog = test.window().findChild<QFileDialog *>();
        if (!dialog)
            return false;
        dialog->selectFile(path);
        return QMetaObject::invokeMethod(dialog, "accept");
    }

    static void printTo(TestWindow &test, const QString &path)
    {
        test.click(u"printKey"_s);
        auto *dialog = test.window().findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        Q_EMIT dialog->accepted(dialog->printer());
        dialog->reject();
    }

    static QLineEdit *codeOfTheSignIn(TestWindow &test)
    {
        auto *dialog = test.window().findChild<QWidget *>(u"signInDialog"_s);
        auto *edit = dialog ? dialog->findChild<QLineEdit *>(u"twoFactorCodeEdit"_s) : nullptr;
        return edit && edit->isVisible() ? edit : nullptr;
    }

    // The sandbox's time then; it leaves half a minute for the test.
    QDateTime toTheStartOfAStep()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const qint64 rest = 30000 - now.toMSecsSinceEpoch() % 30000;
        m_sandbox.advanceClock(rest);
        return now.addMSecs(rest);
    }

    void loseTheAnswer(bool afterTheChange)
    {
        m_sandbox.fail({{u"method"_s, u"PATCH"_s},
                        {u"path"_s, enablePath},
                        {u"after"_s, afterTheChange},
                        {u"disconnect"_s, u"before"_s}});
    }

    // It is turned on, but neither the answer nor the look at it gets through.
    bool sendIntoUncertainty(TestWindow &test)
    {
        loseTheAnswer(true);
        m_sandbox.delay(enablePath, 500);
        prove(test, m_sandbox.code(demo));
        if (!QTest::qWaitFor([&] { return m_sandbox.count(u"PATCH"_s, enablePath) == 1; }))
            return false;
        m_sandbox.fail({{u"method"_s, u"GET"_s}, {u"path"_s, u"/me"_s}, {u"status"_s, 503}});
        return QTest::qWaitFor([&] {
            return test.isShown(u"proofBanner"_s) &&
                   test.find(u"proofBanner"_s)->findChild<QPushButton *>()->isVisible();
        });
    }

    // Where somebody wants to look at them: CONTA_PICTURES names a folder.
    static void keepPicture(TestWindow &test, QWidget *wizard, const char *step)
    {
        const QString folder = qEnvironmentVariable("CONTA_PICTURES");
        if (folder.isEmpty())
            return;
        const QString theme =
            test.settings().theme() == UiSettings::ThemeChoice::Dark ? u"dark"_s : u"light"_s;
        wizard->grab().save(u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(step), theme));
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestTwoFactorWizard)
#include "tst_twofactorwizard.moc"
