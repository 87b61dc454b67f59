// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlemodel.h"
#include "redaction.h"
#include "testwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

bool openDiagnostics(TestWindow &test)
{
    if (!test.signIn() || !test.openPage(u"settings"_s))
        return false;
    test.window().frame()->currentPage()->showView(u"diagnostics"_s);
    return true;
}

QString preview(TestWindow &test)
{
    QStringList lines;
    const QAbstractItemModel *model = test.find<QListView>(u"bundlePreview"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 0).data().toString());
    return lines.join(u'\n');
}

// Everything of a session and its network that a bundle must not tell.
void setSecrets(TestWindow &test)
{
    QVERIFY(test.network().apply({.proxyMode = NetworkSettings::ProxyMode::Manual,
                                  .proxy = {.host = u"proxy.internal.example"_s,
                                            .user = u"zoe.mueller"_s,
                                            .password = Secret(u"let me out")}}));
}

} // namespace

class TestDiagnostics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheKeychain()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openDiagnostics(test));
        QVERIFY(!test.isShown(u"keychainState"_s));
        QVERIFY(preview(test).contains("Not checked in this run"_L1));
        test.click(u"checkKeychain"_s);
        QTRY_VERIFY(test.isShown(u"keychainState"_s));
        const QString steps = test.find<QLabel>(u"keychainSteps"_s)->text();
        QVERIFY2(steps.contains("Written in"_L1) && steps.contains("Removed in"_L1), qPrintable(steps));
        QVERIFY(test.find<QLabel>(u"keychainExplanation"_s)->text().contains("ends with the program"_L1));
        QVERIFY(preview(test).contains("write: "_L1));
    }

    void showsTheRequestsAndNoMoreOfThem()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openDiagnostics(test));
        const QAbstractItemModel *model = test.find<QTableView>(u"requestLog"_s)->model();
        QCOMPARE(model->columnCount(), 5);
        QCOMPARE(model->rowCount(), int(test.log().entries().size()));
        QVERIFY(model->rowCount() > 2);
        QStringList paths;
        for (int row = 0; row < model->rowCount(); ++row)
            paths.append(model->index(row, 2).data().toString());
        QVERIFY(paths.contains(u"/auth/user"_s));
        QVERIFY(!paths.join(u' ').contains(u'?'));
        QCOMPARE(model->index(model->rowCount() - 1, 2).data().toString(), u"/auth/user"_s);
    }

    void theBundleTellsNothingOfThePerson()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        setSecrets(test);
        const Account account = test.sessions().session()->account();
        const QString token = QString::fromLatin1(test.sessions().session()->token().secret().reveal());
        QVERIFY(test.openPage(u"settings"_s));
        test.window().frame()->currentPage()->showView(u"diagnostics"_s);
        for (const bool redacted : {true, false}) {
            auto *choice = test.find<QCheckBox>(u"redact"_s);
            choice->setChecked(redacted);
            test.click(u"copyBundle"_s);
            const QString bundle = QGuiApplication::clipboard()->text();
            QVERIFY(bundle.contains("# Requests"_L1));
            QVERIFY(bundle.contains("/auth/user"_L1));
            // Never, whatever is chosen.
            QVERIFY(!bundle.contains(token));
            QVERIFY(!bundle.contains("let me out"_L1));
            QVERIFY(!bundle.contains(SandboxServer::password()));
            static const QRegularExpression anyToken(u"eyJ[\\w-]{8}"_s);
            QVERIFY(!bundle.contains(anyToken));
            // Only where somebody wants it.
            for (const QString &personal :
                 {account.email, account.userId, u"proxy.internal.example"_s, u"zoe.mueller"_s})
                QCOMPARE(bundle.contains(personal), !redacted);
            QCOMPARE(bundle.contains(u'@'), !redacted);
        }
    }

    void aLineOrASectionCanBeLeftOut()
    {
        const auto asIs = [](const QString &line) {
            return line;
        };
        BundleModel model;
        model.setSections({{u"One"_s, {u"a"_s, u"b"_s}}, {u"Two"_s, {u"c"_s}}}, asIs);
        QCOMPARE(model.text(), u"# One\na\nb\n\n# Two\nc\n"_s);
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.text(), u"# One\nb\n\n# Two\nc\n"_s);
        QVERIFY(model.setData(model.index(3), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.text(), u"# One\nb\n"_s);
        // The same lines, redacted or not: what was left out stays so.
        model.setSections({{u"One"_s, {u"a"_s, u"b"_s}}, {u"Two"_s, {u"c"_s}}},
                          [](const QString &line) { return line.toUpper(); });
        QCOMPARE(model.text(), u"# One\nB\n"_s);
        // And with more of them, or in another place; of what was left out as a whole whatever is new too.
        model.setSections({{u"One"_s, {u"z"_s, u"a"_s, u"b"_s, u"d"_s}}, {u"Two"_s, {u"c"_s, u"e"_s}}}, asIs);
        QCOMPARE(model.text(), u"# One\nz\nb\nd\n"_s);
        // A line that says something else now.
        model.setSections({{u"One"_s, {u"z"_s, u"A"_s, u"b"_s, u"d"_s}}, {u"Two"_s, {u"f"_s}}}, asIs);
        QCOMPARE(model.text(), u"# One\nz\nb\nd\n"_s);
        model.setSections({{u"One"_s, {u"A"_s, u"b"_s}}, {u"Two"_s, {u"f"_s}}}, asIs);
        QCOMPARE(model.text(), u"# One\nb\n"_s);
        QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.chosenLines(), 2);
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.text(), QString());
    }

    void whatIsLeftOutIsNotSaved()
    {
        const QTemporaryDir folder;
        TestWindow test(m_sandbox.url());
        QVERIFY(openDiagnostics(test));
        auto *list = test.find<QListView>(u"bundlePreview"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space); // The section "Program".
        test.click(u"saveBundle"_s);
        auto *dialog = test.window().findChild<QFileDialog *>(u"bundleDialog"_s);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(folder.filePath(u"bundle.txt"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QFile file(folder.filePath(u"bundle.txt"_s));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.startsWith("# Account"));
        QVERIFY(!saved.contains("Qt "));
    }

    void redactsNamesInPathsAndTokens()
    {
        Redaction redaction;
        redaction.hide(u"proxy"_s, u"proxy user"_s);
        redaction.hide(u"proxy.example"_s, u"proxy host"_s);
        redaction.hide(QString(), u"nothing"_s);
        QCOMPARE(redaction.applied(u"at Proxy.Example as proxy"_s), u"at ‹proxy host› as ‹proxy user›"_s);
        QCOMPARE(redaction.applied(u"from zoe@x.example, and /me?email=zoe%40x.example"_s),
                 u"from ‹e-mail›, and /me?email=‹e-mail›"_s);
        QCOMPARE(redaction.applied(u"/home/zoe/ca.pem C:\\Users\\zoe\\ca.pem"_s),
                 u"/home/‹name›/ca.pem C:\\Users\\‹name›\\ca.pem"_s);
        QVERIFY(!redaction.applied(QDir::homePath() + u"/ca.pem"_s).contains(QDir::homePath()));
        QCOMPARE(Redaction::withoutTokens(u"got eyJhbGci.eyJzdWIi.c2ln, Bearer abc"_s),
                 u"got ‹token›, ‹token›"_s);
    }

private:
    SandboxServer m_sandbox;
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
