// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include "accountstore.h"
#include "await.h"
#include "faketransport.h"
#include "heldtokenstore.h"
#include "manualclock.h"
#include "memorytokenstore.h"
#include "testtoken.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using State = SessionManager::State;

namespace {

Account account(const QString &userId = u"1"_s)
{
    return {.server = QUrl(u"https://api.example.com"_s),
            .userId = userId,
            .email = userId + u"@conta.example"_s};
}

QString idOf(const QString &userId)
{
    return account(userId).id();
}

struct Stage
{
    Stage() : accounts(QString()), manager(transport, store, accounts, clock) {}

    Token token(const QString &id, const QDateTime &expires) const
    {
        return Token::fromServer(
            Secret(QByteArrayView(testToken({.issuedAt = clock.now(), .expiresAt = expires, .id = id}))));
    }
    Token token(const QString &id = u"first"_s) const { return token(id, clock.now().addDays(1)); }
    SignedIn signedIn(const QString &userId = u"1"_s, const QString &tokenId = u"first"_s) const
    {
        return {.account = account(userId), .token = token(tokenId)};
    }
    // As an earlier run of the program would have left it.
    void leaveBehind(const Token &left)
    {
        QVERIFY(accounts.remember(account(), true));
        store.content.insert(idOf(u"1"_s), left.secret());
    }
    // The second is in force then.
    void beginBoth(bool keep)
    {
        manager.begin(signedIn(u"1"_s, u"first"_s), keep);
        store.answerAll();
        QTest::qWait(1);
        manager.begin(signedIn(u"2"_s, u"second"_s), keep);
        store.answerAll();
        QTest::qWait(1);
    }
    void expire()
    {
        manager.session()->api().profile().get().ignore();
        const int first = transport.count() - 1;
        transport.answer(first, 401);
        transport.answer(first + 1, 401);
        QTRY_VERIFY(manager.session()->isExpired());
    }

    ManualClock clock;
    FakeTransport transport;
    HeldTokenStore store;
    AccountStore accounts;
    SessionManager manager;
};

const ApiError hanging{.kind = Kind::StoreUnavailable, .type = u"hanging"_s};
const ApiError absent{.kind = Kind::StoreUnavailable, .type = u"absent"_s};

} // namespace

