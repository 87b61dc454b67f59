// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasefeed.h"

#include "await.h"
#include "httptransport.h"
#include "wireserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReleaseFeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNewestRelease()
    {
        WireServer server;
        server.answer(WireServer::reply(
            200, "{\"version\":\"1.2.0\",\"url\":\"https://conta.example/1.2.0\",\"more\":1}"));
        const Result<Release> release = ask(server);
        QVERIFY(release);
        QCOMPARE(release->version, u"1.2.0"_s);
        QCOMPARE(release->url, QUrl(u"https://conta.example/1.2.0"_s));
    }

    void tellsNothingAboutWhoAsks()
    {
        WireServer server;
        server.answer(WireServer::reply(200, "{\"version\":\"1.2.0\",\"url\":\"https://conta.example/\"}"));
        QVERIFY(ask(server));
        QCOMPARE(server.requests().size(), 1);
        const WireServer::Request &request = server.requests().first();
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.path, "/newest.json"_ba);
        for (const QByteArray &header : {"authorization"_ba, "cookie"_ba, "referer"_ba})
            QVERIFY2(!request.hasHeader(header), header.constData());
    }

    void whatMakesNoSenseIsAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ApiError::Kind>("kind");
        using Kind = ApiError::Kind;
        QTest::newRow("not there") << 404 << "{\"type\":\"NotFound\",\"message\":\"none\"}"_ba
                                   << Kind::NotFound;
        QTest::newRow("no JSON") << 200 << "1.2.0"_ba << Kind::BadResponse;
        QTest::newRow("no version") << 200 << "{\"url\":\"https://conta.example/\"}"_ba << Kind::BadResponse;
        QTest::newRow("a version in words")
            << 200 << "{\"version\":\"latest\",\"url\":\"https://conta.example/\"}"_ba << Kind::BadResponse;
        QTest::newRow("markup for a version")
            << 200 << "{\"version\":\"1.2<b>\",\"url\":\"https://conta.example/\"}"_ba << Kind::BadResponse;
        QTest::newRow("plain http") << 200 << "{\"version\":\"1.2.0\",\"url\":\"http://conta.example/\"}"_ba
                                    << Kind::BadResponse;
        QTest::newRow("a file") << 200 << "{\"version\":\"1.2.0\",\"url\":\"file:///bin/sh\"}"_ba
                                << Kind::BadResponse;
        QTest::newRow("no host") << 200 << "{\"version\":\"1.2.0\",\"url\":\"https:///x\"}"_ba
                                 << Kind::BadResponse;
        QTest::newRow("a host in disguise")
            << 200 << "{\"version\":\"1.2.0\",\"url\":\"https://conta.example@evil.example/\"}"_ba
            << Kind::BadResponse;
    }

    void whatMakesNoSenseIsAnError()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ApiError::Kind, kind);
        WireServer server;
        server.answer(WireServer::reply(status, body));
        const Result<Release> release = ask(server);
        QVERIFY(!release);
        QCOMPARE(release.error().kind, kind);
    }

    void aServerThatIsNotThereIsAnError()
    {
        QUrl url;
        {
            const WireServer server;
            url = server.url(u"/newest.json"_s);
        }
        HttpTransport transport(nullptr);
        ReleaseFeed feed(transport, url);
        const Result<Release> release = await(feed.latest());
        QVERIFY(!release);
        QCOMPARE(release.error().kind, ApiError::Kind::Offline);
    }

private:
    static Result<Release> ask(WireServer &server)
    {
        HttpTransport transport(nullptr);
        ReleaseFeed feed(transport, server.url(u"/newest.json"_s));
        return await(feed.latest());
    }
};

QTEST_GUILESS_MAIN(TestReleaseFeed)
#include "tst_releasefeed.moc"
