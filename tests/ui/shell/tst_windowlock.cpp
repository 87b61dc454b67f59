// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "inviteinbox.h"
#include "notifier.h"
#include "testwindow.h"

#include <QAccessible>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

class NoteTaker final : public Notifier
{
    Q_OBJECT

public:
    using Notifier::Notifier;

    void show(const Notice &notice) override { shown.append(notice); }
    void withdraw(const QString &id) override { withdrawn.append(id); }

    QList<Notice> shown;
    QStringList withdrawn;
};

void gather(QAccessibleInterface *node, QStringList &texts)
{
    if (!node)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        texts.append(node->text(kind));
    for (int i = 0; i < node->childCount(); ++i)
        gather(node->child(i), texts);
}

// Whatever a screen reader, or anybody on the accessibility bus, can hear of this program.
QString everythingSaid()
{
    QStringList texts;
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        texts.append(window->title());
        gather(window->accessibleRoot(), texts);
    }
    return texts.join(u'\n');
}

} // namespace

class TestWindowLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksThePagesAndGivesTypedTextBack()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"firstName"_s, u"Half typed"_s);
        QVERIFY(everythingSaid().contains(u"Half typed"_s));
        QVERIFY(everythingSaid().contains(u"First name"_s));
        const QString title = test.window().windowTitle();
        QVERIFY(title != u"Conta"_s);

        QTest::keyClick(&test.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(test.window().isLocked());
        QVERIFY(!test.window().isFrameShown());
        QVERIFY(test.isShown(u"lockPage"_s));
        QCOMPARE(test.window().windowTitle(), u"Conta"_s);
        QVERIFY(!everythingSaid().contains(u"Half typed"_s));
        QVERIFY(!everythingSaid().contains(title));
        QVERIFY(!everythingSaid().contains(u"First name"_s));
        QVERIFY(test.sessions().session()->token().isEmpty());

        openWithPassword(test);
        QTRY_VERIFY(test.window().isFrameShown());
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.text(u"firstName"_s), u"Half typed"_s);
        QCOMPARE(test.window().windowTitle(), title);
        QVERIFY(!test.sessions().session()->token().isEmpty());
        QTRY_VERIFY(!test.window().findChild<QWidget *>(u"lockPage"_s));
    }

    void theListOfAccountsLocksToo()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(test.signIn());
        test.click(u"accountButton"_s);
        QTRY_VERIFY(test.isShown(u"lock"_s));
        test.click(u"lock"_s);
        QTRY_VERIFY(test.window().isLocked());
    }

    void asksNothingOfTheServerWhileLocked()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(test.signIn());
        test.window().lock();
        const qsizetype before = test.log().entries().size();
        test.window().frame()->currentPage()->load();
        test.window().inbox()->load();
        QTest::qWait(50);
        QCOMPARE(test.log().entries().size(), before);
    }

    void staysLockedAfterAWrongPasswordAndWithoutServer()
    {
        auto sandbox = std::make_unique<SandboxServer>();
        TestWindow test(sandbox->url());
        QVERIFY(test.signIn());
        test.window().lock();
        test.type(u"password"_s, u"not the password"_s);
        test.click(u"signIn"_s);
        QTRY_VERIFY(!test.banner().isEmpty());
        QVERIFY(test.window().isLocked());
        sandbox.reset();
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
        QTRY_VERIFY(test.banner().contains(u"does not take connections"_s));
        QVERIFY(test.window().isLocked());
        QCOMPARE(test.text(u"password"_s), SandboxServer::password());
    }

    void takesOpenDialogsAwayAndPutsThemBack()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"firstName"_s, u"Half typed"_s);
        QTest::keyClick(test.window().frame(), Qt::Key_Escape);
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        const QString question = test.find<QDialog>(u"confirmDialog"_s)->windowTitle();
        test.window().lock();
        QVERIFY(!test.isShown(u"confirmDialog"_s));
        QVERIFY(question.isEmpty() || !everythingSaid().contains(question));
        QVERIFY(!everythingSaid().contains(u"Half typed"_s));
        openWithPassword(test);
        QTRY_VERIFY(test.window().isFrameShown());
        QTRY_VERIFY(test.isShown(u"confirmDialog"_s));
        QVERIFY(test.find<QDialog>(u"confirmDialog"_s)->isWindow());
        test.find<QDialog>(u"confirmDialog"_s)->reject();
        QCOMPARE(test.text(u"firstName"_s), u"Half typed"_s);
    }

    void tellsNothingBesideTheWindow()
    {
        SandboxServer sandbox;
        NoteTaker notes;
        TestWindow test(sandbox.url(), {.window = {.notifier = &notes}});
        QVERIFY(test.signIn());
        QTRY_VERIFY(!test.window().inbox()->isLoading());
        test.window().lock();
        const qsizetype before = notes.shown.size();
        Q_EMIT test.window().inbox()->arrived({Invite{}});
        QCOMPARE(notes.shown.size(), before);
        const QString page = test.window().frame()->currentPageId();
        Q_EMIT notes.clicked(u"invites"_s);
        QCOMPARE(test.window().frame()->currentPageId(), page);
        openWithPassword(test);
        QTRY_VERIFY(test.window().isFrameShown());
        Q_EMIT test.window().inbox()->arrived({Invite{}});
        QCOMPARE(notes.shown.size(), before + 1);
        test.window().lock();
        QVERIFY(notes.withdrawn.contains(notes.shown.last().id));
    }

    void warnsBeforeTypedTextIsLostWithTheProgram()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"firstName"_s, u"Half typed"_s);
        test.window().lock();
        QVERIFY(!test.window().close());
        QVERIFY(test.banner().contains(u"not saved"_s));
        test.clickBanner(u"signInBanner"_s);
        QTRY_VERIFY(!test.window().isVisible());
    }

    void locksWithTheSystemOnlyWhereLockingIsWanted()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(test.signIn());
        test.window().lockWithSystem();
        QVERIFY(!test.window().isLocked());
        test.settings().setLockAfter(std::chrono::minutes(5));
        test.window().lockWithSystem();
        QVERIFY(test.window().isLocked());
    }

    void letsTheSessionEndWhileLocked()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        QVERIFY(test.signIn());
        test.window().lock();
        test.sessions().signOut();
        QVERIFY(!test.window().isLocked());
        QVERIFY(test.isShown(u"signInPage"_s));
        QTRY_VERIFY(!test.window().findChild<QWidget *>(u"lockPage"_s));
    }

    void doesNothingWithoutASession()
    {
        SandboxServer sandbox;
        TestWindow test(sandbox.url());
        test.window().lock();
        QVERIFY(!test.window().isLocked());
    }

private:
    static void openWithPassword(TestWindow &test)
    {
        test.type(u"password"_s, SandboxServer::password());
        test.click(u"signIn"_s);
    }
};

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
