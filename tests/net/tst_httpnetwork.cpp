// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpnetwork.h"

#include "await.h"
#include "httptransport.h"
#include "proxyserver.h"
#include "requestlog.h"
#include "testcertificates.h"
#include "wireserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestHttpNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void triesSettingsOutWithoutPuttingThemIntoForce()
    {
        const QUrl address(u"https://api.example.com/auth/ssoDomain"_s);
        WireServer server(m_certificates.server(TestCertificates::For::Anywhere, address.host()));
        ProxyServer proxy(server.port());
        RequestLog log;
        HttpTransport transport(&log);
        HttpNetwork network(transport, &log);
        const NetworkSettings settings{.proxyMode = NetworkSettings::ProxyMode::Manual,
                                       .proxy = {.host = u"127.0.0.1"_s, .port = proxy.port()},
                                       .extraCaFile = m_certificates.authorityFile()};
        const auto took = await(network.tryOut(address, settings));
        QVERIFY(took);
        QVERIFY(took->count() >= 0);
        QCOMPARE(proxy.tunnels().size(), 1);
        QCOMPARE(network.settings(), NetworkSettings());
        QVERIFY(!server.requests().first().hasHeader("authorization"));
        QCOMPARE(log.entries().first().path, u"/auth/ssoDomain"_s);
        // The one that was made for it goes when it is done.
        QTRY_VERIFY(network.findChildren<HttpTransport *>().isEmpty());
    }

    void anyAnswerOfAnApiIsGood_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 204, 400, 401, 404, 429})
            QTest::addRow("%d", status) << status;
    }

    void anyAnswerOfAnApiIsGood()
    {
        QFETCH(int, status);
        WireServer server;
        server.answer(WireServer::reply(status, status == 204 ? ""_ba : "{}"_ba));
        HttpTransport transport(nullptr);
        HttpNetwork network(transport, nullptr);
        QVERIFY(await(network.tryOut(server.url(), {})));
    }

    void whatIsNoWorkingApiIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("page") << 200 << "text/html"_ba << Kind::ForeignAnswer;
        QTest::newRow("down") << 503 << "application/json"_ba << Kind::Server;
        QTest::newRow("proxy") << 407 << "application/json"_ba << Kind::ProxyRefused;
    }

    void whatIsNoWorkingApiIsSaid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(Kind, kind);
        WireServer server;
        server.answer(WireServer::reply(status, "{}", {}, type));
        HttpTransport transport(nullptr);
        HttpNetwork network(transport, nullptr);
        const auto took = await(network.tryOut(server.url(), {}));
        QVERIFY(!took);
        QCOMPARE(kindName(took.error().kind), kindName(kind));
    }

    void settingsThatCannotBeAreNotTriedOut()
    {
        HttpTransport transport(nullptr);
        HttpNetwork network(transport, nullptr);
        const auto took =
            await(network.tryOut(QUrl(u"http://127.0.0.1:1"_s), {.extraCaFile = u"/nowhere/ca.pem"_s}));
        QCOMPARE(took.error().type, u"CaUnreadable"_s);
        QVERIFY(network.findChildren<HttpTransport *>().isEmpty());
    }

    void endsWithATrialUnderWay()
    {
        WireServer server;
        server.answer(WireServer::never());
        HttpTransport transport(nullptr);
        std::optional<Call<std::chrono::milliseconds>> trial;
        {
            HttpNetwork network(transport, nullptr);
            trial = network.tryOut(server.url(), {});
        }
        QCOMPARE(await(std::move(*trial)).error().kind, Kind::Cancelled);
    }

    void countsAuthoritiesAndThoseThatExpired()
    {
        HttpTransport transport(nullptr);
        const HttpNetwork network(transport, nullptr);
        const auto good = network.lookAt(m_certificates.authorityFile());
        QCOMPARE(good->authorities, 1);
        QCOMPARE(good->expired, 0);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"old.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_certificates.server(TestCertificates::For::Expired).localCertificate().toPem());
        file.close();
        const auto old = network.lookAt(file.fileName());
        QCOMPARE(old->authorities, 1);
        QCOMPARE(old->expired, 1);
        QCOMPARE(network.lookAt(folder.path()).error().type, u"CaUnreadable"_s);
        QVERIFY(network.tlsLibrary().contains(u"SSL"_s, Qt::CaseInsensitive));
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestHttpNetwork)
#include "tst_httpnetwork.moc"
