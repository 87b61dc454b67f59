// SPDX-License-Identifier: GPL-3.0-or-later
#include "twofactorchanger.h"

#include "sessionstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Goal = TwoFactorChanger::Goal;
using Kind = ApiError::Kind;
using State = TwoFactorChanger::State;
using Outcome = TwoFactorChanger::Outcome;

Q_DECLARE_METATYPE(Goal)

namespace {

QJsonObject profile(bool isOn)
{
    return {{u"id"_s, u"1"_s}, {u"twoFactorAuthEnabled"_s, isOn}};
}

// A session, a changer, and the server's answers in the order in which they are asked for.
struct ChangerStage : SessionStage
{
    explicit ChangerStage(Goal goal = Goal::On) : changer(goal, session)
    {
        QObject::connect(&changer, &TwoFactorChanger::finished,
                         [this](Outcome outcome) { outcomes.append(outcome); });
    }

    void change()
    {
        changer.change({.password = Secret(u"Password-1!"),
                        .twoFactorCode = Secret(u"012345"),
                        .twoFactorAuthKey = changer.goal() == Goal::On ? Secret(u"ABCD") : Secret()});
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
    // Up to the call that changes it, which is then the last.
    bool sendChange()
    {
        const int count = transport.count();
        change();
        if (!isAskedFor(count + 1))
            return false;
        answerLast(200, profile(changer.goal() == Goal::Off));
        return isAskedFor(count + 2) && pathOfLast().endsWith("TwoFactorAuth"_L1);
    }

    TwoFactorChanger changer;
    QList<Outcome> outcomes;
};

} // namespace

class TestTwoFactorChanger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneWithTheProfileBroughtUpToDate_data()
    {
        QTest::addColumn<Goal>("goal");
        QTest::addColumn<QString>("path");
        QTest::newRow("on") << Goal::On << u"/me/enableTwoFactorAuth"_s;
        QTest::newRow("off") << Goal::Off << u"/me/disableTwoFactorAuth"_s;
    }

