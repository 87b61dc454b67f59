// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordchanger.h"

#include "sessionstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using State = PasswordChanger::State;
using Outcome = PasswordChanger::Outcome;

namespace {

constexpr auto before = "2026-01-01T00:00:00.000Z"_L1;
constexpr auto after = "2026-02-02T00:00:00.000Z"_L1;

QJsonObject profile(QLatin1StringView changed)
{
    return {{u"id"_s, u"1"_s}, {u"email"_s, u"zoe@conta.example"_s}, {u"passwordLastUpdated"_s, changed}};
}

// A session, a changer, and the server's answers in the order in which they are asked for.
struct ChangerStage : SessionStage
{
    ChangerStage()
    {
        QObject::connect(&changer, &PasswordChanger::finished,
                         [this](Outcome outcome) { outcomes.append(outcome); });
    }

    void change()
    {
        changer.change({.password = Secret(u"Old-Password-1!"),
                        .newPassword = Secret(u"New-Password-2!"),
                        .invalidateExistingTokens = true});
    }
    QString pathOfLast() const { return transport.requests().back().url.path(); }
    bool isAskedFor(int count)
    {
        return QTest::qWaitFor([this, count] { return transport.count() == count; }, 2000);
    }
    void answerLast(int status, const QJsonObject &body = {})
    {
        transport.answer(transport.count() - 1, status, body);
    }
    void loseLast() { transport.answer(transport.count() - 1, ApiError{.kind = Kind::Timeout}); }
    // Up to the call that changes the password, which is then the last.
    bool sendChange()
    {
        const int count = transport.count();
        change();
        if (!isAskedFor(count + 1))
            return false;
        answerLast(200, profile(before));
        return isAskedFor(count + 2) && pathOfLast() == u"/me/changePassword";
    }

    PasswordChanger changer{session};
    QList<Outcome> outcomes;
};

} // namespace

