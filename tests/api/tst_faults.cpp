// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include "actioncalls.h"
#include "api.h"
#include "await.h"
#include "faulttable.h"
#include "httptransport.h"
#include "retryingtransport.h"
#include "testcertificates.h"
#include "testtoken.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Connection = Fault::Connection;

namespace {

QByteArray secretToken()
{
    static const QByteArray token = testToken({.id = u"never to be seen elsewhere"_s});
    return token;
}

// Nothing where the system does not say.
qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

QString expected(const Fault &fault, const Action &action)
{
    return fault.exceptions.value(action.id, action.method == HttpMethod::Get ? fault.reads : fault.writes);
}

} // namespace

// Every fault × every action: the right kind, no token sent elsewhere, writes sent once, nothing left behind,
// and the next call works on the same transport.
class TestFaults final : public QObject
{
    Q_OBJECT

private:
    // The client, the server that fails it, and a server that must never hear of either.
    struct Stage
    {
        explicit Stage(const Fault &made, const QSslConfiguration &tls)
            : fault(made),
              server(made.connection == Connection::Plain || made.connection == Connection::Refused ||
                             made.connection == Connection::NotTls
                         ? std::make_unique<WireServer>()
                         : std::make_unique<WireServer>(tls))
        {
        }

        const Fault &fault;
        std::unique_ptr<WireServer> server;
        WireServer stranger;
        HttpTransport http{nullptr, {.largestBody = 1024 * 1024}};
        RetryingTransport transport{http, {.firstPause = 1ms}};
        int asked = 0; // Requests for the action under test.
    };

    QSslConfiguration tlsOf(Connection connection) const
    {
        switch (connection) {
        case Connection::WrongHost:
            return m_wrongHost;
        case Connection::Expired:
            return m_expired;
        case Connection::UnknownAuthority:
            return m_unknown;
        default:
            return m_good;
        }
    }

