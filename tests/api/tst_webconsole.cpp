// SPDX-License-Identifier: GPL-3.0-or-later
#include "webconsole.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "serveraddress.h"
#include "wireform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QString id = u"575ec8687ae143cd83dc4a97"_s;
const QString application = u"575ECF887AE143CD83DC4AA2"_s;

} // namespace

class TestWebConsole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublicServerHasAConsole()
    {
        for (const KnownServer &server : knownServers())
            QVERIFY2(WebConsole::knownFor(server.url), qPrintable(server.name));
        QCOMPARE(WebConsole::knownFor(QUrl(u"https://api.app.wnology.io"_s)),
                 QUrl(u"https://app.wnology.io"_s));
        QCOMPARE(WebConsole::knownFor(QUrl(u"https://api.losant.com"_s)), QUrl(u"https://app.losant.com"_s));
        QVERIFY(!WebConsole::knownFor(QUrl(u"https://iot.example.com"_s)));
    }

    void everyKindHasItsAddress_data()
    {
        QTest::addColumn<ItemType>("type");
        QTest::addColumn<QString>("path");
        QTest::newRow("application") << ItemType::Application << u"/applications/"_s + id;
        QTest::newRow("device") << ItemType::Device << u"/applications/%1/devices/%2"_s.arg(application, id);
        QTest::newRow("flow") << ItemType::Flow << u"/applications/%1/workflows/%2"_s.arg(application, id);
        QTest::newRow("dashboard") << ItemType::Dashboard << u"/dashboards/"_s + id;
        QTest::newRow("organization") << ItemType::Organization << u"/organizations/"_s + id;
    }

    void everyKindHasItsAddress()
    {
        QFETCH(ItemType, type);
        QFETCH(QString, path);
        QCOMPARE(WebConsole::itemUrl(QUrl(u"https://app.example.com"_s), type, id, application),
                 QUrl(u"https://app.example.com"_s + path));
        // A console may stand below a path of its own.
        QCOMPARE(WebConsole::itemUrl(QUrl(u"https://example.com/iot%20console"_s), type, id, application),
                 QUrl(u"https://example.com/iot%20console"_s + path));
    }

    void whatIsNoIdGetsNoAddress()
    {
        const QUrl console(u"https://app.example.com"_s);
        for (const QString &wrong : {QString(), u"../../logout"_s, id + u"0"_s, id.chopped(1),
                                     id.chopped(1) + u"g"_s, id.chopped(1) + u"٣"_s}) {
            QVERIFY2(!WebConsole::itemUrl(console, ItemType::Dashboard, wrong), qPrintable(wrong));
            QVERIFY2(!WebConsole::itemUrl(console, ItemType::Device, id, wrong), qPrintable(wrong));
        }
        QVERIFY(!WebConsole::itemUrl(console, ItemType::Device, id));
        QVERIFY(!WebConsole::itemUrl(console, ItemType::Unknown, id, application));
        QVERIFY(WebConsole::needsParent(ItemType::Flow));
        QVERIFY(!WebConsole::needsParent(ItemType::Organization));
        QVERIFY(!WebConsole::needsParent(ItemType::Unknown));
    }

    void anAddressIsOneForBrowsers()
    {
        QCOMPARE(WebConsole::addressFromText(u" app.example.com/ "_s), QUrl(u"https://app.example.com"_s));
        QCOMPARE(WebConsole::addressFromText(u"http://127.0.0.1:80/console/"_s),
                 QUrl(u"http://127.0.0.1:80/console"_s));
        for (const QString &wrong : {QString(), u"http://app.example.com"_s, u"file:///etc/passwd"_s,
                                     u"javascript:alert(1)"_s, u"two words"_s})
            QVERIFY2(!WebConsole::addressFromText(wrong), qPrintable(wrong));
    }

    void theServerIsAskedWithoutAToken()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        api.setToken(Token::fromServer(Secret(u"current")));
        auto call = api.whiteLabel().domain();
        QCOMPARE(wireForm(transport.requests().front()), u"GET /whitelabels/domain"_s);
        QVERIFY(transport.requests().front().bearer.isEmpty());
        transport.answer(
            0, 200, {{u"appUrl"_s, u"https://app.example.com/"_s}, {u"endpointDomain"_s, u"example.net"_s}});
        const auto label = await(std::move(call));
        QVERIFY(label);
        QCOMPARE(label->appUrl, QUrl(u"https://app.example.com"_s));
        QCOMPARE(label->endpointDomain, u"example.net"_s);
    }

    void anAnswerThatLeadsElsewhereIsNone_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("a number") << QJsonObject{{u"appUrl"_s, 1}};
        QTest::newRow("plain http") << QJsonObject{{u"appUrl"_s, u"http://app.example.com"_s}};
        QTest::newRow("a file") << QJsonObject{{u"appUrl"_s, u"file:///etc/passwd"_s}};
        QTest::newRow("empty") << QJsonObject{{u"appUrl"_s, u""_s}};
    }

    void anAnswerThatLeadsElsewhereIsNone()
    {
        QFETCH(QJsonObject, body);
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        auto call = api.whiteLabel().domain();
        transport.answer(0, 200, body);
        QCOMPARE(await(std::move(call)).error().kind, Kind::BadResponse);
    }

    void anOlderServerDoesNotSay()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        auto call = api.whiteLabel().domain();
        transport.answer(0, 404);
        QCOMPARE(await(std::move(call)).error().kind, Kind::NotOffered);
    }
};

QTEST_GUILESS_MAIN(TestWebConsole)
#include "tst_webconsole.moc"
