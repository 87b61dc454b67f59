// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "await.h"
#include "clockwatch.h"
#include "memorytokenstore.h"
#include "sessionstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr auto me = "/me"_L1;
constexpr auto refresh = "/me/refreshToken"_L1;

} // namespace

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The token's life

    void asksForNothingByItself()
    {
        SessionStage stage;
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 0);
        QVERIFY(stage.store.waiting().isEmpty());
        QCOMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
        QVERIFY(!stage.session.storageProblem());
        QVERIFY(!stage.session.isExpired());
    }

    void renewsATokenWhoseTimeHasCome()
    {
        SessionStage stage(0.8);
        const Token next = stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s);
        QSignalSpy changed(&stage.session, &Session::tokenChanged);
        QTRY_COMPARE(stage.transport.count(refresh), 1);
        QCOMPARE(stage.transport.requests().front().bearer, stageToken(stage.clock, 0.8).secret());
        stage.transport.answer(0, 200, authedUser(next));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(stage.session.token().secret(), next.secret());
        stage.session.api().profile().get().ignore();
        QCOMPARE(stage.transport.requests().back().bearer, next.secret());
    }

    void leavesAYoungTokenAlone()
    {
        SessionStage stage(0.5);
        stage.lookAtTheClock();
        QTRY_VERIFY(stage.timer()->remainingTime() > 1000);
        QCOMPARE(stage.transport.count(), 0);
    }

    void looksAtTheClockOftenEnoughToNoticeASleepingComputer()
    {
        SessionStage stage(0.1);
        QVERIFY(stage.timer()->isActive());
        QVERIFY(stage.timer()->intervalAsDuration() <= 1h);
        stage.clock.advance(17h);
        stage.lookAtTheClock();
        QTRY_COMPARE(stage.transport.count(refresh), 1);
    }

    void renewsAtOnceAfterASleepThatTookItsTime()
    {
        SessionStage stage(0.1);
        stage.clock.advance(17h);
        stage.session.findChild<ClockWatch *>()->look();
        QTRY_COMPARE(stage.transport.count(refresh), 1);
    }

    void aShortSleepRenewsNothing()
    {
        SessionStage stage(0.1);
        stage.clock.advance(2h);
        stage.session.findChild<ClockWatch *>()->look();
        QTRY_VERIFY(stage.timer()->remainingTime() > 1000);
        QCOMPARE(stage.transport.count(refresh), 0);
    }

    void aClockThatIsPutBackMakesNoTokenYounger()
    {
        SessionStage stage(0.1);
        stage.clock.advance(-24h * 365);
        stage.session.findChild<ClockWatch *>()->look();
        stage.lookAtTheClock();
        QTRY_VERIFY(stage.timer()->remainingTime() > 1000);
        QCOMPARE(stage.transport.count(refresh), 0);
        stage.clock.advance(17h);
        stage.lookAtTheClock();
        QTRY_COMPARE(stage.transport.count(refresh), 1);
    }

    void anApiTokenIsNotRenewedAfterASleepEither()
    {
        SessionStage stage(0.1, {u"all.User"_s}, Account::SignIn::ApiToken);
        stage.clock.advance(20h);
        stage.session.findChild<ClockWatch *>()->look();
        stage.lookAtTheClock();
        QTRY_VERIFY(!stage.timer()->isActive());
        QCOMPARE(stage.transport.count(refresh), 0);
    }

    void aRenewalThatFoundNoServerIsMadeWhenThereIsOne()
    {
        SessionStage stage(0.8);
        QTRY_COMPARE(stage.transport.count(refresh), 1);
        stage.transport.answer(0, ApiError{.kind = Kind::Offline});
        QTRY_VERIFY(!stage.session.isReachable());
        QTRY_VERIFY(stage.timer()->remainingTime() > 20000);
        stage.session.api().profile().get().ignore();
        stage.transport.answer(1, 200, QJsonObject());
        QTRY_COMPARE(stage.transport.count(refresh), 2);
    }

    void hasOneRenewalInFlight()
    {
        SessionStage stage(0.8);
        stage.session.renew().ignore();
        stage.session.renew().ignore();
        stage.lookAtTheClock();
        QTRY_VERIFY(!stage.timer()->isActive());
        QCOMPARE(stage.transport.count(refresh), 1);
        stage.transport.answer(0, 200, authedUser(stageToken(stage.clock, 0)));
        QTRY_VERIFY(stage.timer()->isActive());
        stage.session.renew().ignore();
        QCOMPARE(stage.transport.count(refresh), 2);
    }

    void neverRenewsWhatCannotBeRenewed_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<bool>("pasted");
        QTest::newRow("an API token") << u"all.User"_s << true;
        QTest::newRow("a read-only token") << u"all.User.read"_s << false;
        QTest::newRow("a token for other things") << u"me.get"_s << false;
    }

    void neverRenewsWhatCannotBeRenewed()
    {
        QFETCH(QString, scope);
        QFETCH(bool, pasted);
        SessionStage stage(0.9, {scope}, pasted ? Account::SignIn::ApiToken : Account::SignIn::Password);
        QVERIFY(!stage.timer()->isActive());
        stage.session.renew().ignore();
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 0);
    }

    void aTokenWithoutAnEndNeedsNoRenewal()
    {
        ManualClock clock;
        FakeTransport transport;
        HeldTokenStore store;
        const Session session(stageAccount(), Token::fromServer(Secret(u"opaque")), transport, store, clock);
        QVERIFY(!session.findChild<QTimer *>()->isActive());
    }

    void triesAgainAfterAFailureButNotAtOnce()
    {
        SessionStage stage(0.8);
        std::chrono::milliseconds last = 0ms;
        for (int failures = 1; failures <= 12; ++failures) {
            QTRY_COMPARE(stage.transport.count(refresh), failures);
            stage.transport.answer(stage.transport.count() - 1, 503);
            QTRY_VERIFY(stage.timer()->isActive());
            const auto pause = stage.timer()->intervalAsDuration();
            QVERIFY(pause >= 30s);
            QVERIFY(pause <= 1h);
            QVERIFY(pause >= last);
            last = pause;
            stage.lookAtTheClock();
        }
        QVERIFY(last > 10min);
        QVERIFY(!stage.session.isExpired());
    }

    void aSuccessEndsThePausesOfFailures()
    {
        SessionStage stage(0.8);
        for (int failures = 1; failures <= 3; ++failures) {
            stage.session.renew().ignore();
            QCOMPARE(stage.transport.count(refresh), failures);
            stage.transport.answer(failures - 1, 503);
            QTRY_COMPARE(stage.timer()->intervalAsDuration(), 30s * (1 << (failures - 1)));
        }
        stage.session.adopt(stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s));
        stage.clock.advance(20h);
        stage.session.renew().ignore();
        stage.transport.answer(3, 503);
        QTRY_COMPARE(stage.timer()->intervalAsDuration(), 30s);
    }

    void aRenewalThatComesAfterAnotherTokenWasAdoptedIsDropped()
    {
        SessionStage stage(0.8);
        stage.session.renew().ignore();
        // A changed password brought a token of its own, and may have ended all that came before it.
        const Token adopted = stageToken(stage.clock, 0, {u"all.User"_s}, u"adopted"_s);
        stage.session.adopt(adopted);
        QSignalSpy changed(&stage.session, &Session::tokenChanged);
        stage.transport.answer(0, 200, authedUser(stageToken(stage.clock, 0, {u"all.User"_s}, u"late"_s)));
        QTest::qWait(5);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(stage.session.token().secret(), adopted.secret());
        stage.session.renew().ignore();
        QCOMPARE(stage.transport.count(refresh), 2);
    }

    void aClockThatIsWrongDoesNotMakeItRenewAllTheTime_data()
    {
        QTest::addColumn<int>("hoursAhead");
        QTest::newRow("20 hours ahead") << 20;
        QTest::newRow("30 hours ahead") << 30;
        QTest::newRow("a year ahead") << 365 * 24;
        QTest::newRow("20 hours behind") << -20;
    }

    void aClockThatIsWrongDoesNotMakeItRenewAllTheTime()
    {
        QFETCH(int, hoursAhead);
        SessionStage stage(0.1);
        const ManualClock servers(stage.clock.now());
        stage.clock.advance(std::chrono::hours(hoursAhead));
        stage.session.renew().ignore();
        stage.transport.answer(0, 200, authedUser(stageToken(servers, 0, {u"all.User"_s}, u"next"_s)));
        QTRY_VERIFY(stage.timer()->isActive());
        QVERIFY(stage.timer()->intervalAsDuration() > 10min);
        stage.lookAtTheClock();
        QTRY_VERIFY(stage.timer()->isActive() && stage.timer()->remainingTime() > 1000);
        QCOMPARE(stage.transport.count(refresh), 1);
        // It is renewed in time all the same.
        stage.clock.advance(19h);
        stage.lookAtTheClock();
        QTRY_COMPARE(stage.transport.count(refresh), 2);
    }

    // 401

    void aRefusedCallIsCheckedBeforeTheSessionCountsAsExpired()
    {
        SessionStage stage;
        QSignalSpy expired(&stage.session, &Session::expired);
        stage.session.api().profile().update({.lastName = u"x"_s}).ignore();
        stage.refuse(0);
        QCOMPARE(stage.transport.count(), 2);
        QCOMPARE(stage.transport.requests().back().method, HttpMethod::Get);
        QCOMPARE(stage.transport.requests().back().url.path(), me);
        QVERIFY(!stage.session.isExpired());
        stage.refuse(1);
        QTRY_COMPARE(expired.count(), 1);
        QVERIFY(stage.session.isExpired());
        QVERIFY(!stage.timer()->isActive());
    }

    void aTokenThatStillReadsIsNotExpired()
    {
        SessionStage stage;
        QSignalSpy expired(&stage.session, &Session::expired);
        stage.session.api().profile().update({.lastName = u"x"_s}).ignore();
        stage.refuse(0);
        stage.transport.answer(1, 200);
        QTest::qWait(5);
        QCOMPARE(expired.count(), 0);
        QVERIFY(!stage.session.isExpired());
        // And the next doubt is looked into again.
        stage.session.api().profile().update({.lastName = u"x"_s}).ignore();
        stage.refuse(2);
        QCOMPARE(stage.transport.count(me), 4);
    }

    void aCheckThatGetsNoAnswerProvesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("forbidden") << 403;
        QTest::newRow("server error") << 503;
        QTest::newRow("no connection") << 0;
    }

    void aCheckThatGetsNoAnswerProvesNothing()
    {
        QFETCH(int, status);
        SessionStage stage;
        stage.session.api().profile().update({.lastName = u"x"_s}).ignore();
        stage.refuse(0);
        if (status)
            stage.transport.answer(1, status);
        else
            stage.transport.answer(1, ApiError{.kind = Kind::Offline});
        QTest::qWait(5);
        QVERIFY(!stage.session.isExpired());
    }

    void manyRefusalsAreOneCheckAndOneEnd()
    {
        SessionStage stage;
        QSignalSpy expired(&stage.session, &Session::expired);
        for (int i = 0; i < 5; ++i)
            stage.session.api().profile().update({.lastName = u"x"_s}).ignore();
        for (int i = 0; i < 5; ++i)
            stage.refuse(i);
        QCOMPARE(stage.transport.count(), 6);
        stage.refuse(5);
        QTRY_COMPARE(expired.count(), 1);
        stage.session.api().profile().get().ignore();
        stage.refuse(6);
        QTest::qWait(5);
        QCOMPARE(stage.transport.count(), 7);
        QCOMPARE(expired.count(), 1);
    }

    void theCheckOfATokenThatWasReplacedMeanwhileProvesNothing()
    {
        SessionStage stage;
        QSignalSpy expired(&stage.session, &Session::expired);
        stage.session.api().profile().update({.lastName = u"x"_s}).ignore();
        stage.refuse(0);
        stage.session.adopt(stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s));
        stage.refuse(1);
        QTest::qWait(5);
        QCOMPARE(expired.count(), 0);
    }

    void aRenewalThatIsRefusedEndsInExpiry()
    {
        SessionStage stage(0.9);
        QSignalSpy expired(&stage.session, &Session::expired);
        QTRY_COMPARE(stage.transport.count(refresh), 1);
        stage.refuse(0);
        QCOMPARE(stage.transport.count(me), 1);
        stage.refuse(1);
        QTRY_COMPARE(expired.count(), 1);
        QVERIFY(!stage.timer()->isActive());
        stage.session.renew().ignore();
        QCOMPARE(stage.transport.count(refresh), 1);
    }

    void anExpiredSessionLivesOnWithANewToken()
    {
        SessionStage stage;
        stage.session.api().profile().get().ignore();
        stage.refuse(0);
        stage.refuse(1);
        QTRY_VERIFY(stage.session.isExpired());
        stage.session.adopt(stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s));
        QVERIFY(!stage.session.isExpired());
        QVERIFY(stage.timer()->isActive());
    }

    // Where the token is kept

    void keepsTheTokenWhereItIsAskedTo()
    {
        SessionStage stage;
        QSignalSpy changed(&stage.session, &Session::storageChanged);
        stage.session.setKept(true);
        QCOMPARE(stage.session.storage(), Session::Storage::Saving);
        QCOMPARE(stage.store.waiting(), QStringList{u"write 1@api.example.com"_s});
        stage.answerAll();
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
        QCOMPARE(stage.store.content.value(u"1@api.example.com"_s), stage.session.token().secret());
        QCOMPARE(changed.count(), 2);
    }

    void saysWhenTheStoreDidNotTakeItAndTriesAgainWhenAsked()
    {
        SessionStage stage;
        stage.session.setKept(true);
        const ApiError locked{.kind = Kind::StoreUnavailable, .type = u"locked"_s};
        stage.store.fail(locked);
        QTRY_COMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
        QCOMPARE(stage.session.storageProblem(), locked);
        stage.session.setKept(true);
        QCOMPARE(stage.session.storage(), Session::Storage::Saving);
        stage.answerAll();
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
        QVERIFY(!stage.session.storageProblem());
    }

    void takesTheTokenOutAgain()
    {
        SessionStage stage;
        stage.session.setKept(true);
        stage.answerAll();
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
        stage.session.setKept(false);
        QCOMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
        stage.answerAll();
        QVERIFY(stage.store.content.isEmpty());
    }

    void aStoreThatDoesNotLastIsSaidToBeForThisSessionOnly()
    {
        ManualClock clock;
        FakeTransport transport;
        MemoryTokenStore store;
        Session session(stageAccount(), stageToken(clock, 0.1), transport, store, clock);
        session.setKept(true);
        QCOMPARE(session.storage(), Session::Storage::ThisSessionOnly);
        QVERIFY(!session.storageProblem());
    }

    void aTokenThatCameFromTheStoreIsNotWrittenOnceMore()
    {
        SessionStage stage;
        stage.session.markStored();
        QCOMPARE(stage.session.storage(), Session::Storage::Stored);
        QVERIFY(stage.session.isKept());
        QVERIFY(stage.store.waiting().isEmpty());
    }

    void aNewTokenIsStoredWhereTheOldOneWas()
    {
        SessionStage stage;
        stage.session.markStored();
        const Token next = stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s);
        stage.session.adopt(next);
        QCOMPARE(stage.session.storage(), Session::Storage::Saving);
        stage.answerAll();
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
        QCOMPARE(stage.store.content.value(u"1@api.example.com"_s), next.secret());
    }

    void aNewTokenIsNotStoredWhereTheOldOneWasNot()
    {
        SessionStage stage;
        stage.session.adopt(stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s));
        QVERIFY(stage.store.waiting().isEmpty());
        QCOMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
    }

    void onlyTheAnswerAboutTheTokenInForceCounts()
    {
        SessionStage stage;
        stage.session.setKept(true);
        stage.session.adopt(stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s));
        QCOMPARE(stage.store.waiting().size(), 2);
        stage.store.fail({.kind = Kind::StoreUnavailable, .type = u"failed"_s});
        QTest::qWait(5);
        QCOMPARE(stage.session.storage(), Session::Storage::Saving);
        stage.answerAll();
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
        QVERIFY(!stage.session.storageProblem());
    }

    void aLateAnswerDoesNotUndoTheChoiceToKeepNothing()
    {
        SessionStage stage;
        stage.session.setKept(true);
        stage.session.setKept(false);
        stage.answerAll();
        QTest::qWait(5);
        QCOMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
        QVERIFY(stage.store.content.isEmpty());
    }

    void aStoreThatRecoversIsGivenTheTokenOnceMore()
    {
        SessionStage stage;
        stage.session.setKept(true);
        stage.store.fail({.kind = Kind::StoreUnavailable, .type = u"hanging"_s});
        QTRY_COMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
        Q_EMIT stage.store.recovered();
        QCOMPARE(stage.store.waiting(), QStringList{u"write 1@api.example.com"_s});
        stage.answerAll();
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
    }

    void aStoreThatRecoversHoldsNothingThatIsNoLongerToBeKept()
    {
        SessionStage stage;
        stage.session.setKept(true);
        stage.store.fail({.kind = Kind::StoreUnavailable, .type = u"hanging"_s});
        QTRY_COMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
        stage.session.setKept(false);
        stage.store.fail({.kind = Kind::StoreUnavailable, .type = u"hanging"_s});
        // The write that was given up went through in the end.
        stage.store.content.insert(u"1@api.example.com"_s, stage.session.token().secret());
        Q_EMIT stage.store.recovered();
        stage.answerAll();
        QVERIFY(stage.store.content.isEmpty());
        QCOMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
    }

    void aStoreThatRecoversIsNotTouchedByWhatNeverUsedIt()
    {
        SessionStage stage;
        Q_EMIT stage.store.recovered();
        QVERIFY(stage.store.waiting().isEmpty());
    }

    // The profile

    void loadsTheProfileOnceForAllWhoAsk()
    {
        SessionStage stage;
        QSignalSpy profileChanged(&stage.session, &Session::profileChanged);
        QSignalSpy accountChanged(&stage.session, &Session::accountChanged);
        stage.session.loadProfile();
        stage.session.loadProfile();
        QVERIFY(stage.session.isLoadingProfile());
        QCOMPARE(stage.transport.count(), 1);
        stage.transport.answer(0, 200,
                               {{u"fullName"_s, u"Zoë Müller"_s}, {u"email"_s, u"new@conta.example"_s}});
        QTRY_COMPARE(profileChanged.count(), 1);
        QVERIFY(!stage.session.isLoadingProfile());
        QCOMPARE(stage.session.profile()->fullName, u"Zoë Müller"_s);
        QCOMPARE(stage.session.account().name, u"Zoë Müller"_s);
        QCOMPARE(stage.session.account().email, u"new@conta.example"_s);
        QCOMPARE(accountChanged.count(), 1);
        stage.session.loadProfile();
        QCOMPARE(stage.transport.count(), 2);
    }

    void aProfileThatCannotBeHadLeavesTheLastOne()
    {
        SessionStage stage;
        stage.session.setProfile({.fullName = u"Zoë"_s});
        QSignalSpy failed(&stage.session, &Session::profileFailed);
        stage.session.loadProfile();
        stage.transport.answer(0, 503);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<ApiError>().kind, Kind::Server);
        QVERIFY(!stage.session.isLoadingProfile());
        QCOMPARE(stage.session.profile()->fullName, u"Zoë"_s);
        stage.session.loadProfile();
        QCOMPARE(stage.transport.count(), 2);
    }

    void whatASaveAnsweredIsNotOverwrittenByAnOlderRead()
    {
        SessionStage stage;
        QSignalSpy profileChanged(&stage.session, &Session::profileChanged);
        stage.session.loadProfile();
        stage.session.setProfile({.fullName = u"Zoé"_s});
        stage.transport.answer(0, 200, {{u"fullName"_s, u"Zoë"_s}});
        QTRY_COMPARE(profileChanged.count(), 2);
        QVERIFY(!stage.session.isLoadingProfile());
        QCOMPARE(stage.session.profile()->fullName, u"Zoé"_s);
    }

    void theSameProfileOnceMoreChangesNoAccount()
    {
        SessionStage stage;
        stage.session.setProfile({.email = u"zoe@conta.example"_s, .fullName = u"Zoë"_s});
        QSignalSpy accountChanged(&stage.session, &Session::accountChanged);
        stage.session.setProfile({.email = u"zoe@conta.example"_s, .fullName = u"Zoë"_s});
        QCOMPARE(accountChanged.count(), 0);
    }

    void loadsThePictureOfTheProfileOnce()
    {
        SessionStage stage;
        QSignalSpy changed(&stage.session, &Session::pictureChanged);
        const Profile profile{.avatarUrl = QUrl(u"https://pictures.example.net/a.png"_s)};
        stage.session.setProfile(profile);
        stage.session.setProfile(profile);
        QCOMPARE(stage.transport.count(), 1);
        QVERIFY(stage.transport.requests().front().bearer.isEmpty());
        QVERIFY(stage.session.isLoadingPicture());
        stage.transport.answer(0,
                               HttpResponse{.status = 200, .contentType = "image/png"_ba, .body = "PNG"_ba});
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(stage.session.picture(), "PNG"_ba);
        QVERIFY(!stage.session.isLoadingPicture());
    }

    void thePictureOfAnEarlierProfileIsDropped()
    {
        SessionStage stage;
        stage.session.setProfile({.avatarUrl = QUrl(u"https://pictures.example.net/old.png"_s)});
        stage.session.setProfile({.avatarUrl = QUrl(u"https://pictures.example.net/new.png"_s)});
        stage.transport.answer(1,
                               HttpResponse{.status = 200, .contentType = "image/png"_ba, .body = "NEW"_ba});
        QTRY_COMPARE(stage.session.picture(), "NEW"_ba);
        stage.transport.answer(0,
                               HttpResponse{.status = 200, .contentType = "image/png"_ba, .body = "OLD"_ba});
        QTest::qWait(5);
        QCOMPARE(stage.session.picture(), "NEW"_ba);
        stage.session.setProfile({});
        QVERIFY(stage.session.picture().isEmpty());
    }

    void aPictureThatCannotBeHadIsNone()
    {
        SessionStage stage;
        QSignalSpy changed(&stage.session, &Session::pictureChanged);
        stage.session.setProfile({.avatarUrl = QUrl(u"https://pictures.example.net/a.png"_s)});
        stage.transport.answer(0, 404);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(stage.session.picture().isEmpty());
        QVERIFY(!stage.session.isLoadingPicture());
    }

    void saysWhetherTheServerCanBeReached()
    {
        SessionStage stage;
        QSignalSpy changed(&stage.session, &Session::reachableChanged);
        QVERIFY(stage.session.isReachable());
        stage.session.loadProfile();
        stage.transport.answer(0, ApiError{.kind = Kind::Offline});
        QVERIFY(!stage.session.isReachable());
        QTRY_VERIFY(!stage.session.isLoadingProfile());
        stage.session.loadProfile();
        stage.transport.answer(1, 500);
        QVERIFY(stage.session.isReachable());
        QCOMPARE(changed.count(), 2);
    }

    void findsTheServerAgainByItself()
    {
        SessionStage stage;
        QSignalSpy changed(&stage.session, &Session::reachableChanged);
        QSignalSpy profileChanged(&stage.session, &Session::profileChanged);
        stage.session.loadProfile();
        stage.transport.answer(0, ApiError{.kind = Kind::Offline});
        QTRY_VERIFY(!stage.session.isLoadingProfile());

        stage.session.findChild<QTimer *>(u"nextLook"_s)->start(0);
        QTRY_COMPARE(stage.transport.count(), 2);
        // The question is light and carries no token.
        const HttpRequest &probe = stage.transport.requests().at(1);
        QCOMPARE(probe.url.path(), u"/auth/ssoDomain"_s);
        QVERIFY(probe.bearer.isEmpty());
        stage.transport.answer(1, 204);
        QTRY_VERIFY(stage.session.isReachable());
        QCOMPARE(changed.count(), 2);
        // What was missed is fetched without anybody asking.
        QTRY_COMPARE(stage.transport.count(), 3);
        QCOMPARE(stage.transport.requests().at(2).url.path(), u"/me"_s);
        stage.transport.answer(2, 200, {{u"id"_s, u"1"_s}});
        QTRY_COMPARE(profileChanged.count(), 1);
    }

    void mayBeGoneWhenTheAnswersCome()
    {
        ManualClock clock;
        FakeTransport transport;
        HeldTokenStore store;
        auto session =
            std::make_unique<Session>(stageAccount(), stageToken(clock, 0.8), transport, store, clock);
        session->setKept(true);
        session->loadProfile();
        session->renew().ignore();
        session->setProfile({.avatarUrl = QUrl(u"https://pictures.example.net/a.png"_s)});
        session->api().profile().update({.lastName = u"x"_s}).ignore();
        session.reset();
        for (int i = 0; i < transport.count(); ++i)
            transport.answer(i, 401);
        store.answerAll();
        Q_EMIT store.recovered();
        QTest::qWait(5);
        QCOMPARE(transport.count(), 4);
        QVERIFY(store.waiting().isEmpty());
    }

    void comparesTheClocksWhenAnAnswerComes()
    {
        SessionStage stage;
        QVERIFY(!stage.session.clockLead());
        const auto answer = [&](int request, int status, const QDateTime &date) {
            stage.session.loadProfile();
            HttpResponse response;
            response.status = status;
            response.body = "{}";
            response.serverDate = date;
            stage.transport.answer(request, response);
            QTRY_VERIFY(!stage.session.isLoadingProfile());
        };
        const QDateTime start = stage.clock.now();
        answer(0, 200, start.addSecs(-300));
        QCOMPARE(stage.session.clockLead(), 300s);
        // The clock that counts is that of the moment of the answer.
        stage.clock.advance(1h);
        QCOMPARE(stage.session.clockLead(), 300s);
        answer(1, 200, start.addSecs(3600 + 40));
        QCOMPARE(stage.session.clockLead(), -40s);
        // A refusal says nothing that counts.
        stage.clock.advance(1h);
        answer(2, 503, start);
        QCOMPARE(stage.session.clockLead(), -40s);
        answer(3, 200, {});
        QVERIFY(!stage.session.clockLead());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
