// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverything()
    {
        const CommandLine line = CommandLine::parse({u"conta"_s,          u"--demo"_s,
                                                     u"--server"_s,       u"api.losant.com"_s,
                                                     u"--profile-dir"_s,  u"/tmp/x y"_s,
                                                     u"--page"_s,         u"profile"_s,
                                                     u"--tour"_s,         u"out"_s,
                                                     u"--theme"_s,        u"dark"_s,
                                                     u"--language"_s,     u"pt_BR"_s,
                                                     u"--size"_s,         u"1024x600"_s,
                                                     u"--demo-account"_s, u"empty@conta.example"_s,
                                                     u"--demo-seed"_s,    u"large"_s});
        QVERIFY(!line.message);
        QVERIFY(line.demo);
        QCOMPARE(line.server->toString(), u"https://api.losant.com"_s);
        QCOMPARE(line.profileDir, u"/tmp/x y"_s);
        QCOMPARE(line.page, u"profile"_s);
        QCOMPARE(line.tourDir, u"out"_s);
        QCOMPARE(line.theme, u"dark"_s);
        QCOMPARE(line.language, u"pt_BR"_s);
        QCOMPARE(line.size, QSize(1024, 600));
        QCOMPARE(line.demoAccount, u"empty@conta.example"_s);
        QCOMPARE(line.demoSeed, u"large"_s);
    }

    void answersQuestions()
    {
        QVERIFY(CommandLine::parse({u"conta"_s, u"--version"_s}).message->startsWith(u"conta "_s));
        const CommandLine help = CommandLine::parse({u"conta"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const QString &option : {u"--demo"_s, u"--server"_s, u"--profile-dir"_s, u"--page"_s,
                                      u"--tour"_s, u"--theme"_s, u"--language"_s, u"--size"_s})
            QVERIFY2(help.message->contains(option), qPrintable(option));
    }

    void takesAnInviteLink()
    {
        const CommandLine line = CommandLine::parse({u"conta"_s, u"conta://invite/5f0c-Ab_9"_s});
        QVERIFY(!line.message);
        QCOMPARE(line.invite, u"5f0c-Ab_9"_s);
    }

    void refusesEveryOtherLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("no id") << u"conta://invite/"_s;
        QTest::newRow("another action") << u"conta://accept/5f0c"_s;
        QTest::newRow("more than an id") << u"conta://invite/5f0c/accept"_s;
        QTest::newRow("a query") << u"conta://invite/5f0c?accept=1"_s;
        QTest::newRow("encoded") << u"conta://invite/%2e%2e"_s;
        QTest::newRow("a way up") << u"conta://invite/../me"_s;
        QTest::newRow("a second line") << u"conta://invite/5f0c\n"_s;
        QTest::newRow("other letters") << u"conta://invite/5f0ç"_s;
        QTest::newRow("too long") << u"conta://invite/"_s + QString(129, u'a');
        QTest::newRow("another scheme") << u"https://invite/5f0c"_s;
        QTest::newRow("another case") << u"CONTA://invite/5f0c"_s;
    }

    void refusesEveryOtherLink()
    {
        QFETCH(QString, link);
        const CommandLine line = CommandLine::parse({u"conta"_s, link});
        QCOMPARE(line.exitCode, 2);
        QVERIFY(line.message->contains(u"conta://invite/<id>"_s));
        QVERIFY(line.message->contains(link));
        QVERIFY(line.invite.isEmpty());
    }

    void takesOneLinkAlone()
    {
        const CommandLine line =
            CommandLine::parse({u"conta"_s, u"conta://invite/1"_s, u"conta://invite/2"_s});
        QCOMPARE(line.exitCode, 2);
    }

    void theSettingsSayInWhichLanguageHelpIsGiven()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"language\":\"de\"}");
        file.close();
        const QStringList help{u"conta"_s, u"--help"_s, u"--profile-dir"_s, folder.path()};
        QCOMPARE(CommandLine::parse(help).earlyLanguage(), u"de"_s);
        QCOMPARE(CommandLine::parse(help + QStringList{u"--language"_s, u"pt_BR"_s}).earlyLanguage(),
                 u"pt_BR"_s);
        QCOMPARE(CommandLine::parse(help + QStringList{u"--nonsense"_s}).earlyLanguage(), u"de"_s);
        QVERIFY(QFile::remove(file.fileName()));
        QCOMPARE(CommandLine::parse(help).earlyLanguage(), QString());
    }

    void aSessionManagerStartsTheSameProfile()
    {
        QCOMPARE(CommandLine::parse({u"conta"_s, u"--page"_s, u"usage"_s}).restartArguments(), QStringList());
        QCOMPARE(CommandLine::parse({u"conta"_s, u"--profile-dir"_s, u"/tmp/x y"_s}).restartArguments(),
                 (QStringList{u"--profile-dir"_s, u"/tmp/x y"_s}));
    }

    void helpNamesTheExitCodes()
    {
        const QString help = *CommandLine::parse({u"conta"_s, u"--help"_s}).message;
        for (const QString &code : {u"\n  0  "_s, u"\n  1  "_s, u"\n  2  "_s})
            QVERIFY2(help.contains(code), qPrintable(code));
    }

    void leavesQtItsOwnOptions()
    {
        const CommandLine line = CommandLine::parse({u"conta"_s, u"-platform"_s, u"offscreen"_s, u"--demo"_s,
                                                     u"-style"_s, u"Fusion"_s, u"-session"_s, u"1071_17"_s});
        QVERIFY(!line.message);
        QVERIFY(line.demo);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("a loose word") << QStringList{u"hello"_s};
        QTest::newRow("plain http elsewhere") << QStringList{u"--server"_s, u"http://api.example.com"_s};
        QTest::newRow("no server") << QStringList{u"--server"_s, u""_s};
        QTest::newRow("a page that is none") << QStringList{u"--page"_s, u"nope"_s};
        QTest::newRow("Qt's longer help") << QStringList{u"--help-all"_s};
        QTest::newRow("a theme of its own") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("a seed of its own") << QStringList{u"--demo"_s, u"--demo-seed"_s, u"huge"_s};
        QTest::newRow("a sample account without the demo") << QStringList{u"--demo-account"_s, u"a@b.c"_s};
        QTest::newRow("a size in words") << QStringList{u"--size"_s, u"big"_s};
    }

    void refusesNonsense()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = CommandLine::parse(QStringList{u"conta"_s} + arguments);
        QCOMPARE(line.exitCode, 2);
        QVERIFY(line.message && !line.message->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
