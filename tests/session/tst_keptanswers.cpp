// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounteraser.h"
#include "accountshelf.h"
#include "accountstore.h"
#include "answercache.h"
#include "freshness.h"
#include "inviteinbox.h"
#include "sessionmanager.h"
#include "sessionstage.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const ApiError offline{.kind = Kind::Offline, .type = u"ConnectionRefused"_s};

// A session whose answers are kept in a folder of this test.
struct KeepingStage : SessionStage
{
    explicit KeepingStage(const QString &folder) : cache(folder)
    {
        session.keepAnswers(cache);
        session.setKept(true);
    }
    ~KeepingStage() { session.disconnect(); }

    void answerList(const QJsonArray &list)
    {
        transport.answer(transport.count() - 1,
                         HttpResponse{.status = 200,
                                      .contentType = "application/json"_ba,
                                      .body = QJsonDocument(list).toJson(QJsonDocument::Compact)});
    }
    void loseLast() { transport.answer(transport.count() - 1, offline); }

    AnswerCache cache;
};

QJsonObject invite(const QString &id)
{
    return {{u"id"_s, id}, {u"orgName"_s, u"Org "_s + id}, {u"expired"_s, false}};
}

int filesIn(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

// Whatever an earlier run of the program was told.
void tellProfile(const QString &folder, const QDateTime &when)
{
    KeepingStage stage(folder);
    stage.clock.set(when);
    stage.session.loadProfile();
    stage.transport.answer(0, 200, {{u"id"_s, u"1"_s}, {u"fullName"_s, u"Zoë Müller"_s}});
    QTRY_VERIFY(stage.session.profile());
}

} // namespace

class TestKeptAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOldProfileIsShownAsWhatItIs_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("three hours") << 3 * 3600;
        // Of a moment ago, but not of now.
        QTest::newRow("ten seconds") << 10;
    }

    void anOldProfileIsShownAsWhatItIs()
    {
        const QTemporaryDir folder;
        QFETCH(int, seconds);
        const QDateTime then = ManualClock().now().addSecs(-seconds);
        tellProfile(folder.path(), then);
        KeepingStage stage(folder.path());
        const QSignalSpy changed(&stage.session, &Session::profileChanged);
        const QSignalSpy failed(&stage.session, &Session::profileFailed);
        const QSignalSpy account(&stage.session, &Session::accountChanged);
        stage.session.loadProfile();
        stage.loseLast();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stage.session.profile()->fullName, u"Zoë Müller"_s);
        QCOMPARE(stage.session.profileTime(), then);
        QVERIFY(!stage.session.hasFreshProfile());
        QVERIFY(!stage.session.isLoadingProfile());
        // What the account is called is for a present answer to change.
        QCOMPARE(account.size(), 0);
        // A second failure has nothing to add.
        stage.session.loadProfile();
        stage.loseLast();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(changed.size(), 1);
    }

    void aRefusedProfileIsNotRecalled()
    {
        const QTemporaryDir folder;
        tellProfile(folder.path(), ManualClock().now());
        KeepingStage stage(folder.path());
        const QSignalSpy failed(&stage.session, &Session::profileFailed);
        stage.session.loadProfile();
        stage.transport.answer(0, 403, {{u"type"_s, u"Forbidden"_s}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!stage.session.profile());
    }

    void aSaveInBetweenGoesBeforeWhatWasKept()
    {
        const QTemporaryDir folder;
        tellProfile(folder.path(), ManualClock().now());
        KeepingStage stage(folder.path());
        const QSignalSpy failed(&stage.session, &Session::profileFailed);
        stage.session.loadProfile();
        stage.loseLast();
        Profile saved;
        saved.fullName = u"Saved"_s;
        stage.session.setProfile(saved);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(stage.session.profile()->fullName, u"Saved"_s);
        QVERIFY(stage.session.hasFreshProfile());
    }

    void oldInvitesComeWithTheirAgeAndNewOnesAreNews()
    {
        const QTemporaryDir folder;
        {
            KeepingStage stage(folder.path());
            InviteInbox inbox(stage.session, stage.clock);
            inbox.load();
            stage.answerList({invite(u"a"_s)});
            QTRY_COMPARE(inbox.entries().size(), 1);
        }
        KeepingStage stage(folder.path());
        stage.clock.advance(2h);
        InviteInbox inbox(stage.session, stage.clock);
        QList<Invite> news;
        connect(&inbox, &InviteInbox::arrived, this, [&](const QList<Invite> &arrived) { news = arrived; });
        const QSignalSpy loaded(&inbox, &InviteInbox::loaded);
        inbox.load();
        stage.loseLast();
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(!inbox.isLoading());
        QCOMPARE(inbox.entries().size(), 1);
        QCOMPARE(inbox.time(), ManualClock().now());
        QCOMPARE(inbox.problem()->kind, Kind::Offline);
        QVERIFY(news.isEmpty());
        inbox.load();
        stage.answerList({invite(u"a"_s), invite(u"b"_s)});
        QTRY_COMPARE(inbox.entries().size(), 2);
        QVERIFY(!inbox.problem());
        QCOMPARE(inbox.time(), stage.clock.now());
        QTRY_COMPARE(news.size(), 1);
        QCOMPARE(news.first().id, u"b"_s);
    }

    // Nobody has to wait for its next turn.
    void theInboxAsksAgainAsSoonAsTheServerIsBack()
    {
        const QTemporaryDir folder;
        KeepingStage stage(folder.path());
        InviteInbox inbox(stage.session, stage.clock);
        inbox.setActive(true);
        QCOMPARE(stage.transport.count(u"/me/invites"_s), 1);
        stage.loseLast();
        QTRY_VERIFY(inbox.problem());
        QVERIFY(!stage.session.isReachable());
        stage.session.loadProfile();
        stage.transport.answer(stage.transport.count() - 1, 200, {{u"id"_s, u"1"_s}});
        QTRY_COMPARE(stage.transport.count(u"/me/invites"_s), 2);
    }

    void onlyAKeptSignInKeepsAnswers()
    {
        const QTemporaryDir folder;
        KeepingStage stage(folder.path());
        stage.session.setKept(false);
        stage.session.loadProfile();
        stage.transport.answer(0, 200, {{u"id"_s, u"1"_s}});
        QTRY_VERIFY(stage.session.profile());
        QVERIFY(stage.cache.forget(u"nobody"_s)); // Waits for the disk.
        QCOMPARE(filesIn(folder.path()), 0);
        stage.session.setKept(true);
        stage.session.loadProfile();
        stage.transport.answer(1, 200, {{u"id"_s, u"1"_s}});
        QTRY_VERIFY(!stage.session.isLoadingProfile());
        QTRY_COMPARE(filesIn(folder.path()), 1);
        stage.session.setKept(false);
        QCOMPARE(filesIn(folder.path()), 0);
    }

    void aTokenFromTheStoreIsAKeptSignIn()
    {
        const QTemporaryDir folder;
        AnswerCache cache(folder.path());
        SessionStage stage;
        stage.session.keepAnswers(cache);
        stage.session.markStored();
        stage.session.loadProfile();
        stage.transport.answer(0, 200, {{u"id"_s, u"1"_s}});
        QTRY_COMPARE(filesIn(folder.path()), 1);
        stage.session.disconnect();
    }

    void signingOutForgetsTheAnswersOfThatAccount()
    {
        const QTemporaryDir folder;
        AnswerCache cache(folder.path());
        ManualClock clock;
        FakeTransport transport;
        HeldTokenStore store;
        AccountStore accounts{QString()};
        SessionManager manager(transport, store, accounts, clock);
        manager.keepAnswers(cache);
        manager.begin({.account = stageAccount(), .token = stageToken(clock, 0.1), .profile = {}}, true);
        manager.session()->loadProfile();
        transport.answer(transport.count() - 1, 200, {{u"id"_s, u"1"_s}});
        cache.put(u"2@api.example.com:443"_s, u"/me"_s, {.body = "{}", .time = clock.now()});
        QTRY_COMPARE(filesIn(folder.path()), 2);
        manager.signOut();
        QCOMPARE(filesIn(folder.path()), 1);
    }

    void anErasureTakesTheAnswersToo()
    {
        const QTemporaryDir folder;
        AnswerCache cache(folder.path());
        cache.put(stageAccount().id(), u"/me"_s, {.body = "{}", .time = ManualClock().now()});
        QTRY_COMPARE(filesIn(folder.path()), 1);
        HeldTokenStore store;
        AccountStore accounts{QString()};
        AccountEraser eraser(store, accounts);
        eraser.keepAnswers(cache);
        QList<Leftovers> erased;
        connect(&eraser, &AccountEraser::erased, this,
                [&](const Account &, const Leftovers &left) { erased.append(left); });
        eraser.erase(stageAccount(), true);
        for (int i = 0; i < 2; ++i) {
            store.answerAll();
            QCoreApplication::sendPostedEvents();
        }
        QCOMPARE(erased, QList{Leftovers{}});
        QCOMPARE(filesIn(folder.path()), 0);
    }

    void answersThatCannotBeErasedAreToldOfAndTriedAgain()
    {
#ifdef Q_OS_WIN
        QSKIP("Folders cannot be write-protected there");
#endif
        const QTemporaryDir folder;
        AnswerCache cache(folder.path());
        cache.put(stageAccount().id(), u"/me"_s, {.body = "{}", .time = ManualClock().now()});
        QTRY_COMPARE(filesIn(folder.path()), 1);
        QDirIterator accountsFolder(folder.path(), QDir::Dirs | QDir::NoDotAndDotDot);
        const QString path = accountsFolder.next();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
        if (QFile probe(path + u"/probe"_s); probe.open(QIODevice::WriteOnly))
            QSKIP("Nothing is protected from this user");
        HeldTokenStore store;
        AccountStore accounts{QString()};
        AccountEraser eraser(store, accounts);
        eraser.keepAnswers(cache);
        QList<Leftovers> erased;
        connect(&eraser, &AccountEraser::erased, this,
                [&](const Account &, const Leftovers &left) { erased.append(left); });
        const auto answerBoth = [&] {
            for (int i = 0; i < 2; ++i) {
                store.answerAll();
                QCoreApplication::sendPostedEvents();
            }
        };
        eraser.erase(stageAccount(), true);
        answerBoth();
        QCOMPARE(erased.size(), 1);
        QVERIFY(erased.last().answers);
        QVERIFY(!erased.last().isEmpty());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        eraser.again();
        answerBoth();
        QCOMPARE(erased.last(), Leftovers{});
    }

    void freshnessIsAMatterOfAMinute()
    {
        ManualClock clock;
        const QDateTime then = clock.now();
        QVERIFY(!isFresh({}, clock));
        QVERIFY(isFresh(then, clock));
        clock.advance(freshFor - 1ms);
        QVERIFY(isFresh(then, clock));
        clock.advance(1ms);
        QVERIFY(!isFresh(then, clock));
        clock.set(then.addMSecs(-1));
        QVERIFY(!isFresh(then, clock));
    }
};

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "tst_keptanswers.moc"
