// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

#include "await.h"
#include "faketransport.h"
#include "manualclock.h"
#include "testtoken.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QUrl server()
{
    return QUrl(u"https://api.example.com"_s);
}

QString pasted(const QStringList &scopes = {u"all.User"_s})
{
    return QString::fromLatin1(testToken({.scopes = scopes}));
}

} // namespace

class TestSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordOpensTheAccountOfTheAnswer()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        auto call =
            signIn.withPassword(server(), {.email = u"zoe@conta.example"_s, .password = Secret(u"p")});
        transport.answer(0, 200, {{u"userId"_s, u"1"_s}, {u"token"_s, u"t"_s}});
        const auto signedIn = await(std::move(call));
        QVERIFY(signedIn);
        QCOMPARE(signedIn->account,
                 (Account{.server = server(), .userId = u"1"_s, .email = u"zoe@conta.example"_s}));
        QCOMPARE(signedIn->account.id(), u"1@api.example.com"_s);
        QCOMPARE(signedIn->token.secret(), Secret(u"t"));
        QVERIFY(!signedIn->profile);
    }

    void aRefusalIsHandedOn()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        auto call =
            signIn.withPassword(server(), {.email = u"zoe@conta.example"_s, .password = Secret(u"p")});
        transport.answer(0, 401, {{u"type"_s, u"Unauthorized"_s}, {u"message"_s, u"No"_s}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::Unauthorized);
    }

    void aPastedTokenIsTriedByReadingTheProfile()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        auto call = signIn.withToken(server(), u" "_s + pasted() + u"\n"_s);
        QCOMPARE(transport.count(), 1);
        QCOMPARE(transport.requests().front().url.path(), u"/me"_s);
        QCOMPARE(transport.requests().front().bearer, Secret(pasted()));
        transport.answer(
            0, 200, {{u"id"_s, u"2"_s}, {u"email"_s, u"a@conta.example"_s}, {u"fullName"_s, u"Łukasz"_s}});
        const auto signedIn = await(std::move(call));
        QVERIFY(signedIn);
        QCOMPARE(signedIn->account, (Account{.server = server(),
                                             .userId = u"2"_s,
                                             .email = u"a@conta.example"_s,
                                             .name = u"Łukasz"_s,
                                             .signIn = Account::SignIn::ApiToken}));
        QCOMPARE(signedIn->profile->fullName, u"Łukasz"_s);
    }

    void theUserIsThatOfTheTokenWhereTheProfileDoesNotSay()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        auto call = signIn.withToken(server(), pasted());
        transport.answer(0, 200);
        QCOMPARE(await(std::move(call))->account.userId, u"575ed70c7ae143cd83dc4aa9"_s);
    }

    void aPastedTextThatIsNoTokenIsNotSentAnywhere()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        QCOMPARE(await(signIn.withToken(server(), u"my password"_s)).error().type, u"NotAToken"_s);
        const QString old = QString::fromLatin1(testToken({.expiresAt = clock.now().addSecs(-1)}));
        QCOMPARE(await(signIn.withToken(server(), old)).error().type, u"Expired"_s);
        QCOMPARE(await(signIn.withToken(server(), pasted({u"devices.get"_s}))).error().type,
                 u"MissingScope"_s);
        QCOMPARE(transport.count(), 0);
    }

    void aTokenThatNamesAnotherServerIsForTheServerToJudge()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        const QString other = QString::fromLatin1(testToken({.issuer = u"api.losant.com"_s}));
        QCOMPARE(signIn.inspect(other)->foreignHost(server()), u"api.losant.com"_s);
        auto call = signIn.withToken(server(), other);
        transport.answer(0, 200);
        QVERIFY(await(std::move(call)));
    }

    void aTokenThatTheServerRefusesIsNoSignIn()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        auto call = signIn.withToken(server(), pasted());
        transport.answer(0, 401, {{u"type"_s, u"Unauthorized"_s}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::Unauthorized);
    }

    void mayBeGoneWhenTheAnswerComes()
    {
        FakeTransport transport;
        const ManualClock clock;
        auto signIn = std::make_unique<SignIn>(transport, clock);
        auto call = signIn->withToken(server(), pasted());
        signIn.reset();
        transport.answer(0, 200, {{u"id"_s, u"2"_s}});
        QCOMPARE(await(std::move(call))->account.userId, u"2"_s);
    }

    void asksAboutSso()
    {
        FakeTransport transport;
        const ManualClock clock;
        SignIn signIn(transport, clock);
        auto call = signIn.usesSso(server(), u"a@conta.example"_s);
        QCOMPARE(transport.requests().front().url.path(), u"/auth/ssoDomain"_s);
        transport.answer(0, 200, {{u"domain"_s, u"conta.example"_s}});
        QVERIFY(*await(std::move(call)));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
