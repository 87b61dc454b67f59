// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "fakebrowser.h"
#include "rowlist.h"
#include "testwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString recentItems = u"/me/recentItems"_s;
const QStringList kinds{u"application"_s, u"device"_s, u"flow"_s, u"dashboard"_s, u"organization"_s};

} // namespace

/// The lists: what they show, how they are searched and walked through, and what stands in their place.
class TestRecentPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox.reset();
        QGuiApplication::clipboard()->clear();
    }

    void everyKindHasItsTabInTheServersOrder()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QCOMPARE(test.window().frame()->currentPage()->views(), kinds);
        QCOMPARE(names(test).mid(0, 3),
                 (QStringList{u"Cold store Blumenau"_s, u"Packaging line 3"_s, u"Fleet chargers"_s}));
        QVERIFY(showKind(test, u"device"_s));
        QCOMPARE(names(test), (QStringList{u"Chamber 4"_s, u"Chamber 1"_s, u"Chamber 11"_s, u"Chamber 7"_s}));
        QVERIFY(showKind(test, u"flow"_s));
        QCOMPARE(names(test), (QStringList{u"Alarm to phone"_s, u"Unit conversion"_s}));
        QVERIFY(showKind(test, u"dashboard"_s));
        QCOMPARE(names(test), (QStringList{u"Plant overview"_s, u"Cold store doors"_s, u"Solar yield"_s}));
        QVERIFY(showKind(test, u"organization"_s));
        QCOMPARE(names(test), (QStringList{u"Nordlicht Antriebstechnik"_s, u"Vento Sul Motores"_s}));
        QCOMPARE(test.find<QLabel>(u"recentCount"_s)->text(), u"2 item(s)"_s);
    }

    void viewsOpenByName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        Page *page = test.window().frame()->currentPage();
        for (const QString &kind : kinds) {
            page->showView(kind);
            QTRY_VERIFY(page->isSettled());
            QVERIFY2(test.find<QPushButton>(kind + u"Tab"_s)->isChecked(), qPrintable(kind));
        }
        page->showView(u"planet"_s);
        QVERIFY(test.find<QPushButton>(u"organizationTab"_s)->isChecked());
    }

    void devicesAndFlowsStartInTheApplicationOpenedLast()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(!test.isShown(u"parent"_s));
        QVERIFY(showKind(test, u"device"_s));
        QCOMPARE(parentName(test), u"Cold store Blumenau"_s);
        QVERIFY(showKind(test, u"dashboard"_s));
        QVERIFY(!test.isShown(u"parent"_s));
    }

    void anotherApplicationIsFoundBySearching()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"device"_s));
        test.find(u"parentChoice"_s)->setFocus();
        QTest::keyClick(test.find(u"parentChoice"_s), Qt::Key_Space);
        QTRY_VERIFY(test.isShown(u"parentPopup"_s));
        auto *search = test.find<QLineEdit>(u"parentSearch"_s);
        QVERIFY(search->hasFocus());
        auto *list = test.find<QListView>(u"parentList"_s);
        // Those opened last come first, then the others that are owned.
        QTRY_COMPARE(list->model()->rowCount(), 1 + 8 + 7);
        QCOMPARE(list->currentIndex().data().toString(), u"Cold store Blumenau"_s);
        typeInto(search, u"paint"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!test.isShown(u"parentPopup"_s));
        QCOMPARE(parentName(test), u"Paint shop"_s);
        QVERIFY(settle(test));
        QVERIFY(problem(test).contains(u"No devices yet"_s));
        QVERIFY(test.find(u"parentChoice"_s)->hasFocus());
        // The choice holds for workflows too, and for the whole visit.
        QVERIFY(showKind(test, u"flow"_s));
        QCOMPARE(parentName(test), u"Paint shop"_s);
        QVERIFY(test.openPage(u"profile"_s));
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(test.find<QPushButton>(u"flowTab"_s)->isChecked());
        QCOMPARE(parentName(test), u"Paint shop"_s);
    }

    void withoutAnApplicationTheAnswerIsShownAsItIs()
    {
        TestWindow test(m_sandbox.url());
        FakeBrowser browser;
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"device"_s));
        QVERIFY(chooseParent(test, u"any"_s));
        QCOMPARE(parentName(test), u"Any application"_s);
        QVERIFY(!lastQuery().contains("parentId"_L1));
        QCOMPARE(names(test).size(), 4);
        // But nothing can be opened, for its address has the application in it.
        const auto *button = test.find<QPushButton>(u"openItem"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"application"_s));
        QCOMPARE(button->accessibleDescription(), button->toolTip());
        QTest::keyClick(test.find(u"recentSearch"_s), Qt::Key_Return);
        QVERIFY(test.banner(u"pageBanner"_s).contains(u"Choose the application"_s));
        QVERIFY(browser.opened().isEmpty());
    }

    void anApplicationOfAnOrganizationIsChosenByItsId()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"device"_s));
        const QString id = u"575EC8687ae143cd83dc4a97"_s;
        QVERIFY(chooseParent(test, u"  "_s + id));
        QCOMPARE(parentName(test), id.toLower());
        QCOMPARE(lastQuery().value("parentId"_L1).toString(), id.toLower());
    }

    void theChooserSaysWhenApplicationsCannotBeListed()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"flow"_s));
        m_sandbox.fail({{u"path"_s, u"/applications"_s}, {u"status"_s, 502}});
        QTest::mouseClick(test.find(u"parentChoice"_s), Qt::LeftButton);
        QTRY_VERIFY(test.isShown(u"parentNote"_s) &&
                    test.find<QLabel>(u"parentNote"_s)->text().contains(u"could not be listed"_s));
        QCOMPARE(test.find<QListView>(u"parentList"_s)->model()->rowCount(), 1 + 8);
        QTest::keyClick(test.find(u"parentSearch"_s), Qt::Key_Escape);
        QTRY_VERIFY(!test.isShown(u"parentPopup"_s));
        QCOMPARE(parentName(test), u"Cold store Blumenau"_s);
        // Opened again, it asks again.
        QTest::mouseClick(test.find(u"parentChoice"_s), Qt::LeftButton);
        QTRY_COMPARE(test.find<QListView>(u"parentList"_s)->model()->rowCount(), 1 + 8 + 7);
    }

    void typingAnywhereSearches()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        auto *search = test.find<QLineEdit>(u"recentSearch"_s);
        QVERIFY(!search->hasFocus());
        typeInto(test.window().focusWidget(), u"s"_s);
        QVERIFY(search->hasFocus());
        typeInto(search, u"ao jose"_s);
        QCOMPARE(search->text(), u"sao jose"_s);
        QCOMPARE(names(test), QStringList{u"Solar roof São José"_s});
        QCOMPARE(test.find<QLabel>(u"recentCount"_s)->text(), u"1 of 8 item(s)"_s);
        // From a tab, and from the list.
        search->clear();
        test.find(u"applicationTab"_s)->setFocus();
        typeInto(test.window().focusWidget(), u"pa"_s);
        QCOMPARE(names(test), QStringList{u"Packaging line 3"_s});
        QTest::keyClick(search, Qt::Key_Down);
        auto *list = test.find<QListView>(u"recentList"_s);
        QVERIFY(list->hasFocus());
        typeInto(list, u"x"_s);
        QVERIFY(search->hasFocus());
        QCOMPARE(search->text(), u"pax"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY2(search->hasFocus(), "there is no row to go to");
    }

    void arrowsMoveEnterOpensAndEscEmptiesTheSearch()
    {
        TestWindow test(m_sandbox.url());
        FakeBrowser browser;
        QVERIFY(open(test));
        auto *search = test.find<QLineEdit>(u"recentSearch"_s);
        auto *list = test.find<QListView>(u"recentList"_s);
        QTest::keyClick(test.window().focusWidget(), Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), u"Packaging line 3"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(browser.opened().size(), 1);
        QVERIFY(browser.opened().last().path().endsWith(list->currentIndex().data(RowIdRole).toString()));
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(search->hasFocus());
        typeInto(search, u"solar"_s);
        QTest::keyClick(search, Qt::Key_Enter);
        QTRY_COMPARE(browser.opened().size(), 2);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(names(test).size(), 8);
        // The row that was meant is still the one.
        QCOMPARE(list->currentIndex().data().toString(), u"Solar roof São José"_s);
    }

    void backspaceInTheListShortensTheSearch()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        auto *search = test.find<QLineEdit>(u"recentSearch"_s);
        typeInto(search, u"mo"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(test.find(u"recentList"_s), Qt::Key_Backspace);
        QCOMPARE(search->text(), u"m"_s);
        QVERIFY(search->hasFocus());
    }

    void whatFitsNothingIsSaidAloud()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const Announcements announcements;
        typeInto(test.find(u"recentSearch"_s), u"zzz"_s);
        QVERIFY(test.isShown(u"recentNothing"_s));
        QVERIFY(test.find<QLabel>(u"recentNothing"_s)->text().contains(u"zzz"_s));
        QVERIFY(announcements.contain(u"zzz"_s) || announcements.contain(u"Nothing here fits"_s));
        QVERIFY(!test.find<QPushButton>(u"openItem"_s)->isEnabled());
        test.click(u"clearRecentSearch"_s);
        QVERIFY(!test.isShown(u"recentNothing"_s));
        QVERIFY(test.find(u"recentSearch"_s)->hasFocus());
        QCOMPARE(names(test).size(), 8);
    }

    void anotherTabStartsWithoutASearch()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        typeInto(test.find(u"recentSearch"_s), u"solar"_s);
        QVERIFY(showKind(test, u"dashboard"_s));
        QVERIFY(test.find<QLineEdit>(u"recentSearch"_s)->text().isEmpty());
        QCOMPARE(names(test).size(), 3);
    }

    void idAndNameAreCopied()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const auto copied = [] {
            return QGuiApplication::clipboard()->text();
        };
        auto *list = test.find<QListView>(u"recentList"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        const QString id = list->currentIndex().data(RowIdRole).toString();
        QVERIFY(!id.isEmpty());
        test.click(u"copyId"_s);
        QCOMPARE(copied(), id);
        test.click(u"copyName"_s);
        QCOMPARE(copied(), u"Packaging line 3"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), id);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(copied(), u"Packaging line 3"_s);
        // In the search line Ctrl+C is about its own text, where any is chosen.
        auto *search = test.find<QLineEdit>(u"recentSearch"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), id);
        typeInto(search, u"pack"_s);
        search->selectAll();
        QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"pack"_s);
    }

    void aRowHasAMenu()
    {
        TestWindow test(m_sandbox.url());
        FakeBrowser browser;
        QVERIFY(open(test));
        auto *list = test.find<QListView>(u"recentList"_s);
        const QRect second = list->visualRect(list->model()->index(1, 0));
        QTest::mouseClick(list->viewport(), Qt::RightButton, {}, second.center());
        Q_EMIT list->customContextMenuRequested(second.center());
        auto *menu = test.find<QMenu>(u"recentMenu"_s);
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), list->model()->index(1, 0).data(RowIdRole).toString());
        menu->close();
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second.center());
        QTRY_COMPARE(browser.opened().size(), 1);
    }

    void longAndForeignNamesAreWholeWhereTheyAreAskedFor()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        auto *list = test.find<QListView>(u"recentList"_s);
        const QStringList all = names(test);
        QVERIFY(std::ranges::any_of(all, [](const QString &name) { return name.isRightToLeft(); }));
        QVERIFY(std::ranges::any_of(
            all, [](const QString &name) { return name.at(0).script() == QChar::Script_Han; }));
        const auto longest = std::ranges::max_element(all, {}, &QString::size);
        QVERIFY(longest->size() > 150);
        const QModelIndex row = list->model()->index(int(longest - all.begin()), 0);
        QVERIFY(row.data(Qt::ToolTipRole).toString().startsWith(*longest));
        QCOMPARE(list->horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
        typeInto(test.find(u"recentSearch"_s), u"冷却塔"_s);
        QCOMPARE(names(test).size(), 1);
    }

    void everythingFitsASmallWindow()
    {
        TestWindow test(m_sandbox.url());
        test.window().resize(1024, 600);
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"device"_s));
        for (const QString &name : {u"openItem"_s, u"recentCount"_s, u"addItemButton"_s, u"deviceTab"_s}) {
            const QWidget *widget = test.find(name);
            QTRY_COMPARE(widget->visibleRegion().boundingRect(), widget->rect());
        }
    }

    void rowsSpeakToAScreenReader()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        auto *list = test.find<QListView>(u"recentList"_s);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list);
        QVERIFY(interface);
        QCOMPARE(interface->text(QAccessible::Name), u"Applications"_s);
        QCOMPARE(interface->childCount(), 8);
        QAccessibleInterface *row = interface->child(1);
        QCOMPARE(row->text(QAccessible::Name), u"Packaging line 3"_s);
        QCOMPARE(row->text(QAccessible::Description), list->model()->index(1, 0).data(RowIdRole).toString());
    }

    void everyControlHasAName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"flow"_s));
        for (const QString &name : {u"recentSearch"_s, u"recentList"_s, u"parentChoice"_s, u"addItemButton"_s,
                                    u"openItem"_s, u"copyId"_s, u"copyName"_s, u"flowTab"_s}) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(test.find(name));
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(name));
        }
    }

    void anOutlineStandsInForASlowList()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.delay(recentItems, 700);
        test.click(u"dashboardTab"_s);
        QVERIFY(!test.isShown(u"recentSkeleton"_s));
        QTRY_VERIFY(test.isShown(u"recentSkeleton"_s));
        QVERIFY(test.isShown(u"recentSearch"_s));
        QVERIFY(settle(test));
        QVERIFY(!test.isShown(u"recentSkeleton"_s));
        QCOMPARE(names(test).size(), 3);
    }

    void anEmptyAccountIsToldWhatToDo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"empty@conta.example"_s));
        QStringList told;
        for (const QString &kind : kinds) {
            QVERIFY(showKind(test, kind));
            QVERIFY2(problem(test).contains(u"yet. "_s), qPrintable(problem(test)));
            QVERIFY2(problem(test).contains(u"by its id"_s), qPrintable(problem(test)));
            QVERIFY(test.find<QPushButton>(u"addItemButton"_s)->isEnabled());
            QVERIFY(!test.isShown(u"openItem"_s));
            told.append(problem(test));
        }
        QCOMPARE(told.removeDuplicates(), 0);
        QVERIFY(showKind(test, u"device"_s));
        QCOMPARE(parentName(test), u"Any application"_s);
    }

    void aFailedListCanBeTriedAgainWithTheTabsAtHand()
    {
        TestWindow test(m_sandbox.url());
        const Announcements announcements;
        QVERIFY(test.signIn());
        m_sandbox.fail({{u"path"_s, recentItems}, {u"status"_s, 500}});
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(problem(test).contains(u"could not be loaded"_s));
        QVERIFY(announcements.contain(u"could not be loaded"_s));
        QVERIFY(test.isShown(u"deviceTab"_s));
        QVERIFY(test.window().frame()->currentPage()->showsProblem());
        test.click(u"retry"_s);
        QVERIFY(settle(test));
        QVERIFY(!test.window().frame()->currentPage()->showsProblem());
        QCOMPARE(names(test).size(), 8);
        QVERIFY(test.find(u"recentSearch"_s)->hasFocus());
    }

    void offlineTheLastListStaysWithItsAge()
    {
        SandboxServer server;
        TestWindow test(server.url());
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"dashboard"_s));
        server.kill();
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QVERIFY(settle(test));
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(u"Shown as of"_s));
        QCOMPARE(names(test).size(), 3);
        // A list that never came says why, and the one that did is still there afterwards.
        test.click(u"organizationTab"_s);
        QVERIFY(settle(test));
        QVERIFY(problem(test).contains(u"could not be loaded"_s));
        QVERIFY(test.banner(u"pageBanner"_s).isEmpty());
        test.click(u"dashboardTab"_s);
        QCOMPARE(names(test).size(), 3);
    }

    void afterAFailureTryingAgainTakesTheAgeAway()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, recentItems}, {u"status"_s, 502}});
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(u"Shown as of"_s));
        test.clickBanner(u"pageBanner"_s);
        QVERIFY(settle(test));
        QTRY_VERIFY(test.banner(u"pageBanner"_s).isEmpty());
    }

    void aServerWithoutRecentItemsIsSaidToBeOlder()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        m_sandbox.fail({{u"path"_s, recentItems}, {u"status"_s, 404}, {u"times"_s, 0}});
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(problem(test).contains(u"Not offered by this server"_s));
        QVERIFY(!test.isShown(u"retry"_s));
    }

    void theOlderEditionOfTheApiWorks()
    {
        SandboxServer server({u"--api-version"_s, u"1.24"_s});
        TestWindow test(server.url());
        QVERIFY(open(test));
        QCOMPARE(names(test).size(), 8);
    }

    void aReadOnlyTokenMayLookAndNotAdd()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(test.openPage(u"recent"_s));
        QCOMPARE(names(test).size(), 8);
        const auto *add = test.find<QPushButton>(u"addItemButton"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(add->toolTip().contains(u"me.addRecentItem"_s));
        QVERIFY(add->accessibleDescription().contains(u"me.addRecentItem"_s));
        QVERIFY(test.find<QPushButton>(u"openItem"_s)->isEnabled());
    }

    void aTokenThatMayNotLookIsToldWhichScopeIsMissing()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"me.get"_s})));
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(pageNotice(test).contains(u"me.fetchRecentItems"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, recentItems), 0);
    }

    void anUnverifiedAddressComesFirst()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"new@conta.example"_s));
        QVERIFY(pageNotice(test).contains(u"verified"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, recentItems), 0);
    }

    void lateAnswersOfAnotherTabAreDropped()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, recentItems}, {u"status"_s, 500}});
        m_sandbox.delay(recentItems, 600);
        test.click(u"dashboardTab"_s);
        QTRY_COMPARE(m_sandbox.count(u"GET"_s, recentItems), 2);
        m_sandbox.delay(recentItems, 0);
        test.click(u"organizationTab"_s);
        QVERIFY(settle(test));
        QCOMPARE(names(test).size(), 2);
        QTest::qWait(800); // Past the moment at which the late answer comes.
        QCOMPARE(names(test).size(), 2);
        QVERIFY(test.banner(u"pageBanner"_s).isEmpty());
        // Nor did it leave anything behind.
        QVERIFY(showKind(test, u"dashboard"_s));
        QCOMPARE(names(test).size(), 3);
    }

    void leavingInMidCallIsSafe()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        m_sandbox.delay(recentItems, 500);
        test.window().frame()->openPage(u"recent"_s);
        QVERIFY(test.openPage(u"profile"_s));
        QVERIFY(test.openPage(u"recent"_s));
        QCOMPARE(names(test).size(), 8);
        QTest::keyClick(&test.window(), Qt::Key_F5);
        test.sessions().signOut();
        QVERIFY(!test.window().isFrameShown());
        QTest::qWait(700); // The answer finds nobody.
    }

    void afterSigningInAgainTheListIsRead()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.expireTokens();
        test.click(u"dashboardTab"_s);
        QTRY_VERIFY(test.isShown(u"signInDialog"_s));
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.isShown(u"signInDialog"_s));
        QVERIFY(settle(test));
        QTRY_COMPARE(names(test).size(), 3);
    }

    void aLargeAccountIsShownWhole()
    {
        SandboxServer server({u"--seed"_s, u"large"_s});
        TestWindow test(server.url());
        QVERIFY(open(test));
        QCOMPARE(names(test).size(), 1000);
        QVERIFY(showKind(test, u"device"_s));
        QVERIFY(chooseParent(test, u"any"_s));
        auto *list = test.find<QListView>(u"recentList"_s);
        QVERIFY(list->model()->rowCount() >= 5000);
        const qsizetype widgets = list->findChildren<QWidget *>().size();
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
        list->grab();
        QCOMPARE(list->findChildren<QWidget *>().size(), widgets);
        typeInto(test.find(u"recentSearch"_s), u"drive 2999"_s);
        // An id may hold these digits too.
        QVERIFY(names(test).contains(u"Drive 2999"_s));
        QVERIFY(names(test).size() < 10);
        QVERIFY(chooseParent(test, u"plant 0001"_s));
        QCOMPARE(list->model()->rowCount(), 3000);
    }

