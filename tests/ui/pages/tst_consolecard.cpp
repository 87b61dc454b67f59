// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "testwindow.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

class TestConsoleCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void anAddressIsSetAndTakenBack()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(test.messageOf(u"consoleAddress"_s).contains(m_sandbox.url().authority()));
        QVERIFY(!test.isShown(u"save"_s));
        test.type(u"consoleAddress"_s, u"console.example.com/ "_s);
        test.click(u"save"_s);
        QCOMPARE(test.settings().console(m_sandbox.url()), QUrl(u"https://console.example.com"_s));
        QCOMPARE(test.text(u"consoleAddress"_s), u"https://console.example.com"_s);
        QVERIFY(!test.isShown(u"save"_s));
        test.type(u"consoleAddress"_s, QString());
        QTest::keyClick(&test.window(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(test.settings().console(m_sandbox.url()).isEmpty());
    }

    void whatIsNoAddressIsNotSaved()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const Announcements announcements;
        for (const QString &wrong : {u"http://console.example.com"_s, u"file:///tmp"_s, u"a b"_s}) {
            test.type(u"consoleAddress"_s, wrong);
            test.click(u"save"_s);
            QVERIFY2(test.messageOf(u"consoleAddress"_s).startsWith(u"An address like"_s), qPrintable(wrong));
            QCOMPARE(test.text(u"consoleAddress"_s), wrong);
        }
        QVERIFY(announcements.contain(u"An address like"_s));
        QVERIFY(test.settings().console(m_sandbox.url()).isEmpty());
    }

    void leavingAsksAndDiscardingTakesBack()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.type(u"consoleAddress"_s, u"console.example.com"_s);
        test.window().frame()->openPage(u"profile"_s);
        QVERIFY(test.isShown(u"confirmDialog"_s));
        test.click(u"cancel"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"settings"_s);
        test.click(u"discard"_s);
        QVERIFY(test.text(u"consoleAddress"_s).isEmpty());
        QVERIFY(!test.isShown(u"save"_s));
    }

private:
    static bool open(TestWindow &test) { return test.signIn() && test.openPage(u"settings"_s); }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestConsoleCard)
#include "tst_consolecard.moc"
