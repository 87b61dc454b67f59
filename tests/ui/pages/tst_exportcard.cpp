// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "exportwords.h"
#include "testwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Stands in for the desktop's file manager.
class FolderOpener final : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestExportCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox.reset();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void writesEverythingIntoOneFile()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const Announcements told;
        QVERIFY(choose(test, file()));
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"was exported"_s));
        QVERIFY(told.contain(u"was exported"_s));
        QVERIFY(!test.isShown(u"exportProgress"_s));
        const QJsonObject document = read(file());
        QCOMPARE(document.value("format"_L1), u"conta-account-export"_s);
        QVERIFY(document.value("isComplete"_L1).toBool());
        QVERIFY(document.value("parts"_L1).toArray().size() > 10);
        QVERIFY(!(QFile::permissions(file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        // The size and the place stand with it, and the folder opens.
        FolderOpener opener;
        test.clickBanner(u"exportBanner"_s);
        QCOMPARE(opener.opened, QList{QUrl::fromLocalFile(m_folder->path())});
    }

    void suggestsAName_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"zoe@conta.example"_s << u"conta-zoe@conta.example-2026-03-01.json"_s;
        QTest::newRow("odd") << u"a/b\\c:\"d\"@x"_s << u"conta-a_b_c__d_@x-2026-03-01.json"_s;
        QTest::newRow("none") << QString() << u"conta-account-2026-03-01.json"_s;
        QTest::newRow("letters") << u"zoë@x"_s << u"conta-zoë@x-2026-03-01.json"_s;
    }

    void suggestsAName()
    {
        QFETCH(QString, email);
        QFETCH(QString, name);
        QCOMPARE(exportFileName(email, QDate(2026, 3, 1)), name);
    }

    void theDialogBlocksNothingAndMayBeClosed()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"exportData"_s);
        QFileDialog *dialog = fileDialog(test);
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).contains(u"conta-demo@conta.example"_s));
        dialog->reject();
        QTRY_VERIFY(!fileDialog(test));
        QVERIFY(!test.isShown(u"exportBanner"_s));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void saysWhatIsOnItsWayAndCanBeCancelled()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.delay(u"/me/recentItems"_s, 60000);
        QVERIFY(choose(test, file()));
        QTRY_VERIFY(test.isShown(u"exportProgress"_s));
        QTRY_VERIFY(test.find<QProgressBar>(u"exportProgress"_s)->value() > 0);
        QVERIFY(test.find(u"exportPart"_s)->accessibleName().startsWith(u"Fetching "_s));
        QVERIFY(test.find<QLabel>(u"exportCount"_s)->text().contains(u" of "_s));
        QTRY_COMPARE(focusName(test), u"cancelExport"_s);
        const Announcements told;
        QTest::keyClick(test.window().focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"cancelled"_s));
        QVERIFY(told.contain(u"No file was written"_s));
        QVERIFY(!test.isShown(u"exportProgress"_s));
        QTRY_COMPARE(focusName(test), u"exportData"_s);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void whatCouldNotBeHadIsNamed()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/deviceCounts"_s}, {u"status"_s, 500}});
        QVERIFY(choose(test, file()));
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"devices by day"_s));
        QVERIFY(!read(file()).value("isComplete"_L1).toBool());
    }

    void anOlderServerIsNoFailure()
    {
        const SandboxServer older({u"--api-version"_s, u"1.24"_s});
        TestWindow test(older.url());
        QVERIFY(open(test));
        QVERIFY(choose(test, file()));
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"payloads by day"_s));
        QVERIFY(test.banner(u"exportBanner"_s).contains(u"invites"_s));
        QVERIFY(QFile::exists(file()));
    }

    void aPlaceThatCannotBeWrittenLosesNothing()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString blocked = m_folder->filePath(u"gone/export.json"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"gone"_s));
        m_sandbox.delay(u"/me/invites"_s, 300);
        QVERIFY(choose(test, blocked));
        QVERIFY(QDir(m_folder->path()).rmdir(u"gone"_s));
        const Announcements told;
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"could not be written"_s));
        QVERIFY(told.contain(u"could not be written"_s));
        QVERIFY(QDir(m_folder->path()).isEmpty());
        const int calls = m_sandbox.count(u"GET"_s, u"/me/invites"_s);
        test.clickBanner(u"exportBanner"_s);
        QVERIFY(accept(test, file()));
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"was exported"_s));
        QVERIFY(read(file()).value("isComplete"_L1).toBool());
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/invites"_s), calls);
    }

    void aServerThatIsGoneWritesNothing()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(open(test));
        sandbox.kill();
        QVERIFY(choose(test, file()));
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"Nothing could be exported"_s));
        QVERIFY(!QFile::exists(file()));
    }

    void aTokenThatDiesAsksForTheSignInAndGoesOn()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.delay(u"/me/recentItems"_s, 200);
        QVERIFY(choose(test, file()));
        QTRY_VERIFY(test.find<QProgressBar>(u"exportProgress"_s)->value() > 1);
        m_sandbox.expireTokens();
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(test.banner(u"exportBanner"_s).contains(u"waits"_s));
        QVERIFY(!QFile::exists(file()));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QTRY_VERIFY_WITH_TIMEOUT(test.banner(u"exportBanner"_s).contains(u"was exported"_s), 15000);
        QVERIFY(read(file()).value("isComplete"_L1).toBool());
    }

    void aReadOnlyTokenIsEnough()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(test.openPage(u"account"_s));
        QVERIFY(choose(test, file()));
        QTRY_VERIFY(QFile::exists(file()));
        QVERIFY(read(file()).value("parts"_L1).toArray().first().toObject().contains("answer"_L1));
    }

    void goesOnWhileAnotherPageIsOpen()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.delay(u"/me/invites"_s, 500);
        QVERIFY(choose(test, file()));
        QVERIFY(test.openPage(u"settings"_s));
        QTRY_VERIFY(QFile::exists(file()));
    }

    void theWindowMayGoInTheMiddle()
    {
        {
            TestWindow test(m_sandbox.url());
            QVERIFY(open(test));
            m_sandbox.delay(u"/me/invites"_s, 200);
            QVERIFY(choose(test, file()));
            QTRY_VERIFY(test.isShown(u"exportProgress"_s));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

private:
    static bool open(TestWindow &test) { return test.signIn() && test.openPage(u"account"_s); }
    // Of the window, which the stand-in for a desktop does not activate again after a dialog.
    static QString focusName(TestWindow &test)
    {
        const QWidget *focused = test.window().focusWidget();
        return focused ? focused->objectName() : QString();
    }
    QString file() const { return m_folder->filePath(u"export.json"_s); }
    static QFileDialog *fileDialog(TestWindow &test)
    {
        return test.window().findChild<QFileDialog *>(u"exportDialog"_s);
    }
    static bool accept(TestWindow &test, const QString &path)
    {
        QFileDialog *dialog = fileDialog(test);
        if (!dialog)
            return false;
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return QTest::qWaitFor([&] { return !fileDialog(test); });
    }
    // As somebody would who types the place.
    static bool choose(TestWindow &test, const QString &path)
    {
        test.click(u"exportData"_s);
        return accept(test, path);
    }
    static QJsonObject read(const QString &path)
    {
        QFile opened(path);
        if (!opened.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(opened.readAll()).object();
    }

    SandboxServer m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestExportCard)
#include "tst_exportcard.moc"
