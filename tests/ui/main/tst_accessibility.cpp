// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessfaults.h"
#include "announcements.h"
#include "layoutfaults.h"
#include "testwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

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

    void theSignInPageAndItsDialog()
    {
        TestWindow test(m_sandbox->url());
        look(test.window(), u"sign-in"_s);
        test.click(u"tokenMode"_s);
        look(test.window(), u"sign-in with a token"_s);
        test.click(u"openNetwork"_s);
        lookAtDialog(test, u"networkDialog"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    void theLockPage()
    {
        TestWindow test(m_sandbox->url());
        QVERIFY(test.signIn());
        test.window().lock();
        QTRY_VERIFY(test.isShown(u"lockPage"_s));
        look(test.window(), u"lock page"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    void theDialogs_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("account menu") << u"overview"_s << u"accountButton"_s << u"accountsPanel"_s;
        QTest::newRow("two-factor") << u"security"_s << u"turnOnTwoFactor"_s << u"twoFactorWizard"_s;
        QTest::newRow("add an item") << u"recent"_s << u"addItemButton"_s << u"addItem"_s;
        QTest::newRow("paste ids") << u"transfer"_s << u"paste"_s << u"pasteIds"_s;
        QTest::newRow("reject an invite") << u"invites"_s << u"rejectInvite"_s << u"confirmDialog"_s;
    }

    void theDialogs()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        QFETCH(QString, dialog);
        TestWindow test(m_sandbox->url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(page));
        test.click(button);
        lookAtDialog(test, dialog);
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    void thePaletteAndTheSheetOfKeys()
    {
        TestWindow test(m_sandbox->url());
        QVERIFY(test.signIn());
        QTest::keyClick(&test.window(), Qt::Key_K, Qt::ControlModifier);
        lookAtDialog(test, u"palette"_s);
        QTest::keyClick(test.find(u"palette"_s), Qt::Key_Escape);
        QTRY_VERIFY(!test.isShown(u"palette"_s));
        test.window().activateWindow();
        QTRY_VERIFY(test.window().isActiveWindow());
        QTest::keyClick(&test.window(), Qt::Key_F1);
        lookAtDialog(test, u"shortcutSheet"_s);
        QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    }

    void theFormsThatOpen_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::newRow("password") << u"security"_s << u"changePassword"_s;
        QTest::newRow("e-mail address") << u"profile"_s << u"changeEmail"_s;
    }

    void theFormsThatOpen()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        TestWindow test(m_sandbox->url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(page));
        test.click(button);
        look(test.window(), page);
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

    void lookAtDialog(TestWindow &test, const QString &name)
    {
        QTRY_VERIFY(test.isShown(name));
        QWidget *dialog = test.find(name);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY2(!dialog->windowTitle().isEmpty() || !dialog->accessibleName().isEmpty(), qPrintable(name));
        look(*dialog, name);
    }

    std::unique_ptr<SandboxServer> m_sandbox;
    QStringList m_faults;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
