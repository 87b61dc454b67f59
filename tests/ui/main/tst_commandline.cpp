// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

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

    void leavesQtItsOwnOptions()
    {
        const CommandLine line = CommandLine::parse(
            {u"conta"_s, u"-platform"_s, u"offscreen"_s, u"--demo"_s, u"-style"_s, u"Fusion"_s});
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
