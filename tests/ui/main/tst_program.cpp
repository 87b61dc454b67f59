// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "demoserver.h"
#include "testwindow.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(CONTA_BIN_DIR "/conta");

#ifdef Q_OS_LINUX
QByteArray procFile(const QString &pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList childrenOf(qint64 parent)
{
    QStringList children;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &pid : entries) {
        const QList<QByteArray> status = procFile(pid, u"status"_s).split('\n');
        if (status.contains("PPid:\t" + QByteArray::number(parent)))
            children.append(pid);
    }
    return children;
}

bool isAlive(const QString &pid)
{
    const QByteArray status = procFile(pid, u"status"_s);
    return !status.isEmpty() && !status.contains("State:\tZ");
}
#endif

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    return files;
}

} // namespace

class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTourSavesAPictureOfEveryPage()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.start(program, {u"--demo"_s, u"--tour"_s, folder.filePath(u"the tour"_s), u"--size"_s,
                                u"1024x600"_s, u"--theme"_s, u"dark"_s});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        const QStringList pictures = QDir(folder.filePath(u"the tour"_s)).entryList({u"*.png"_s});
        QVERIFY(pictures.size() > 10);
        QVERIFY(pictures.contains(u"recent-device.png"_s));
        for (const QString &picture : pictures) {
            const QImage image(folder.filePath(u"the tour/"_s + picture));
            QCOMPARE(image.size(), QSize(1024, 600));
        }
        const QImage profile(folder.filePath(u"the tour/profile.png"_s));
        QVERIFY(profile.pixelColor(1020, 4).lightness() < 60);
    }

    void theTourSaysWhenItCannotWrite()
    {
        QProcess process;
        process.start(program, {u"--demo"_s, u"--tour"_s, u"/proc/nowhere"_s});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    void theDemoLeavesNothingBehindHoweverItEnds()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        for (const auto &[name, value] : {std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
                                          {u"XDG_DATA_HOME"_s, u"data"_s},
                                          {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                          {u"XDG_STATE_HOME"_s, u"state"_s},
                                          { u"TMPDIR"_s,
                                            u"tmp"_s }}) {
            QVERIFY(QDir(home.path()).mkpath(value));
            environment.insert(name, home.filePath(value));
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, {u"--demo"_s});
        QVERIFY(process.waitForStarted());
        QStringList children;
        QTRY_VERIFY_WITH_TIMEOUT(!(children = childrenOf(process.processId())).isEmpty(), 20000);
        QTest::qWait(1500); // long enough for the sign-in, so that there is something to leave behind
        QCOMPARE(children.size(), 1);
        QVERIFY(isAlive(children.constFirst()));
        process.kill();
        QVERIFY(process.waitForFinished());
        QTRY_VERIFY(!isAlive(children.constFirst()));
        QStringList left = filesBelow(home.path());
        left.removeIf([](const QString &file) { return file.contains(u"/cache/fontconfig/"_s); });
        QCOMPARE(left, QStringList());
#else
        QSKIP("reads /proc");
#endif
    }

    void noSecretReachesAFileALogACommandLineOrTheEnvironment()
    {
        const QByteArray password = SandboxServer::password().toUtf8();
        const QTemporaryDir folder;
        m_messages.clear();
        const QtMessageHandler old = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { m_messages.append(text); });
        QByteArray token;
        QString requests;
        {
            SandboxServer sandbox;
            MemoryTokenStore tokens;
            TestWindow test(sandbox.url(), {.tokens = &tokens, .folder = folder.path()});
            test.fillSignIn(u"demo@conta.example"_s, u"Wrong-Pass-2026!"_s);
            test.click(u"signIn"_s);
            QTRY_VERIFY(!test.banner().isEmpty());
            QVERIFY(test.signIn());
            QVERIFY(test.openPage(u"profile"_s));
            token = test.sessions().session()->token().secret().reveal();
            test.window().close();
            for (const RequestLog::Entry &entry : test.log().entries())
                requests += entry.path + u' ' + entry.problem + u'\n';
        }
        qInstallMessageHandler(old);
        QVERIFY(token.size() > 40);
        QByteArray seen = requests.toUtf8() + m_messages.join(u'\n').toUtf8();
        const QStringList files = filesBelow(folder.path());
        QVERIFY(files.size() >= 2);
        for (const QString &path : files) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            seen += file.readAll();
        }
#ifdef Q_OS_LINUX
        seen += procFile(u"self"_s, u"cmdline"_s) + procFile(u"self"_s, u"environ"_s);
#endif
        QVERIFY(requests.contains(u"/auth/user"_s));
        for (const QByteArray &secret :
             {password, QByteArray("Wrong-Pass-2026!"), token, token.split('.').at(2)})
            QVERIFY(!seen.contains(secret));
    }

    void theDemoServerThatCannotStartSaysWhy()
    {
        // Beside this test there is no conta-sandbox.
        DemoServer server;
        QString why;
        connect(&server, &DemoServer::failed, this, [&](const QString &text) { why = text; });
        server.start();
        QTRY_VERIFY(!why.isEmpty());
    }

    void helpNeedsNoDisplay()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(program, {u"--help"_s});
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("--demo"));
    }

    void whatIsKeptStandsInTheFoldersOfTheXdg()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        for (const QString &name : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s})
            environment.insert(u"XDG_%1_HOME"_s.arg(name), home.filePath(name.toLower()));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(home.filePath(u"config/conta/conta.socket"_s)) ||
                                     QFile::exists(home.filePath(u"config/conta/conta.lock"_s)),
                                 20000);
        QTest::qWait(500); // whatever else a start writes
        process.kill();
        QVERIFY(process.waitForFinished());
        const QStringList allowed{u"/config/conta/"_s, u"/cache/conta/"_s, u"/cache/fontconfig/"_s};
        const QStringList files = filesBelow(home.path());
        for (const QString &file : files) {
            const QString path = file.mid(home.path().size());
            QVERIFY2(std::any_of(allowed.begin(), allowed.end(),
                                 [&](const QString &folder) { return path.startsWith(folder); }),
                     qPrintable(path));
        }
        // Nothing of ours in the home folder itself.
        QStringList folders = QDir(home.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        folders.removeAll(u"config"_s);
        folders.removeAll(u"cache"_s);
        QCOMPARE(folders, QStringList());
#else
        QSKIP("folders of the XDG");
#endif
    }

    void helpIsGivenInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("words");
        QTest::newRow("by an option") << QStringList{u"--language"_s, u"pseudo"_s} << u"C.UTF-8"_s << u"⟦"_s;
        // Qt's own words.
        QTest::newRow("by the system") << QStringList() << u"pt_BR.UTF-8"_s << u"Opções"_s;
    }

    void helpIsGivenInTheLanguageAskedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, environment);
        QFETCH(QString, words);
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(u"LC_ALL"_s, environment);
        variables.remove(u"LANGUAGE"_s);
        process.setProcessEnvironment(variables);
        process.start(program, QStringList{u"--help"_s} + arguments);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains(words.toUtf8()), said.constData());
    }

    void aLanguageFromRightToLeftNeedsNoDisplayEither()
    {
        QProcess process;
        process.start(program, {u"--help"_s, u"--language"_s, u"ar"_s});
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

private:
    static inline QStringList m_messages;
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
