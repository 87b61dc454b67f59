// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptransport.h"

#include "await.h"
#include "http2server.h"
#include "proxyserver.h"
#include "socksserver.h"
#include "testcertificates.h"
#include "wireserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using ProxyMode = NetworkSettings::ProxyMode;

namespace {

QUrl farAway(const QString &path = u"/me"_s)
{
    return QUrl(u"https://api.example.com"_s + path);
}

QByteArray basic(const QByteArray &userAndPassword)
{
    return "Basic " + userAndPassword.toBase64();
}

} // namespace

// What people may set of the network, against a proxy that wants a sign-in, authorities that only the company
// knows, and a server that speaks HTTP/2.
class TestNetworkSettings final : public QObject
{
    Q_OBJECT

private:
    NetworkSettings through(const ProxyServer &proxy, const QString &user = {},
                            const QString &password = {}) const
    {
        return {.proxyMode = ProxyMode::Manual,
                .proxy = {.host = u"127.0.0.1"_s,
                          .port = proxy.port(),
                          .user = user,
                          .password = Secret(password)},
                .extraCaFile = m_certificates.authorityFile()};
    }

    TestCertificates m_certificates;
    QSslConfiguration m_farAway;
    QSslConfiguration m_here;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_certificates.isValid(), "openssl is needed");
        m_farAway = m_certificates.server(TestCertificates::For::Anywhere, farAway().host());
        m_here = m_certificates.server(TestCertificates::For::ThisMachine);
    }

    void goesThroughTheProxyThatIsSet()
    {
        WireServer server(m_farAway);
        ProxyServer proxy(server.port());
        HttpTransport transport(nullptr);
        QVERIFY(transport.setSettings(through(proxy)));
        const auto response = await(transport.send({.url = farAway(), .bearer = Secret(u"token")}));
        QVERIFY(response);
        QCOMPARE(proxy.tunnels(), QList{"api.example.com:443"_ba});
        QVERIFY(proxy.signIns().isEmpty());
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().header("authorization"), "Bearer token"_ba);
        QVERIFY(!server.requests().first().hasHeader("proxy-authorization"));
    }

    void signsInToTheProxy()
    {
        WireServer server(m_farAway);
        ProxyServer proxy(server.port());
        proxy.demand("zoe", "let me out");
        HttpTransport transport(nullptr);
        QVERIFY(transport.setSettings(through(proxy, u"zoe"_s, u"let me out"_s)));
        for (int i = 0; i < 2; ++i)
            QVERIFY(await(transport.send({.method = HttpMethod::Patch, .url = farAway(), .body = "{}"_ba})));
        QVERIFY(proxy.signIns().contains(basic("zoe:let me out")));
        QCOMPARE(server.requests().size(), 2);
        for (const WireServer::Request &request : server.requests())
            QVERIFY(!request.hasHeader("proxy-authorization"));
    }

    void goesThroughASocksProxyAndLeavesNamesToIt_data()
    {
        QTest::addColumn<bool>("signsIn");
        QTest::newRow("open") << false;
        QTest::newRow("with a sign-in") << true;
    }

    void goesThroughASocksProxyAndLeavesNamesToIt()
    {
        QFETCH(bool, signsIn);
        WireServer server(m_farAway);
        SocksServer proxy(server.port());
        if (signsIn)
            proxy.demand("zoe", "let me out");
        HttpTransport transport(nullptr, {.timeout = 5s});
        QVERIFY(transport.setSettings({.proxyMode = ProxyMode::Manual,
                                       .proxy = {.kind = NetworkSettings::Proxy::Kind::Socks5,
                                                 .host = u"127.0.0.1"_s,
                                                 .port = proxy.port(),
                                                 .user = signsIn ? u"zoe"_s : QString(),
                                                 .password = signsIn ? Secret(u"let me out") : Secret()},
                                       .extraCaFile = m_certificates.authorityFile()}));
        QVERIFY(await(transport.send({.url = farAway(), .bearer = Secret(u"token")})));
        QCOMPARE(proxy.tunnels(), QList{"api.example.com:443"_ba});
        QCOMPARE(server.requests().size(), 1);
    }

    void aSocksProxyThatWantsAnotherSignInIsSaidToBeOne()
    {
        WireServer server(m_farAway);
        SocksServer proxy(server.port());
        proxy.demand("zoe", "let me out");
        HttpTransport transport(nullptr, {.timeout = 5s});
        QVERIFY(transport.setSettings({.proxyMode = ProxyMode::Manual,
                                       .proxy = {.kind = NetworkSettings::Proxy::Kind::Socks5,
                                                 .host = u"127.0.0.1"_s,
                                                 .port = proxy.port(),
                                                 .user = u"zoe"_s,
                                                 .password = Secret(u"wrong")}}));
        const auto response = await(transport.send({.url = farAway()}));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::ProxyRefused));
        QCOMPARE(response.error().type, u"ProxySignIn"_s);
    }

    void aProxyThatDoesNotLetOneThroughIsSaidToBeOne_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("refusal");
        QTest::newRow("no sign-in") << QString() << QString() << 0;
        QTest::newRow("a wrong password") << u"zoe"_s << u"wrong"_s << 0;
        QTest::newRow("403") << QString() << QString() << 403;
        QTest::newRow("502") << QString() << QString() << 502;
    }

    void aProxyThatDoesNotLetOneThroughIsSaidToBeOne()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(int, refusal);
        WireServer server(m_farAway);
        ProxyServer proxy(server.port());
        proxy.demand("zoe", "let me out");
        proxy.refuseWith(refusal);
        HttpTransport transport(nullptr, {.timeout = 5s});
        QVERIFY(transport.setSettings(through(proxy, user, password)));
        const auto response = await(transport.send({.url = farAway(), .bearer = Secret(u"token")}));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::ProxyRefused));
        QVERIFY(!response.error().outcomeUnknown());
        QVERIFY(!response.error().message.contains(u"wrong"_s));
        QCOMPARE(response.error().type, refusal == 0 ? u"ProxySignIn"_s : QString());
        QVERIFY(server.requests().isEmpty());
        QVERIFY(proxy.signIns().size() < 5);
    }

    void aProxyThatIsNotThereIsSaidToBeOne()
    {
        WireServer server(m_farAway);
        NetworkSettings settings;
        {
            const ProxyServer gone(server.port());
            settings = through(gone);
        }
        HttpTransport transport(nullptr);
        QVERIFY(transport.setSettings(settings));
        const auto response = await(transport.send({.url = farAway()}));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::ProxyRefused));
    }

    void thisMachineIsReachedWithoutAProxy()
    {
        WireServer server;
        ProxyServer proxy(server.port());
        HttpTransport transport(nullptr);
        QVERIFY(transport.setSettings(through(proxy)));
        QVERIFY(await(transport.send({.url = server.url(u"/me"_s)})));
        QCOMPARE(proxy.connections(), 0);
    }

    void noProxyMeansNone()
    {
        // The environment names a proxy; a name that does not resolve shows that it is not asked.
        WireServer server(m_farAway);
        ProxyServer proxy(server.port());
        HttpTransport transport(nullptr);
        NetworkSettings settings = through(proxy);
        QVERIFY(transport.setSettings(settings));
        QVERIFY(await(transport.send({.url = farAway()})));
        settings.proxyMode = ProxyMode::None;
        QVERIFY(transport.setSettings(settings));
        const auto response = await(transport.send({.url = QUrl(u"https://conta.invalid/me"_s)}));
        QVERIFY(!response);
        QCOMPARE(kindName(response.error().kind), kindName(Kind::Offline));
        QCOMPARE(proxy.tunnels().size(), 1);
    }

    void anAuthorityOfOnesOwnIsTrustedOnlyWhileItIsSet()
    {
        WireServer server(m_here);
        HttpTransport transport(nullptr);
        const HttpRequest request{.url = server.url(u"/me"_s)};
        QCOMPARE(await(transport.send(request)).error().type, u"UnknownAuthority"_s);
        QVERIFY(transport.setSettings({.extraCaFile = m_certificates.authorityFile()}));
        QVERIFY(await(transport.send(request)));
        // The connection that was trusted is not used again.
        QVERIFY(transport.setSettings({}));
        QCOMPARE(await(transport.send(request)).error().type, u"UnknownAuthority"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void aFileWithoutAuthoritiesIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QString>("type");
        QTest::newRow("missing") << QByteArray() << false << u"CaUnreadable"_s;
        QTest::newRow("empty") << QByteArray() << true << u"CaNotPem"_s;
        QTest::newRow("no certificate") << "certainly"_ba << true << u"CaNotPem"_s;
    }

    void aFileWithoutAuthoritiesIsRefusedAndChangesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, exists);
        QFETCH(QString, type);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"company.pem"_s));
        if (exists)
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        HttpTransport transport(nullptr);
        const NetworkSettings before{.extraCaFile = m_certificates.authorityFile(), .timeout = 7s};
        QVERIFY(transport.setSettings(before));
        const auto result = transport.setSettings({.extraCaFile = file.fileName()});
        QVERIFY(!result);
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Invalid));
        QCOMPARE(result.error().type, type);
        QVERIFY(result.error().message.contains(u"company.pem"_s));
        QCOMPARE(transport.settings(), before);
    }

    void theBoundOnTimeMayBeChangedAtAnyTime()
    {
        WireServer server;
        server.answer(WireServer::never());
        HttpTransport transport(nullptr);
        QVERIFY(transport.setSettings({.timeout = 100ms}));
        QCOMPARE(await(transport.send({.url = server.url()})).error().kind, Kind::Timeout);
    }

    void whatIsOnItsWayGoesOnWhenSettingsChange()
    {
        WireServer server;
        server.answer(WireServer::dripped(R"({"name":"Zoe"})", 4, 5ms));
        HttpTransport transport(nullptr);
        auto underWay = transport.send({.method = HttpMethod::Patch, .url = server.url(), .body = "{}"_ba});
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(transport.setSettings({.proxyMode = ProxyMode::None, .http2 = false}));
        const auto response = await(std::move(underWay));
        QVERIFY(response);
        QCOMPARE(response->body, R"({"name":"Zoe"})"_ba);
    }

    void speaksHttp2WhereItIsOffered()
    {
        Http2Server server(m_here);
        HttpTransport transport(nullptr);
        QVERIFY(transport.setSettings({.extraCaFile = m_certificates.authorityFile()}));
        const auto read = await(transport.send({.url = server.url(u"/me"_s)}));
        QVERIFY(read);
        QCOMPARE(read->body, "{}"_ba);
        const auto write = await(transport.send(
            {.method = HttpMethod::Patch, .url = server.url(u"/me"_s), .body = R"({"a":1})"_ba}));
        QVERIFY(write);
        QCOMPARE(server.requests(), 2);
        QCOMPARE(server.bodyBytes(), 7);
    }

    void aWriteOverHttp2IsSentOnceEvenWhenTheConnectionBreaks()
    {
        Http2Server server(m_here);
        HttpTransport transport(nullptr, {.timeout = 5s});
        QVERIFY(transport.setSettings({.extraCaFile = m_certificates.authorityFile(), .timeout = 5s}));
        QVERIFY(await(transport.send({.url = server.url(u"/me"_s)})));
        server.setBreaking(true);
        const auto write = await(transport.send(
            {.method = HttpMethod::Patch, .url = server.url(u"/me"_s), .body = R"({"a":1})"_ba}));
        QVERIFY(!write);
        QCOMPARE(kindName(write.error().kind), kindName(Kind::Offline));
        QTest::qWait(50);
        QCOMPARE(server.requests(), 2);
    }

    void http2MayBeTurnedOff()
    {
        WireServer server(m_here);
        HttpTransport transport(nullptr);
        QVERIFY(transport.setSettings({.extraCaFile = m_certificates.authorityFile(), .http2 = false}));
        QVERIFY(await(transport.send({.url = server.url(u"/me"_s)})));
        QCOMPARE(server.requests().size(), 1);
        Http2Server other(m_here);
        QVERIFY(!await(transport.send({.url = other.url(u"/me"_s), .timeout = 500ms})));
        QCOMPARE(other.requests(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
