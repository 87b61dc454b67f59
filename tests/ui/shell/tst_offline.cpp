// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"
#include "tokenstore.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// A store that outlives a window, as a keychain does.
class DrawerTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    Call<Secret> read(const QString &accountId) override
    {
        if (!content.contains(accountId))
            return Call<Secret>::ready(ApiError{.kind = ApiError::Kind::NotFound});
        return Call<Secret>::ready(content.value(accountId));
    }
    Call<Done> write(const QString &accountId, const Secret &token) override
    {
        content.insert(accountId, token);
        return Call<Done>::ready(Done{});
    }
    Call<Done> remove(const QString &accountId) override
    {
        content.remove(accountId);
        return Call<Done>::ready(Done{});
    }
    bool isPersistent() const override { return true; }

    QHash<QString, Secret> content;
};

const QStringList dataPages{u"overview"_s, u"profile"_s, u"security"_s, u"invites"_s,
                            u"recent"_s,   u"usage"_s,   u"transfer"_s, u"account"_s};

} // namespace

class TestOffline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_tokens.content.clear();
    }

    void aStartWithoutTheServerShowsWhatWasLastKnown()
    {
        QVERIFY(goOfflineAfterAVisit());
        TestWindow test(m_sandbox.url(), options());
        QVERIFY(restore(test));
        for (const QString &page : dataPages) {
            QVERIFY2(test.openPage(page), qPrintable(page));
            QVERIFY2(!test.window().frame()->currentPage()->showsProblem(), qPrintable(page));
            const QString words = test.banner(u"pageBanner"_s);
            QVERIFY2(words.startsWith(u"Shown as of "_s), qPrintable(page + u": "_s + words));
            QVERIFY2(test.banner(u"pageBanner"_s).contains(u"just now"_s),
                     qPrintable(test.banner(u"pageBanner"_s)));
        }
        QVERIFY(test.openPage(u"profile"_s));
        QCOMPARE(test.text(u"title"_s), m_title);
        QVERIFY(test.openPage(u"invites"_s));
        QVERIFY(rows(test, u"inviteList"_s) > 0);
        QVERIFY(test.openPage(u"transfer"_s));
        QVERIFY(rows(test, u"applicationList"_s) > 0);
        QVERIFY(test.openPage(u"overview"_s));
        for (const QString &card : {u"limits"_s, u"recentApplications"_s, u"checkup"_s})
            QVERIFY2(test.banner(card + u"Problem"_s).isEmpty(), qPrintable(card));
    }

    void whenTheServerIsBackThePagesReloadByThemselves()
    {
        QVERIFY(goOfflineAfterAVisit());
        TestWindow test(m_sandbox.url(), options());
        QVERIFY(restore(test));
        QVERIFY(test.openPage(u"transfer"_s));
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(!test.banner(u"pageBanner"_s).isEmpty());
        comeBack(test);
        QTRY_VERIFY(m_sandbox.count(u"GET"_s, u"/me/recentItems"_s) > 0);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).isEmpty());
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/applications"_s), 0);
        QVERIFY(test.openPage(u"transfer"_s));
        QVERIFY(test.banner(u"pageBanner"_s).isEmpty());
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/applications"_s), 1);
    }

    // Fresh data is not asked for anew, unless the server was away since.
    void whatWasShownBeforeIsReadAnewOnTheNextVisit()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(test.openPage(u"profile"_s));
        setReachable(false);
        test.window().frame()->currentPage()->load();
        QTRY_VERIFY(!test.sessions().session()->isReachable());
        QTRY_VERIFY(!test.banner(u"pageBanner"_s).isEmpty());
        comeBack(test);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).isEmpty());
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/recentItems"_s), 0);
        QVERIFY(test.openPage(u"recent"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/recentItems"_s), 1);
        QVERIFY(test.openPage(u"profile"_s));
        QVERIFY(test.openPage(u"recent"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/recentItems"_s), 1);
    }

    void anErrorPageGoesWhenTheServerIsBack()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        setReachable(false);
        QVERIFY(test.openPage(u"transfer"_s));
        QVERIFY(test.window().frame()->currentPage()->showsProblem());
        comeBack(test);
        QTRY_VERIFY(!test.window().frame()->currentPage()->showsProblem() &&
                    test.window().frame()->isSettled());
        QVERIFY(rows(test, u"applicationList"_s) > 0);
    }

    void whatIsTypedIntoAnOldFormSurvivesTheReturn()
    {
        QVERIFY(goOfflineAfterAVisit());
        TestWindow test(m_sandbox.url(), options());
        QVERIFY(restore(test));
        QVERIFY(test.openPage(u"profile"_s));
        test.type(u"title"_s, u"Typed while away"_s);
        comeBack(test);
        QTRY_VERIFY(test.banner(u"pageBanner"_s).isEmpty());
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.text(u"title"_s), u"Typed while away"_s);
        QVERIFY(test.window().frame()->hasUnsavedChanges());
        test.window().frame()->currentPage()->save();
        QTRY_VERIFY(!test.window().frame()->hasUnsavedChanges());
        QCOMPARE(m_sandbox.count(u"PATCH"_s, u"/me"_s), 1);
    }

    void oldListsAreToLookAtAndNotToMove()
    {
        QVERIFY(goOfflineAfterAVisit());
        TestWindow test(m_sandbox.url(), options());
        QVERIFY(restore(test));
        QVERIFY(test.openPage(u"transfer"_s));
        auto *list = test.find<QAbstractItemView>(u"applicationList"_s);
        const QModelIndex first = list->model()->index(0, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
        test.click(u"toDestination"_s);
        QVERIFY(rows(test, u"organizationList"_s) > 0);
        auto *organizations = test.find<QAbstractItemView>(u"organizationList"_s);
        QTest::mouseClick(organizations->viewport(), Qt::LeftButton, {},
                          organizations->visualRect(organizations->model()->index(0, 0)).center());
        test.click(u"toReview"_s);
        QVERIFY(!test.isShown(u"transferNow"_s) || !test.find(u"transferNow"_s)->isEnabled());
        QVERIFY(hasLabel(test, u"earlier time"_s));
        comeBack(test);
        QTRY_VERIFY(!hasLabel(test, u"earlier time"_s));
    }

    void aRefusalIsNoReasonToShowOldData()
    {
        QVERIFY(visitEverything());
        m_sandbox.fail({{u"path"_s, u"/me/recentItems"_s}, {u"status"_s, 403}, {u"times"_s, 0}});
        TestWindow test(m_sandbox.url(), options());
        QVERIFY(restore(test));
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(test.window().frame()->currentPage()->showsProblem());
    }

    void aServerInTroubleIsReasonEnough()
    {
        QVERIFY(visitEverything());
        m_sandbox.fail({{u"path"_s, u"/me/recentItems"_s}, {u"status"_s, 500}, {u"times"_s, 0}});
        TestWindow test(m_sandbox.url(), options());
        QVERIFY(restore(test));
        QVERIFY(test.openPage(u"recent"_s));
        QVERIFY(test.banner(u"pageBanner"_s).startsWith(u"Shown as of "_s));
    }

    void nothingSecretIsKept()
    {
        QVERIFY(visitEverything());
        QByteArray all;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QVERIFY(all.contains("demo@conta.example"));
        QVERIFY(!all.contains("eyJ"));
        QVERIFY(!all.contains(SandboxServer::password().toUtf8()));
        for (const Secret &token : std::as_const(m_tokens.content))
            QVERIFY(!all.contains(token.reveal()));
    }

    void signingOutLeavesNoAnswer()
    {
        QVERIFY(visitEverything());
        QVERIFY(answerFiles() > 5);
        TestWindow test(m_sandbox.url(), options());
        QVERIFY(restore(test));
        test.click(u"accountButton"_s);
        QTRY_VERIFY(test.isShown(u"signOut"_s));
        test.click(u"signOut"_s);
        QTRY_VERIFY(!test.window().frame());
        QCOMPARE(answerFiles(), 0);
    }

    void aSignInForTheSessionOnlyLeavesNoAnswer()
    {
        TestWindow test(m_sandbox.url(), options());
        test.find<QCheckBox>(u"keepSignedIn"_s)->setChecked(false);
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        QCOMPARE(answerFiles(), 0);
        // Nor does one that was to be kept at first.
        test.sessions().session()->setKept(true);
        test.window().frame()->currentPage()->load();
        QTRY_VERIFY(answerFiles() > 0);
        test.sessions().session()->setKept(false);
        QCOMPARE(answerFiles(), 0);
    }

private:
    TestWindow::Options options()
    {
        return {.tokens = &m_tokens, .folder = m_folder->path(), .window = {.startPage = u"overview"_s}};
    }

    static int rows(TestWindow &test, const QString &list)
    {
        return test.find<QAbstractItemView>(list)->model()->rowCount();
    }

    static bool hasLabel(TestWindow &test, const QString &part)
    {
        const QList<QLabel *> labels = test.window().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    int answerFiles() const
    {
        int count = 0;
        QDirIterator files(m_folder->filePath(u"answers"_s), QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }

    // A run of the program in which every page shows its data.
    bool visitEverything()
    {
        TestWindow test(m_sandbox.url(), options());
        const bool isSignedIn = test.signIn();
        const bool hasSeenAll = isSignedIn && std::ranges::all_of(dataPages, [&](const QString &page) {
                                    return test.openPage(page);
                                });
        if (!hasSeenAll || !test.openPage(u"profile"_s))
            return false;
        m_title = test.text(u"title"_s);
        return !m_title.isEmpty();
    }

    void setReachable(bool reachable)
    {
        if (reachable)
            m_sandbox.reset();
        else
            m_sandbox.fail({{u"path"_s, u"/*"_s}, {u"disconnect"_s, u"before"_s}, {u"times"_s, 0}});
    }

    bool goOfflineAfterAVisit()
    {
        const bool hasVisited = visitEverything();
        setReachable(false);
        return hasVisited;
    }

    static bool restore(TestWindow &test)
    {
        test.sessions().restore();
        return QTest::qWaitFor(
            [&] { return test.window().isFrameShown() && test.window().frame()->isSettled(); }, 10000);
    }

    // The server answers again, and the program looks for it now instead of some seconds later.
    void comeBack(TestWindow &test)
    {
        setReachable(true);
        auto *look = test.sessions().session()->findChild<QTimer *>(u"nextLook"_s);
        QVERIFY(look && look->isActive());
        look->start(0);
        QTRY_VERIFY(test.sessions().session()->isReachable());
    }

    SandboxServer m_sandbox;
    DrawerTokenStore m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_title;
};

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
