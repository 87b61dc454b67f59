// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisettings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUiSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        {
            UiSettings settings(path);
            QCOMPARE(settings.theme(), UiSettings::ThemeChoice::System);
            settings.setTheme(UiSettings::ThemeChoice::Dark);
            settings.setLastPage(u"profile"_s);
            settings.setWindowGeometry("geometry");
            QCOMPARE(settings.secretStay(), std::chrono::seconds(45));
            settings.setSecretStay(std::chrono::seconds(120));
            QVERIFY(settings.notifiesOfInvites());
            settings.setNotifiesOfInvites(false);
            QVERIFY(settings.notifiesOfUsage());
            settings.setNotifiesOfUsage(false);
        }
        UiSettings settings(path);
        QCOMPARE(settings.theme(), UiSettings::ThemeChoice::Dark);
        QCOMPARE(settings.lastPage(), u"profile"_s);
        QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
        QCOMPARE(settings.secretStay(), std::chrono::seconds(120));
        QVERIFY(!settings.notifiesOfInvites());
        QVERIFY(!settings.notifiesOfUsage());
    }

    void rememberByAccountWhatWasToldOfUsage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        const UiSettings::UsageTold first{.periodStartMs = 1'772'323'200'000, .threshold = 95};
        const UiSettings::UsageTold second{.periodStartMs = 1'775'001'600'000, .threshold = 80};
        {
            UiSettings settings(path);
            QCOMPARE(settings.usageTold(u"a@one"_s), UiSettings::UsageTold());
            settings.setUsageTold(u"a@one"_s, first);
            settings.setUsageTold(u"b@two"_s, second);
        }
        {
            UiSettings settings(path);
            QCOMPARE(settings.usageTold(u"a@one"_s), first);
            QCOMPARE(settings.usageTold(u"b@two"_s), second);
            settings.forgetAccount(u"a@one"_s);
            settings.forgetAccount(u"nobody@nowhere"_s);
        }
        const UiSettings settings(path);
        QCOMPARE(settings.usageTold(u"a@one"_s), UiSettings::UsageTold());
        QCOMPARE(settings.usageTold(u"b@two"_s), second);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("a@one"));
    }

    void keepASecretsStayWithinReason()
    {
        UiSettings settings{QString()};
        settings.setSecretStay(std::chrono::seconds(0));
        QCOMPARE(settings.secretStay(), std::chrono::seconds(5));
        settings.setSecretStay(std::chrono::hours(9));
        QCOMPARE(settings.secretStay(), std::chrono::minutes(10));
    }

    void aConsoleIsKeptForEachServer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        const QUrl one(u"https://api.one.example"_s);
        const QUrl other(u"https://api.one.example:8443"_s);
        const QUrl console(u"https://console.example/iot"_s);
        {
            UiSettings settings(path);
            QSignalSpy changed(&settings, &UiSettings::consoleChanged);
            QVERIFY(settings.console(one).isEmpty());
            settings.setConsole(one, console);
            settings.setConsole(other, QUrl(u"https://other.example"_s));
            QCOMPARE(changed.size(), 2);
        }
        UiSettings settings(path);
        QCOMPARE(settings.console(one), console);
        QCOMPARE(settings.console(other), QUrl(u"https://other.example"_s));
        settings.setConsole(one, QUrl());
        QVERIFY(settings.console(one).isEmpty());
        QCOMPARE(settings.console(other), QUrl(u"https://other.example"_s));
    }

    void sayWhenTheyCannotBeWritten()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(u"blocker"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        UiSettings settings(folder.filePath(u"blocker/settings.json"_s));
        QSignalSpy notSaved(&settings, &UiSettings::notSaved);
        QSignalSpy changed(&settings, &UiSettings::themeChanged);
        settings.setTheme(UiSettings::ThemeChoice::Light);
        QCOMPARE(notSaved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings.theme(), UiSettings::ThemeChoice::Light);
    }
};

QTEST_GUILESS_MAIN(TestUiSettings)
#include "tst_uisettings.moc"