private:
    static bool settle(TestWindow &test)
    {
        return QTest::qWaitFor([&] { return test.window().frame()->isSettled(); }, 10000);
    }

    static bool open(TestWindow &test, const QString &email = u"demo@conta.example"_s)
    {
        return test.signIn(email) && test.openPage(u"recent"_s);
    }

    static bool showKind(TestWindow &test, const QString &kind)
    {
        test.click(kind + u"Tab"_s);
        return settle(test);
    }

    static bool chooseParent(TestWindow &test, const QString &search)
    {
        QTest::mouseClick(test.find(u"parentChoice"_s), Qt::LeftButton);
        auto *edit = test.find<QLineEdit>(u"parentSearch"_s);
        auto *list = test.find<QListView>(u"parentList"_s);
        if (!QTest::qWaitFor([&] { return edit->isVisible(); }))
            return false;
        typeInto(edit, search);
        if (!QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }))
            return false;
        QTest::keyClick(edit, Qt::Key_Return);
        return settle(test);
    }

    // What the last list was asked for with.
    QJsonObject lastQuery()
    {
        QJsonObject query;
        for (const QJsonObject &call : m_sandbox.requests()) {
            if (call.value("path"_L1) == recentItems)
                query = call.value("query"_L1).toObject();
        }
        return query;
    }

    static QString parentName(TestWindow &test)
    {
        return test.find<QComboBox>(u"parentChoice"_s)->currentText();
    }

    static void typeInto(QWidget *widget, const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    static QStringList names(TestWindow &test)
    {
        QStringList names;
        const auto *list = test.find<QListView>(u"recentList"_s);
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    }

    // What stands in the list's place.
    static QString problem(TestWindow &test)
    {
        const QWidget *panel = test.find(u"recentProblem"_s);
        return panel->isVisible() ? panel->accessibleName() : QString();
    }

    static QString pageNotice(TestWindow &test)
    {
        for (const QLabel *label : test.window().frame()->currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"scope"_s))
                return label->text();
            if (label->isVisible() && label->text().contains(u"verified"_s))
                return label->text();
        }
        return {};
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestRecentPage)
#include "tst_recentpage.moc"