class TestSessionManager final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsSignedOut()
    {
        Stage stage;
        QCOMPARE(stage.manager.state(), State::SignedOut);
        QVERIFY(!stage.manager.session());
        QVERIFY(stage.manager.canKeep());
    }

    void cannotKeepWhereTheStoreDoesNotLast()
    {
        ManualClock clock;
        FakeTransport transport;
        MemoryTokenStore store;
        AccountStore accounts{QString()};
        const SessionManager manager(transport, store, accounts, clock);
        QVERIFY(!manager.canKeep());
    }

    // Sign-in

    void beginsASession()
    {
        Stage stage;
        QSignalSpy sessionChanged(&stage.manager, &SessionManager::sessionChanged);
        stage.manager.begin(stage.signedIn(), true);
        QCOMPARE(stage.manager.state(), State::SignedIn);
        QCOMPARE(sessionChanged.count(), 1);
        QCOMPARE(stage.manager.session()->account(), account());
        QCOMPARE(stage.store.waiting(), QStringList{u"write "_s + idOf(u"1"_s)});
        QCOMPARE(stage.accounts.toRestore(), account());
        stage.store.answerAll();
        QTRY_COMPARE(stage.manager.session()->storage(), Session::Storage::Stored);
    }

    void keepsNothingUnlessAskedTo()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), false);
        QCOMPARE(stage.manager.state(), State::SignedIn);
        stage.store.answerAll();
        QVERIFY(stage.store.content.isEmpty());
        QVERIFY(!stage.accounts.toRestore());
        QCOMPARE(stage.accounts.accounts(), QList<Account>{account()});
        QCOMPARE(stage.manager.session()->storage(), Session::Storage::ThisSessionOnly);
    }

    void takesOverTheProfileThatSigningInHadToRead()
    {
        Stage stage;
        SignedIn signedIn = stage.signedIn();
        signedIn.profile = Profile{.fullName = u"Zoë"_s};
        stage.manager.begin(signedIn, true);
        QCOMPARE(stage.manager.session()->profile()->fullName, u"Zoë"_s);
        QCOMPARE(stage.transport.count(), 0);
    }

    void remembersTheNameOfTheAccountOnceItIsKnown()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.manager.session()->setProfile({.fullName = u"Zoë Müller"_s});
        QCOMPARE(stage.accounts.accounts().first().name, u"Zoë Müller"_s);
        QVERIFY(stage.accounts.toRestore());
    }

    void learningTheNameDoesNotChangeWhetherItIsRestored()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), false);
        stage.manager.session()->setProfile({.fullName = u"Zoë Müller"_s});
        QVERIFY(!stage.accounts.toRestore());
    }

    void anotherAccountIsAnotherSession()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(u"1"_s), true);
        const QPointer<Session> first = stage.manager.session();
        QList<bool> present;
        connect(&stage.manager, &SessionManager::sessionChanged, this, [&] {
            // Whatever shows the old one must let go of it while it still exists.
            QVERIFY(first);
            present.append(stage.manager.session() != nullptr);
            disconnect(&stage.manager, nullptr, this, nullptr);
        });
        stage.manager.begin(stage.signedIn(u"2"_s), true);
        QCOMPARE(present, QList<bool>{false});
        QVERIFY(!first);
        QCOMPARE(stage.manager.session()->account().userId, u"2"_s);
        QCOMPARE(stage.accounts.toRestore(), account(u"2"_s));
    }

    void aListThatCannotBeWrittenDoesNotStandInTheWay()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(u"a file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ManualClock clock;
        FakeTransport transport;
        HeldTokenStore store;
        AccountStore accounts(blocker.fileName() + u"/accounts.json"_s);
        SessionManager manager(transport, store, accounts, clock);
        manager.begin({.account = account(), .token = Token::fromServer(Secret(u"t"))}, true);
        QCOMPARE(manager.state(), State::SignedIn);
    }

    // Restoring

    void restoresTheLastAccount()
    {
        Stage stage;
        stage.leaveBehind(stage.token());
        QSignalSpy sessionChanged(&stage.manager, &SessionManager::sessionChanged);
        stage.manager.restore();
        QCOMPARE(stage.manager.state(), State::Restoring);
        QCOMPARE(stage.store.waiting(), QStringList{u"read "_s + idOf(u"1"_s)});
        stage.store.answer();
        QTRY_COMPARE(stage.manager.state(), State::SignedIn);
        QCOMPARE(sessionChanged.count(), 1);
        QCOMPARE(stage.manager.session()->token().secret(), stage.token().secret());
        QCOMPARE(stage.manager.session()->storage(), Session::Storage::Stored);
        QVERIFY(stage.store.waiting().isEmpty());
    }

    void restoresNothingWhereNothingIsToBeRestored()
    {
        Stage stage;
        stage.manager.restore();
        QCOMPARE(stage.manager.state(), State::SignedOut);
        QVERIFY(stage.accounts.remember(account(), false));
        stage.manager.restore();
        QCOMPARE(stage.manager.state(), State::SignedOut);
        QVERIFY(stage.store.waiting().isEmpty());
    }

    void saysWhyItCouldNotRestore_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("notFound");
        QTest::newRow("nothing there") << QString() << true;
        QTest::newRow("no keyring") << u"absent"_s << false;
        QTest::newRow("a locked keyring") << u"locked"_s << false;
        QTest::newRow("a keyring that does not answer") << u"hanging"_s << false;
    }

    void saysWhyItCouldNotRestore()
    {
        QFETCH(QString, type);
        QFETCH(bool, notFound);
        Stage stage;
        QVERIFY(stage.accounts.remember(account(), true));
        QList<ApiError> errors;
        connect(&stage.manager, &SessionManager::restoreFailed, this,
                [&](const Account &of, const ApiError &error) {
                    QCOMPARE(of, account());
                    QCOMPARE(stage.manager.state(), State::SignedOut);
                    errors.append(error);
                });
        stage.manager.restore();
        const ApiError error{.kind = notFound ? Kind::NotFound : Kind::StoreUnavailable, .type = type};
        stage.store.fail(error);
        QTRY_COMPARE(errors, QList<ApiError>{error});
        QVERIFY(!stage.manager.session());
        // The account is still the one to restore, and Retry works.
        stage.store.content.insert(idOf(u"1"_s), stage.token().secret());
        stage.manager.restore();
        stage.store.answer();
        QTRY_COMPARE(stage.manager.state(), State::SignedIn);
    }

    void aStoreThatWorksAgainIsWorthARetryWhereItWasToBlame_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<int>("promises");
        QTest::newRow("a locked keyring")
            << ApiError{.kind = Kind::StoreUnavailable, .type = u"locked"_s} << 1;
        QTest::newRow("a keyring that does not answer") << hanging << 1;
        QTest::newRow("no keyring") << absent << 1;
        QTest::newRow("nothing there") << ApiError{.kind = Kind::NotFound} << 0;
    }

    void aStoreThatWorksAgainIsWorthARetryWhereItWasToBlame()
    {
        QFETCH(ApiError, error);
        QFETCH(int, promises);
        Stage stage;
        stage.leaveBehind(stage.token());
        QSignalSpy failed(&stage.manager, &SessionManager::restoreFailed);
        QSignalSpy promising(&stage.manager, &SessionManager::retryPromising);
        Q_EMIT stage.store.recovered();
        QCOMPARE(promising.count(), 0);
        stage.manager.restore();
        stage.store.fail(error);
        QTRY_COMPARE(failed.count(), 1);
        Q_EMIT stage.store.recovered();
        QCOMPARE(promising.count(), promises);
        // Asked for already: once is enough.
        stage.manager.retry();
        Q_EMIT stage.store.recovered();
        QCOMPARE(promising.count(), promises);
        stage.store.answer();
        QTRY_COMPARE(stage.manager.state(), State::SignedIn);
        Q_EMIT stage.store.recovered();
        QCOMPARE(promising.count(), promises);
    }

    void whoeverSignedOutMeanwhileIsNoRetryWorth()
    {
        Stage stage;
        stage.leaveBehind(stage.token());
        QSignalSpy failed(&stage.manager, &SessionManager::restoreFailed);
        QSignalSpy promising(&stage.manager, &SessionManager::retryPromising);
        stage.manager.restore();
        stage.store.fail(hanging);
        QTRY_COMPARE(failed.count(), 1);
        stage.manager.signOut(idOf(u"1"_s));
        Q_EMIT stage.store.recovered();
        QCOMPARE(promising.count(), 0);
    }

    void aStoredTokenThatExpiredIsNotTried()
    {
        Stage stage;
        stage.leaveBehind(stage.token(u"first"_s, stage.clock.now().addSecs(60)));
        stage.clock.advance(60s);
        QList<ApiError> errors;
        connect(&stage.manager, &SessionManager::restoreFailed, this,
                [&](const Account &, const ApiError &error) { errors.append(error); });
        stage.manager.restore();
        stage.store.answer();
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.first().kind, Kind::Unauthorized);
        QCOMPARE(stage.manager.state(), State::SignedOut);
        QCOMPARE(stage.transport.count(), 0);
    }

    void waitingForTheStoreCanBeGivenUp()
    {
        Stage stage;
        stage.leaveBehind(stage.token());
        QSignalSpy failed(&stage.manager, &SessionManager::restoreFailed);
        QSignalSpy sessionChanged(&stage.manager, &SessionManager::sessionChanged);
        stage.manager.restore();
        stage.manager.cancelRestore();
        QCOMPARE(stage.manager.state(), State::SignedOut);
        stage.store.answerAll();
        QTest::qWait(5);
        QCOMPARE(stage.manager.state(), State::SignedOut);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(sessionChanged.count(), 0);
    }

    void aLateAnswerOfTheStoreDoesNotReplaceANewSignIn()
    {
        Stage stage;
        stage.leaveBehind(stage.token(u"old"_s));
        stage.manager.restore();
        stage.manager.begin(stage.signedIn(u"2"_s, u"new"_s), true);
        const Session *session = stage.manager.session();
        stage.store.answerAll();
        QTest::qWait(5);
        QCOMPARE(stage.manager.session(), session);
        QCOMPARE(stage.manager.session()->account().userId, u"2"_s);
        QCOMPARE(stage.manager.session()->token().secret(), stage.token(u"new"_s).secret());
    }

    void restoringTwiceReadsOnce()
    {
        Stage stage;
        stage.leaveBehind(stage.token());
        stage.manager.restore();
        stage.manager.restore();
        QCOMPARE(stage.store.waiting().size(), 1);
        stage.store.answer();
        QTRY_COMPARE(stage.manager.state(), State::SignedIn);
        stage.manager.restore();
        QVERIFY(stage.store.waiting().isEmpty());
    }

    void mayBeGoneWhenTheStoreAnswers()
    {
        ManualClock clock;
        FakeTransport transport;
        HeldTokenStore store;
        AccountStore accounts{QString()};
        QVERIFY(accounts.remember(account(), true));
        auto manager = std::make_unique<SessionManager>(transport, store, accounts, clock);
        manager->restore();
        manager.reset();
        store.answerAll();
        QTest::qWait(5);
        QVERIFY(store.waiting().isEmpty());
    }

    // Expiry

    void aNewSignInRevivesAnExpiredSessionInPlace()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.store.answerAll();
        Session *session = stage.manager.session();
        session->setProfile({.fullName = u"Zoë"_s});
        stage.expire();
        QSignalSpy sessionChanged(&stage.manager, &SessionManager::sessionChanged);
        QSignalSpy stateChanged(&stage.manager, &SessionManager::stateChanged);
        stage.manager.begin(stage.signedIn(u"1"_s, u"second"_s), true);
        QCOMPARE(stage.manager.session(), session);
        QCOMPARE(sessionChanged.count(), 0);
        QVERIFY(stateChanged.count() >= 1);
        QVERIFY(!session->isExpired());
        QCOMPARE(session->profile()->fullName, u"Zoë"_s);
        QCOMPARE(session->token().secret(), stage.token(u"second"_s).secret());
        QCOMPARE(stage.store.waiting(), QStringList{u"write "_s + idOf(u"1"_s)});
        stage.store.answerAll();
        QTRY_COMPARE(session->storage(), Session::Storage::Stored);
        QCOMPARE(stage.store.content.value(idOf(u"1"_s)), stage.token(u"second"_s).secret());
    }

    void revivedWithoutKeepingTheOldTokenLeavesTheStore()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.store.answerAll();
        stage.expire();
        stage.manager.begin(stage.signedIn(u"1"_s, u"second"_s), false);
        stage.store.answerAll();
        QVERIFY(stage.store.content.isEmpty());
        QVERIFY(!stage.accounts.toRestore());
        QCOMPARE(stage.manager.session()->storage(), Session::Storage::ThisSessionOnly);
    }

    void somebodyElseDoesNotInheritAnExpiredSession()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.expire();
        const QPointer<Session> session = stage.manager.session();
        stage.manager.begin(stage.signedIn(u"2"_s, u"second"_s), true);
        QVERIFY(!session);
        QCOMPARE(stage.manager.session()->account().userId, u"2"_s);
    }

    void aSignInOfAnotherKindRevivesTheSameAccountToo()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.expire();
        const QPointer<Session> session = stage.manager.session();
        SignedIn pasted = stage.signedIn(u"1"_s, u"pasted"_s);
        pasted.account.signIn = Account::SignIn::ApiToken;
        stage.manager.begin(pasted, true);
        QCOMPARE(stage.manager.session(), session);
        QCOMPARE(session->account().signIn, Account::SignIn::ApiToken);
        QVERIFY(!session->isExpired());
    }

    void sayingThatItExpiredIsAChangeOfState()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        QSignalSpy stateChanged(&stage.manager, &SessionManager::stateChanged);
        stage.expire();
        QCOMPARE(stateChanged.count(), 1);
        QCOMPARE(stage.manager.state(), State::SignedIn);
    }

    // Sign-out

    void signingOutRemovesTheToken()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.store.answerAll();
        QCOMPARE(stage.store.content.size(), 1);
        const QPointer<Session> session = stage.manager.session();
        QSignalSpy notRemoved(&stage.manager, &SessionManager::tokenNotRemoved);
        stage.manager.signOut();
        QCOMPARE(stage.manager.state(), State::SignedOut);
        QVERIFY(!stage.manager.session());
        QVERIFY(!session);
        QVERIFY(!stage.accounts.toRestore());
        QCOMPARE(stage.accounts.accounts().size(), 1);
        stage.store.answerAll();
        QTest::qWait(5);
        QVERIFY(stage.store.content.isEmpty());
        QCOMPARE(notRemoved.count(), 0);
    }

    void signingOutWithoutASessionIsNothing()
    {
        Stage stage;
        QSignalSpy stateChanged(&stage.manager, &SessionManager::stateChanged);
        stage.manager.signOut();
        QCOMPARE(stateChanged.count(), 0);
        QVERIFY(stage.store.waiting().isEmpty());
    }

    void saysWhenTheTokenMayStillBeThere()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.store.answerAll();
        QSignalSpy notRemoved(&stage.manager, &SessionManager::tokenNotRemoved);
        stage.manager.signOut();
        stage.store.fail(hanging);
        QTRY_COMPARE(notRemoved.count(), 1);
    }

    void saysNothingOfATokenThatWasNeverStored()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), false);
        QSignalSpy notRemoved(&stage.manager, &SessionManager::tokenNotRemoved);
        stage.manager.signOut();
        while (!stage.store.waiting().isEmpty())
            stage.store.fail(hanging);
        QTest::qWait(5);
        QCOMPARE(notRemoved.count(), 0);
    }

    void saysNothingOfATokenThatNoStoreWouldTake()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.store.fail(absent);
        QTRY_COMPARE(stage.manager.session()->storage(), Session::Storage::ThisSessionOnly);
        QSignalSpy notRemoved(&stage.manager, &SessionManager::tokenNotRemoved);
        stage.manager.signOut();
        while (!stage.store.waiting().isEmpty())
            stage.store.fail(absent);
        QTest::qWait(5);
        QCOMPARE(notRemoved.count(), 0);
    }

    void aWriteThatComesThroughAfterTheSignOutIsUndone()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        stage.store.fail(hanging);
        QTRY_COMPARE(stage.manager.session()->storage(), Session::Storage::ThisSessionOnly);
        stage.manager.signOut();
        while (!stage.store.waiting().isEmpty())
            stage.store.fail(hanging);
        stage.store.content.insert(idOf(u"1"_s), stage.token().secret());
        Q_EMIT stage.store.recovered();
        stage.store.answerAll();
        QVERIFY(stage.store.content.isEmpty());
    }

    void aStoreThatRecoversKeepsWhatIsToBeRestored()
    {
        Stage stage;
        stage.leaveBehind(stage.token());
        Q_EMIT stage.store.recovered();
        stage.store.answerAll();
        QCOMPARE(stage.store.content.size(), 1);
    }

    // Several accounts

    void switchesToAnAccountWhoseTokenIsInTheStore()
    {
        Stage stage;
        stage.beginBoth(true);
        const QPointer<Session> second = stage.manager.session();
        stage.manager.switchTo(idOf(u"1"_s));
        QCOMPARE(stage.store.waiting(), QStringList{u"read "_s + idOf(u"1"_s)});
        // The present session is in force until the other one's token is here.
        QCOMPARE(stage.manager.session(), second);
        stage.store.answer();
        QTRY_VERIFY(!second);
        QCOMPARE(stage.manager.session()->account().userId, u"1"_s);
        QCOMPARE(stage.manager.session()->storage(), Session::Storage::Stored);
        QCOMPARE(stage.accounts.toRestore(), account(u"1"_s));
        QVERIFY(stage.manager.isSignedIn(idOf(u"2"_s)));
    }

    void aTokenThatIsInNoStoreIsNotLostByASwitch()
    {
        Stage stage;
        stage.beginBoth(false);
        stage.manager.switchTo(idOf(u"1"_s));
        QCOMPARE(stage.manager.session()->account().userId, u"1"_s);
        QCOMPARE(stage.manager.session()->token().secret(), stage.token(u"first"_s).secret());
        QVERIFY(!stage.manager.session()->isKept());
        QVERIFY(stage.manager.isSignedIn(idOf(u"2"_s)));
        stage.manager.forgetParked();
        QVERIFY(!stage.manager.isSignedIn(idOf(u"2"_s)));
        stage.store.answerAll();
        QVERIFY(stage.store.content.isEmpty());
    }

    void aFailedSwitchLeavesTheSessionInForceAndIsTriedAgain()
    {
        Stage stage;
        stage.beginBoth(true);
        const Session *second = stage.manager.session();
        QSignalSpy failed(&stage.manager, &SessionManager::restoreFailed);
        QSignalSpy sessionChanged(&stage.manager, &SessionManager::sessionChanged);
        stage.manager.switchTo(idOf(u"1"_s));
        stage.store.fail(hanging);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(stage.manager.session(), second);
        QCOMPARE(stage.manager.state(), State::SignedIn);
        QCOMPARE(sessionChanged.count(), 0);
        stage.manager.retry();
        stage.store.answer();
        QTRY_COMPARE(stage.manager.session()->account().userId, u"1"_s);
    }

    void aSwitchCanBeGivenUp()
    {
        Stage stage;
        stage.beginBoth(true);
        const Session *second = stage.manager.session();
        stage.manager.switchTo(idOf(u"1"_s));
        QCOMPARE(stage.manager.state(), State::Restoring);
        stage.manager.cancelRestore();
        QCOMPARE(stage.manager.state(), State::SignedIn);
        stage.store.answerAll();
        QTest::qWait(5);
        QCOMPARE(stage.manager.session(), second);
    }

    void theLastOfTwoSwitchesCounts()
    {
        Stage stage;
        stage.beginBoth(true);
        stage.manager.begin(stage.signedIn(u"3"_s, u"third"_s), true);
        stage.store.answerAll();
        QTRY_COMPARE(stage.manager.session()->storage(), Session::Storage::Stored);
        stage.manager.switchTo(idOf(u"1"_s));
        stage.manager.switchTo(idOf(u"2"_s));
        stage.store.answerAll();
        QTRY_COMPARE(stage.manager.session()->account().userId, u"2"_s);
        QTest::qWait(5);
        QCOMPARE(stage.manager.session()->account().userId, u"2"_s);
    }

    void signsAnotherAccountOutWithoutTouchingThePresentOne()
    {
        Stage stage;
        stage.beginBoth(true);
        const Session *second = stage.manager.session();
        stage.manager.signOut(idOf(u"1"_s));
        stage.store.answerAll();
        QVERIFY(!stage.store.content.contains(idOf(u"1"_s)));
        QVERIFY(!stage.manager.isSignedIn(idOf(u"1"_s)));
        QCOMPARE(stage.manager.session(), second);
        QCOMPARE(stage.accounts.accounts().size(), 2);
        QCOMPARE(stage.accounts.toRestore(), account(u"2"_s));
        QList<Account> asked;
        connect(&stage.manager, &SessionManager::signInNeeded, this,
                [&](const Account &of) { asked.append(of); });
        stage.manager.switchTo(idOf(u"1"_s));
        QCOMPARE(asked, QList<Account>{account(u"1"_s)});
        QCOMPARE(stage.manager.session(), second);
        QVERIFY(stage.store.waiting().isEmpty());
    }

    void erasesOneAccountAfterTheOther()
    {
        Stage stage;
        stage.beginBoth(true);
        QList<Account> erased;
        connect(&stage.manager, &SessionManager::accountErased, this,
                [&](const Account &of, const Leftovers &leftovers) {
                    QVERIFY(leftovers.isEmpty());
                    erased.append(of);
                });
        stage.manager.eraseAccount(idOf(u"1"_s));
        stage.manager.eraseAccount(idOf(u"2"_s));
        QVERIFY(!stage.manager.session());
        for (int i = 0; i < 4; ++i) {
            QTRY_COMPARE(stage.store.waiting().size(), 1);
            stage.store.answer();
        }
        QTRY_COMPARE(erased, (QList<Account>{account(u"1"_s), account(u"2"_s)}));
        QVERIFY(stage.store.content.isEmpty());
        QVERIFY(stage.accounts.accounts().isEmpty());
    }

    void anUnknownAccountIsNothingToSwitchToOrSignOutOrErase()
    {
        Stage stage;
        stage.beginBoth(true);
        const Session *second = stage.manager.session();
        const QString nobody = idOf(u"9"_s);
        stage.manager.switchTo(nobody);
        stage.manager.signOut(nobody);
        stage.manager.eraseAccount(nobody);
        QCOMPARE(stage.manager.session(), second);
        QVERIFY(stage.store.waiting().isEmpty());
    }

    void aPageMaySignOutFromWithinAnAnswer()
    {
        Stage stage;
        stage.manager.begin(stage.signedIn(), true);
        bool answered = false;
        stage.manager.session()->api().profile().get().then(this, [&](const Result<Profile> &) {
            stage.manager.signOut();
            answered = true;
        });
        stage.transport.answer(0, 200);
        QTRY_VERIFY(answered);
        QCOMPARE(stage.manager.state(), State::SignedOut);
    }
};

QTEST_GUILESS_MAIN(TestSessionManager)
#include "tst_sessionmanager.moc"
