// SPDX-License-Identifier: GPL-3.0-or-later
#include "restclient.h"

#include "await.h"
#include "faketransport.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QString readName(JsonReader &reader)
{
    return reader.string("name"_L1);
}

HttpResponse html(int status)
{
    return {
        .status = status, .contentType = "text/html"_ba, .body = "<html><title>Welcome</title></html>"_ba};
}

} // namespace

class TestRestClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsThePathAfterTheServersOwn_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const char *server, const char *path, const char *url) {
            QTest::newRow(name) << QString::fromLatin1(server) << QString::fromLatin1(path)
                                << QString::fromLatin1(url);
        };
        row("plain", "https://api.example.com", "/me", "https://api.example.com/me");
        row("path prefix", "https://example.com/api", "/me", "https://example.com/api/me");
        row("encoded path prefix", "https://example.com/my%20api", "/me", "https://example.com/my%20api/me");
        row("encoded id", "https://api.example.com", "/me/invites/a%2Fb",
            "https://api.example.com/me/invites/a%2Fb");
    }

    void putsThePathAfterTheServersOwn()
    {
        QFETCH(QString, server);
        QFETCH(QString, path);
        QFETCH(QString, url);
        FakeTransport transport;
        RestClient client(transport, QUrl(server));
        client.send({.path = path}).ignore();
        QCOMPARE(transport.requests().front().url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery), url);
    }

    void everyCallCarriesTheItemsThatTheApiExpects()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        client.send({.path = u"/me"_s, .query = QUrlQuery{{u"start"_s, u"0"_s}}}).ignore();
        QCOMPARE(transport.requests().front().url.query(),
                 u"start=0&_actions=false&_links=true&_embedded=true"_s);
        QCOMPARE(transport.requests().front().accept, "application/json"_ba);
    }

    void sendsTheTokenUnlessToldNotTo()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        client.setToken(Secret(u"one"));
        client.send({.path = u"/me"_s}).ignore();
        client.send({.path = u"/auth/user"_s, .withToken = false}).ignore();
        client.setToken(Secret(u"two"));
        client.send({.path = u"/me"_s}).ignore();
        QCOMPARE(transport.requests().at(0).bearer, Secret(u"one"));
        QVERIFY(transport.requests().at(1).bearer.isEmpty());
        QCOMPARE(transport.requests().at(2).bearer, Secret(u"two"));
    }

    void neverSendsTheTokenAlongWithAFetch()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        client.setToken(Secret(u"one"));
        client.fetch(QUrl(u"https://pictures.example.net/me.png"_s), "image/*").ignore();
        const HttpRequest &request = transport.requests().front();
        QVERIFY(request.bearer.isEmpty());
        QCOMPARE(request.url, QUrl(u"https://pictures.example.net/me.png"_s));
        QCOMPARE(request.accept, "image/*"_ba);
    }

    void sendsABodyAsJsonAndNoneWhereThereIsNone()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        client
            .send({.method = HttpMethod::Patch,
                   .path = u"/me"_s,
                   .body = QJsonObject{{u"lastName"_s, u"Müller"_s}}})
            .ignore();
        client.send({.method = HttpMethod::Post, .path = u"/me/verify-email"_s}).ignore();
        client.send({.method = HttpMethod::Patch, .path = u"/me"_s, .body = QJsonObject{}}).ignore();
        QCOMPARE(transport.requests().at(0).body, "{\"lastName\":\"M\xc3\xbcller\"}"_ba);
        QCOMPARE(transport.requests().at(0).method, HttpMethod::Patch);
        QVERIFY(transport.requests().at(1).body.isEmpty());
        QCOMPARE(transport.requests().at(2).body, "{}"_ba);
    }

    void turnsAnAnswerIntoAValue()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        auto call = client.call({.path = u"/me"_s}, &readName);
        transport.answer(0, 200, {{u"name"_s, u"Zoë"_s}, {u"_links"_s, QJsonObject()}});
        const auto name = await(std::move(call));
        QVERIFY(name);
        QCOMPARE(*name, u"Zoë"_s);
    }

    void anAnswerThatIsNotWhatTheSchemaSaysIsAnErrorOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *type, const char *body, const char *kind,
                            const char *message) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(body) << QString::fromLatin1(kind)
                                << QString::fromLatin1(message);
        };
        row("a page", "text/html", "<html>Sign in to the Wi-Fi</html>", "ForeignAnswer", "");
        row("a page that calls itself JSON", "application/json", "<html></html>", "ForeignAnswer", "");
        row("half", "application/json", "{\"name\":\"Zo", "BadResponse", "");
        row("nothing", "application/json", "", "BadResponse", "");
        row("a scalar", "application/json", "true", "BadResponse", "");
        row("an array", "application/json", "[]", "BadResponse", "$: expected an object");
        row("a wrong type", "application/json", R"({"name":7})", "BadResponse", "$.name: expected a string");
        row("a missing key", "application/json", "{}", "BadResponse", "$.name: expected a string");
    }

    void anAnswerThatIsNotWhatTheSchemaSaysIsAnErrorOfItsOwn()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QFETCH(QString, message);
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        auto call = client.call({.path = u"/me"_s}, &readName);
        transport.answer(0, HttpResponse{.status = 200, .contentType = contentType, .body = body});
        const auto name = await(std::move(call));
        QVERIFY(!name);
        QCOMPARE(QString(kindName(name.error().kind)), kind);
        QCOMPARE(name.error().httpStatus, 200);
        if (!message.isEmpty())
            QCOMPARE(name.error().message, message);
    }

    void theStatusIsJudgedBeforeTheBody()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        auto broken = client.call({.path = u"/me"_s}, &readName);
        auto refused = client.call({.path = u"/me"_s}, &readName);
        transport.answer(0, html(502));
        transport.answer(1, 400, {{u"name"_s, u"looks fine"_s}, {u"type"_s, u"Validation"_s}});
        QCOMPARE(await(std::move(broken)).error().kind, Kind::Server);
        const auto error = await(std::move(refused)).error();
        QCOMPARE(error.kind, Kind::Invalid);
        QCOMPARE(error.type, u"Validation"_s);
    }

    void networkErrorsPassThrough()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        auto call = client.call({.path = u"/me"_s}, &readName);
        const ApiError offline{
            .kind = Kind::Offline, .type = u"HostNotFound"_s, .message = u"no such host"_s};
        transport.answer(0, offline);
        QCOMPARE(await(std::move(call)).error(), offline);
    }

    void a404SaysWhatTheRequestSaysItMeans()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        auto route = client.send({.path = u"/me/invites"_s});
        auto thing = client.send({.path = u"/me/invites/1"_s, .notFound = NotFoundMeans::ThingMissing});
        transport.answer(0, 404);
        transport.answer(1, 404);
        QCOMPARE(await(std::move(route)).error().kind, Kind::NotOffered);
        QCOMPARE(await(std::move(thing)).error().kind, Kind::NotFound);
    }

    void reportsA401OfTheTokenInForce()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        int reported = 0;
        client.onUnauthorized([&] { ++reported; });
        client.setToken(Secret(u"one"));
        auto call = client.send({.path = u"/me"_s});
        transport.answer(0, 401);
        QCOMPARE(await(std::move(call)).error().kind, Kind::Unauthorized);
        QCOMPARE(reported, 1);
    }

    void doesNotReportA401OfATokenThatWasReplacedMeanwhile()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        int reported = 0;
        client.onUnauthorized([&] { ++reported; });
        client.setToken(Secret(u"one"));
        auto late = client.send({.path = u"/me"_s});
        client.setToken(Secret(u"two"));
        transport.answer(0, 401);
        QCOMPARE(await(std::move(late)).error().kind, Kind::Unauthorized);
        QCOMPARE(reported, 0);
    }

    void doesNotReportA401OfACallWithoutTheToken()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        int reported = 0;
        client.onUnauthorized([&] { ++reported; });
        client.setToken(Secret(u"one"));
        auto signIn = client.send({.method = HttpMethod::Post, .path = u"/auth/user"_s, .withToken = false});
        auto picture = client.fetch(QUrl(u"https://pictures.example.net/x"_s), "image/*");
        transport.answer(0, 401);
        transport.answer(1, 401);
        QCOMPARE(await(std::move(signIn)).error().kind, Kind::Unauthorized);
        QCOMPARE(await(std::move(picture)).error().kind, Kind::Unauthorized);
        QCOMPARE(reported, 0);
    }

    void doesNotReportAForbidden()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        int reported = 0;
        client.onUnauthorized([&] { ++reported; });
        client.setToken(Secret(u"one"));
        auto call = client.send({.path = u"/me"_s});
        transport.answer(0, 403);
        QCOMPARE(await(std::move(call)).error().kind, Kind::Forbidden);
        QCOMPARE(reported, 0);
    }

    void saysWhetherTheServerAnswered()
    {
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        QList<bool> reached;
        client.onReached([&](bool answered) { reached.append(answered); });
        const QList<std::pair<Result<HttpResponse>, bool>> exchanges{
            {HttpResponse{.status = 200}, true},
            {HttpResponse{.status = 401}, true},
            {html(503), true},
            {ApiError{.kind = Kind::Offline}, false},
            {ApiError{.kind = Kind::Timeout}, false},
            // An answer began, so somebody is there.
            {ApiError{.kind = Kind::Offline, .httpStatus = 200}, true}};
        QList<bool> expected;
        for (const auto &[answer, answered] : exchanges) {
            client.send({.path = u"/me"_s}).ignore();
            transport.answer(transport.count() - 1, answer);
            expected.append(answered);
        }
        // What was given up here says nothing about the server.
        client.send({.path = u"/me"_s}).ignore();
        transport.answer(transport.count() - 1, ApiError{.kind = Kind::Cancelled});
        QCOMPARE(reached, expected);
    }

    void whatIsDoneSaysSoOrSaysNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("done");
        QTest::newRow("success") << 200 << R"({"success":true})"_ba << true;
        QTest::newRow("an object without it") << 200 << "{}"_ba << true;
        QTest::newRow("no content") << 204 << QByteArray() << true;
        QTest::newRow("no success") << 200 << R"({"success":false})"_ba << false;
        QTest::newRow("another type") << 200 << R"({"success":"true"})"_ba << false;
        QTest::newRow("nothing") << 200 << QByteArray() << false;
        QTest::newRow("a list") << 200 << "[]"_ba << false;
    }

    void whatIsDoneSaysSoOrSaysNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, done);
        FakeTransport transport;
        RestClient client(transport, QUrl(u"https://api.example.com"_s));
        auto call = client.perform({.method = HttpMethod::Post, .path = u"/me/verify-email"_s});
        transport.answer(0, HttpResponse{.status = status, .body = body});
        const Result<Done> result = await(std::move(call));
        QCOMPARE(result.has_value(), done);
        if (!done)
            QCOMPARE(kindName(result.error().kind), kindName(Kind::BadResponse));
    }

    void anAnswerMayOutliveTheClient()
    {
        FakeTransport transport;
        int reported = 0;
        auto client = std::make_unique<RestClient>(transport, QUrl(u"https://api.example.com"_s));
        client->onUnauthorized([&] { ++reported; });
        client->setToken(Secret(u"one"));
        auto refused = client->send({.path = u"/me"_s});
        auto named = client->call({.path = u"/me"_s}, &readName);
        client.reset();
        transport.answer(0, 401);
        transport.answer(1, 200, {{u"name"_s, u"Zoë"_s}});
        QCOMPARE(await(std::move(refused)).error().kind, Kind::Unauthorized);
        QCOMPARE(*await(std::move(named)), u"Zoë"_s);
        QCOMPARE(reported, 0);
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
