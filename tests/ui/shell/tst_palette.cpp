// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "commandlist.h"
#include "commandmodel.h"
#include "menubar.h"
#include "testwindow.h"
#include "textsearch.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>

using namespace Qt::StringLiterals;

class TestPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void wordsAreFoundByTheirBeginningsAndLetters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("distance"); // -1 for none
        QTest::newRow("nothing asked") << QString() << 0;
        QTest::newRow("beginning") << u"rec"_s << 0;
        QTest::newRow("second word") << u"item"_s << 1;
        QTest::newRow("both, in any order") << u"it re"_s << 1;
        QTest::newRow("within a word") << u"ent"_s << 2;
        QTest::newRow("where it is") << u"page"_s << 3;
        QTest::newRow("letters in order") << u"rcit"_s << 6;
        QTest::newRow("two letters are too few") << u"rs"_s << -1;
        QTest::newRow("letters in another order") << u"tirc"_s << -1;
        QTest::newRow("one word of two") << u"rec usage"_s << -1;
    }

    void wordsAreFoundByTheirBeginningsAndLetters()
    {
        QFETCH(QString, query);
        QFETCH(int, distance);
        QCOMPARE(commandDistance(query.split(u' ', Qt::SkipEmptyParts), u"recent items"_s, u"pages"_s)
                     .value_or(-1),
                 distance);
    }

    void whatFitsBestComesFirstAndCarriesItsKeys()
    {
        CommandModel model({{.id = u"a"_s, .title = u"Set theme"_s},
                            {.id = u"b"_s, .title = u"Theme: dark"_s, .keys = QKeySequence(Qt::Key_F7)},
                            {.id = u"c"_s, .title = u"Profile"_s}});
        model.setSearch(u"THÉME"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(model.index(0)).id, u"b"_s);
        QCOMPARE(model.index(0).data(CommandModel::KeysRole).toString(), u"F7"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"F7"_s));
        model.setSearch(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void aPageOpensByItsName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        openPalette(test);
        QTest::keyClicks(QApplication::focusWidget(), u"usag"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(test.window().frame()->currentPageId(), u"usage"_s);
        QTRY_VERIFY(!test.isShown(u"palette"_s));
    }

    void aViewOfAPageOpensByItsName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        run(test, u"dashboards recent"_s);
        QTRY_COMPARE(test.window().frame()->currentPageId(), u"recent"_s);
        QTRY_VERIFY(test.window().frame()->isSettled());
        QVERIFY(test.find<QPushButton>(u"dashboardTab"_s)->isChecked());
        // On the page already: the view alone changes.
        run(test, u"devices recent"_s);
        QTRY_VERIFY(test.find<QPushButton>(u"deviceTab"_s)->isChecked());
    }

    void everyViewInTheListIsOneThatThePageHas()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        int views = 0;
        for (const PageEntry &entry : test.window().frame()->entries()) {
            QVERIFY(test.openPage(entry.id));
            QStringList ids;
            for (const PageView &view : entry.views)
                ids.append(view.id);
            QCOMPARE(ids, test.window().frame()->currentPage()->views());
            views += int(ids.size());
        }
        QVERIFY(views > 6);
    }

    void anActionOfThePageRunsByItsName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"recent"_s));
        run(test, u"add by id"_s);
        QTRY_VERIFY(test.isShown(u"addItem"_s));
    }

    void theThemeChangesByName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        run(test, u"theme dark"_s);
        QTRY_COMPARE(test.settings().theme(), UiSettings::ThemeChoice::Dark);
        run(test, u"theme light"_s);
        QTRY_COMPARE(test.settings().theme(), UiSettings::ThemeChoice::Light);
    }

    void theAccountIsLeftByName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        run(test, u"sign out account"_s);
        QTRY_VERIFY(!test.window().frame());
    }

    void typedTextIsAskedAbout()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Typed"_s);
        run(test, u"security"_s);
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"confirm"_s);
        QTRY_COMPARE(test.window().frame()->currentPageId(), u"security"_s);
    }

    void arrowsChooseAndEscapeGivesTheFocusBack()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        auto *title = test.find<QLineEdit>(u"titleEdit"_s);
        title->setFocus();
        openPalette(test);
        auto *list = test.find<QListView>(u"paletteList"_s);
        const Announcements announcements;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClicks(list, u"q"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"paletteSearch"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"qqq"_s);
        QVERIFY(test.isShown(u"paletteEmpty"_s));
        // Nothing to do: nothing happens.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(test.isShown(u"palette"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!test.isShown(u"palette"_s));
        test.window().activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), title);
    }

    void theSheetShowsTheKeysOfTheSameList()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QTest::keyClick(&test.window(), Qt::Key_F1);
        QTRY_VERIFY(test.isShown(u"shortcutSheet"_s));
        const QList<QAction *> actions = test.window().frame()->findChild<CommandList *>()->actions();
        QVERIFY(actions.size() > 12);
        QStringList keys;
        for (const QAction *action : actions) {
            const auto *shown = test.find<QLabel>(u"keys-"_s + action->objectName());
            QVERIFY(shown);
            QCOMPARE(shown->text(), action->shortcut().toString(QKeySequence::NativeText));
            QVERIFY2(!keys.contains(shown->text()), qPrintable(shown->text()));
            keys.append(shown->text());
        }
        QVERIFY(keys.contains(u"Ctrl+K"_s) && keys.contains(u"F1"_s) && keys.contains(u"Ctrl+1"_s));
        test.click(u"closeSheet"_s);
        QTRY_VERIFY(!test.isShown(u"shortcutSheet"_s));
    }

    void theMenuBarHasTheSameActionsByGroup()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        const QList<QAction *> actions = test.window().frame()->findChild<CommandList *>()->actions();
        QMenuBar bar;
        fillMenuBar(bar, actions);
        QList<QAction *> shown;
        QStringList menus;
        for (const QAction *menu : bar.actions()) {
            menus.append(menu->text());
            shown += menu->menu()->actions();
        }
        QCOMPARE(menus, (QStringList{u"Pages"_s, u"This page"_s, u"Account"_s, u"Program"_s}));
        QCOMPARE(QSet<QAction *>(shown.begin(), shown.end()),
                 QSet<QAction *>(actions.begin(), actions.end()));
        QVERIFY(!test.window().findChild<QMenuBar *>());
    }

    void theTitleSaysWhoseAccountAndHowManyWarnings()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn(u"over@conta.example"_s));
        QTRY_VERIFY2(test.window().windowTitle().startsWith(u"1 warning"_s),
                     qPrintable(test.window().windowTitle()));
        QVERIFY(test.window().windowTitle().contains(test.window().frame()->currentPage()->title()));
        m_sandbox.expireTokens();
        test.sessions().session()->loadProfile();
        QTRY_VERIFY2(test.window().windowTitle().startsWith(u"2 warning"_s),
                     qPrintable(test.window().windowTitle()));
    }

private:
    static void openPalette(TestWindow &test)
    {
        // A window manager does so when a dialog closes.
        test.window().activateWindow();
        QTRY_VERIFY(test.window().isActiveWindow());
        QWidget *typing = QApplication::focusWidget();
        QTest::keyClick(typing ? typing : &test.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(test.isShown(u"palette"_s));
        QTRY_VERIFY(QApplication::focusWidget() &&
                    QApplication::focusWidget()->objectName() == u"paletteSearch"_s);
    }

    static void run(TestWindow &test, const QString &words)
    {
        openPalette(test);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"palette"_s));
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
