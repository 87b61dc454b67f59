// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptransport.h"

#include "await.h"
#include "qtcompat.h"
#include "requestlog.h"
#include "wireserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

QString secretText()
{
    return u"se.cr.et-token"_s;
}

HttpRequest get(const QUrl &url)
{
    return {.url = url, .bearer = Secret(secretText())};
}

HttpRequest write(const QUrl &url, HttpMethod method = HttpMethod::Patch)
{
    return {.method = method, .url = url, .body = R"({"a":1})"_ba, .bearer = Secret(secretText())};
}

WireServer::Answer redirect(int status, const QUrl &to)
{
    return WireServer::reply(status, "{}", {"Location: " + to.toEncoded()});
}

// The gzip form of {"ok":true}.
QByteArray gzippedOk()
{
    return QByteArray::fromBase64("H4sIAAAAAAACA6tWys9WsiopKk2tBQCQX9SnCwAAAA==");
}

} // namespace

Q_DECLARE_METATYPE(HttpMethod)
Q_DECLARE_METATYPE(WireServer::Answer)

class TestHttpTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsGiven_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::newRow("GET") << HttpMethod::Get;
        QTest::newRow("POST") << HttpMethod::Post;
        QTest::newRow("PATCH") << HttpMethod::Patch;
        QTest::newRow("DELETE") << HttpMethod::Delete;
    }

    void sendsWhatItIsGiven()
    {
        QFETCH(HttpMethod, method);
        WireServer server;
        HttpTransport transport(nullptr);
        HttpRequest request = get(server.url(u"/me?email=a%2Bb%40c.example"_s));
        request.method = method;
        if (method == HttpMethod::Post || method == HttpMethod::Patch)
            request.body = "{\"lastName\":\"M\xc3\xbcller\"}"_ba;
        const auto response = await(transport.send(request));
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(server.requests().size(), 1);
        const WireServer::Request &seen = server.requests().first();
        QCOMPARE(seen.method, httpMethodName(method));
        QCOMPARE(seen.path, "/me?email=a%2Bb%40c.example"_ba);
        QCOMPARE(seen.body, request.body);
        QCOMPARE(seen.header("authorization"), "Bearer "_ba + secretText().toLatin1());
        QCOMPARE(seen.header("accept"), "application/json"_ba);
        QCOMPARE(seen.header("accept-version"), "^1.30.0"_ba);
        QVERIFY(seen.header("user-agent").startsWith("Conta/"));
        QCOMPARE(seen.hasHeader("content-type"), !request.body.isEmpty());
    }

    void aWriteWithoutABodySaysSo()
    {
        WireServer server;
        HttpTransport transport(nullptr);
        HttpRequest request = get(server.url(u"/me/verify-email"_s));
        request.method = HttpMethod::Post;
        QVERIFY(await(transport.send(request)));
        QVERIFY(server.requests().first().body.isEmpty());
        QCOMPARE(server.requests().first().header("content-length"), "0"_ba);
    }

    void sendsNoAuthorizationWithoutAToken()
    {
        WireServer server;
        HttpTransport transport(nullptr);
        QVERIFY(await(transport.send({.url = server.url(u"/auth/user"_s)})));
        QVERIFY(!server.requests().first().hasHeader("authorization"));
    }

    void anAnswerWithAnyStatusIsAValue_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 201, 400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 501, 502, 503, 599})
            QTest::addRow("%d", status) << status;
    }

    void anAnswerWithAnyStatusIsAValue()
    {
        QFETCH(int, status);
        WireServer server;
        const QByteArray body = R"({"type":"T","message":"M"})";
        server.answer(WireServer::reply(status, body, {}, "Application/JSON; charset=utf-8"));
        HttpTransport transport(nullptr);
        for (const HttpMethod method :
             {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete}) {
            HttpRequest request = get(server.url(u"/me"_s));
            request.method = method;
            const auto response = await(transport.send(request));
            QVERIFY2(response, httpMethodName(method).constData());
            QCOMPARE(response->status, status);
            QCOMPARE(response->body, body);
            QCOMPARE(response->contentType, "application/json"_ba);
        }
    }

    void anAnswerWithoutAContentIsAValue()
    {
        WireServer server;
        server.answer({.bytes = "HTTP/1.1 204 No Content\r\n\r\n"_ba});
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(response);
        QCOMPARE(response->status, 204);
        QVERIFY(response->body.isEmpty());
        QVERIFY(response->contentType.isEmpty());
    }

    void a401ThatAsksForABrowsersPasswordDialogIsStillAnAnswer()
    {
        WireServer server;
        server.answer(WireServer::reply(401, R"({"type":"Unauthorized","message":"Invalid access token"})",
                                        {"WWW-Authenticate: Basic realm=\"api\""}));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        QVERIFY(response->body.contains("Invalid access token"));
        QCOMPARE(server.requests().size(), 1);
    }

    void readsWhenToTryAgain_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("seconds") << "Retry-After: 120"_ba << 120 << 120;
        QTest::newRow("now") << "Retry-After: 0"_ba << 0 << 0;
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
        const QByteArray date = QLocale::c().toString(later, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        QTest::newRow("a date") << "Retry-After: "_ba + date << 3500 << 3600;
        QTest::newRow("a date gone by") << "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"_ba << 0 << 0;
        QTest::newRow("nonsense") << "Retry-After: soon"_ba << -1 << -1;
        QTest::newRow("negative") << "Retry-After: -5"_ba << -1 << -1;
        QTest::newRow("none") << "X-Nothing: 1"_ba << -1 << -1;
    }

    void readsWhenToTryAgain()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, least);
        QFETCH(int, most);
        WireServer server;
        server.answer(WireServer::reply(429, "{}", {header}));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(response);
        const auto seconds = response->retryAfter.value_or(-1s).count();
        QVERIFY2(seconds >= least && seconds <= most, qPrintable(QString::number(seconds)));
    }

    void readsTheServersClock()
    {
        WireServer server;
        server.answer(WireServer::reply(200, "{}", {"Date: Wed, 21 Oct 2015 07:28:00 GMT"}));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(response);
        QCOMPARE(response->serverDate, QDateTime(QDate(2015, 10, 21), QTime(7, 28), QtCompat::utc));
        server.answer(WireServer::reply(200, "{}"));
        QVERIFY(!await(transport.send(get(server.url())))->serverDate.isValid());
    }

    void aRefusedConnectionIsOffline()
    {
        WireServer server;
        server.refuse();
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::Offline));
        QCOMPARE(response.error().type, u"ConnectionRefused"_s);
        QCOMPARE(response.error().httpStatus, 0);
    }

    void givesUpWhenTheWholeAnswerTakesTooLong_data()
    {
        QTest::addColumn<WireServer::Answer>("answer");
        QTest::newRow("silence") << WireServer::never();
        QTest::newRow("half a head") << WireServer::Answer{.bytes = "HTTP/1.1 200 OK\r\nContent-Le"_ba};
        QTest::newRow("half a body") << WireServer::Answer{
            .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"a\""_ba};
        // Each byte comes soon after the last: a bound on silence alone would never end this.
        QTest::newRow("a drip") << WireServer::dripped(QByteArray(100000, ' '), 1, 5ms);
    }

    void givesUpWhenTheWholeAnswerTakesTooLong()
    {
        QFETCH(WireServer::Answer, answer);
        WireServer server;
        server.answer(answer);
        HttpTransport transport(nullptr, {.timeout = 200ms});
        QElapsedTimer elapsed;
        elapsed.start();
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::Timeout));
        QVERIFY(elapsed.elapsed() >= 150);
    }

    void aRequestMayBringItsOwnBound()
    {
        WireServer server;
        server.answer(WireServer::never());
        HttpTransport transport(nullptr);
        HttpRequest request = get(server.url());
        request.timeout = 100ms;
        QCOMPARE(await(transport.send(request)).error().kind, Kind::Timeout);
    }

    void aSlowAnswerWithinTheBoundIsComplete()
    {
        const QByteArray body = R"({"name":"Zoe","words":["one","two","three"]})";
        WireServer server;
        server.answer(WireServer::dripped(body, 7, 2ms));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(response);
        QCOMPARE(response->body, body);
    }

    void aBodyMayBeAsLargeAsTheBoundAndNoLarger_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("chunked");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("just fits") << 1000 << false << true;
        QTest::newRow("a byte more") << 1001 << false << false;
        QTest::newRow("much more") << 5000000 << false << false;
        QTest::newRow("just fits, length unsaid") << 1000 << true << true;
        QTest::newRow("much more, length unsaid") << 5000000 << true << false;
    }

    void aBodyMayBeAsLargeAsTheBoundAndNoLarger()
    {
        QFETCH(int, size);
        QFETCH(bool, chunked);
        QFETCH(bool, accepted);
        const QByteArray body(size, ' ');
        WireServer server;
        if (chunked)
            server.answer({.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                    QByteArray::number(size, 16) + "\r\n" + body + "\r\n0\r\n\r\n"});
        else
            server.answer(WireServer::reply(200, body));
        HttpTransport transport(nullptr, {.largestBody = 1000});
        const auto response = await(transport.send(get(server.url())));
        QCOMPARE(response.has_value(), accepted);
        if (accepted)
            return;
        QCOMPARE(kindName(response.error().kind), kindName(Kind::BadResponse));
        QCOMPARE(response.error().type, u"TooLarge"_s);
    }

    void anAnswerThatBreaksOffIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before a word") << QByteArray();
        QTest::newRow("in the head") << "HTTP/1.1 200 OK\r\nContent-Type: applic"_ba;
        QTest::newRow("before the body") << "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n"_ba;
        QTest::newRow("in the body") << "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"firstName\""_ba;
        QTest::newRow("in a chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n{\"firstName\""_ba;
        QTest::newRow("between chunks")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n"_ba;
    }

    void anAnswerThatBreaksOffIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        WireServer server;
        server.answer(WireServer::thenClose(bytes));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(write(server.url())));
        QVERIFY2(!response, "half an answer was taken for a whole one");
        QCOMPARE(kindName(response.error().kind), kindName(Kind::Offline));
        QCOMPARE(response.error().type, u"ConnectionClosed"_s);
        QVERIFY(response.error().outcomeUnknown());
    }

    void theStatusOfAnErrorCountsEvenWhereItsWordsAreCutOff()
    {
        WireServer server;
        server.answer(WireServer::thenClose("HTTP/1.1 400 Bad\r\nContent-Length: 20\r\n\r\n{\"type\""));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(write(server.url())));
        QVERIFY(response);
        QCOMPARE(response->status, 400);
    }

    void aReadMayBeSentAgain()
    {
        WireServer server;
        int calls = 0;
        server.answer([&](const WireServer::Request &) {
            return ++calls == 1 ? WireServer::closed() : WireServer::reply(200, "{}");
        });
        HttpTransport transport(nullptr);
        QVERIFY(await(transport.send(get(server.url(u"/me"_s)))));
        QCOMPARE(calls, 2);
    }

    void aWriteIsSentOnceEvenWhenTheConnectionBreaks_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("reused");
        for (const bool reused : {false, true}) {
            const char *on = reused ? "on a connection in use" : "on a fresh connection";
            QTest::addRow("PATCH %s", on) << HttpMethod::Patch << R"({"a":1})"_ba << reused;
            QTest::addRow("POST %s", on) << HttpMethod::Post << R"({"a":1})"_ba << reused;
            QTest::addRow("PATCH without a body %s", on) << HttpMethod::Patch << QByteArray() << reused;
            QTest::addRow("POST without a body %s", on) << HttpMethod::Post << QByteArray() << reused;
            QTest::addRow("DELETE %s", on) << HttpMethod::Delete << QByteArray() << reused;
        }
    }

    void aWriteIsSentOnceEvenWhenTheConnectionBreaks()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, body);
        QFETCH(bool, reused);
        WireServer server;
        HttpTransport transport(nullptr);
        if (reused)
            QVERIFY(await(transport.send(get(server.url(u"/before"_s)))));
        server.answer(WireServer::closed());
        HttpRequest request = write(server.url(u"/me"_s), method);
        request.body = body;
        const auto response = await(transport.send(request));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::Offline));
        // Whatever might be sent again would be by now, or right after.
        QTest::qWait(50);
        int writes = 0;
        for (const auto &seen : server.requests())
            writes += seen.method == httpMethodName(method) ? 1 : 0;
        QCOMPARE(writes, 1);
    }

    void followsAReadWithinTheSameOrigin_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void followsAReadWithinTheSameOrigin()
    {
        QFETCH(int, status);
        WireServer server;
        server.answer([&](const WireServer::Request &request) {
            return request.path == "/old" ? redirect(status, server.url(u"/new"_s))
                                          : WireServer::reply(200, "{}");
        });
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url(u"/old"_s))));
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QCOMPARE(server.requests().last().path, "/new"_ba);
        QCOMPARE(server.requests().last().header("authorization"), "Bearer "_ba + secretText().toLatin1());
    }

    void aWriteWorksOnAConnectionThatTheServerClosedMeanwhile()
    {
        WireServer server;
        server.answer(WireServer::thenClose(WireServer::reply(200, "{}").bytes));
        HttpTransport transport(nullptr);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(await(transport.send(write(server.url(u"/me"_s)))));
            QTest::qWait(20);
        }
        QCOMPARE(server.requests().size(), 5);
    }

    // They remember the headers of their last request.
    void forgettingSecretsClosesIdleConnectionsAndLetsARequestEnd()
    {
        WireServer server;
        server.answer(WireServer::reply(200, "{}"));
        HttpTransport transport(nullptr);
        for (int i = 0; i < 2; ++i)
            QVERIFY(await(transport.send({.url = server.url(u"/me"_s)})));
        QCOMPARE(server.connections(), 1);
        auto underWay = transport.send({.url = server.url(u"/me"_s)});
        transport.forgetSecrets();
        QVERIFY(await(std::move(underWay)));
        QVERIFY(await(transport.send({.url = server.url(u"/me"_s)})));
        QCOMPARE(server.connections(), 2);
    }

    void aLargeBodyArrivesWhole()
    {
        WireServer server;
        HttpTransport transport(nullptr);
        HttpRequest request = write(server.url(u"/me"_s));
        request.body = '"' + QByteArray(3000000, 'x') + '"';
        QVERIFY(await(transport.send(request)));
        QCOMPARE(server.requests().first().body.size(), request.body.size());
        QVERIFY(server.requests().first().body == request.body);
    }

    void neverFollowsToAnotherOrigin_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<int>("status");
        for (const HttpMethod method :
             {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete}) {
            for (const int status : {301, 302, 303, 307, 308})
                QTest::addRow("%s %d", httpMethodName(method).constData(), status) << method << status;
        }
    }

    void neverFollowsToAnotherOrigin()
    {
        QFETCH(HttpMethod, method);
        QFETCH(int, status);
        WireServer stranger;
        WireServer server;
        server.answer(redirect(status, stranger.url(u"/me"_s)));
        HttpTransport transport(nullptr);
        HttpRequest request = write(server.url(u"/me"_s), method);
        if (method == HttpMethod::Get)
            request.body.clear();
        const auto response = await(transport.send(request));
        if (method == HttpMethod::Get) {
            QVERIFY(!response);
            QCOMPARE(kindName(response.error().kind), kindName(Kind::ForeignAnswer));
        } else {
            QVERIFY(response);
            QCOMPARE(response->status, status);
        }
        QCOMPARE(stranger.connections(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void neverFollowsAWrite_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::newRow("POST") << HttpMethod::Post;
        QTest::newRow("PATCH") << HttpMethod::Patch;
        QTest::newRow("DELETE") << HttpMethod::Delete;
    }

    void neverFollowsAWrite()
    {
        QFETCH(HttpMethod, method);
        WireServer server;
        server.answer([&](const WireServer::Request &) { return redirect(307, server.url(u"/new"_s)); });
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(write(server.url(u"/old"_s), method)));
        QVERIFY(response);
        QCOMPARE(response->status, 307);
        QCOMPARE(server.requests().size(), 1);
    }

    void aRedirectInACircleEnds()
    {
        WireServer server;
        server.answer([&](const WireServer::Request &) { return redirect(302, server.url(u"/again"_s)); });
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url(u"/again"_s))));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::ForeignAnswer));
        // Some more may be on their way when it is noticed.
        QVERIFY2(server.requests().size() < 50, qPrintable(QString::number(server.requests().size())));
    }

    void refusesPlainHttpToAnotherMachineBeforeAByteIsSent()
    {
        HttpTransport transport(nullptr);
        for (const auto &url :
             {u"http://api.example.com/me"_s, u"http://127.0.0.1.example.com/me"_s, u"ftp://x/me"_s,
              u"file:///etc/hostname"_s, u"data:text/plain,hello"_s, QString()}) {
            const auto response = await(transport.send(get(QUrl(url))));
            QVERIFY2(!response, qPrintable(url));
            QCOMPARE(kindName(response.error().kind), kindName(Kind::Tls));
            QCOMPARE(response.error().type, u"PlainHttp"_s);
        }
    }

    void anEncryptedConnectionToAServerThatSpeaksPlainHttpIsRefused()
    {
        WireServer server;
        QUrl url = server.url(u"/me"_s);
        url.setScheme(u"https"_s);
        HttpTransport transport(nullptr, {.timeout = 2s});
        const auto response = await(transport.send(get(url)));
        QVERIFY(!response);
        QVERIFY(server.requests().isEmpty());
    }

    void keepsNoCookies()
    {
        WireServer server;
        server.answer(WireServer::reply(200, "{}", {"Set-Cookie: session=abc; Path=/"}));
        HttpTransport transport(nullptr);
        QVERIFY(await(transport.send(get(server.url(u"/one"_s)))));
        QVERIFY(await(transport.send(get(server.url(u"/two"_s)))));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(!server.requests().last().hasHeader("cookie"));
    }

    void readsAnAnswerThatCameCompressed()
    {
        WireServer server;
        server.answer(WireServer::reply(200, gzippedOk(), {"Content-Encoding: gzip"}));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(response);
        QCOMPARE(response->body, R"({"ok":true})"_ba);
        QVERIFY(server.requests().first().header("accept-encoding").contains("gzip"));
    }

    void aDamagedCompressedAnswerIsNotTakenForTheNetworksFault()
    {
        WireServer server;
        server.answer(WireServer::reply(200, "this is no gzip", {"Content-Encoding: gzip"}));
        HttpTransport transport(nullptr);
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::BadResponse));
    }

    void whatIsNotHttpIsABadResponse()
    {
        WireServer server;
        server.answer(WireServer::thenClose("SSH-2.0-OpenSSH_9.2\r\n"));
        HttpTransport transport(nullptr, {.timeout = 2s});
        const auto response = await(transport.send(get(server.url())));
        QVERIFY(!response);
        QVERIFY(response.error().kind == Kind::BadResponse || response.error().kind == Kind::Offline);
    }

    void manyRequestsAtOnceEachGetTheirOwnAnswer()
    {
        WireServer server;
        server.answer(
            [](const WireServer::Request &request) { return WireServer::reply(200, request.path); });
        HttpTransport transport(nullptr);
        int right = 0;
        constexpr int many = 40;
        for (int i = 0; i < many; ++i) {
            const QByteArray path = "/item/" + QByteArray::number(i);
            transport.send(get(server.url(QString::fromLatin1(path))))
                .then(this, [&, path](const auto &response) {
                    right += response && response->body == path ? 1 : 0;
                });
        }
        QTRY_COMPARE(right, many);
    }

    void theDeathOfTheTransportCancelsWhatIsInFlight()
    {
        WireServer server;
        server.answer(WireServer::never());
        RequestLog log;
        auto transport = std::make_unique<HttpTransport>(&log);
        auto first = transport->send(get(server.url(u"/one"_s)));
        auto second = transport->send(write(server.url(u"/two"_s)));
        QTRY_COMPARE(server.requests().size(), 2);
        transport.reset();
        QCOMPARE(await(std::move(first)).error().kind, Kind::Cancelled);
        QCOMPARE(await(std::move(second)).error().kind, Kind::Cancelled);
    }

    void aWriteIsCarriedOnWithWhenNobodyWaitsForIt()
    {
        WireServer server;
        HttpTransport transport(nullptr);
        {
            QObject page;
            transport.send(write(server.url(u"/me"_s))).then(&page, [](const auto &) {
                QFAIL("delivered to the dead");
            });
        }
        QTRY_COMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().body, R"({"a":1})"_ba);
    }

    void aHandlerMayDeleteTheTransport()
    {
        WireServer server;
        auto *transport = new HttpTransport(nullptr);
        bool deleted = false;
        transport->send(get(server.url())).then(this, [&, transport](const auto &) {
            delete transport;
            deleted = true;
        });
        QTRY_VERIFY(deleted);
    }

    void theLogSaysWhatHappenedAndHoldsNoSecret()
    {
        WireServer server;
        server.answer([](const WireServer::Request &request) {
            return request.path.startsWith("/gone") ? WireServer::closed()
                                                    : WireServer::reply(400, R"({"message":"no, hunter2!"})");
        });
        RequestLog log;
        HttpTransport transport(&log, {.timeout = 5s});
        HttpRequest signIn = write(server.url(u"/auth/user?email=zoe%40conta.example"_s), HttpMethod::Post);
        signIn.body = R"({"password":"hunter2!"})"_ba;
        QVERIFY(await(transport.send(signIn)));
        QVERIFY(!await(transport.send(write(server.url(u"/gone"_s)))));

        QCOMPARE(log.entries().size(), 2);
        const RequestLog::Entry &refused = log.entries().first();
        QCOMPARE(refused.method, HttpMethod::Post);
        QCOMPARE(refused.path, u"/auth/user"_s);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.problem.isEmpty());
        QVERIFY(refused.started.isValid());
        const RequestLog::Entry &broken = log.entries().last();
        QCOMPARE(broken.status, 0);
        QCOMPARE(broken.problem, u"Offline"_s);
        for (const RequestLog::Entry &entry : log.entries()) {
            for (const QString &text : {entry.path, entry.problem}) {
                QVERIFY(!text.contains(secretText()));
                QVERIFY(!text.contains("hunter2"_L1));
                QVERIFY(!text.contains("zoe"_L1));
            }
        }
    }

    void noErrorRepeatsTheToken()
    {
        WireServer server;
        server.answer(WireServer::closed());
        HttpTransport transport(nullptr);
        QString shown;
        QDebug(&shown) << await(transport.send(write(server.url(u"/me?code=123456"_s)))).error();
        QVERIFY(!shown.isEmpty());
        QVERIFY(!shown.contains(secretText()));
    }
};

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
