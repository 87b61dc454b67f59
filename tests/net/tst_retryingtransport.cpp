// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryingtransport.h"

#include "await.h"
#include "faketransport.h"
#include "httptransport.h"
#include "wireserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Outcome = Result<HttpResponse>;

namespace {

RetryPolicy quick()
{
    return {.firstPause = 1ms};
}

HttpRequest request(HttpMethod method = HttpMethod::Get, const QUrl &url = QUrl(u"https://a.example/me"_s))
{
    return {.method = method, .url = url};
}

Outcome answered(int status, std::optional<std::chrono::seconds> retryAfter = {})
{
    return HttpResponse{.status = status, .retryAfter = retryAfter};
}

Outcome failed(Kind kind, const QString &type = {}, int status = 0)
{
    return ApiError{.kind = kind, .httpStatus = status, .type = type};
}

Outcome brokenOff()
{
    return failed(Kind::Offline, u"ConnectionClosed"_s, 200);
}

} // namespace

Q_DECLARE_METATYPE(HttpMethod)
Q_DECLARE_METATYPE(Outcome)

class TestRetryingTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsOnlyWhereItHelps_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("repeated");
        const auto row = [](const char *name, const Outcome &outcome, bool repeated) {
            QTest::newRow(name) << outcome << repeated;
        };
        for (const int status :
             {200, 204, 307, 400, 401, 403, 404, 405, 408, 409, 410, 413, 422, 500, 501, 505})
            row(QByteArray::number(status).constData(), answered(status), false);
        for (const int status : {429, 502, 503, 504})
            row(QByteArray::number(status).constData(), answered(status), true);
        row("broken off", brokenOff(), true);
        row("broken before an answer: Qt did it", failed(Kind::Offline, u"ConnectionClosed"_s), false);
        row("refused", failed(Kind::Offline, u"ConnectionRefused"_s), false);
        row("no such host", failed(Kind::Offline, u"HostNotFound"_s), false);
        row("time-out", failed(Kind::Timeout), false);
        row("not trusted", failed(Kind::Tls, u"WrongHost"_s), false);
        row("proxy", failed(Kind::ProxyRefused), false);
        row("damaged", failed(Kind::BadResponse, {}, 200), false);
        row("foreign", failed(Kind::ForeignAnswer, u"Redirect"_s, 302), false);
        row("cancelled", failed(Kind::Cancelled), false);
    }

    void repeatsOnlyWhereItHelps()
    {
        QFETCH(Outcome, outcome);
        QFETCH(bool, repeated);
        QCOMPARE(RetryPolicy().pauseBefore(1, outcome, 0).has_value(), repeated);
    }

    void waitsLongerEachTimeAndNeverTheSame()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.pauseBefore(1, answered(503), 0), std::optional(250ms));
        QCOMPARE(policy.pauseBefore(1, answered(503), 1), std::optional(500ms));
        QCOMPARE(policy.pauseBefore(2, answered(503), 0), std::optional(500ms));
        QCOMPARE(policy.pauseBefore(2, answered(503), 1), std::optional(1000ms));
        QCOMPARE(policy.pauseBefore(3, answered(503), 0.5), std::optional(1500ms));
        QCOMPARE(policy.pauseBefore(4, answered(503), 0), std::nullopt);
    }

    void waitsAsLongAsTheServerSaysUnlessThatIsTooLong()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.pauseBefore(1, answered(429, 0s), 0), std::optional(250ms));
        QCOMPARE(policy.pauseBefore(1, answered(429, 3s), 0), std::optional(3250ms));
        QCOMPARE(policy.pauseBefore(1, answered(503, 10s), 0), std::optional(10250ms));
        QCOMPARE(policy.pauseBefore(1, answered(429, 11s), 0), std::nullopt);
        QCOMPARE(policy.pauseBefore(1, answered(429, std::chrono::hours(24 * 365)), 0), std::nullopt);
    }

    void aReadIsRepeatedThreeTimesAndNoMore()
    {
        WireServer server;
        server.answer(WireServer::reply(503, "{}"));
        HttpTransport http(nullptr);
        RetryingTransport transport(http, quick());
        const auto response = await(transport.send(request(HttpMethod::Get, server.url())));
        QVERIFY(response);
        QCOMPARE(response->status, 503);
        QCOMPARE(server.requests().size(), 4);
        QTRY_VERIFY(transport.children().isEmpty());
    }

    void theFirstGoodAnswerEndsIt()
    {
        WireServer server;
        int calls = 0;
        server.answer([&](const WireServer::Request &) {
            ++calls;
            if (calls == 1)
                return WireServer::reply(502, "<html>", {}, "text/html");
            if (calls == 2)
                return WireServer::thenClose("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"a\"");
            return WireServer::reply(200, R"({"ok":true})");
        });
        HttpTransport http(nullptr);
        RetryingTransport transport(http, quick());
        const auto response = await(transport.send(request(HttpMethod::Get, server.url())));
        QVERIFY(response);
        QCOMPARE(response->body, R"({"ok":true})"_ba);
        QCOMPARE(calls, 3);
    }

    void theServersWishIsWaitedFor()
    {
        WireServer server;
        int calls = 0;
        server.answer([&](const WireServer::Request &) {
            return ++calls == 1 ? WireServer::reply(429, "{}", {"Retry-After: 1"})
                                : WireServer::reply(200, "{}");
        });
        HttpTransport http(nullptr);
        RetryingTransport transport(http, quick());
        QElapsedTimer elapsed;
        elapsed.start();
        const auto response = await(transport.send(request(HttpMethod::Get, server.url())));
        QVERIFY(response);
        QCOMPARE(response->status, 200);
        QVERIFY2(elapsed.elapsed() >= 990, qPrintable(QString::number(elapsed.elapsed())));
    }

    void aWriteIsNeverRepeated_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<Outcome>("outcome");
        for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete}) {
            const QByteArray name = httpMethodName(method);
            QTest::addRow("%s 503", name.constData()) << method << answered(503);
            QTest::addRow("%s 429", name.constData()) << method << answered(429, 0s);
            QTest::addRow("%s broken off", name.constData()) << method << brokenOff();
        }
    }

    void aWriteIsNeverRepeated()
    {
        QFETCH(HttpMethod, method);
        QFETCH(Outcome, outcome);
        FakeTransport inner;
        RetryingTransport transport(inner, quick());
        auto call = transport.send(request(method));
        inner.answer(0, outcome);
        const Outcome result = await(std::move(call));
        QCOMPARE(result.has_value(), outcome.has_value());
        QCOMPARE(inner.count(), 1);
        QVERIFY(transport.children().isEmpty());
    }

    void theJitterIsAskedForEachPause()
    {
        FakeTransport inner;
        int asked = 0;
        RetryingTransport transport(inner, {.firstPause = 0ms}, [&] {
            ++asked;
            return 0.5;
        });
        transport.send(request()).ignore();
        inner.answer(0, answered(503));
        QTRY_COMPARE(inner.count(), 2);
        inner.answer(1, answered(503));
        QTRY_COMPARE(inner.count(), 3);
        QVERIFY(asked >= 2);
    }

    void whatItForgetsIsNotRepeated()
    {
        FakeTransport inner;
        RetryingTransport transport(inner, {.firstPause = 1ms, .longestWait = 1h});
        auto waiting = transport.send(request());
        auto underWay = transport.send(request());
        inner.answer(0, answered(503, 600s));
        QTest::qWait(5);
        transport.forgetSecrets();
        QCOMPARE(kindName(await(std::move(waiting)).error().kind), kindName(Kind::Cancelled));
        inner.answer(1, answered(503));
        QCOMPARE(await(std::move(underWay))->status, 503);
        QTest::qWait(20);
        QCOMPARE(inner.count(), 2);
        // Later ones are.
        transport.send(request()).ignore();
        inner.answer(2, answered(503));
        QTRY_COMPARE(inner.count(), 4);
    }

    void itsDeathCancelsWhatWaits()
    {
        FakeTransport inner;
        auto transport = std::make_unique<RetryingTransport>(inner, RetryPolicy{.firstPause = 1h});
        auto waiting = transport->send(request());
        auto underWay = transport->send(request());
        inner.answer(0, answered(503));
        QTest::qWait(5);
        QCOMPARE(inner.count(), 2);
        transport.reset();
        QCOMPARE(kindName(await(std::move(waiting)).error().kind), kindName(Kind::Cancelled));
        QCOMPARE(kindName(await(std::move(underWay)).error().kind), kindName(Kind::Cancelled));
        inner.answer(1, answered(200));
    }
};

QTEST_GUILESS_MAIN(TestRetryingTransport)
#include "tst_retryingtransport.moc"