    void isDoneWithTheProfileBroughtUpToDate()
    {
        QFETCH(Goal, goal);
        QFETCH(QString, path);
        ChangerStage stage(goal);
        QVERIFY(stage.sendChange());
        QCOMPARE(stage.pathOfLast(), path);
        QCOMPARE(stage.changer.state(), State::Sending);
        const QJsonObject body = QJsonDocument::fromJson(stage.transport.requests().back().body).object();
        QCOMPARE(body.value("password"_L1).toString(), u"Password-1!"_s);
        QCOMPARE(body.value("twoFactorCode"_L1).toString(), u"012345"_s);
        QCOMPARE(body.contains("twoFactorAuthKey"_L1), goal == Goal::On);
        std::optional<bool> atTheEnd;
        connect(&stage.changer, &TwoFactorChanger::finished, this,
                [&] { atTheEnd = stage.session.profile()->twoFactorAuthEnabled; });
        stage.answerLast(200, profile(goal == Goal::On));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Done});
        QCOMPARE(atTheEnd, goal == Goal::On);
        QVERIFY(!stage.changer.isUncertain());
    }

    void anAnswerThatLeavesItOutCountsAsDone()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.answerLast(200, {{u"id"_s, u"1"_s}});
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Done});
        QCOMPARE(stage.session.profile()->twoFactorAuthEnabled, true);
    }

    void nothingIsSentWhileTheServerCannotBeAskedBefore()
    {
        ChangerStage stage;
        stage.change();
        QVERIFY(stage.isAskedFor(1));
        stage.answerLast(503);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotSent});
        QCOMPARE(stage.changer.problem().kind, Kind::Server);
        QCOMPARE(stage.transport.count(), 1);
        QCOMPARE(stage.changer.state(), State::Idle);
    }

    void nothingIsSentWhereItIsSoAlready()
    {
        ChangerStage stage;
        stage.change();
        QVERIFY(stage.isAskedFor(1));
        stage.answerLast(200, profile(true));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::SoAlready});
        QCOMPARE(stage.transport.count(), 1);
    }

    void aRefusalIsHandedOn()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.answerLast(400, {{u"type"_s, u"InvalidCredentials"_s}, {u"message"_s, u"No"_s}});
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Refused});
        QCOMPARE(stage.changer.problem().type, u"InvalidCredentials"_s);
        QCOMPARE(stage.session.profile()->twoFactorAuthEnabled, false);
        QVERIFY(!stage.changer.isUncertain());
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
        QTest::addColumn<Goal>("goal");
        QTest::addColumn<bool>("found");
        QTest::addColumn<int>("outcome");
        QTest::newRow("turned on") << Goal::On << true << int(Outcome::DoneUnheard);
        QTest::newRow("not turned on") << Goal::On << false << int(Outcome::NotDone);
        QTest::newRow("turned off") << Goal::Off << false << int(Outcome::DoneUnheard);
        QTest::newRow("not turned off") << Goal::Off << true << int(Outcome::NotDone);
    }

    void aLostAnswerIsFollowedByALook()
    {
        QFETCH(Goal, goal);
        QFETCH(bool, found);
        QFETCH(int, outcome);
        ChangerStage stage(goal);
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        QCOMPARE(stage.changer.state(), State::Checking);
        QCOMPARE(stage.pathOfLast(), u"/me"_s);
        stage.answerLast(200, profile(found));
        QTRY_COMPARE(stage.outcomes, QList{Outcome(outcome)});
        QCOMPARE(stage.changer.state(), State::Idle);
        QCOMPARE(stage.session.profile()->twoFactorAuthEnabled, found);
        QCOMPARE(stage.changer.isUncertain(), Outcome(outcome) == Outcome::NotDone);
    }

    // The server may carry out the lost call after the look at it.
    void aChangeThatComesThroughLateIsNoticedBeforeTheNextIsSent()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(200, profile(false));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotDone});
        stage.change();
        QVERIFY(stage.isAskedFor(4));
        stage.answerLast(200, profile(true));
        QTRY_COMPARE(stage.outcomes.last(), Outcome::DoneUnheard);
        QCOMPARE(stage.transport.count(u"/me/enableTwoFactorAuth"_s), 1);
        QVERIFY(!stage.changer.isUncertain());
    }

    void aRefusalAfterALostAnswerLeavesThatOneUncertain()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(200, profile(false));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotDone});
        QVERIFY(stage.sendChange());
        stage.answerLast(400, {{u"type"_s, u"InvalidCredentials"_s}, {u"message"_s, u"No"_s}});
        QTRY_COMPARE(stage.outcomes.last(), Outcome::Refused);
        QVERIFY(stage.changer.isUncertain());
    }

    void aDeadTokenAfterALostAnswerWaitsForTheSignIn()
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
        stage.answerLast(200, profile(true));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::DoneUnheard});
    }

    void aLookThatFailsCanBeRepeated()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(503);
        QTRY_COMPARE(stage.changer.state(), State::Unknown);
        QCOMPARE(stage.changer.problem().kind, Kind::Server);
        QVERIFY(stage.changer.isUncertain());
        stage.changer.check();
        QVERIFY(stage.isAskedFor(4));
        stage.answerLast(200, profile(true));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::DoneUnheard});
    }

    void thereIsNothingToCheckWhereNoAnswerIsMissing()
    {
        ChangerStage stage;
        stage.changer.check();
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 0);
        QCOMPARE(stage.changer.state(), State::Idle);
    }

    void aServerThatDoesNotSayLeavesItUnknown()
    {
        ChangerStage stage;
        QVERIFY(stage.sendChange());
        stage.loseLast();
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(200, {{u"id"_s, u"1"_s}});
        QTRY_COMPARE(stage.changer.state(), State::Unknown);
        QCOMPARE(stage.changer.problem().type, u"TwoFactorState"_s);
    }

    void mayGoInMidCall()
    {
        SessionStage stage;
        auto changer = std::make_unique<TwoFactorChanger>(Goal::On, stage.session);
        changer->change({.password = Secret(u"a"), .twoFactorCode = Secret(u"b")});
        QTRY_COMPARE(stage.transport.count(), 1);
        changer.reset();
        stage.transport.answer(0, 200, profile(false));
        QTest::qWait(5);
        QCOMPARE(stage.transport.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTwoFactorChanger)
#include "tst_twofactorchanger.moc"
