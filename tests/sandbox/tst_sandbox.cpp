// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"
#include "scopes.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What holds for every route, and the knobs.
class TestSandbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersErrorsInOneForm_data();
    void answersErrorsInOneForm();
    void survivesHostileBodies_data();
    void survivesHostileBodies();
    void startsTheSameEveryTime();
    void resetsEverything();
    void failsTheNextMatchingRequest();
    void failsByMethodPrefixAndTimes();
    void canCarryOutARequestAndLoseItsAnswer();
    void breaksConnections();
    void delaysAnswers();
    void movesTheClock();
    void expiresTokens();
    void logsRequestsWithoutSecrets();
    void refusesBrokenKnobs_data();
    void refusesBrokenKnobs();
    void knowsTheScopesOfTheApi();
};

void TestSandbox::answersErrorsInOneForm_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::newRow("root") << u"GET"_s << u"/"_s << 404 << u"NotFound"_s;
    QTest::newRow("unknown") << u"GET"_s << u"/me/nothing"_s << 404 << u"NotFound"_s;
    QTest::newRow("slash too many") << u"GET"_s << u"/me/"_s << 404 << u"NotFound"_s;
    QTest::newRow("capitals") << u"GET"_s << u"/ME"_s << 404 << u"NotFound"_s;
    QTest::newRow("delete") << u"DELETE"_s << u"/me"_s << 405 << u"MethodNotAllowed"_s;
    QTest::newRow("head") << u"HEAD"_s << u"/me"_s << 405 << u"MethodNotAllowed"_s;
    QTest::newRow("get sign-in") << u"GET"_s << u"/auth/user"_s << 405 << u"MethodNotAllowed"_s;
    QTest::newRow("knob") << u"GET"_s << u"/sandbox/reset"_s << 405 << u"MethodNotAllowed"_s;
    QTest::newRow("no knob") << u"POST"_s << u"/sandbox/nothing"_s << 404 << u"NotFound"_s;
    QTest::newRow("no token") << u"GET"_s << u"/me"_s << 401 << u"Unauthorized"_s;
}

void TestSandbox::answersErrorsInOneForm()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    SandboxClient client;
    const auto answer = client.send(method, path);
    QTEST(answer.status, "status");
    QTEST(answer.type(), "type");
    QVERIFY(!answer.message().isEmpty());
    QVERIFY(answer.response.contentType.startsWith("application/json"));
    QVERIFY(std::ranges::any_of(answer.response.headers,
                                [](const auto &header) { return header.first == "Date"; }));
}

void TestSandbox::survivesHostileBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("deep lists") << QByteArray(500'000, '[') << 400;
    QTest::newRow("deep objects") << QByteArray(R"({"firstName":)").repeated(20'000) << 400;
    QTest::newRow("closed deep lists")
        << R"({"firstName":)" + QByteArray(900, '[') + QByteArray(900, ']') + '}' << 400;
    QTest::newRow("not UTF-8") << QByteArray("{\"firstName\":\"\xc3\x28\"}") << 400;
    QTest::newRow("lone surrogate") << QByteArray(R"({"firstName":"\ud800"})") << 200;
    QTest::newRow("nul") << QByteArray("{\"firstName\":\"a\\u0000b\"}") << 200;
    QTest::newRow("nul byte") << QByteArray("{\"firstName\":\"a\0b\"}", 19) << 400;
    QTest::newRow("a million unknown fields") << [] {
        QByteArray body = "{";
        for (int i = 0; i < 60'000; ++i)
            body += "\"field" + QByteArray::number(i) + "\":1,";
        return body + "\"x\":1}";
    }() << 400;
    QTest::newRow("2 MB") << R"({"firstName":")" + QByteArray(2 << 20, 'x') + "\"}" << 413;
    QTest::newRow("huge number") << QByteArray(R"({"firstName":1e999})") << 400;
}

void TestSandbox::survivesHostileBodies()
{
    QFETCH(QByteArray, body);
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const auto answer = client.send(u"PATCH"_s, u"/me"_s, body);
    QTEST(answer.status, "status");
    QVERIFY(answer.status == 200 || !answer.message().isEmpty());
    QVERIFY2(answer.response.body.size() < 100'000, "an answer that grows with the nonsense sent");
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestSandbox::startsTheSameEveryTime()
{
    SandboxClient first;
    SandboxClient second;
    first.signIn(u"demo@conta.example"_s);
    second.signIn(u"demo@conta.example"_s);
    const QString path = u"/me?includeRecent=true&summaryExclude=payloadCount"_s;
    QCOMPARE(first.get(path).json, second.get(path).json);
}

void TestSandbox::resetsEverything()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QString path = u"/me?summaryExclude=payloadCount"_s;
    const QJsonObject before = client.get(path).json;
    client.patch(u"/me"_s, {{u"firstName"_s, u"Other"_s}});
    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"*"_s}, {u"times"_s, 0}});
    client.post(u"/sandbox/delay"_s, {{u"path"_s, u"*"_s}, {u"ms"_s, 1000}});
    client.advance(40LL * 24 * 3600 * 1000);
    QCOMPARE(client.post(u"/sandbox/reset"_s).json, (QJsonObject{{u"success"_s, true}}));
    QVERIFY(client.get(u"/sandbox/log"_s).list().isEmpty());
    const auto after = client.get(path);
    QCOMPARE(after.json, before);
    QCOMPARE(after.response.delay.count(), 0);
}

