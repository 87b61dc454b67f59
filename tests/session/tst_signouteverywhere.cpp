// SPDX-License-Identifier: GPL-3.0-or-later
#include "signouteverywhere.h"

#include "sessionstage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using State = SignOutEverywhere::State;
using Outcome = SignOutEverywhere::Outcome;

namespace {

struct EverywhereStage : SessionStage
{
    explicit EverywhereStage(Account::SignIn signIn = Account::SignIn::Password)
        : SessionStage(0.1, {u"all.User"_s}, signIn)
    {
        QObject::connect(&flow, &SignOutEverywhere::finished,
                         [this](Outcome outcome) { outcomes.append(outcome); });
    }

    bool isAskedFor(int count)
    {
        return QTest::qWaitFor([this, count] { return transport.count() == count; }, 2000);
    }
    const HttpRequest &last() const { return transport.requests().back(); }
    void answerLast(int status, const QJsonObject &body = {})
    {
        transport.answer(transport.count() - 1, status, body);
    }
    QDateTime sentMoment() const
    {
        const QString text = QJsonDocument::fromJson(last().body).object().value(u"tokenCutoff"_s).toString();
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    }
    // Up to the call that sets the moment, which is then the last; fresh is in force by then.
    bool renew()
    {
        flow.start();
        if (!isAskedFor(1) || last().url.path() != u"/me/refreshToken")
            return false;
        answerLast(200, authedUser(fresh));
        return isAskedFor(2) && last().method == HttpMethod::Patch;
    }

    Token fresh = stageToken(clock, 0.01, {u"all.User"_s}, u"fresh"_s);
    SignOutEverywhere flow{session, clock};
    QList<Outcome> outcomes;
};

QJsonObject profile(const QDateTime &cutoff)
{
    return {{u"id"_s, u"1"_s}, {u"tokenCutoff"_s, cutoff.toString(Qt::ISODateWithMs)}};
}

} // namespace

class TestSignOutEverywhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisDeviceSignsInAnewFirstAndTheMomentIsThatOfItsToken()
    {
        EverywhereStage stage;
        QVERIFY(stage.flow.keepsThisDevice());
        QVERIFY(stage.renew());
        QCOMPARE(stage.flow.state(), State::CuttingOff);
        QCOMPARE(stage.last().bearer, stage.fresh.secret());
        // A later moment would end the new token too.
        QCOMPARE(stage.sentMoment(), *stage.fresh.issuedAt());
        stage.answerLast(200, profile(stage.sentMoment()));
        QVERIFY(stage.isAskedFor(3));
        QCOMPARE(stage.flow.state(), State::Verifying);
        stage.answerLast(200, profile(*stage.fresh.issuedAt()));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Done});
        QVERIFY(!stage.flow.isBusy());
    }

    void aRenewalThatFailsEndsNothing()
    {
        EverywhereStage stage;
        stage.flow.start();
        QVERIFY(stage.isAskedFor(1));
        stage.answerLast(503);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Nothing});
        QCOMPARE(stage.flow.problem().kind, Kind::Server);
        QCOMPARE(stage.transport.count(), 1);
    }

    void aRefusalEndsNothing()
    {
        EverywhereStage stage;
        QVERIFY(stage.renew());
        stage.answerLast(403, {{u"type"_s, u"Forbidden"_s}});
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Nothing});
        QCOMPARE(stage.flow.problem().kind, Kind::Forbidden);
    }

    void aLostAnswerIsFollowedByALook_data()
    {
        QTest::addColumn<bool>("isSet");
        QTest::newRow("it was set") << true;
        QTest::newRow("it was not") << false;
    }

    void aLostAnswerIsFollowedByALook()
    {
        QFETCH(bool, isSet);
        EverywhereStage stage;
        QVERIFY(stage.renew());
        const QDateTime moment = stage.sentMoment();
        stage.transport.answer(1, ApiError{.kind = Kind::Timeout});
        QVERIFY(stage.isAskedFor(3));
        QCOMPARE(stage.flow.state(), State::Checking);
        stage.answerLast(200, profile(isSet ? moment : moment.addDays(-100)));
        QTRY_COMPARE(stage.outcomes, QList{isSet ? Outcome::Done : Outcome::Nothing});
    }

    void aLookThatFailsCanBeRepeated()
    {
        EverywhereStage stage;
        QVERIFY(stage.renew());
        const QDateTime moment = stage.sentMoment();
        stage.transport.answer(1, ApiError{.kind = Kind::Timeout});
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(503);
        QTRY_COMPARE(stage.flow.state(), State::Unknown);
        stage.flow.check();
        QVERIFY(stage.isAskedFor(4));
        stage.answerLast(200, profile(moment));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Done});
    }

    void aLookThatMeetsADeadTokenWaitsForTheSignIn()
    {
        EverywhereStage stage;
        QVERIFY(stage.renew());
        const QDateTime moment = stage.sentMoment();
        stage.transport.answer(1, ApiError{.kind = Kind::Timeout});
        QVERIFY(stage.isAskedFor(3));
        stage.refuse(2);
        QTRY_COMPARE(stage.flow.state(), State::AwaitsSignIn);
        const int count = stage.transport.count();
        stage.session.revive(Account::SignIn::Password,
                             stageToken(stage.clock, 0, {u"all.User"_s}, u"again"_s));
        QVERIFY(stage.isAskedFor(count + 1));
        stage.answerLast(200, profile(moment));
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Done});
    }

    void whatBecameOfThisDeviceIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("outcome");
        QTest::newRow("it lives") << 200 << int(Outcome::Done);
        QTest::newRow("it died too") << 401 << int(Outcome::DoneHereToo);
        QTest::newRow("not tried") << 503 << int(Outcome::DoneNotTried);
    }

    void whatBecameOfThisDeviceIsTold()
    {
        QFETCH(int, status);
        QFETCH(int, outcome);
        EverywhereStage stage;
        QVERIFY(stage.renew());
        stage.answerLast(200, profile(stage.sentMoment()));
        QVERIFY(stage.isAskedFor(3));
        stage.answerLast(status, profile(*stage.fresh.issuedAt()));
        QTRY_COMPARE(stage.outcomes, QList{Outcome(outcome)});
    }

    void anApiTokenIsNotRenewedAndTheMomentIsTheServersNotOurs()
    {
        EverywhereStage stage(Account::SignIn::ApiToken);
        QVERIFY(!stage.flow.keepsThisDevice());
        stage.flow.start();
        QVERIFY(stage.isAskedFor(1));
        QCOMPARE(stage.last().url.path(), u"/me"_s);
        const QDateTime servers = stage.clock.now().addSecs(-3600);
        HttpResponse response;
        response.status = 200;
        response.body = QJsonDocument(profile(servers.addDays(-9))).toJson();
        response.serverDate = servers;
        stage.transport.answer(0, response);
        QVERIFY(stage.isAskedFor(2));
        QCOMPARE(stage.sentMoment(), servers);
        QCOMPARE(stage.transport.count(u"/me/refreshToken"_s), 0);
    }

    void aSecondPressMeanwhileDoesNothing()
    {
        EverywhereStage stage;
        QVERIFY(stage.renew());
        stage.flow.start();
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSignOutEverywhere)
#include "tst_signouteverywhere.moc"
