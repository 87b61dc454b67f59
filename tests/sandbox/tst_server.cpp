// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawconnection.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(CONTA_BIN_DIR "/conta-sandbox");

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// The executable itself, over real sockets.
class TestServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusesBadArguments_data();
    void refusesBadArguments();
    void describesItself();
    void refusesAPortThatIsTaken();
    void endsWithItsStandardInput();
    void outlivesItsStandardInputUnlessAsked();
    void keepsConnectionsAlive();
    void answersWithoutStalling();
    void answersManyConnectionsAtOnce();
    void answersBrokenRequests_data();
    void answersBrokenRequests();
    void answersARequestWithoutLengthAtOnce();
    void readsAChunkedBody();
    void refusesLargeBodiesAndGoesOn();
    void servesThePicture();
    void breaksTheConnectionBeforeTheAnswer();
    void breaksTheConnectionInTheBody();
    void sendsAFailureAsItWasGiven();
    void delaysOneRequestOnly();
    void keepsSecretsOutOfItsOutput();

private:
    void start(const QStringList &arguments = {});
    RawConnection connection() const { return RawConnection(m_port); }
    QByteArray signIn() const;

    std::unique_ptr<QProcess> m_server;
    quint16 m_port = 0;
};

void TestServer::start(const QStringList &arguments)
{
    m_server = std::make_unique<QProcess>();
    m_server->start(program, arguments);
    QVERIFY2(m_server->waitForReadyRead(10'000), qPrintable(m_server->errorString()));
    const QString line = QString::fromLatin1(m_server->readLine());
    const QRegularExpressionMatch match =
        QRegularExpression(u"\\Ahttp://127\\.0\\.0\\.1:([0-9]+)\n\\z"_s).match(line);
    QVERIFY2(match.hasMatch(), qPrintable(line));
    m_port = quint16(match.captured(1).toUInt());
}

void TestServer::init()
{
    start();
}

void TestServer::cleanup()
{
    m_server->kill();
    m_server->waitForFinished();
}

QByteArray TestServer::signIn() const
{
    const auto answer = connection().ask(
        post("/auth/user", R"({"email":"demo@conta.example","password":"Conta-Demo-2026!"})"));
    return "Authorization: Bearer " + answer.json()["token"_L1].toString().toLatin1() + "\r\n";
}

void TestServer::refusesBadArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--verbose"_s};
    QTest::newRow("word") << QStringList{u"8080"_s};
    QTest::newRow("port missing") << QStringList{u"--port"_s};
    QTest::newRow("port a word") << QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("port too high") << QStringList{u"--port=65536"_s};
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"huge"_s};
    QTest::newRow("version") << QStringList{u"--api-version"_s, u"2"_s};
    QTest::newRow("flag with a value") << QStringList{u"--exit-with-stdin=yes"_s};
}

void TestServer::refusesBadArguments()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().startsWith("conta-sandbox: "));
}

void TestServer::describesItself()
{
    QProcess process;
    process.start(program, {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const auto *word :
         {"--port", "--seed", "--api-version", "--exit-with-stdin", "demo@conta.example", "mfa@conta.example",
          "new@conta.example", "sso@conta.example", "over@conta.example", "empty@conta.example",
          "Conta-Demo-2026!", "/sandbox/reset", "/sandbox/fail", "/sandbox/delay", "/sandbox/clock",
          "/sandbox/expire-tokens", "/sandbox/log", "/sandbox/code"})
        QVERIFY2(help.contains(word), word);

    // The token that it prints for the single sign-on account is good.
    const QRegularExpressionMatch token =
        QRegularExpression(u"eyJ[A-Za-z0-9_.-]+"_s).match(QString::fromUtf8(help));
    const auto answer =
        connection().ask(get("/me", "Authorization: Bearer " + token.captured().toLatin1() + "\r\n"));
    QCOMPARE(answer.json()["email"_L1].toString(), u"sso@conta.example"_s);

    process.start(program, {u"--version"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().startsWith("conta-sandbox "));
}

void TestServer::refusesAPortThatIsTaken()
{
    QProcess second;
    second.start(program, {u"--port"_s, QString::number(m_port)});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardOutput().isEmpty());
}

void TestServer::endsWithItsStandardInput()
{
    cleanup();
    start({u"--exit-with-stdin"_s});
    m_server->write("a line that means nothing\n");
    QVERIFY(!m_server->waitForFinished(200));
    m_server->closeWriteChannel();
    QVERIFY(m_server->waitForFinished(2000));
    QCOMPARE(m_server->exitCode(), 0);
}

void TestServer::outlivesItsStandardInputUnlessAsked()
{
    m_server->closeWriteChannel();
    QVERIFY(!m_server->waitForFinished(200));
    QCOMPARE(connection().ask(get("/me")).status, 401);
}

void TestServer::keepsConnectionsAlive()
{
    RawConnection client = connection();
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(client.ask(get("/me")).status, 401);
        QCOMPARE(client.ask(post("/auth/user", "{}")).status, 400);
    }
    // Asked to, it closes.
    QCOMPARE(client.ask(get("/me", "Connection: close\r\n")).status, 401);
    QVERIFY(client.isClosed());
}