void TestSandbox::failsTheNextMatchingRequest()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s},
                                     {u"status"_s, 503},
                                     {u"body"_s, u"<h1>Sorry</h1>"_s},
                                     {u"contentType"_s, u"text/html"_s},
                                     {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"7"_s}}}});
    const auto failed = client.get(u"/me?includeRecent=true"_s);
    QCOMPARE(failed.status, 503);
    QCOMPARE(failed.response.body, "<h1>Sorry</h1>");
    QCOMPARE(failed.response.contentType, "text/html");
    QVERIFY(failed.response.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "7")));
    QCOMPARE(client.get(u"/me"_s).status, 200);

    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s}});
    const auto plain = client.get(u"/me"_s);
    QCOMPARE(plain.status, 500);
    QVERIFY(!plain.type().isEmpty());
    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s}, {u"body"_s, QString()}});
    QVERIFY(client.get(u"/me"_s).response.body.isEmpty());
}

void TestSandbox::failsByMethodPrefixAndTimes()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me*"_s}, {u"method"_s, u"patch"_s}, {u"times"_s, 2}});
    QCOMPARE(client.get(u"/me"_s).status, 200);
    QCOMPARE(client.patch(u"/me"_s).status, 500);
    QCOMPARE(client.patch(u"/me/disconnectGithub"_s).status, 500);
    QCOMPARE(client.patch(u"/me"_s).status, 200);

    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s}, {u"times"_s, 0}});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.get(u"/me"_s).status, 500);
    QCOMPARE(client.get(u"/me/refreshToken"_s).status, 200);
}

void TestSandbox::canCarryOutARequestAndLoseItsAnswer()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s}});
    client.patch(u"/me"_s, {{u"title"_s, u"not carried out"_s}});
    QCOMPARE(client.get(u"/me"_s).json["title"_L1].toString(), u"Head of maintenance"_s);
    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s}, {u"after"_s, true}, {u"status"_s, 502}});
    QCOMPARE(client.patch(u"/me"_s, {{u"title"_s, u"carried out"_s}}).status, 502);
    QCOMPARE(client.get(u"/me"_s).json["title"_L1].toString(), u"carried out"_s);
}

void TestSandbox::breaksConnections()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s}, {u"disconnect"_s, u"before"_s}});
    QCOMPARE(client.patch(u"/me"_s, {{u"title"_s, u"x"_s}}).response.breakage, sandbox::Break::BeforeAnswer);
    QCOMPARE(client.get(u"/me"_s).json["title"_L1].toString(), u"Head of maintenance"_s);

    client.post(u"/sandbox/fail"_s, {{u"path"_s, u"/me"_s}, {u"disconnect"_s, u"mid-body"_s}});
    const auto half = client.get(u"/me"_s);
    QCOMPARE(half.response.breakage, sandbox::Break::MidBody);
    QCOMPARE(half.status, 200);
    QCOMPARE(half.json["userId"_L1], client.get(u"/me"_s).json["userId"_L1]);
}

void TestSandbox::delaysAnswers()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    client.post(u"/sandbox/delay"_s, {{u"path"_s, u"/me"_s}, {u"ms"_s, 250}});
    QCOMPARE(client.get(u"/me"_s).response.delay.count(), 250);
    QCOMPARE(client.patch(u"/me"_s).response.delay.count(), 250);
    QCOMPARE(client.get(u"/me/refreshToken"_s).response.delay.count(), 0);
    client.post(u"/sandbox/delay"_s, {{u"path"_s, u"/me"_s}, {u"ms"_s, 0}});
    QCOMPARE(client.get(u"/me"_s).response.delay.count(), 0);
    client.post(u"/sandbox/delay"_s, {{u"path"_s, u"/me"_s}, {u"ms"_s, 9}, {u"times"_s, 1}});
    QCOMPARE(client.get(u"/me"_s).response.delay.count(), 9);
    QCOMPARE(client.get(u"/me"_s).response.delay.count(), 0);
}

