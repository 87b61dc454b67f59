// SPDX-License-Identifier: GPL-3.0-or-later
#include "inviteinbox.h"
#include "notifier.h"
#include "testwindow.h"

#include <QCheckBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class NotedNotices final : public Notifier
{
public:
    void show(const Notice &notice) override { shown.append(notice); }
    void withdraw(const QString &id) override { withdrawn.append(id); }

    QList<Notice> shown;
    QStringList withdrawn;
};

QJsonObject listOf(const QString &body)
{
    return {{u"path"_s, u"/me/invites"_s}, {u"status"_s, 200}, {u"body"_s, body}};
}

const QString one = uR"({"id":"575ec8687ae143cd83dc4a97","orgName":"Ängel & Söhne","role":"edit",
                         "invitedBy":{"fullName":"Zoë","email":"zoe@secret.example"}})"_s;
const QString another = uR"({"id":"575ec8687ae143cd83dc4a98","orgName":"Two","role":"view"})"_s;
const QString expired = uR"({"id":"575ec8687ae143cd83dc4a99","orgName":"Old","expired":true})"_s;

QString array(const QStringList &invites)
{
    return u'[' + invites.join(u',') + u']';
}

bool refresh(TestWindow &test)
{
    InviteInbox *inbox = test.window().inbox();
    inbox->load();
    return QTest::qWaitFor([inbox] { return !inbox->isLoading(); });
}

} // namespace

class TestInviteNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void tellsOfANewInviteOnce()
    {
        m_sandbox.fail(listOf(array({another})));
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn());
        m_sandbox.fail(listOf(array({another, one, expired})));
        QVERIFY(refresh(test));
        QCOMPARE(notices.shown.size(), 1);
        QVERIFY(notices.shown.first().title.contains(u"Ängel & Söhne"_s));
        QVERIFY(notices.shown.first().text.contains(u"Zoë"_s));
        QVERIFY(notices.shown.first().text.contains(u"Edit"_s));
        // It may stand on a locked screen.
        QVERIFY(!notices.shown.first().text.contains(u'@'));
        m_sandbox.fail(listOf(array({another, one, expired})));
        QVERIFY(refresh(test));
        QCOMPARE(notices.shown.size(), 1);
    }

    void tellsOfSeveralInOne()
    {
        m_sandbox.fail(listOf(u"[]"_s));
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn());
        QVERIFY(refresh(test));
        QCOMPARE(notices.shown.size(), 1);
        QCOMPARE(notices.shown.first().title, u"11 new invite(s)"_s);
    }

    void theFirstListIsNoNews()
    {
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn());
        QTRY_VERIFY(test.window().inbox()->time().isValid());
        QVERIFY(notices.shown.isEmpty());
    }

    void aClickOpensThePageWhichTakesTheNoticeBack()
    {
        m_sandbox.fail(listOf(u"[]"_s));
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn());
        QVERIFY(refresh(test));
        QCOMPARE(notices.shown.size(), 1);
        test.window().showMinimized();
        Q_EMIT notices.clicked(notices.shown.first().page);
        QCOMPARE(test.window().frame()->currentPageId(), u"invites"_s);
        QVERIFY(!test.window().isMinimized());
        QTRY_COMPARE(notices.withdrawn, QStringList{u"invites"_s});
    }

    void whoeverLooksAtThePageNeedsNoNotice()
    {
        m_sandbox.fail(listOf(u"[]"_s));
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"invites"_s));
        test.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&test.window()));
        QVERIFY(refresh(test));
        QVERIFY(notices.shown.isEmpty());
    }

    void signingOutTakesItBack()
    {
        m_sandbox.fail(listOf(u"[]"_s));
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn());
        QVERIFY(refresh(test));
        test.sessions().signOut();
        QCOMPARE(notices.withdrawn, QStringList{u"invites"_s});
    }

    void theSettingsTurnThemOff()
    {
        m_sandbox.fail(listOf(u"[]"_s));
        const QTemporaryDir folder;
        NotedNotices notices;
        {
            TestWindow test(m_sandbox.url(), {.folder = folder.path(), .window = {.notifier = &notices}});
            QVERIFY(test.signIn());
            QVERIFY(test.openPage(u"settings"_s));
            QVERIFY(test.find<QCheckBox>(u"notifyInvites"_s)->isChecked());
            test.click(u"notifyInvites"_s);
            QVERIFY(refresh(test));
            QVERIFY(notices.shown.isEmpty());
        }
        UiSettings settings(folder.filePath(u"settings.json"_s));
        QVERIFY(!settings.notifiesOfInvites());
        settings.setNotifiesOfInvites(true);
        QVERIFY(UiSettings(folder.filePath(u"settings.json"_s)).notifiesOfInvites());
    }

    void theListIsRefreshedOnlyWhileTheWindowCanBeSeen()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        auto *timer = test.window().inbox()->findChild<QTimer *>(u"refresh"_s);
        QTRY_VERIFY(timer->isActive());
        test.window().showMinimized();
        QTRY_VERIFY(!timer->isActive());
        test.window().showNormal();
        QTRY_VERIFY(timer->isActive());
        test.window().hide();
        QTRY_VERIFY(!timer->isActive());
    }

private:
    SandboxServer m_sandbox;
};

QTEST_MAIN(TestInviteNotices)
#include "tst_invitenotices.moc"
