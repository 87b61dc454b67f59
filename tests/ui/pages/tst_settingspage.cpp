// SPDX-License-Identifier: GPL-3.0-or-later
#include "highcontrast.h"
#include "testwindow.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool openView(TestWindow &test, const QString &view)
{
    if (!test.signIn() || !test.openPage(u"settings"_s))
        return false;
    test.window().frame()->currentPage()->showView(view);
    return true;
}

void choose(TestWindow &test, const QString &list, const QVariant &value)
{
    auto *choice = test.find<QComboBox>(list);
    const int index = choice->findData(value);
    QVERIFY2(index >= 0, qPrintable(list));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentIndex(), index);
}

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesHowLongACopiedSecretStays()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openView(test, u"privacy"_s));
        auto *choice = test.find<QComboBox>(u"secretStay"_s);
        QCOMPARE(choice->currentData().toInt(), 45);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(test.settings().secretStay(), 60s);
    }

    void startsMinimisedAndShowsATrayIconOnlyIfWanted()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openView(test, u"general"_s));
        for (const QString &name : {u"startMinimised"_s, u"trayIcon"_s})
            QVERIFY2(!test.find<QCheckBox>(name)->isChecked(), qPrintable(name));
        test.find<QCheckBox>(u"startMinimised"_s)->click();
        QVERIFY(test.settings().startsMinimised());
        // Here is no tray, and that is said.
        QVERIFY(test.find<QCheckBox>(u"trayIcon"_s)->accessibleDescription().contains(u"no system tray"_s));
        test.find<QCheckBox>(u"trayIcon"_s)->click();
        QVERIFY(test.settings().hasTrayIcon());
        // Nor a place to ask for updates.
        QVERIFY(!test.window().findChild<QPushButton *>(u"checkForUpdates"_s));
    }

    void offersWhatIsSetByHand()
    {
        TestWindow test(m_sandbox.url());
        test.settings().setSecretStay(77s);
        QVERIFY(openView(test, u"privacy"_s));
        const auto *choice = test.find<QComboBox>(u"secretStay"_s);
        QCOMPARE(choice->currentData().toInt(), 77);
        QCOMPARE(choice->itemData(choice->currentIndex() + 1).toInt(), 120);
    }

    void choosesTheLanguageByItsOwnName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openView(test, u"general"_s));
        const auto *choice = test.find<QComboBox>(u"language"_s);
        QCOMPARE(choice->count(), 8);
        QCOMPARE(choice->currentData().toString(), QString());
        QCOMPARE(choice->itemText(choice->findData(u"pt_BR"_s)), u"Português (Brasil)"_s);
        QSignalSpy changed(&test.settings(), &UiSettings::languageChanged);
        choose(test, u"language"_s, u"en"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(test.settings().language(), u"en"_s);
    }

    void theNextSessionBeginsWithTheChosenPage()
    {
        const QTemporaryDir folder;
        {
            TestWindow test(m_sandbox.url(), {.folder = folder.path()});
            QVERIFY(openView(test, u"general"_s));
            choose(test, u"startPage"_s, u"recent"_s);
            QCOMPARE(test.settings().startPage(), u"recent"_s);
            QCOMPARE(test.find<QComboBox>(u"startPage"_s)->findData(u"settings"_s), -1);
        }
        TestWindow test(m_sandbox.url(), {.folder = folder.path()});
        QVERIFY(test.signIn());
        QCOMPARE(test.window().frame()->currentPageId(), u"recent"_s);
    }

    void choosesTheTheme_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<UiSettings::ThemeChoice>("theme");
        QTest::addColumn<QColor>("background");
        QTest::newRow("light") << u"themeLight"_s << UiSettings::ThemeChoice::Light
                               << Theme::light().background;
        QTest::newRow("dark") << u"themeDark"_s << UiSettings::ThemeChoice::Dark
                              << Theme::darkTheme().background;
        QTest::newRow("contrast") << u"themeContrast"_s << UiSettings::ThemeChoice::HighContrast
                                  << highContrastTheme().background;
    }

    void choosesTheTheme()
    {
        QFETCH(QString, button);
        QFETCH(UiSettings::ThemeChoice, theme);
        QFETCH(QColor, background);
        TestWindow test(m_sandbox.url());
        QVERIFY(openView(test, u"general"_s));
        test.click(button);
        QCOMPARE(test.settings().theme(), theme);
        // At once, and back again.
        QCOMPARE(Theme::inForce().background, background);
        QCOMPARE(test.window().palette().color(QPalette::Window), background);
        test.click(u"themeSystem"_s);
        QCOMPARE(test.settings().theme(), UiSettings::ThemeChoice::System);
        QCOMPARE(Theme::inForce().background, Theme::light().background);
    }

    void choosesWhenToLock()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openView(test, u"privacy"_s));
        QCOMPARE(test.find<QComboBox>(u"lockAfter"_s)->currentData().toInt(), 0);
        QSignalSpy changed(&test.settings(), &UiSettings::lockAfterChanged);
        choose(test, u"lockAfter"_s, 5);
        QCOMPARE(test.settings().lockAfter(), 5min);
        QVERIFY(!changed.isEmpty());
    }

    void theKeychainOpensTheLockOnlyIfWanted()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"settings"_s));
        test.window().frame()->currentPage()->showView(u"privacy"_s);
        QVERIFY(!test.settings().unlocksWithKeychain());
        test.click(u"keychainUnlocks"_s);
        QVERIFY(test.settings().unlocksWithKeychain());
    }

    void theNetworkIsInForceOnceItIsSaved()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(openView(test, u"network"_s));
        test.click(u"http2"_s);
        choose(test, u"networkTimeout"_s, 60);
        QVERIFY(test.window().frame()->hasUnsavedChanges());
        QVERIFY(test.network().settings().http2);
        QTest::keySequence(&test.window(), QKeySequence::Save);
        QVERIFY(!test.window().frame()->hasUnsavedChanges());
        QVERIFY(!test.network().settings().http2);
        QCOMPARE(test.network().settings().timeout, 60s);
        QCOMPARE(test.settings().network().timeout, 60s);
        test.click(u"tryConnection"_s);
        QTRY_VERIFY(test.banner(u"trialBanner"_s).contains("answered after"_L1));
    }

    void asksWhetherToTellOfTheLimit()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"settings"_s));
        auto *choice = test.find<QCheckBox>(u"notifyUsage"_s);
        QVERIFY(choice->isChecked());
        QVERIFY(choice->accessibleDescription().contains(u"80, 95 and 100"_s));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        QVERIFY(!test.settings().notifiesOfUsage());
        QVERIFY(test.settings().notifiesOfInvites());
        QTest::keyClick(choice, Qt::Key_Space);
        QVERIFY(test.settings().notifiesOfUsage());
    }

private:
    SandboxServer m_sandbox;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
