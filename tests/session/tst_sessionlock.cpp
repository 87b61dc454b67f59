// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "await.h"
#include "sessionstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr auto refresh = "/me/refreshToken"_L1;

// Signed in, the token in the store.
void keep(SessionStage &stage)
{
    stage.session.setKept(true);
    stage.store.answerAll();
    QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
}

} // namespace

class TestSessionLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsTheTokenAndSendsNothingThatNeedsOne()
    {
        SessionStage stage;
        stage.session.lock();
        QVERIFY(stage.session.isLocked());
        QVERIFY(stage.session.token().isEmpty());
        const Result<Profile> profile = await(stage.session.api().profile().get());
        QCOMPARE(profile.error().kind, Kind::Cancelled);
        QCOMPARE(stage.transport.count(), 0);
    }

    void keepsWhatTheTokenAllowed()
    {
        SessionStage stage(0.1, {u"me.read"_s});
        const bool before = stage.session.token().allows(ActionId::RefreshToken);
        stage.session.lock();
        QCOMPARE(stage.session.token().allows(ActionId::RefreshToken), before);
        QVERIFY(stage.session.token().expiresAt());
    }

    void renewsNothing()
    {
        SessionStage stage(0.8);
        stage.session.lock();
        QCOMPARE(await(stage.session.renew()).error().kind, Kind::Cancelled);
        stage.lookAtTheClock();
        QTRY_VERIFY(!stage.timer()->isActive());
        QCOMPARE(stage.transport.count(), 0);
    }

    void putsATokenThatComesLateIntoTheStoreAlone()
    {
        SessionStage stage(0.8);
        keep(stage);
        QTRY_COMPARE(stage.transport.count(refresh), 1);
        stage.session.lock();
        const Token next = stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s);
        stage.transport.answer(0, 200, authedUser(next));
        QTRY_COMPARE(stage.store.waiting().size(), 1);
        stage.store.answerAll();
        QVERIFY(stage.session.token().isEmpty());
        QTRY_COMPARE(stage.session.storage(), Session::Storage::Stored);
        QCOMPARE(stage.store.content.value(stage.session.account().id()), next.secret());
    }

    void waitsForACallThatMayBringANewToken()
    {
        SessionStage stage;
        {
            const Session::TokenHold hold = stage.session.holdToken();
            stage.session.lock();
            QVERIFY(!stage.session.token().isEmpty());
            const Token next = stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s);
            stage.session.adopt(next);
            QCOMPARE(stage.session.token().secret(), next.secret());
        }
        QVERIFY(stage.session.isLocked());
        QVERIFY(stage.session.token().isEmpty());
    }

    void readsTheTokenBack()
    {
        SessionStage stage;
        const Secret token = stage.session.token().secret();
        keep(stage);
        stage.session.lock();
        QVERIFY(stage.session.canUnlock());
        QSignalSpy changed(&stage.session, &Session::tokenChanged);
        auto call = stage.session.unlock();
        stage.store.answerAll();
        QVERIFY(await(std::move(call)));
        QVERIFY(!stage.session.isLocked());
        QCOMPARE(stage.session.token().secret(), token);
        QCOMPARE(changed.count(), 1);
        QVERIFY(stage.timer()->isActive());
        stage.session.api().profile().get().ignore();
        QCOMPARE(stage.transport.requests().back().bearer, token);
    }

    void staysLockedWhereTheStoreFails()
    {
        SessionStage stage;
        keep(stage);
        stage.session.lock();
        auto call = stage.session.unlock();
        stage.store.fail(ApiError{.kind = Kind::StoreUnavailable, .type = u"hanging"_s});
        QCOMPARE(await(std::move(call)).error().type, u"hanging"_s);
        QVERIFY(stage.session.isLocked());
    }

    void staysLockedWhereTheTokenIsTooOld()
    {
        SessionStage stage;
        keep(stage);
        stage.session.lock();
        stage.clock.advance(std::chrono::hours(48));
        auto call = stage.session.unlock();
        stage.store.answerAll();
        QCOMPARE(await(std::move(call)).error().kind, Kind::Unauthorized);
        QVERIFY(stage.session.isLocked());
    }

    void opensWhenSomebodySignsInAgain()
    {
        SessionStage stage;
        stage.session.lock();
        QVERIFY(!stage.session.canUnlock());
        const Token next = stageToken(stage.clock, 0, {u"all.User"_s}, u"next"_s);
        stage.session.revive(Account::SignIn::Password, next);
        QVERIFY(!stage.session.isLocked());
        QCOMPARE(stage.session.token().secret(), next.secret());
    }

    void writesNoEmptyTokenIntoTheStore()
    {
        SessionStage stage;
        keep(stage);
        stage.session.lock();
        stage.session.setKept(true);
        Q_EMIT stage.store.recovered();
        QVERIFY(stage.store.waiting().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