class TestPasswordChanger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewTokenIsInForceBeforeAnythingElseHappens()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        QCOMPARE(stage.changer.state(), State::Sending);
        const Token fresh = stageToken(stage.clock, 0, {u"all.User"_s}, u"fresh"_s);
        Secret atTheEnd;
        connect(&stage.changer, &PasswordChanger::finished, this,
                [&] { atTheEnd = stage.session.token().secret(); });
        stage.answerLast(200, authedUser(fresh));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Changed});
        QCOMPARE(atTheEnd, fresh.secret());
        // The profile that is read afterwards goes with the new token already.
        QVERIFY(stage.isAskedFor(3));
        QCOMPARE(stage.pathOfLast(), u"/me"_s);
        QCOMPARE(stage.transport.requests().back().bearer, fresh.secret());
        stage.answerLast(200, profile(after));
        QTRY_COMPARE(stage.session.profile()->passwordLastUpdated,
                     QDateTime::fromString(after, Qt::ISODateWithMs));
    }

    void aTokenThatWasKeptIsReplacedInTheStore()
    {
        ChangerStage stage;
        stage.session.setKept(true);
        stage.answerAll();
        QVERIFY(stage.sendChange());
        const Token fresh = stageToken(stage.clock, 0, {u"all.User"_s}, u"fresh"_s);
        stage.answerLast(200, authedUser(fresh));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Changed});
        QCOMPARE(stage.session.storage(), Session::Storage::Saving);
        stage.answerAll();
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
        QCOMPARE(stage.store.content.values(), QList{fresh.secret()});
    }

    void aStoreThatRefusesLeavesTheNewTokenInForce()
    {
        ChangerStage stage;
        stage.session.setKept(true);
        stage.answerAll();
        QVERIFY(stage.sendChange());
        const Token fresh = stageToken(stage.clock, 0, {u"all.User"_s}, u"fresh"_s);
        stage.answerLast(200, authedUser(fresh));
        QTRY_COMPARE(stage.store.waiting().size(), 1);
        stage.store.fail(ApiError{.kind = Kind::StoreUnavailable, .type = u"denied"_s});
        QTRY_COMPARE(stage.session.storage(), Session::Storage::ThisSessionOnly);
        QVERIFY(stage.session.storageProblem());
        QCOMPARE(stage.session.token().secret(), fresh.secret());
    }

    void nothingIsSentWhileTheServerCannotBeAskedBefore()
    {
        ChangerStage stage;
        stage.change();
        QVERIFY(stage.isAskedFor(1));
        stage.answerLast(503);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotSent});
        QCOMPARE(stage.changer.problem().kind, Kind::Server);
        QCOMPARE(stage.transport.count(u"/me/changePassword"_s), 0);
        QCOMPARE(stage.changer.state(), State::Idle);
    }

    void aRefusalIsHandedOn()
    {
        ChangerStage stage;
        const Secret old = stage.session.token().secret();
        QVERIFY(stage.sendChange());
        stage.answerLast(400, {{u"type"_s, u"InvalidCredentials"_s}, {u"message"_s, u"No"_s}});
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Refused});
        QCOMPARE(stage.changer.problem().type, u"InvalidCredentials"_s);
        QCOMPARE(stage.session.token().secret(), old);
    }

    void aSecondPressWhileSendingSendsNothing()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.change();
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 2);
    }

    void aLostAnswerIsFollowedByALook_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("outcome");
        QTest::newRow("it was changed") << QString(after) << int(Outcome::ChangedUnheard);
        QTest::newRow("it was not") << QString(before) << int(Outcome::NotChanged);
    }

    void aLostAnswerIsFollowedByALook()
    {
        QFETCH(QString, found);
        QFETCH(int, outcome);
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        QCOMPARE(stage.changer.state(), State::Checking);
        QCOMPARE(stage.pathOfLast(), u"/me"_s);
        stage.answerLast(200, profile(QLatin1StringView(found.toLatin1())));
        QTRY_COMPARE(stage.outcomes, QList{Outcome(outcome)});
        QCOMPARE(stage.changer.state(), State::Idle);
    }

    void aDeadTokenAfterALostAnswerWaitsForTheSignInAndDoesNotLoseTheSession()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.refuse(2);
        QTRY_COMPARE(stage.changer.state(), State::AwaitsSignIn);
        QVERIFY(stage.outcomes.isEmpty());
        const int count = stage.transport.count();
        stage.session.revive(Account::SignIn::Password, stageToken(stage.clock, 0, {u"all.User"_s}, u"in"_s));
        QVERIFY(stage.isAskedFor(count + 1));
        stage.answerLast(200, profile(after));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::ChangedUnheard});
    }

    void aLookThatFailsCanBeRepeatedAndGivenUp()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(503);
        QTRY_COMPARE(stage.changer.state(), State::Unknown);
        QCOMPARE(stage.changer.problem().kind, Kind::Server);
        stage.changer.check();
        QVERIFY(stage.isAskedFor(4));
        stage.changer.forget();
        stage.answerLast(200, profile(after));
        QTest::qWait(5);
        QVERIFY(stage.outcomes.isEmpty());
        QCOMPARE(stage.changer.state(), State::Idle);
    }

    void aServerThatDoesNotSayWhenLeavesItUnknown()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(200, {{u"id"_s, u"1"_s}});
        QTRY_COMPARE(stage.changer.state(), State::Unknown);
        QCOMPARE(stage.changer.problem().type, u"PasswordDate"_s);
    }

    // The server may carry out the lost call after the look at it.
    void aChangeThatComesThroughLateIsNoticedBeforeTheNextIsSent()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(200, profile(before));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotChanged});
        stage.change();
        QVERIFY(stage.isAskedFor(4));
        stage.answerLast(200, profile(after));
        QTRY_COMPARE(stage.outcomes.last(), Outcome::ChangedUnheard);
        QCOMPARE(stage.transport.count(u"/me/changePassword"_s), 1);
    }

    // The answer to another call may come as a 401 between the change and its answer.
    // Another new password was typed since: which one holds must not be left to guessing.
    void aLateChangeIsToldApartFromTheOneAboutToBeSent()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(200, profile(before));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotChanged});
        stage.changer.change(
            {.password = Secret(u"Old-Password-1!"), .newPassword = Secret(u"Yet-Another-88!")});
        QVERIFY(stage.isAskedFor(4));
        stage.answerLast(200, profile(after));
        QTRY_COMPARE(stage.outcomes.last(), Outcome::ChangedEarlier);
        QCOMPARE(stage.transport.count(), 4);
    }

    void a401OfAnotherCallMeanwhileDoesNotEndTheSession()
    {
        ChangerStage stage;
        QSignalSpy expired(&stage.session, &Session::expired);
        QVERIFY(stage.sendChange());
        const int change = stage.transport.count() - 1;
        stage.session.api().profile().update({.lastName = u"x"_s}).ignore();
        QVERIFY(stage.isAskedFor(change + 2));
        stage.refuse(change + 1);
        QTest::qWait(5);
        stage.transport.answer(change, 200, authedUser(stageToken(stage.clock, 0, {u"all.User"_s}, u"n"_s)));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Changed});
        QTest::qWait(5);
        QCOMPARE(expired.count(), 0);
        QVERIFY(!stage.session.isExpired());
    }

    void mayGoInMidCall()
    {
        SessionStage stage;
        auto changer = std::make_unique<PasswordChanger>(stage.session);
        changer->change({.password = Secret(u"a"), .newPassword = Secret(u"b")});
        QTRY_COMPARE(stage.transport.count(), 1);
        changer.reset();
        stage.transport.answer(0, 200, profile(before));
        QTest::qWait(5);
        QCOMPARE(stage.transport.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPasswordChanger)
#include "tst_passwordchanger.moc"