void TestSandbox::movesTheClock()
{
    SandboxClient client;
    const auto answer = client.post(u"/sandbox/clock"_s, {{u"now"_s, u"2031-05-06T07:08:09.000Z"_s}});
    QVERIFY(answer.json["now"_L1].toString().startsWith("2031-05-06T07:08:09"_L1));
    const auto later = client.post(u"/sandbox/clock"_s, {{u"advanceMs"_s, 3'600'000}});
    QVERIFY(later.json["now"_L1].toString().startsWith("2031-05-06T08:08:"_L1));
    const auto date = std::ranges::find_if(later.response.headers,
                                           [](const auto &header) { return header.first == "Date"; });
    QVERIFY2(date->second.startsWith("Tue, 06 May 2031 08:08:"), date->second.constData());
}

void TestSandbox::expiresTokens()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QString demo = client.token;
    client.signIn(u"empty@conta.example"_s);
    client.post(u"/sandbox/expire-tokens"_s, {{u"email"_s, u"demo@conta.example"_s}});
    QCOMPARE(client.get(u"/me"_s).status, 200);
    client.token = demo;
    QCOMPARE(client.get(u"/me"_s).status, 401);
    client.signIn(u"demo@conta.example"_s);
    QCOMPARE(client.get(u"/me"_s).status, 200);
    client.post(u"/sandbox/expire-tokens"_s);
    QCOMPARE(client.get(u"/me"_s).status, 401);
    QCOMPARE(client.post(u"/sandbox/expire-tokens"_s, {{u"email"_s, u"x@y.zz"_s}}).status, 404);
}

void TestSandbox::logsRequestsWithoutSecrets()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    client.get(u"/me?includeRecent=true"_s);
    client.get(u"/nothing"_s);
    const auto log = client.get(u"/sandbox/log"_s);
    QCOMPARE(log.list().size(), 3);
    QCOMPARE(log.list()[1].toObject(),
             (QJsonObject{{u"method"_s, u"GET"_s},
                          {u"path"_s, u"/me"_s},
                          {u"query"_s, QJsonObject{{u"includeRecent"_s, u"true"_s}}},
                          {u"status"_s, 200}}));
    QCOMPARE(log.list()[2]["status"_L1].toInt(), 404);
    QVERIFY(!log.response.body.contains(client.token.toLatin1()));
    QVERIFY(!log.response.body.contains(client.password().toLatin1()));
    for (int i = 0; i < 1100; ++i)
        client.get(u"/nothing"_s);
    QCOMPARE(client.get(u"/sandbox/log"_s).list().size(), 1000);
}

void TestSandbox::refusesBrokenKnobs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fail without path") << u"/sandbox/fail"_s << QByteArray("{}");
    QTest::newRow("fail with a misspelt field")
        << u"/sandbox/fail"_s << QByteArray(R"({"path":"/me","statsu":500})");
    QTest::newRow("status too high") << u"/sandbox/fail"_s << QByteArray(R"({"path":"/me","status":1000})");
    QTest::newRow("header with a line break")
        << u"/sandbox/fail"_s << QByteArray(R"({"path":"/me","headers":{"X":"a\r\nb"}})");
    QTest::newRow("header name") << u"/sandbox/fail"_s
                                 << QByteArray(R"({"path":"/me","headers":{"X:":"a"}})");
    QTest::newRow("disconnect") << u"/sandbox/fail"_s << QByteArray(R"({"path":"/me","disconnect":"after"})");
    QTest::newRow("delay too long") << u"/sandbox/delay"_s << QByteArray(R"({"path":"/me","ms":60001})");
    QTest::newRow("delay without ms") << u"/sandbox/delay"_s << QByteArray(R"({"path":"/me"})");
    QTest::newRow("clock") << u"/sandbox/clock"_s << QByteArray(R"({"now":"tomorrow"})");
    QTest::newRow("broken") << u"/sandbox/clock"_s << QByteArray("{");
}

void TestSandbox::refusesBrokenKnobs()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    SandboxClient client;
    const auto answer = client.send(u"POST"_s, path, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"Validation"_s);
}

void TestSandbox::knowsTheScopesOfTheApi()
{
    const QString path = QStringLiteral(CONTA_SOURCE_DIR "/../shared/api/schemas/userCredentials.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the API's schemas are not here");
    QSet<QString> expected;
    const auto collect = [&expected](const auto &self, const QJsonValue &value) -> void {
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                self(self, item);
        } else if (value.isString()) {
            expected.insert(value.toString());
        } else {
            for (const auto key : {"oneOf"_L1, "enum"_L1}) {
                if (value.toObject().contains(key))
                    self(self, value[key]);
            }
        }
    };
    collect(collect,
            QJsonDocument::fromJson(file.readAll())["properties"_L1]["requestedScopes"_L1]["items"_L1]);
    QCOMPARE(expected.size(), 500);
    QCOMPARE(sandbox::knownScopes(), expected);
}

QTEST_APPLESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
