// SPDX-License-Identifier: GPL-3.0-or-later
#include "authapi.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "testtoken.h"
#include "wireserver.h"

#include "httptransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QUrl server()
{
    return QUrl(u"https://api.example.com"_s);
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class TestAuthApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithoutAToken()
    {
        FakeTransport transport;
        Api api(transport, server());
        api.setToken(Token::fromServer(Secret(u"an older token")));
        api.auth().signIn({.email = u"zoe+x@conta.example"_s, .password = Secret(u"pass\"wörd")}).ignore();
        const HttpRequest &request = transport.requests().front();
        QCOMPARE(request.method, HttpMethod::Post);
        QCOMPARE(request.url.path(), u"/auth/user"_s);
        QVERIFY(request.bearer.isEmpty());
        QCOMPARE(bodyOf(request), (QJsonObject{{u"email"_s, u"zoe+x@conta.example"_s},
                                               {u"password"_s, u"pass\"wörd"_s},
                                               {u"requestedScopes"_s, QJsonArray{u"all.User"_s}}}));
        QVERIFY(!request.url.toString().contains("pass"_L1));
    }

    void aCodeTravelsAsText()
    {
        FakeTransport transport;
        Api api(transport, server());
        api.auth()
            .signIn({.email = u"a@b.example"_s, .password = Secret(u"x"), .twoFactorCode = Secret(u"012345")})
            .ignore();
        QCOMPARE(bodyOf(transport.requests().front()).value("twoFactorCode"_L1), QJsonValue(u"012345"_s));
    }

    void readsWhoSignedIn()
    {
        FakeTransport transport;
        Api api(transport, server());
        auto call = api.auth().signIn({.email = u"a@b.example"_s, .password = Secret(u"x")});
        const QByteArray token = testToken({});
        transport.answer(0, 200,
                         {{u"userId"_s, u"575ed70c7ae143cd83dc4aa9"_s},
                          {u"token"_s, QString::fromLatin1(token)},
                          {u"needsToVerifyEmail"_s, true}});
        const auto user = await(std::move(call));
        QVERIFY(user);
        QCOMPARE(user->userId, u"575ed70c7ae143cd83dc4aa9"_s);
        QCOMPARE(user->token.secret().reveal(), token);
        QVERIFY(user->needsToVerifyEmail);
    }

    void anAnswerWithoutATokenIsNoSignIn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no token") << R"({"userId":"u"})"_ba;
        QTest::newRow("an empty token") << R"({"userId":"u","token":""})"_ba;
        QTest::newRow("no user") << R"({"token":"t"})"_ba;
        QTest::newRow("a token of another type") << R"({"userId":"u","token":{"value":"t"}})"_ba;
    }

    void anAnswerWithoutATokenIsNoSignIn()
    {
        QFETCH(QByteArray, body);
        FakeTransport transport;
        Api api(transport, server());
        auto call = api.auth().signIn({.email = u"a@b.example"_s, .password = Secret(u"x")});
        transport.answer(0, HttpResponse{.status = 200, .contentType = "application/json"_ba, .body = body});
        const auto user = await(std::move(call));
        QVERIFY(!user);
        QCOMPARE(user.error().kind, Kind::BadResponse);
    }

    void tellsALockedAccountFromAWrongPassword()
    {
        FakeTransport transport;
        Api api(transport, server());
        int doubted = 0;
        api.onUnauthorized([&] { ++doubted; });
        auto call = api.auth().signIn({.email = u"a@b.example"_s, .password = Secret(u"x")});
        transport.answer(0, 401, {{u"type"_s, u"AccountLocked"_s}, {u"message"_s, u"Locked"_s}});
        const auto error = await(std::move(call)).error();
        QCOMPARE(error.kind, Kind::Unauthorized);
        QCOMPARE(error.type, u"AccountLocked"_s);
        QCOMPARE(doubted, 0);
    }

    void refreshesWithTheTokenInForce()
    {
        FakeTransport transport;
        Api api(transport, server());
        api.setToken(Token::fromServer(Secret(u"current")));
        auto call = api.auth().refreshToken();
        const HttpRequest &request = transport.requests().front();
        QCOMPARE(request.method, HttpMethod::Get);
        QCOMPARE(request.url.path(), u"/me/refreshToken"_s);
        QCOMPARE(request.bearer, Secret(u"current"));
        transport.answer(0, 200, {{u"userId"_s, u"u"_s}, {u"token"_s, u"next"_s}});
        QCOMPARE(await(std::move(call))->token.secret(), Secret(u"next"));
    }

    void asksForTheSsoOfExactlyThisAddress_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << u"zoe@conta.example"_s << "zoe%40conta.example"_ba;
        QTest::newRow("plus") << u"zoe+test@conta.example"_s << "zoe%2Btest%40conta.example"_ba;
        QTest::newRow("ampersand") << u"a&b=c@conta.example"_s << "a%26b%3Dc%40conta.example"_ba;
        QTest::newRow("percent") << u"a%41@conta.example"_s << "a%2541%40conta.example"_ba;
        QTest::newRow("hash") << u"a#b@conta.example"_s << "a%23b%40conta.example"_ba;
        QTest::newRow("umlaut") << u"jürgen@conta.example"_s << "j%C3%BCrgen%40conta.example"_ba;
        QTest::newRow("space") << u"a b@conta.example"_s << "a%20b%40conta.example"_ba;
    }

    // Over the wire, because only there it shows which bytes leave.
    void asksForTheSsoOfExactlyThisAddress()
    {
        QFETCH(QString, email);
        QFETCH(QByteArray, encoded);
        WireServer wire;
        wire.answer({.bytes = "HTTP/1.1 204 No Content\r\n\r\n"_ba});
        HttpTransport transport(nullptr);
        Api api(transport, wire.url());
        api.setToken(Token::fromServer(Secret(u"current")));
        const auto sso = await(api.auth().usesSso(email));
        QVERIFY(sso);
        QVERIFY(!*sso);
        // An at sign needs no encoding in a query: both spellings say the same.
        QByteArray asked = wire.requests().first().path.split('&').first();
        QCOMPARE(asked.replace("@", "%40"), "/auth/ssoDomain?email="_ba + encoded);
        QVERIFY(!wire.requests().first().hasHeader("authorization"));
    }

    void onlyAnAnswerOfTheApiMeansSso_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("sso");
        QTest::newRow("a domain") << 200 << "application/json"_ba
                                  << R"({"domain":"conta.example"})"_ba << true;
        QTest::newRow("none") << 204 << QByteArray() << QByteArray() << false;
        QTest::newRow("a page") << 200 << "text/html"_ba
                                << "<html></html>"_ba << false;
    }

    void onlyAnAnswerOfTheApiMeansSso()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(bool, sso);
        FakeTransport transport;
        Api api(transport, server());
        auto call = api.auth().usesSso(u"a@b.example"_s);
        transport.answer(0, HttpResponse{.status = status, .contentType = contentType, .body = body});
        const auto answer = await(std::move(call));
        QVERIFY(answer);
        QCOMPARE(*answer, sso);
    }

    void aServerThatCannotTellAboutSsoIsAnError()
    {
        FakeTransport transport;
        Api api(transport, server());
        auto call = api.auth().usesSso(u"a@b.example"_s);
        transport.answer(0, 404);
        QCOMPARE(await(std::move(call)).error().kind, Kind::NotOffered);
    }
};

QTEST_GUILESS_MAIN(TestAuthApi)
#include "tst_authapi.moc"
