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
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString recentItems = u"/me/recentItems"_s;
const QString nobody = u"575ec8687ae143cd83dc4a97"_s;

} // namespace

/// What the page about recent items does: adding by id, and opening in the web console.
class TestAddItemDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void whatIsAddedComesToTheTop()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString id = idOf(test, u"Boiler house"_s);
        QVERIFY(ask(test));
        QTRY_VERIFY(test.find(u"itemIdEdit"_s)->hasFocus());
        // Pasted with what stands around it, and in capitals.
        test.type(u"itemId"_s, u"  "_s + id.toUpper() + u" "_s);
        QTest::keyClick(test.find(u"itemIdEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(!test.isShown(u"addItem"_s));
        QCOMPARE(names(test).first(), u"Boiler house"_s);
        QCOMPARE(names(test).size(), 9);
        QCOMPARE(list(test)->currentIndex().row(), 0);
        QCOMPARE(m_sandbox.count(u"POST"_s, recentItems), 1);
        // The server's answer was taken as it came; nothing was fetched for it.
        QCOMPARE(m_sandbox.count(u"GET"_s, recentItems), 1);
    }

    void everythingCanBeDoneByKeys()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString id = idOf(test, u"Boiler house"_s);
        auto *add = test.find<QPushButton>(u"addItemButton"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_VERIFY(test.isShown(u"addItem"_s));
        QTest::keyClick(test.find(u"itemIdEdit"_s), Qt::Key_Escape);
        QTRY_VERIFY(!test.isShown(u"addItem"_s));
        QVERIFY(add->hasFocus());
        QTest::keyClick(add, Qt::Key_Space);
        test.type(u"itemId"_s, id);
        QTest::keyClick(test.find(u"itemIdEdit"_s), Qt::Key_Return);
        QTRY_COMPARE(names(test).first(), u"Boiler house"_s);
    }

    void whatIsNoIdIsNotSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("nothing") << QString() << u"Enter the id"_s;
        QTest::newRow("blanks") << u"   "_s << u"Enter the id"_s;
        QTest::newRow("words") << u"Boiler house"_s << u"only digits"_s;
        QTest::newRow("a g") << nobody.chopped(1) + u'g' << u"only digits"_s;
        QTest::newRow("digits of another script") << nobody.chopped(1) + u'٣' << u"only digits"_s;
        QTest::newRow("too short") << nobody.chopped(1) << u"this has 23"_s;
        QTest::newRow("too long") << nobody + u'0' << u"this has 25"_s;
    }

    void whatIsNoIdIsNotSent()
    {
        QFETCH(QString, text);
        QFETCH(QString, complaint);
        TestWindow test(m_sandbox.url());
        const Announcements announcements;
        QVERIFY(open(test));
        QVERIFY(ask(test));
        test.type(u"itemId"_s, text);
        test.click(u"confirmAdd"_s);
        QVERIFY2(test.messageOf(u"itemId"_s).contains(complaint), qPrintable(test.messageOf(u"itemId"_s)));
        QVERIFY(announcements.contain(complaint));
        QCOMPARE(test.text(u"itemId"_s), text);
        QVERIFY(test.isShown(u"addItem"_s));
        QCOMPARE(m_sandbox.count(u"POST"_s, recentItems), 0);
    }

    void aRefusalStandsAtTheField()
    {
        TestWindow test(m_sandbox.url());
        const Announcements announcements;
        QVERIFY(open(test));
        const QStringList before = names(test);
        QVERIFY(ask(test));
        test.type(u"itemId"_s, nobody);
        test.click(u"confirmAdd"_s);
        QTRY_VERIFY(test.messageOf(u"itemId"_s).contains(u"is not an item of this type"_s));
        QVERIFY(announcements.contain(u"is not an item of this type"_s));
        QVERIFY(test.find(u"itemIdEdit"_s)->hasFocus());
        QCOMPARE(test.text(u"itemId"_s), nobody);
        QVERIFY(!test.isShown(u"addItemBanner"_s));
        // The dialog grows with what it says.
        const auto *message = test.find<QLabel>(u"itemIdMessage"_s);
        QTRY_VERIFY(message->height() >= message->heightForWidth(message->width()));
        test.click(u"cancelAdd"_s);
        QCOMPARE(names(test), before);
    }

    void aRefusalOfNoFieldStandsAboveTheForm()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(ask(test));
        m_sandbox.fail({{u"path"_s, recentItems}, {u"method"_s, u"POST"_s}, {u"status"_s, 403}});
        test.type(u"itemId"_s, nobody);
        test.click(u"confirmAdd"_s);
        QTRY_VERIFY(test.banner(u"addItemBanner"_s).startsWith(u"Not added."_s));
        QCOMPARE(test.text(u"itemId"_s), nobody);
        QVERIFY(!test.find<QLineEdit>(u"itemIdEdit"_s)->isReadOnly());
    }

    void aDeviceNeedsItsApplication()
    {
        TestWindow test(m_sandbox.url());
        const Announcements announcements;
        QVERIFY(open(test, u"empty@conta.example"_s));
        QVERIFY(showKind(test, u"device"_s));
        QVERIFY(ask(test));
        test.type(u"itemId"_s, nobody);
        test.click(u"confirmAdd"_s);
        QVERIFY(test.messageOf(u"parentId"_s).contains(u"Choose the application"_s));
        QVERIFY(announcements.contain(u"Choose the application that it belongs to"_s));
        QTRY_VERIFY(test.find(u"parentIdChoice"_s)->hasFocus());
        QCOMPARE(m_sandbox.count(u"POST"_s, recentItems), 0);
    }

    void aDeviceGoesToTheListOfItsApplication()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(showKind(test, u"device"_s));
        const QString chamber = list(test)->model()->index(2, 0).data(RowIdRole).toString();
        QVERIFY(chooseParent(test, u"parent"_s, u"paint"_s));
        QVERIFY(showKind(test, u"flow"_s));
        QVERIFY(showKind(test, u"device"_s));
        QCOMPARE(parentName(test, u"parent"_s), u"Paint shop"_s);
        QVERIFY(ask(test));
        QCOMPARE(parentName(test, u"parentId"_s), u"Paint shop"_s);
        // The device is another application's: the server says so, at that field.
        test.type(u"itemId"_s, chamber);
        test.click(u"confirmAdd"_s);
        QTRY_VERIFY(test.messageOf(u"parentId"_s).contains(u"is not the application of this item"_s));
        QVERIFY(chooseParent(test, u"parentId"_s, u"cold"_s));
        QVERIFY(test.find<QLabel>(u"parentIdMessage"_s)->text().isEmpty());
        test.click(u"confirmAdd"_s);
        QTRY_VERIFY(!test.isShown(u"addItem"_s));
        // The page goes where the device now is.
        QVERIFY(settle(test));
        QCOMPARE(parentName(test, u"parent"_s), u"Cold store Blumenau"_s);
        QCOMPARE(list(test)->currentIndex().data(RowIdRole).toString(), chamber);
        QCOMPARE(list(test)->currentIndex().row(), 0);
    }

    void oneThatIsListedMovesToTheTop()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString id = list(test)->model()->index(3, 0).data(RowIdRole).toString();
        QVERIFY(ask(test));
        test.type(u"itemId"_s, id);
        QVERIFY(test.messageOf(u"itemId"_s).contains(u"“Motor test bench” is on the list already"_s));
        test.click(u"confirmAdd"_s);
        QTRY_VERIFY(!test.isShown(u"addItem"_s));
        QCOMPARE(names(test).first(), u"Motor test bench"_s);
        QCOMPARE(names(test).size(), 8);
    }

    void withoutAnAnswerNobodyKnowsAndTheListTells()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString id = idOf(test, u"Boiler house"_s);
        QVERIFY(ask(test));
        test.type(u"itemId"_s, id);
        m_sandbox.fail({{u"path"_s, recentItems},
                        {u"method"_s, u"POST"_s},
                        {u"after"_s, true},
                        {u"disconnect"_s, u"before"_s}});
        test.click(u"confirmAdd"_s);
        QTRY_VERIFY(test.banner(u"addItemBanner"_s).startsWith(u"It is not known"_s));
        QCOMPARE(test.text(u"itemId"_s), id);
        // The list is read anew by itself once the server answers again.
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox.count(u"GET"_s, recentItems), 2, 20'000);
        // The first look fails too, and nothing is claimed.
        m_sandbox.fail({{u"path"_s, recentItems}, {u"status"_s, 503}});
        test.clickBanner(u"addItemBanner"_s);
        QTRY_COMPARE(m_sandbox.count(u"GET"_s, recentItems), 3);
        QTRY_VERIFY(test.banner(u"addItemBanner"_s).startsWith(u"It is not known"_s));
        test.clickBanner(u"addItemBanner"_s);
        QTRY_VERIFY(!test.isShown(u"addItem"_s));
        QCOMPARE(names(test).first(), u"Boiler house"_s);
        QCOMPARE(m_sandbox.count(u"POST"_s, recentItems), 1);
    }

    void whatWasLostOnTheWayIsSaidNotToBeThere()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString listed = list(test)->model()->index(3, 0).data(RowIdRole).toString();
        for (const QString &id : {idOf(test, u"Boiler house"_s), listed}) {
            QVERIFY(ask(test));
            test.type(u"itemId"_s, id);
            m_sandbox.fail(
                {{u"path"_s, recentItems}, {u"method"_s, u"POST"_s}, {u"disconnect"_s, u"before"_s}});
            test.click(u"confirmAdd"_s);
            QTRY_VERIFY(test.banner(u"addItemBanner"_s).startsWith(u"It is not known"_s));
            test.clickBanner(u"addItemBanner"_s);
            QTRY_VERIFY(test.banner(u"addItemBanner"_s).startsWith(u"It was not added"_s));
            QVERIFY(test.find(u"confirmAdd"_s)->hasFocus());
            test.click(u"confirmAdd"_s);
            QTRY_VERIFY(!test.isShown(u"addItem"_s));
            QCOMPARE(list(test)->model()->index(0, 0).data(RowIdRole).toString(), id);
        }
    }

    void closingInMidCallIsSafeAndTheListTells()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString id = idOf(test, u"Boiler house"_s);
        QVERIFY(ask(test));
        test.type(u"itemId"_s, id);
        m_sandbox.delay(recentItems, 500);
        test.click(u"confirmAdd"_s);
        QCOMPARE(test.find<QPushButton>(u"confirmAdd"_s)->text(), u"Adding…"_s);
        QVERIFY(test.find<QLineEdit>(u"itemIdEdit"_s)->isReadOnly());
        test.click(u"cancelAdd"_s);
        QTRY_VERIFY(!test.isShown(u"addItem"_s));
        QTRY_COMPARE(names(test).first(), u"Boiler house"_s);
    }

    void aRefusalAfterClosingIsToldOnThePage()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(ask(test));
        test.type(u"itemId"_s, nobody);
        m_sandbox.delay(recentItems, 400);
        test.click(u"confirmAdd"_s);
        test.click(u"cancelAdd"_s);
        QTRY_VERIFY(!test.isShown(u"addItem"_s));
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(nobody));
        QVERIFY(test.banner(u"pageBanner"_s).contains(u"not added"_s));
        // Lost after closing: the page looks by itself.
        QVERIFY(ask(test));
        test.type(u"itemId"_s, idOf(test, u"Boiler house"_s));
        m_sandbox.fail({{u"path"_s, recentItems},
                        {u"method"_s, u"POST"_s},
                        {u"after"_s, true},
                        {u"disconnect"_s, u"before"_s}});
        test.click(u"confirmAdd"_s);
        test.click(u"cancelAdd"_s);
        QTRY_COMPARE(names(test).first(), u"Boiler house"_s);
    }

    void theSessionMayEndInBetween()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(ask(test));
        test.type(u"itemId"_s, nobody);
        m_sandbox.delay(recentItems, 300);
        test.click(u"confirmAdd"_s);
        test.sessions().signOut();
        QVERIFY(!test.window().isFrameShown());
        QTest::qWait(500); // The answer finds nobody.
    }

    void opensEveryKindAtItsAddress()
    {
        TestWindow test(m_sandbox.url());
        FakeBrowser browser;
        QVERIFY(open(test));
        const QString console = m_sandbox.url().toString() + u"/console"_s;
        QVERIFY(QTest::qWaitFor([&] { return m_sandbox.count(u"GET"_s, u"/whitelabels/domain"_s) == 1; }));
        const QString coldStore = chosenId(test);
        test.click(u"openItem"_s);
        QTRY_COMPARE(browser.opened().size(), 1);
        QCOMPARE(browser.opened().last(), QUrl(console + u"/applications/"_s + coldStore));
        const std::pair<QString, QString> within[] = {{u"device"_s, u"/devices/"_s},
                                                      {u"flow"_s, u"/workflows/"_s}};
        for (const auto &[kind, path] : within) {
            QVERIFY(showKind(test, kind));
            test.click(u"openItem"_s);
            QCOMPARE(browser.opened().last(),
                     QUrl(console + u"/applications/"_s + coldStore + path + chosenId(test)));
        }
        QVERIFY(showKind(test, u"dashboard"_s));
        test.click(u"openItem"_s);
        QCOMPARE(browser.opened().last(), QUrl(console + u"/dashboards/"_s + chosenId(test)));
        QVERIFY(showKind(test, u"organization"_s));
        test.click(u"openItem"_s);
        QCOMPARE(browser.opened().last(), QUrl(console + u"/organizations/"_s + chosenId(test)));
        QCOMPARE(browser.opened().size(), 5);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/whitelabels/domain"_s), 1);
    }

    void theAddressThatWasSetIsUsed()
    {
        TestWindow test(m_sandbox.url());
        FakeBrowser browser;
        QVERIFY(open(test));
        test.settings().setConsole(m_sandbox.url(), QUrl(u"https://iot.example/console"_s));
        test.click(u"openItem"_s);
        QCOMPARE(browser.opened().last(),
                 QUrl(u"https://iot.example/console/applications/"_s + chosenId(test)));
    }

    void aServerWhoseConsoleNobodyKnowsLeadsToTheSettings()
    {
        TestWindow test(m_sandbox.url());
        FakeBrowser browser;
        m_sandbox.fail({{u"path"_s, u"/whitelabels/domain"_s}, {u"status"_s, 404}, {u"times"_s, 0}});
        QVERIFY(open(test));
        test.click(u"openItem"_s);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(u"is not known"_s));
        QVERIFY(browser.opened().isEmpty());
        test.clickBanner(u"pageBanner"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"settings"_s);
        QTRY_VERIFY(test.isShown(u"consoleAddress"_s));
    }

    void withoutABrowserTheAddressCanBeCopied()
    {
        TestWindow test(m_sandbox.url());
        FakeBrowser browser;
        browser.goAway();
        QVERIFY(open(test));
        const Announcements announcements;
        test.click(u"openItem"_s);
        const QString address = u"/applications/"_s + chosenId(test);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(address));
        QVERIFY(announcements.contain(address));
        test.clickBanner(u"pageBanner"_s);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(address));
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

    static bool ask(TestWindow &test)
    {
        test.click(u"addItemButton"_s);
        return QTest::qWaitFor([&] { return test.isShown(u"addItem"_s); });
    }

    static bool showKind(TestWindow &test, const QString &kind)
    {
        test.click(kind + u"Tab"_s);
        return settle(test);
    }

    static bool chooseParent(TestWindow &test, const QString &chooser, const QString &search)
    {
        QTest::mouseClick(test.find(chooser + u"Choice"_s), Qt::LeftButton);
        auto *edit = test.find<QLineEdit>(u"parentSearch"_s);
        auto *choices = test.find<QListView>(u"parentList"_s);
        for (const QChar c : search)
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
        if (!QTest::qWaitFor([&] { return choices->model()->rowCount() == 1; }))
            return false;
        QTest::keyClick(edit, Qt::Key_Return);
        return true;
    }

    static QString parentName(TestWindow &test, const QString &chooser)
    {
        return test.find<QComboBox>(chooser + u"Choice"_s)->currentText();
    }

    static QListView *list(TestWindow &test) { return test.find<QListView>(u"recentList"_s); }

    static QString chosenId(TestWindow &test)
    {
        return list(test)->currentIndex().data(RowIdRole).toString();
    }

    static QStringList names(TestWindow &test)
    {
        QStringList names;
        for (int row = 0; row < list(test)->model()->rowCount(); ++row)
            names.append(list(test)->model()->index(row, 0).data().toString());
        return names;
    }

    // The id of an application that is owned, by its name.
    static QString idOf(TestWindow &test, const QString &name)
    {
        QString id;
        QObject context;
        bool answered = false;
        test.sessions().session()->api().resources().applications().then(
            &context, [&](const Result<QList<Application>> &applications) {
                for (const Application &application : *applications)
                    id = application.name == name ? *application.id : id;
                answered = true;
            });
        return QTest::qWaitFor([&] { return answered; }) ? id : QString();
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestAddItemDialog)
#include "tst_additemdialog.moc"
