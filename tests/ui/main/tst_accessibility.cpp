// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessfaults.h"
#include "announcements.h"
#include "layoutfaults.h"
#include "scenes.h"
#include "testwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

using Scene = void (Scenes::*)();
Q_DECLARE_METATYPE(Scene)

/// Every page, view and dialog, for people who do not see the screen or have no mouse.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxServer>();
        m_faults.clear();
    }

    void cleanup() { m_sandbox.reset(); }

    void everyPageAndView_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("a rich account") << u"demo@conta.example"_s;
        QTest::newRow("an empty account") << u"empty@conta.example"_s;
        QTest::newRow("over its limit") << u"over@conta.example"_s;
    }

    void everyPageAndView()
    {
        QFETCH(QString, email);
        TestWindow test(m_sandbox->url());
        QVERIFY(test.signIn(email));
        const QStringList ids = test.window().frame()->pageIds();
        QVERIFY(ids.size() > 5);
        for (const QString &id : ids) {
            QVERIFY2(test.openPage(id), qPrintable(id));
            look(test.window(), id);
            const QStringList views = test.window().frame()->currentPage()->views().mid(1);
            for (const QString &view : views) {
                test.window().frame()->currentPage()->showView(view);
                QTRY_VERIFY(test.window().frame()->isSettled());
                look(test.window(), id + u'-' + view);
            }
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    void whatOpens_data()
    {
        QTest::addColumn<Scene>("scene");
        QTest::newRow("signing in") << &Scenes::signingIn;
        QTest::newRow("over the pages") << &Scenes::overThePages;
        QTest::newRow("the lock") << &Scenes::theLock;
        QTest::newRow("security") << &Scenes::security;
        QTest::newRow("forms") << &Scenes::forms;
        QTest::newRow("lists") << &Scenes::lists;
        QTest::newRow("a transfer") << &Scenes::aTransfer;
    }

    void whatOpens()
    {
        QFETCH(Scene, scene);
        Scenes scenes(*m_sandbox, [this](TestWindow &, QWidget &shown, const QString &where) {
            if (shown.inherits("QMenu"))
                return;
            // A window manager does so when a dialog closes.
            shown.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&shown), qPrintable(where));
            QVERIFY2(!shown.windowTitle().isEmpty() || !shown.accessibleName().isEmpty(), qPrintable(where));
            look(shown, where);
        });
        (scenes.*scene)();
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    void aPressThroughAScreenReaderOpensThePage()
    {
        TestWindow test(m_sandbox->url());
        QVERIFY(test.signIn());
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(test.find(u"page-profile"_s));
        QCOMPARE(button->role(), QAccessible::RadioButton);
        QVERIFY(!button->state().checked);
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(test.window().frame()->currentPageId(), u"profile"_s);
        QVERIFY(button->state().checked);
    }

    void theWaitForAPageAndItsEndAreTold()
    {
        TestWindow test(m_sandbox->url());
        QVERIFY(test.signIn());
        const Announcements announcements;
        m_sandbox->delay(u"*"_s, 1000);
        test.window().frame()->openPage(u"transfer"_s);
        QTRY_VERIFY(announcements.contain(u"Loading"_s));
        QVERIFY(!announcements.contain(u"Transfer"_s));
        QTRY_VERIFY_WITH_TIMEOUT(announcements.contain(u"Transfer"_s), 15000);
    }

    void whatIsWrongIsFound()
    {
        QWidget window;
        window.resize(400, 300);
        auto *button = new QPushButton(&window);
        button->setGeometry(10, 100, 80, 30);
        auto *label = new QLabel(u"&Name"_s, &window);
        label->setGeometry(10, 10, 80, 20);
        auto *edit = new QLineEdit(&window);
        edit->setAccessibleName(u"Name"_s);
        edit->setGeometry(10, 40, 80, 30);
        auto *below = new QPushButton(u"Below"_s, &window);
        below->setGeometry(10, 200, 80, 30);
        auto *outside = new QPushButton(u"Outside"_s, &window);
        outside->setGeometry(10, 500, 80, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(AccessFaults::unnamed(window).size(), 1);
        QCOMPARE(AccessFaults::strayLabels(window).size(), 1);
        // The button comes before the field above it, and the last one is out of sight.
        QWidget::setTabOrder(below, edit);
        const QStringList faults = AccessFaults::tabFaults(window);
        QVERIFY(!faults.filter(u"out of sight"_s).isEmpty());
        QVERIFY(!faults.filter(u"Tab jumps"_s).isEmpty());

        button->setText(u"Middle"_s);
        label->setBuddy(edit);
        outside->hide();
        QWidget::setTabOrder(edit, button);
        QWidget::setTabOrder(button, below);
        QCOMPARE(AccessFaults::unnamed(window) + AccessFaults::strayLabels(window) +
                     AccessFaults::tabFaults(window),
                 QStringList());
    }

private:
    void look(QWidget &window, const QString &where)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QStringList faults = AccessFaults::unnamed(window) + AccessFaults::strayLabels(window) +
                             AccessFaults::lowRows(window) + LayoutFaults::smallTargets(window);
        faults += AccessFaults::tabFaults(window);
        for (const QString &fault : std::as_const(faults))
            m_faults.append(where + u": "_s + fault);
    }

    std::unique_ptr<SandboxServer> m_sandbox;
    QStringList m_faults;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
