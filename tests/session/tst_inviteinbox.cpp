// SPDX-License-Identifier: GPL-3.0-or-later
#include "inviteinbox.h"

#include "sessionstage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using State = InboxEntry::State;

namespace {

struct InboxStage : SessionStage
{
    explicit InboxStage(const QStringList &scopes = {u"all.User"_s}) : SessionStage(0.01, scopes)
    {
        QObject::connect(&inbox, &InviteInbox::answered, [this](const QString &key) { ended.append(key); });
        QObject::connect(&inbox, &InviteInbox::arrived, [this](const QList<Invite> &invites) {
            for (const Invite &invite : invites)
                news.append(invite.id.value_or(QString()));
        });
    }

    bool isAskedFor(int count)
    {
        return QTest::qWaitFor([this, count] { return transport.count() == count; }, 2000);
    }
    const HttpRequest &last() const { return transport.requests().back(); }
    void answerList(const QJsonArray &invites, int request = -1)
    {
        HttpResponse response;
        response.status = 200;
        response.contentType = "application/json";
        response.body = QJsonDocument(invites).toJson();
        response.serverDate = serverDate;
        transport.answer(request < 0 ? transport.count() - 1 : request, response);
    }
    void answerLast(int status, const QJsonObject &body = {})
    {
        transport.answer(transport.count() - 1, status, body);
    }
    void loseLast()
    {
        transport.answer(transport.count() - 1,
                         ApiError{.kind = Kind::Offline, .type = u"ConnectionClosed"_s});
    }
    // Up to a list that is there.
    bool fill(const QJsonArray &invites)
    {
        const QDateTime before = inbox.time();
        inbox.load();
        if (!isAskedFor(transport.count()))
            return false;
        const QSignalSpy loaded(&inbox, &InviteInbox::loaded);
        answerList(invites);
        return QTest::qWaitFor([&] { return loaded.size() == 1; }, 2000) && inbox.time() >= before;
    }
    QStringList keys() const
    {
        QStringList keys;
        for (const InboxEntry &entry : inbox.entries())
            keys.append(entry.key);
        return keys;
    }
    State state(const QString &key) const { return inbox.find(key)->state; }
    QTimer *inboxTimer(const QString &name) const { return inbox.findChild<QTimer *>(name); }

    QJsonObject invite(const QString &id, std::chrono::milliseconds left, bool expired = false) const
    {
        const auto ttl = std::chrono::milliseconds(48h);
        return {{u"id"_s, id},
                {u"orgName"_s, u"Organization "_s + id},
                {u"role"_s, u"edit"_s},
                {u"inviteDate"_s, clock.now().addMSecs((left - ttl).count()).toString(Qt::ISODateWithMs)},
                {u"ttl"_s, qint64(ttl.count())},
                {u"expired"_s, expired}};
    }

    InviteInbox inbox{session, clock};
    QDateTime serverDate;
    QStringList ended;
    QStringList news;
};

} // namespace

class TestInviteInbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndsSoonestComesFirstAndExpiredOnesLast()
    {
        InboxStage stage;
        QJsonObject endless = stage.invite(u"endless"_s, 1h);
        endless.remove(u"ttl"_s);
        QVERIFY(stage.fill({stage.invite(u"over"_s, -30h, true), stage.invite(u"days"_s, 40h), endless,
                            stage.invite(u"hour"_s, 1h), stage.invite(u"justover"_s, -1h, true)}));
        QCOMPARE(stage.keys(), (QStringList{u"hour"_s, u"days"_s, u"endless"_s, u"justover"_s, u"over"_s}));
        QCOMPARE(stage.inbox.openCount(), 3);
        QVERIFY(stage.news.isEmpty());
        QVERIFY(std::ranges::none_of(stage.inbox.entries(), &InboxEntry::isNew));
    }

    void oneCallServesAllWhoAsk()
    {
        InboxStage stage;
        stage.inbox.load();
        stage.inbox.load();
        stage.inbox.setActive(true);
        QVERIFY(stage.isAskedFor(1));
        stage.answerList({});
        QTRY_VERIFY(stage.inbox.time().isValid());
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 1);
    }

    void isRefreshedWhileActiveAndOnlyThen()
    {
        InboxStage stage;
        QVERIFY(stage.fill({}));
        QVERIFY(!stage.inboxTimer(u"refresh"_s)->isActive());
        stage.clock.advance(4min);
        stage.inbox.setActive(true);
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 1);
        QVERIFY(stage.inboxTimer(u"refresh"_s)->remainingTimeAsDuration() < 2min);
        // What woke it too early waits on.
        stage.inboxTimer(u"refresh"_s)->start(0);
        QTest::qWait(5);
        QCOMPARE(stage.transport.count(), 1);
        stage.clock.advance(1min);
        stage.inboxTimer(u"refresh"_s)->start(0);
        QVERIFY(stage.isAskedFor(2));
        stage.answerList({});
        QTRY_VERIFY(!stage.inbox.isLoading());
        QVERIFY(stage.inboxTimer(u"refresh"_s)->isActive());
        stage.inbox.setActive(false);
        QVERIFY(!stage.inboxTimer(u"refresh"_s)->isActive());
        // Coming back after long asks at once.
        stage.clock.advance(1h);
        stage.inbox.setActive(true);
        QVERIFY(stage.isAskedFor(3));
    }

    void aServerThatWantsPeaceGetsIt()
    {
        InboxStage stage;
        stage.inbox.setActive(true);
        QVERIFY(stage.isAskedFor(1));
        HttpResponse response;
        response.status = 429;
        response.retryAfter = 900s;
        stage.transport.answer(0, response);
        QTRY_VERIFY(stage.inbox.problem());
        QCOMPARE(stage.inbox.problem()->kind, Kind::RateLimited);
        stage.clock.advance(10min);
        stage.inboxTimer(u"refresh"_s)->start(0);
        QTest::qWait(5);
        QCOMPARE(stage.transport.count(), 1);
        stage.clock.advance(5min);
        stage.inboxTimer(u"refresh"_s)->start(0);
        QVERIFY(stage.isAskedFor(2));
    }

    void aFailureKeepsTheLastGoodListAndItsTime()
    {
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 1h)}));
        const QDateTime time = stage.inbox.time();
        stage.clock.advance(1min);
        stage.inbox.load();
        QVERIFY(stage.isAskedFor(2));
        stage.answerLast(503);
        QTRY_VERIFY(stage.inbox.problem());
        QCOMPARE(stage.inbox.problem()->kind, Kind::Server);
        QCOMPARE(stage.keys(), QStringList{u"a"_s});
        QCOMPARE(stage.inbox.time(), time);
        QVERIFY(stage.fill({stage.invite(u"a"_s, 1h)}));
        QVERIFY(!stage.inbox.problem());
    }

    void aServerWithoutInvitesIsNotAskedAgainByItself()
    {
        InboxStage stage;
        stage.inbox.setActive(true);
        QVERIFY(stage.isAskedFor(1));
        stage.answerLast(404, {{u"type"_s, u"NotFound"_s}});
        QTRY_VERIFY(!stage.inbox.isOffered());
        QVERIFY(!stage.inboxTimer(u"refresh"_s)->isActive());
        QCOMPARE(stage.inbox.openCount(), 0);
        stage.inbox.load();
        QVERIFY(stage.isAskedFor(2));
    }

    void aTokenWithoutTheScopeMakesNoCall()
    {
        InboxStage stage({u"me.get"_s});
        const QSignalSpy loaded(&stage.inbox, &InviteInbox::loaded);
        stage.inbox.load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(stage.inbox.problem()->kind, Kind::Forbidden);
        QCOMPARE(stage.transport.count(), 0);
    }

    void newOnesAreKnownUntilSomebodyLooks()
    {
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h), stage.invite(u"c"_s, 20h)}));
        QVERIFY(stage.fill({stage.invite(u"over"_s, -1h, true), stage.invite(u"b"_s, 10h),
                            stage.invite(u"a"_s, 5h), stage.invite(u"c"_s, 20h)}));
        QCOMPARE(stage.news, QStringList{u"b"_s});
        QCOMPARE(stage.keys(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"over"_s}));
        QVERIFY(stage.inbox.find(u"b"_s)->isNew);
        QVERIFY(!stage.inbox.find(u"over"_s)->isNew);
        stage.inbox.markSeen();
        QVERIFY(!stage.inbox.find(u"b"_s)->isNew);
        QVERIFY(stage.fill({stage.invite(u"b"_s, 10h), stage.invite(u"a"_s, 5h)}));
        QCOMPARE(stage.news.size(), 1);
    }

    void whatSomebodySeesAtOnceIsNotAnnounced()
    {
        InboxStage stage;
        QVERIFY(stage.fill({}));
        connect(&stage.inbox, &InviteInbox::changed, &stage.inbox, &InviteInbox::markSeen);
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        QVERIFY(stage.news.isEmpty());
    }

    void timeRunsOutByTheClock()
    {
        InboxStage stage;
        stage.inbox.setActive(true);
        QVERIFY(stage.isAskedFor(1));
        stage.answerList({stage.invite(u"a"_s, 20s), stage.invite(u"b"_s, 5h)});
        QTRY_COMPARE(stage.inbox.openCount(), 2);
        QVERIFY(stage.inboxTimer(u"expiry"_s)->remainingTimeAsDuration() <= 20s);
        const QSignalSpy changed(&stage.inbox, &InviteInbox::changed);
        stage.clock.advance(20s);
        stage.inboxTimer(u"expiry"_s)->start(0);
        QTRY_COMPARE(stage.inbox.openCount(), 1);
        QVERIFY(changed.size() > 0);
        QVERIFY(stage.inbox.find(u"a"_s)->isExpired);
        // It stays where it was until the list is put in order.
        QCOMPARE(stage.keys().first(), u"a"_s);
        stage.inbox.tidy();
        QCOMPARE(stage.keys(), (QStringList{u"b"_s, u"a"_s}));
    }

    void theServersWordGoesBeforeTheClock()
    {
        InboxStage stage;
        QJsonObject unsaid = stage.invite(u"unsaid"_s, -1h);
        unsaid.remove(u"expired"_s);
        QVERIFY(
            stage.fill({stage.invite(u"closed"_s, 5h, true), stage.invite(u"open"_s, -1h, false), unsaid}));
        QVERIFY(stage.inbox.find(u"closed"_s)->isExpired);
        QVERIFY(!stage.inbox.find(u"open"_s)->isExpired);
        QVERIFY(stage.inbox.find(u"unsaid"_s)->isExpired);
    }

    void aWrongClockHereDoesNotMatter()
    {
        InboxStage stage;
        // Here it is three days later than it is there.
        stage.serverDate = stage.clock.now().addDays(-3);
        QJsonObject invite = stage.invite(u"a"_s, -71h);
        invite.remove(u"expired"_s);
        QVERIFY(stage.fill({invite}));
        QCOMPARE(stage.inbox.serverNow(), stage.serverDate);
        QVERIFY(stage.inbox.find(u"a"_s)->isOpen());
    }

    void answersAndSaysWhatCameOfIt_data()
    {
        QTest::addColumn<InviteAction>("action");
        QTest::addColumn<QString>("result");
        QTest::addColumn<State>("state");
        QTest::newRow("accept") << InviteAction::Accept << u"accepted"_s << State::Accepted;
        QTest::newRow("reject") << InviteAction::Reject << u"rejected"_s << State::Rejected;
        QTest::newRow("dismiss") << InviteAction::Dismiss << u"dismissed"_s << State::Dismissed;
        QTest::newRow("a word nobody knows") << InviteAction::Reject << u"shelved"_s << State::Rejected;
    }

    void answersAndSaysWhatCameOfIt()
    {
        QFETCH(InviteAction, action);
        QFETCH(QString, result);
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h), stage.invite(u"b"_s, 6h)}));
        stage.inbox.answer(u"a"_s, action);
        QCOMPARE(stage.state(u"a"_s), State::Sending);
        QVERIFY(stage.isAskedFor(2));
        QCOMPARE(stage.last().url.path(), u"/me/invites/a"_s);
        // A second press sends nothing; another invite is free.
        stage.inbox.answer(u"a"_s, action);
        stage.inbox.answer(u"b"_s, InviteAction::Dismiss);
        QVERIFY(stage.isAskedFor(3));
        stage.transport.answer(1, 200, {{u"result"_s, result}});
        QTRY_COMPARE(stage.ended, QStringList{u"a"_s});
        QTEST(stage.state(u"a"_s), "state");
        QCOMPARE(stage.state(u"b"_s), State::Sending);
        QCOMPARE(stage.inbox.openCount(), 1);
        stage.inbox.tidy();
        QCOMPARE(stage.keys(), QStringList{u"b"_s});
        QCOMPARE(stage.transport.count(), 3);
    }

    void aRefusalKeepsItOpen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << 401 << int(Kind::Unauthorized);
        QTest::newRow("403") << 403 << int(Kind::Forbidden);
        QTest::newRow("400") << 400 << int(Kind::Invalid);
        QTest::newRow("429") << 429 << int(Kind::RateLimited);
        QTest::newRow("409") << 409 << int(Kind::Conflict);
    }

    void aRefusalKeepsItOpen()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(2));
        stage.answerLast(status, {{u"type"_s, u"x"_s}});
        QTRY_COMPARE(stage.state(u"a"_s), State::NotAnswered);
        QCOMPARE(int(stage.inbox.find(u"a"_s)->problem.kind), kind);
        QVERIFY(stage.inbox.find(u"a"_s)->canBeAnswered());
        // The next one starts anew.
        const int count = stage.transport.count();
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QCOMPARE(stage.state(u"a"_s), State::Sending);
        QVERIFY(stage.isAskedFor(count + 1));
    }

    void onesThatExpiredOrWentMeanwhileAreMarkedInPlace()
    {
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h), stage.invite(u"b"_s, 6h)}));
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(2));
        stage.answerLast(410, {{u"type"_s, u"Gone"_s}});
        QTRY_VERIFY(stage.inbox.find(u"a"_s)->isExpired);
        QCOMPARE(stage.inbox.find(u"a"_s)->problem.kind, Kind::Gone);
        stage.inbox.answer(u"b"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(404, {{u"type"_s, u"NotFound"_s}});
        // The list is asked whether the server knows invites at all.
        QVERIFY(stage.isAskedFor(4));
        stage.answerList({});
        QTRY_COMPARE(stage.state(u"b"_s), State::AnsweredElsewhere);
        QCOMPARE(stage.keys(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(stage.inbox.openCount(), 0);
    }

    void aLostAnswerIsFollowedByALook_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("byServerError");
        QTest::newRow("still there") << true << false;
        QTest::newRow("answered") << false << false;
        QTest::newRow("server error, still there") << true << true;
        QTest::newRow("server error, answered") << false << true;
    }

    void aLostAnswerIsFollowedByALook()
    {
        QFETCH(bool, isThere);
        QFETCH(bool, byServerError);
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(2));
        if (byServerError)
            stage.answerLast(500);
        else
            stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        QCOMPARE(stage.state(u"a"_s), State::Checking);
        QCOMPARE(stage.last().method, HttpMethod::Get);
        QCOMPARE(stage.last().url.path(), u"/me/invites/a"_s);
        if (isThere) {
            stage.answerLast(200, stage.invite(u"a"_s, 5h));
            QTRY_COMPARE(stage.state(u"a"_s), State::NotAnswered);
            QCOMPARE(stage.inbox.find(u"a"_s)->problem.kind, byServerError ? Kind::Server : Kind::Offline);
            return;
        }
        stage.answerLast(404, {{u"type"_s, u"NotFound"_s}});
        QVERIFY(stage.isAskedFor(4));
        stage.answerList({});
        QTRY_COMPARE(stage.state(u"a"_s), State::AnsweredUnheard);
        // And the list, to see what is there now.
        QVERIFY(stage.isAskedFor(5));
        QCOMPARE(stage.last().url.path(), u"/me/invites"_s);
    }

    void aLookThatFailsCanBeRepeated()
    {
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(2));
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.loseLast();
        QTRY_COMPARE(stage.state(u"a"_s), State::Unknown);
        stage.inbox.check(u"a"_s);
        stage.inbox.check(u"a"_s);
        QVERIFY(stage.isAskedFor(4));
        QJsonObject expired = stage.invite(u"a"_s, 5h);
        expired.insert(u"expired"_s, true);
        stage.answerLast(200, expired);
        QTRY_VERIFY(stage.inbox.find(u"a"_s)->isExpired);
    }

    void theNextListSettlesWhatIsNotKnown_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("still there") << true;
        QTest::newRow("answered") << false;
    }

    void theNextListSettlesWhatIsNotKnown()
    {
        QFETCH(bool, isThere);
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(2));
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.loseLast();
        QTRY_COMPARE(stage.state(u"a"_s), State::Unknown);
        QVERIFY(stage.fill(isThere ? QJsonArray{stage.invite(u"a"_s, 5h)} : QJsonArray()));
        QCOMPARE(stage.state(u"a"_s), isThere ? State::NotAnswered : State::AnsweredUnheard);
    }

    void aDeadTokenIsFollowedByALookAfterTheSignIn()
    {
        InboxStage stage;
        stage.inbox.setActive(true);
        QVERIFY(stage.isAskedFor(1));
        stage.answerList({stage.invite(u"a"_s, 5h)});
        QTRY_COMPARE(stage.inbox.openCount(), 1);
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(2));
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.refuse(2);
        QTRY_COMPARE(stage.state(u"a"_s), State::Unknown);
        const int before = stage.transport.count(u"/me/invites/a"_s);
        stage.session.revive(Account::SignIn::Password,
                             stageToken(stage.clock, 0, {u"all.User"_s}, u"again"_s));
        QCOMPARE(stage.state(u"a"_s), State::Checking);
        QTRY_COMPARE(stage.transport.count(u"/me/invites/a"_s), before + 1);
    }

    void onesThatVanishStayInPlaceUntilTidied()
    {
        InboxStage stage;
        QVERIFY(stage.fill(
            {stage.invite(u"a"_s, 5h), stage.invite(u"b"_s, 6h), stage.invite(u"x"_s, -1h, true)}));
        QVERIFY(stage.fill({stage.invite(u"b"_s, 6h)}));
        QCOMPARE(stage.keys(), (QStringList{u"a"_s, u"b"_s, u"x"_s}));
        QCOMPARE(stage.state(u"a"_s), State::AnsweredElsewhere);
        QVERIFY(stage.inbox.find(u"x"_s)->isExpired);
        QCOMPARE(stage.inbox.openCount(), 1);
        // The server may have left it out by mistake.
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h), stage.invite(u"b"_s, 6h)}));
        QCOMPARE(stage.state(u"a"_s), State::Idle);
        stage.inbox.tidy();
        QCOMPARE(stage.keys(), (QStringList{u"a"_s, u"b"_s}));
    }

    void aListFromBeforeTheAnswerDoesNotBringItBack()
    {
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        stage.inbox.load();
        QVERIFY(stage.isAskedFor(2));
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(200, {{u"result"_s, u"accepted"_s}});
        QTRY_COMPARE(stage.state(u"a"_s), State::Accepted);
        stage.inbox.tidy();
        stage.answerList({stage.invite(u"a"_s, 5h)}, 1);
        QTRY_VERIFY(!stage.inbox.isLoading());
        QVERIFY(stage.keys().isEmpty());
        // A later list is newer than the answer: the server decides.
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        QCOMPARE(stage.keys(), QStringList{u"a"_s});
    }

    void aListWhileAnAnswerIsOnItsWayLeavesItAlone()
    {
        InboxStage stage;
        QVERIFY(stage.fill({stage.invite(u"a"_s, 5h)}));
        stage.inbox.answer(u"a"_s, InviteAction::Accept);
        QVERIFY(stage.isAskedFor(2));
        stage.inbox.load();
        QVERIFY(stage.isAskedFor(3));
        stage.answerList({});
        QTRY_VERIFY(!stage.inbox.isLoading());
        QCOMPARE(stage.state(u"a"_s), State::Sending);
        stage.inbox.tidy();
        QCOMPARE(stage.keys(), QStringList{u"a"_s});
        stage.transport.answer(1, 200, {{u"result"_s, u"accepted"_s}});
        QTRY_COMPARE(stage.state(u"a"_s), State::Accepted);
    }

    void oneWithoutAnIdCanBeSeenButNotAnswered()
    {
        InboxStage stage;
        QJsonObject invite = stage.invite(u"a"_s, 5h);
        invite.remove(u"id"_s);
        QVERIFY(stage.fill({invite, stage.invite(u"b"_s, 6h), stage.invite(u"b"_s, 6h)}));
        QCOMPARE(stage.inbox.entries().size(), 2);
        const QString key = stage.keys().first();
        QVERIFY(!stage.inbox.find(key)->canBeAnswered());
        stage.inbox.answer(key, InviteAction::Accept);
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 1);
        QVERIFY(stage.fill({invite, stage.invite(u"b"_s, 6h)}));
        QCOMPARE(stage.keys().first(), key);
    }

    void mayGoInMidCall()
    {
        SessionStage stage;
        auto inbox = std::make_unique<InviteInbox>(stage.session, stage.clock);
        inbox->load();
        QTRY_COMPARE(stage.transport.count(), 1);
        inbox.reset();
        stage.transport.answer(0, 503);
        QTest::qWait(5);
        QCOMPARE(stage.transport.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInviteInbox)
#include "tst_inviteinbox.moc"
