// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisettings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

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

    void beginAsAPersonExpects()
    {
        const UiSettings settings{QString()};
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.startPage(), QString());
        QCOMPARE(settings.lockAfter(), std::chrono::minutes(0));
        QVERIFY(!settings.startsMinimised());
        QVERIFY(!settings.hasTrayIcon());
        QVERIFY(!settings.checksForUpdates());
        QCOMPARE(settings.network(), NetworkSettings());
    }

    void tellOfEachChangeOnce_data()
    {
        using Signal = void (UiSettings::*)();
        QTest::addColumn<Signal>("signal");
        QTest::addColumn<std::function<void(UiSettings &)>>("change");
        QTest::addColumn<std::function<bool(const UiSettings &)>>("isChanged");
        const auto row = [](const char *name, Signal signal, std::function<void(UiSettings &)> change,
                            std::function<bool(const UiSettings &)> isChanged) {
            QTest::newRow(name) << signal << std::move(change) << std::move(isChanged);
        };
        row(
            "language", &UiSettings::languageChanged, [](UiSettings &to) { to.setLanguage(u"pt_BR"_s); },
            [](const UiSettings &at) { return at.language() == "pt_BR"_L1; });
        row(
            "start page", &UiSettings::startPageChanged, [](UiSettings &to) { to.setStartPage(u"usage"_s); },
            [](const UiSettings &at) { return at.startPage() == "usage"_L1; });
        row(
            "lock", &UiSettings::lockAfterChanged,
            [](UiSettings &to) { to.setLockAfter(std::chrono::minutes(15)); },
            [](const UiSettings &at) { return at.lockAfter() == std::chrono::minutes(15); });
        row(
            "minimised", &UiSettings::startsMinimisedChanged,
            [](UiSettings &to) { to.setStartsMinimised(true); },
            [](const UiSettings &at) { return at.startsMinimised(); });
        row(
            "tray", &UiSettings::trayIconChanged, [](UiSettings &to) { to.setTrayIcon(true); },
            [](const UiSettings &at) { return at.hasTrayIcon(); });
        row(
            "updates", &UiSettings::checksForUpdatesChanged,
            [](UiSettings &to) { to.setChecksForUpdates(true); },
            [](const UiSettings &at) { return at.checksForUpdates(); });
        row(
            "network", &UiSettings::networkChanged, [](UiSettings &to) { to.setNetwork({.http2 = false}); },
            [](const UiSettings &at) { return !at.network().http2; });
    }

    void tellOfEachChangeOnce()
    {
        using Signal = void (UiSettings::*)();
        QFETCH(Signal, signal);
        QFETCH(std::function<void(UiSettings &)>, change);
        QFETCH(std::function<bool(const UiSettings &)>, isChanged);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        {
            UiSettings settings(path);
            const QSignalSpy changed(&settings, signal);
            QVERIFY(!isChanged(settings));
            change(settings);
            change(settings);
            QCOMPARE(changed.size(), 1);
            QVERIFY(isChanged(settings));
        }
        QVERIFY(isChanged(UiSettings(path)));
    }

    void knowEveryTheme()
    {
        using Choice = UiSettings::ThemeChoice;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        for (const Choice theme : {Choice::Light, Choice::Dark, Choice::HighContrast, Choice::System}) {
            UiSettings(path).setTheme(theme);
            QCOMPARE(UiSettings(path).theme(), theme);
        }
    }

    void keepTheNetworkWithoutThePassword()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        NetworkSettings network{
            .proxyMode = NetworkSettings::ProxyMode::Manual,
            .proxy = {.kind = NetworkSettings::Proxy::Kind::Socks5,
                      .host = u"proxy.example"_s,
                      .port = 1080,
                      .user = u"zoe"_s,
                      .password = Secret(QStringView(u"Tr0ub4dor"))},
            .extraCaFile = u"/etc/plant-ca.pem"_s,
            .http2 = false,
            .timeout = std::chrono::seconds(90),
        };
        UiSettings(path).setNetwork(network);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Tr0ub4dor"));
        network.proxy.password = {};
        QCOMPARE(UiSettings(path).network(), network);
    }

    void takeNothingUnreasonableFromTheFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"lockAfterMinutes": -3, "language": 7, "theme": "pink", "network": {"proxyMode": 1,
            "proxy": {"kind": "ftp", "port": 70000, "host": []}, "timeoutSeconds": 0}})");
        file.close();
        const UiSettings settings(file.fileName());
        QCOMPARE(settings.lockAfter(), std::chrono::minutes(0));
        QCOMPARE(settings.language(), QString());
        QCOMPARE(settings.theme(), UiSettings::ThemeChoice::System);
        QCOMPARE(settings.network(), NetworkSettings{.timeout = std::chrono::seconds(5)});
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