    // A server that fails this one action and does all others well.
    void fail(Stage &stage, const Action &action)
    {
        stage.asked = 0;
        stage.server->answer([&stage, action](const WireServer::Request &request) {
            const QByteArray path = request.path.left(request.path.indexOf('?'));
            const bool isAction =
                request.method == httpMethodName(action.method) && path == pathOfCall(action.id);
            if (!isAction)
                return WireServer::reply(200, "[]");
            ++stage.asked;
            return stage.fault.answer({.action = action.id,
                                       .request = request,
                                       .server = stage.server->url(),
                                       .stranger = stage.stranger.url()});
        });
        if (stage.fault.connection == Connection::Refused)
            stage.server->refuse();
        if (stage.fault.connection == Connection::NotTls)
            stage.server->greet("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    }

    void heal(Stage &stage, const Action &action)
    {
        // A connection that was kept would hide what becomes of the next one.
        const bool plain = stage.fault.connection == Connection::Plain;
        const QList<QByteArray> headers = plain ? QList<QByteArray>() : QList{"Connection: close"_ba};
        stage.server->answer(WireServer::reply(200, goodAnswer(action.id), headers));
        stage.server->greet({});
        if (stage.fault.connection == Connection::Refused)
            stage.server->listenAgain();
        if (stage.server->url().scheme() == "https"_L1)
            stage.server->setTls(m_good);
    }

    QUrl address(const Stage &stage) const
    {
        QUrl url = stage.server->url();
        if (stage.fault.connection == Connection::NotTls)
            url.setScheme(u"https"_s);
        return url;
    }

    void setTimeout(Stage &stage, std::chrono::milliseconds timeout)
    {
        QVERIFY(stage.http.setSettings({.extraCaFile = m_certificates.authorityFile(), .timeout = timeout}));
    }

    void tryAction(Stage &stage, const Action &action)
    {
        fail(stage, action);
        setTimeout(stage, stage.fault.hangs ? 120ms : 20s);
        QString outcome;
        {
            Api api(stage.transport, address(stage));
            api.setToken(Token::fromServer(Secret(QByteArrayView(secretToken()))));
            const Result<Done> result = await(callAction(api, action.id));
            outcome = outcomeText(result);
            if (!stage.fault.orElse.isEmpty() && outcome == stage.fault.orElse)
                outcome = expected(stage.fault, action);
            m_table.note(stage.fault, action, outcome, !result && result.error().outcomeUnknown());
            if (!result) {
                QVERIFY(!result.error().message.contains(QString::fromLatin1(secretToken())));
                checkDetails(stage.fault, result.error());
            }
        }
        QCOMPARE(outcome, expected(stage.fault, action));
        QCOMPARE(stage.stranger.connections(), 0);
        if (action.method != HttpMethod::Get)
            QVERIFY2(stage.asked <= 1, qPrintable(u"a write was sent %1 times"_s.arg(stage.asked)));
        // Four times by our own rules, and each of these up to four times by Qt's, where a connection breaks.
        constexpr int most = 16;
        QVERIFY2(stage.asked <= most, qPrintable(u"a read was sent %1 times"_s.arg(stage.asked)));

        heal(stage, action);
        setTimeout(stage, 20s);
        const bool noTls = stage.fault.connection == Connection::NotTls;
        Api api(stage.transport, noTls ? stage.server->url() : address(stage));
        api.setToken(Token::fromServer(Secret(QByteArrayView(secretToken()))));
        QCOMPARE(outcomeText(await(callAction(api, action.id))), u"value"_s);
        QTRY_VERIFY2(stage.http.children().isEmpty() && stage.transport.children().isEmpty(),
                     "something was left behind");
    }

    void checkDetails(const Fault &fault, const ApiError &error)
    {
        if (fault.name == u"400 with fields"_s)
            QCOMPARE(error.fields, (QMap<QString, QString>{{u"firstName"_s, u"is too long"_s}}));
        if (fault.name == u"429 with Retry-After"_s)
            QCOMPARE(error.retryAfter, std::optional(120s));
    }

    void meetAll(int index)
    {
        const Fault fault = faults().at(index);
        Stage stage(fault, tlsOf(fault.connection));
        for (const Action &action : actions()) {
            if (stage.server->url().scheme() == "https"_L1)
                stage.server->setTls(tlsOf(fault.connection));
            tryAction(stage, action);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"the action was "_s + action.name));
        }
    }

    TestCertificates m_certificates;
    TestCertificates m_strangers;
    QSslConfiguration m_good;
    QSslConfiguration m_wrongHost;
    QSslConfiguration m_expired;
    QSslConfiguration m_unknown;
    FaultTable m_table;
    qsizetype m_openFiles = 0; ///< Of this process, between two faults.

private Q_SLOTS:
    void initTestCase()
    {
        using For = TestCertificates::For;
        QVERIFY2(m_certificates.isValid() && m_strangers.isValid(), "openssl is needed");
        m_good = m_certificates.server(For::ThisMachine);
        m_wrongHost = m_certificates.server(For::Anywhere, u"api.example.com"_s);
        m_expired = m_certificates.server(For::Expired);
        m_unknown = m_strangers.server(For::ThisMachine);
    }

    void everyActionMeets_data()
    {
        QTest::addColumn<int>("index");
        const QList<Fault> all = faults();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::addRow("%s", qPrintable(all.at(i).name)) << i;
    }

    void everyActionMeets()
    {
        QFETCH(int, index);
        meetAll(index);
        if (QTest::currentTestFailed())
            return;
        // The first fault leaves what is opened once and for all.
        if (m_openFiles == 0)
            m_openFiles = openFiles();
        QTRY_VERIFY2(openFiles() <= m_openFiles, "a connection was left open");
    }

    void theTableIsInTheDocs()
    {
        const QString text = m_table.document();
        QTextStream(stdout) << text;
        QVERIFY2(m_table.matches(QStringLiteral(CONTA_SOURCE_DIR "/docs/faults.md")),
                 "docs/faults.md is stale; run this whole test with CONTA_UPDATE_DOCS=1 to make it anew");
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
