// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdeletion.h"

#include "sessionstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using State = AccountDeletion::State;
using Outcome = AccountDeletion::Outcome;

namespace {

const QJsonObject profile{{u"id"_s, u"1"_s}, {u"email"_s, u"zoe@conta.example"_s}};

// A session, a deletion, and the server's answers in the order in which they are asked for.
struct DeletionStage : SessionStage
{
    DeletionStage()
    {
        QObject::connect(&deletion, &AccountDeletion::finished,
                         [this](Outcome outcome) { outcomes.append(outcome); });
    }

    void start(const QString &email = u"zoe@conta.example"_s)
    {
        deletion.start({.email = email, .password = Secret(u"A-Password-1!"), .twoFactorCode = {}});
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
    // Up to the call that deletes, which is then the last.
    bool send()
    {
        start();
        if (!isAskedFor(1))
            return false;
        answerLast(200, profile);
        return isAskedFor(2) && pathOfLast() == u"/me/delete";
    }
    // Up to the look at what became of a call whose answer was lost.
    bool loseAnswer()
    {
        if (!send())
            return false;
        transport.answer(1, ApiError{.kind = Kind::Timeout});
        return isAskedFor(3) && pathOfLast() == u"/me" && deletion.state() == State::Checking;
    }

    AccountDeletion deletion{session};
    QList<Outcome> outcomes;
};

} // namespace

class TestAccountDeletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneAndTheDeadTokenEndsNoSession()
    {
        DeletionStage stage;
        QSignalSpy expired(&stage.session, &Session::expired);
        QVERIFY(stage.send());
        stage.answerLast(200, {{u"success"_s, true}});
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Deleted});
        stage.session.loadProfile();
        QVERIFY(stage.isAskedFor(3));
        stage.refuse(2);
        QTest::qWait(5);
        QCOMPARE(expired.count(), 0);
    }

    void nothingIsSentWhileTheServerCannotBeAskedBefore()
    {
        DeletionStage stage;
        stage.start();
        QVERIFY(stage.isAskedFor(1));
        stage.answerLast(503);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotSent});
        QCOMPARE(stage.deletion.problem().kind, Kind::Server);
        QCOMPARE(stage.transport.count(u"/me/delete"_s), 0);
    }

    void anAddressThatWasChangedElsewhereStopsIt()
    {
        DeletionStage stage;
        stage.start(u"old@conta.example"_s);
        QVERIFY(stage.isAskedFor(1));
        stage.answerLast(200, profile);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotSent});
        QCOMPARE(stage.deletion.problem().kind, Kind::Conflict);
        QCOMPARE(stage.transport.count(u"/me/delete"_s), 0);
    }

    void aRefusalIsHandedOn()
    {
        DeletionStage stage;
        QVERIFY(stage.send());
        stage.answerLast(400, {{u"type"_s, u"Validation"_s}, {u"message"_s, u"Leave the organization"_s}});
        QTRY_COMPARE(stage.outcomes, QList{Outcome::Refused});
        QCOMPARE(stage.deletion.problem().message, u"Leave the organization"_s);
        QCOMPARE(stage.deletion.state(), State::Idle);
    }

    void aSecondPressWhileSendingSendsNothing()
    {
        DeletionStage stage;
        QVERIFY(stage.send());
        stage.start();
        QTest::qWait(1);
        QCOMPARE(stage.transport.count(), 2);
    }

    void aLostAnswerIsFollowedByALookThatFindsItThere()
    {
        DeletionStage stage;
        QVERIFY(stage.loseAnswer());
        stage.answerLast(200, profile);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotDeleted});
        QCOMPARE(stage.deletion.state(), State::Idle);
    }

    void aLookThatFailsCanBeRepeated()
    {
        DeletionStage stage;
        QVERIFY(stage.loseAnswer());
        stage.answerLast(503);
        QTRY_COMPARE(stage.deletion.state(), State::Unknown);
        QCOMPARE(stage.deletion.problem().kind, Kind::Server);
        stage.deletion.check();
        QVERIFY(stage.isAskedFor(4));
        stage.answerLast(200, profile);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotDeleted});
    }

    void aDeadTokenIsNoProofAndAsksForNoSignInByItself()
    {
        DeletionStage stage;
        QSignalSpy expired(&stage.session, &Session::expired);
        QVERIFY(stage.loseAnswer());
        stage.refuse(2);
        QTRY_COMPARE(stage.deletion.state(), State::TokenRefused);
        QVERIFY(stage.outcomes.isEmpty());
        QTest::qWait(5);
        QCOMPARE(expired.count(), 0);
        QVERIFY(stage.deletion.canTrySignIn());
        stage.deletion.trySignIn();
        QVERIFY(!stage.deletion.canTrySignIn());
        QVERIFY(stage.isAskedFor(4));
        stage.refuse(3);
        QTRY_COMPARE(expired.count(), 1);
    }

    void aSignInThatSucceedsShowsTheAccountToBeThere()
    {
        DeletionStage stage;
        QVERIFY(stage.loseAnswer());
        stage.refuse(2);
        QTRY_COMPARE(stage.deletion.state(), State::TokenRefused);
        stage.session.revive(Account::SignIn::Password, stageToken(stage.clock, 0, {u"all.User"_s}, u"in"_s));
        QVERIFY(stage.isAskedFor(4));
        QCOMPARE(stage.deletion.state(), State::Checking);
        stage.answerLast(200, profile);
        QTRY_COMPARE(stage.outcomes, QList{Outcome::NotDeleted});
    }

    void canBeGivenUp()
    {
        DeletionStage stage;
        QVERIFY(stage.loseAnswer());
        stage.deletion.forget();
        QCOMPARE(stage.deletion.state(), State::Idle);
        stage.answerLast(200, profile);
        QTest::qWait(5);
        QVERIFY(stage.outcomes.isEmpty());
    }

    void mayGoInMidCall()
    {
        SessionStage stage;
        auto deletion = std::make_unique<AccountDeletion>(stage.session);
        deletion->start({.email = u"zoe@conta.example"_s, .password = Secret(u"a"), .twoFactorCode = {}});
        QTRY_COMPARE(stage.transport.count(), 1);
        deletion.reset();
        stage.transport.answer(0, 200, profile);
        QTest::qWait(5);
        QCOMPARE(stage.transport.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccountDeletion)
#include "tst_accountdeletion.moc"
