// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include "elidedlabel.h"
#include "pill.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestOverviewPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void theCheckupSaysWhatCouldBeBetterAndHelps()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(label(test, u"checkupTwoFactor"_s).contains(u"off"_s));
        QVERIFY(test.isShown(u"remedyTwoFactor"_s));
        QVERIFY(label(test, u"checkupEmail"_s).contains(u"verified"_s));
        QVERIFY(!test.isShown(u"remedyEmail"_s));
        QVERIFY(label(test, u"checkupSignIn"_s).contains(u"renews itself"_s));
        QCOMPARE(test.find<Pill>(u"checkupState"_s)->text(), u"1 thing(s) to look at"_s);
        test.click(u"remedyPassword"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"security"_s);
    }

    void anAddressIsVerifiedFromHere()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"new@conta.example"_s));
        QVERIFY(label(test, u"checkupEmail"_s).contains(u"not verified"_s));
        m_sandbox.fail({{u"path"_s, u"/me/verify-email"_s}, {u"status"_s, 500}});
        test.click(u"remedyEmail"_s);
        QTRY_VERIFY(test.find<QPushButton>(u"remedyEmail"_s)->isEnabled());
        test.click(u"remedyEmail"_s);
        QTRY_COMPARE(m_sandbox.count(u"POST"_s, u"/me/verify-email"_s), 2);
        QTRY_VERIFY(test.find<QPushButton>(u"remedyEmail"_s)->isEnabled());
    }

    void whatIsInOrderIsSaidAsSuch()
    {
        TestWindow test(m_sandbox.url());
        test.fillSignIn(u"mfa@conta.example"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.isShown(u"twoFactorCode"_s));
        test.type(u"twoFactorCode"_s, m_sandbox.code(u"mfa@conta.example"_s));
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.window().isFrameShown());
        QVERIFY(test.openPage(u"overview"_s));
        QVERIFY(label(test, u"checkupTwoFactor"_s).contains(u"is on"_s));
        QCOMPARE(test.find<Pill>(u"checkupState"_s)->text(), u"All good"_s);
    }

    void limitsAndRecentApplicationsComeWithTheProfile()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(label(test, u"limitNumbers0"_s).contains(u" of "_s));
        QCOMPARE(test.find<ElidedLabel>(u"recentApplication0"_s)->text(),
                 test.sessions().session()->profile()->recentApplications->items.first().name);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me"_s), 1);
        test.click(u"allRecent"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"recent"_s);
    }

    void aSaveElsewhereKeepsTheRecentApplications()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Other"_s);
        test.click(u"save"_s);
        QTRY_VERIFY(!test.isShown(u"save"_s));
        QVERIFY(test.openPage(u"overview"_s));
        QVERIFY(test.isShown(u"recentApplication0"_s));
    }

    void anEmptyAccountIsToldSo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"empty@conta.example"_s));
        QVERIFY(!test.isShown(u"recentApplication0"_s));
        QVERIFY(!test.isShown(u"allRecent"_s));
    }

    void afterAFailureTheLastNumbersStayWithTheirAge()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me"_s}, {u"status"_s, 502}});
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).contains(u"Shown as of"_s));
        QVERIFY(test.isShown(u"checkup"_s));
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).isEmpty());
    }

private:
    static bool open(TestWindow &test, const QString &email = u"demo@conta.example"_s)
    {
        return test.signIn(email) && test.openPage(u"overview"_s);
    }

    static QString label(TestWindow &test, const QString &name) { return test.find<QLabel>(name)->text(); }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
