// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkform.h"

#include "networkdialog.h"
#include "proxyserver.h"
#include "testcertificates.h"
#include "testwindow.h"
#include "wireserver.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ProxyMode = NetworkSettings::ProxyMode;

namespace {

const QUrl farAway(u"https://api.example.com"_s);

bool openDialog(TestWindow &test)
{
    test.click(u"openNetwork"_s);
    return QTest::qWaitFor([&] { return test.isShown(u"networkDialog"_s); });
}

bool pickAuthorities(TestWindow &test, const QString &path)
{
    test.click(u"chooseCa"_s);
    auto *dialog = test.window().findChild<QFileDialog *>(u"caDialog"_s);
    if (!dialog)
        return false;
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !test.window().findChild<QFileDialog *>(u"caDialog"_s); });
}

void typeProxy(TestWindow &test, quint16 port)
{
    test.click(u"proxyManual"_s);
    test.type(u"proxyHost"_s, u"127.0.0.1"_s);
    test.type(u"proxyPort"_s, QString::number(port));
}

} // namespace

// From the sign-in page, as somebody behind a company's proxy has to.
class TestNetworkForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void leadsFromAProxyThatWantsASignInToAnAnswer()
    {
        WireServer server(m_certificates.server(TestCertificates::For::Anywhere, farAway.host()));
        ProxyServer proxy(server.port());
        proxy.demand("zoe", "let me out");
        const QTemporaryDir folder;
        TestWindow test(farAway, {.folder = folder.path()});
        QVERIFY(openDialog(test));
        typeProxy(test, proxy.port());
        QVERIFY(pickAuthorities(test, m_certificates.authorityFile()));
        QVERIFY(test.find<QLabel>(u"caExplanation"_s)->text().startsWith("It holds 1 "_L1));
        test.click(u"tryConnection"_s);
        QTRY_VERIFY(!test.banner(u"trialBanner"_s).isEmpty());
        QVERIFY(test.banner(u"trialBanner"_s).contains("wants a sign-in"_L1));
        QCOMPARE(test.network().settings().proxyMode, ProxyMode::System);

        test.type(u"proxyUser"_s, u"zoe"_s);
        QVERIFY(test.banner(u"trialBanner"_s).isEmpty());
        test.type(u"proxyPassword"_s, u"let me out"_s);
        test.click(u"tryConnection"_s);
        QTRY_VERIFY(test.banner(u"trialBanner"_s).contains("answered after"_L1));
        test.click(u"save"_s);
        QCOMPARE(test.network().settings().proxyMode, ProxyMode::Manual);
        QCOMPARE(test.network().settings().proxy.password, Secret(u"let me out"));
        QVERIFY(!test.isShown(u"save"_s));
        QVERIFY(test.text(u"proxyPassword"_s).isEmpty());
        QVERIFY(test.messageOf(u"proxyPassword"_s).contains("Known"_L1));
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("127.0.0.1"));
        QVERIFY(!kept.contains("let me out"));
    }

    void aSignInThatAProxyStopsLeadsThere()
    {
        WireServer server(m_certificates.server(TestCertificates::For::Anywhere, farAway.host()));
        ProxyServer proxy(server.port());
        proxy.demand("zoe", "let me out");
        TestWindow test(farAway);
        QVERIFY(test.network().apply(
            {.proxyMode = ProxyMode::Manual, .proxy = {.host = u"127.0.0.1"_s, .port = proxy.port()}}));
        test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains("wants a sign-in"_L1));
        test.clickBanner(u"signInBanner"_s);
        QTRY_VERIFY(test.isShown(u"networkDialog"_s));
        QCOMPARE(test.text(u"password"_s), SandboxServer::password());
    }

    void saysWhatIsWrongWithAFileOfAuthorities()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"plant.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("certainly");
        file.close();
        TestWindow test(farAway);
        QVERIFY(openDialog(test));
        QVERIFY(pickAuthorities(test, file.fileName()));
        QVERIFY(test.find<QLabel>(u"caExplanation"_s)->text().contains("BEGIN CERTIFICATE"_L1));
        test.click(u"save"_s);
        QVERIFY(test.settings().network().extraCaFile.isEmpty());
        QCOMPARE(test.find(u"networkDialog"_s)->focusWidget(), test.find(u"chooseCa"_s));
        test.click(u"removeCa"_s);
        QVERIFY(!test.isShown(u"save"_s));
    }

    void saysThatAnAuthorityHasExpired()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"old.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_certificates.server(TestCertificates::For::Expired).localCertificate().toPem());
        file.close();
        TestWindow test(farAway);
        QVERIFY(openDialog(test));
        QVERIFY(pickAuthorities(test, file.fileName()));
        QVERIFY(test.find<QLabel>(u"caExplanation"_s)->text().contains("has expired"_L1));
    }

    void checksWhatIsTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no host") << u"proxyHost"_s << u" "_s;
        QTest::newRow("an address") << u"proxyHost"_s << u"http://proxy.example"_s;
        QTest::newRow("port 0") << u"proxyPort"_s << u"0"_s;
        QTest::newRow("port beyond") << u"proxyPort"_s << u"65536"_s;
        QTest::newRow("a password of nobody") << u"proxyPassword"_s << u"secret"_s;
    }

    void checksWhatIsTyped()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        TestWindow test(farAway);
        QVERIFY(openDialog(test));
        typeProxy(test, 3128);
        test.type(field, text);
        test.click(u"save"_s);
        QCOMPARE(test.settings().network(), NetworkSettings());
        QVERIFY(test.isShown(u"save"_s));
        test.click(u"discard"_s);
        QVERIFY(!test.isShown(u"save"_s));
        QVERIFY(!test.isShown(u"proxyHostEdit"_s));
    }

    void asksBeforeItLosesWhatWasTyped()
    {
        TestWindow test(farAway);
        QVERIFY(openDialog(test));
        typeProxy(test, 3128);
        test.click(u"closeNetwork"_s);
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.isShown(u"networkDialog"_s));
    }

    void aTrialCanBeStopped()
    {
        WireServer server;
        server.answer(WireServer::never());
        TestWindow test(server.url());
        QVERIFY(openDialog(test));
        test.click(u"tryConnection"_s);
        QVERIFY(test.find<QPushButton>(u"tryConnection"_s)->text().contains("top"_L1));
        test.click(u"tryConnection"_s);
        QVERIFY(test.banner(u"trialBanner"_s).isEmpty());
        QVERIFY(test.find<QPushButton>(u"tryConnection"_s)->text().contains("connection"_L1));
    }

private:
    TestCertificates m_certificates;
};

QTEST_MAIN(TestNetworkForm)
#include "tst_networkform.moc"