void TestServer::answersWithoutStalling()
{
    const QByteArray token = signIn();
    RawConnection client = connection();
    std::vector<qint64> microseconds;
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.ask(get("/me", token)).status, 200);
        microseconds.push_back(timer.nsecsElapsed() / 1000);
    }
    std::ranges::sort(microseconds);
    const qint64 median = microseconds[microseconds.size() / 2];
    // A delayed acknowledgement would cost 40 ms.
    QVERIFY2(median < 20'000, qPrintable(QString::number(median)));
}

void TestServer::answersManyConnectionsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<RawConnection>> lingering;
    for (int i = 0; i < 100; ++i)
        lingering.push_back(std::make_unique<RawConnection>(m_port));
    lingering.front()->send("GET /me HTTP/1.1\r\nHost:");
    QCOMPARE(connection().ask(get("/me")).status, 401);
    QVERIFY(timer.elapsed() < 2000);
    for (const auto &client : lingering)
        client->send(client == lingering.front() ? " x\r\n\r\n" : get("/me"));
    for (const auto &client : lingering)
        QCOMPARE(client->read().status, 401);
}

void TestServer::answersBrokenRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("noise") << QByteArray("\x01\x02\x03\r\n\r\n") << 400;
    QTest::newRow("a word") << QByteArray("HELLO\r\n\r\n") << 400;
    QTest::newRow("unknown method") << QByteArray("BREW /me HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("unknown version") << QByteArray("GET /me HTTP/9.9\r\n\r\n") << 400;
    QTest::newRow("put") << QByteArray("PUT /me HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("options") << QByteArray("OPTIONS /me HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("trace") << QByteArray("TRACE /me HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("delete with a body")
        << QByteArray("DELETE /me HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}") << 405;
    QTest::newRow("get with a body") << QByteArray("GET /me HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}") << 401;
    QTest::newRow("path too long") << get("/" + QByteArray(3000, 'x')) << 414;
    QTest::newRow("path far too long") << get("/" + QByteArray(30'000, 'x')) << 414;
    QTest::newRow("path not UTF-8") << get("/%ff%fe") << 404;
    QTest::newRow("path with a line break") << post("/me%0d%0a", "{}") << 404;
    QTest::newRow("path with a nul") << get("/me%00") << 404;
    QTest::newRow("half an escape") << get("/me%4") << 404;
    QTest::newRow("parent folder") << get("/../../etc/passwd") << 404;
    QTest::newRow("header too long") << get("/me", "X: " + QByteArray(20'000, 'x') + "\r\n") << 400;
    QTest::newRow("broken range") << get("/me", "Range: bytes=x\r\n") << 416;
    QTest::newRow("length a word") << QByteArray("POST /auth/user HTTP/1.1\r\nContent-Length: many\r\n\r\n")
                                   << 400;
    QTest::newRow("form")
        << QByteArray("POST /auth/user HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                      "Content-Length: 7\r\n\r\nemail=x")
        << 400;
    QTest::newRow("multipart")
        << post("/auth/user", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--\r\n",
                "Content-Type: multipart/form-data; boundary=b\r\n")
        << 400;
    QTest::newRow("multipart without boundary")
        << QByteArray(
               "POST /auth/user HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\nx")
        << 400;
    QTest::newRow("chunk that is none")
        << QByteArray("POST /auth/user HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n") << 400;
    QTest::newRow("gzip that is none")
        << QByteArray("POST /auth/user HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")
        << 400;
}

void TestServer::answersBrokenRequests()
{
    QFETCH(QByteArray, request);
    const auto answer = connection().ask(request);
    QTEST(answer.status, "status");
    if (answer.status != 204) {
        QVERIFY2(!answer.json()["type"_L1].toString().isEmpty(), answer.body.constData());
        QVERIFY2(!answer.json()["message"_L1].toString().isEmpty(), answer.body.constData());
    }
    QVERIFY2(answer.head.contains("Content-Type: application/json"), answer.head.constData());
    QVERIFY2(answer.head.contains("Date: "), answer.head.constData());
    QCOMPARE(connection().ask(get("/me")).status, 401);
}

void TestServer::answersARequestWithoutLengthAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(connection().ask("POST /me/verify-email HTTP/1.1\r\nHost: x\r\n\r\n").status, 401);
    QVERIFY(timer.elapsed() < 1000);
}

void TestServer::readsAChunkedBody()
{
    RawConnection client = connection();
    const auto answer =
        client.ask("POST /sandbox/clock HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                   "10\r\n{\"now\":\"2031-01-\r\n10\r\n02T03:04:05.000Z\r\n2\r\n\"}\r\n0\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json()["now"_L1].toString().startsWith("2031-01-02"_L1));
    QCOMPARE(client.ask(get("/me")).status, 401);
}

void TestServer::refusesLargeBodiesAndGoesOn()
{
    RawConnection client = connection();
    QCOMPARE(client.ask(post("/auth/user", QByteArray(3 << 20, 'x'))).status, 413);
    QCOMPARE(client.ask(get("/me")).status, 401);
    client.send("POST /auth/user HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 30; ++i)
        client.send("20000\r\n" + QByteArray(0x20000, 'x') + "\r\n");
    QCOMPARE(client.ask("0\r\n\r\n").status, 413);
    QCOMPARE(client.ask(get("/me")).status, 401);
}

void TestServer::servesThePicture()
{
    const auto answer = connection().ask(get("/avatars/demo.png"));
    if (answer.status == 404)
        QSKIP("built without the picture");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Content-Type: image/png"));
    QVERIFY(answer.body.startsWith("\x89PNG"));
}

void TestServer::breaksTheConnectionBeforeTheAnswer()
{
    connection().ask(post("/sandbox/fail", R"({"path":"/me","disconnect":"before"})"));
    RawConnection client = connection();
    const auto answer = client.ask(get("/me"));
    QCOMPARE(answer.status, 0);
    QVERIFY(client.isClosed());
    QCOMPARE(connection().ask(get("/me")).status, 401);
}

void TestServer::breaksTheConnectionInTheBody()
{
    const QByteArray token = signIn();
    connection().ask(post("/sandbox/fail", R"({"path":"/me","disconnect":"mid-body"})"));
    RawConnection client = connection();
    const auto answer = client.ask(get("/me", token));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.complete);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(client.isClosed());
}

void TestServer::sendsAFailureAsItWasGiven()
{
    connection().ask(
        post("/sandbox/fail", R"({"path":"/me","status":429,"body":"<p>é</p>","contentType":"text/html",
                                               "headers":{"Retry-After":"3"}})"));
    const auto answer = connection().ask(get("/me"));
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.body, "<p>\xc3\xa9</p>");
    QVERIFY(answer.head.contains("Content-Type: text/html\r\n"));
    QVERIFY(answer.head.contains("Retry-After: 3\r\n"));

    connection().ask(post("/sandbox/fail", R"({"path":"/me","status":502,"body":""})"));
    const auto empty = connection().ask(get("/me"));
    QCOMPARE(empty.status, 502);
    QVERIFY(empty.body.isEmpty());
    connection().ask(post("/sandbox/fail", R"({"path":"/me","status":204,"body":"x"})"));
    QCOMPARE(connection().ask(get("/me")).status, 204);
}

void TestServer::delaysOneRequestOnly()
{
    connection().ask(post("/sandbox/delay", R"({"path":"/me","ms":600})"));
    QElapsedTimer timer;
    timer.start();
    RawConnection slow = connection();
    slow.send(get("/me"));
    QCOMPARE(connection().ask(get("/nothing")).status, 404);
    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(slow.read().status, 401);
    QVERIFY(timer.elapsed() >= 600);
}

void TestServer::keepsSecretsOutOfItsOutput()
{
    signIn();
    m_server->kill();
    m_server->waitForFinished();
    QVERIFY(m_server->readAllStandardOutput().isEmpty());
    QVERIFY(m_server->readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
