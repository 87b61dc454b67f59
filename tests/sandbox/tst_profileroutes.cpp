// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// The profile without the part that grows by the minute.
const QString profilePath = u"/me?summaryExclude=payloadCount"_s;
} // namespace

class TestProfileRoutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsARichAndAnEmptyAccount();
    void showsRecentItemsOnlyWhenAsked();
    void showsThePartsOfTheSummaryThatAreWanted();
    void turnsTheBillingPeriodOver();
    void changesWhatItIsGivenAndNothingElse();
    void refusesBodiesThatBreakTheSchema_data();
    void refusesBodiesThatBreakTheSchema();
    void countsCodePointsNotBytes();
    void takesPasswordsByTheRule_data();
    void takesPasswordsByTheRule();
    void wantsCredentialsForANewEmailOrPassword();
    void wantsTheCodeTooWhereTwoFactorIsOn();
    void keepsANewEmailWaitingUntilItIsVerified();
    void refusesAnEmailInUse();
    void readsEveryFormOfADateTime_data();
    void readsEveryFormOfADateTime();
    void disconnectsGithubOnce();
    void leavesCurrentCredentialsOutInTheOldApi();
};

void TestProfileRoutes::showsARichAndAnEmptyAccount()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject rich = client.get(profilePath).json;
    for (const auto name : {"id"_L1,
                            "userId"_L1,
                            "creationDate"_L1,
                            "lastUpdated"_L1,
                            "passwordLastUpdated"_L1,
                            "email"_L1,
                            "firstName"_L1,
                            "lastName"_L1,
                            "companyName"_L1,
                            "title"_L1,
                            "phoneNumber"_L1,
                            "location"_L1,
                            "url"_L1,
                            "fullName"_L1,
                            "githubName"_L1,
                            "avatarUrl"_L1,
                            "limits"_L1,
                            "summary"_L1,
                            "currentPeriodStart"_L1,
                            "currentPeriodEnd"_L1})
        QVERIFY2(rich.contains(name), name.data());
    QCOMPARE(rich["fullName"_L1].toString(), u"Zoë Müller"_s);
    QCOMPARE(rich["avatarUrl"_L1].toString(), u"http://127.0.0.1:8080/avatars/demo.png"_s);

    client.signIn(u"empty@conta.example"_s);
    const QJsonObject empty = client.get(profilePath).json;
    for (const auto name : {"lastName"_L1, "companyName"_L1, "githubName"_L1, "avatarUrl"_L1,
                            "currentPeriodStart"_L1, "requestedEmail"_L1, "tokenCutoff"_L1})
        QVERIFY2(!empty.contains(name), name.data());
    QCOMPARE(empty["summary"_L1]["appCount"_L1].toInt(-1), 0);
}

void TestProfileRoutes::showsRecentItemsOnlyWhenAsked()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    QVERIFY(!client.get(profilePath).json.contains("recentApplications"_L1));
    QVERIFY(!client.get(u"/me?includeRecent=false"_s).json.contains("recentApplications"_L1));
    const QJsonObject me = client.get(u"/me?includeRecent=true"_s).json;
    for (const auto name : {"recentApplications"_L1, "recentDashboards"_L1, "recentOrganizations"_L1})
        QVERIFY2(!me[name]["items"_L1].toArray().isEmpty(), name.data());
    QCOMPARE(client.get(u"/me?includeRecent=maybe"_s).status, 400);
}

void TestProfileRoutes::showsThePartsOfTheSummaryThatAreWanted()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    QCOMPARE(client.get(u"/me?summaryInclude=appCount,dashCount,none"_s).json["summary"_L1].toObject().keys(),
             (QStringList{u"appCount"_s, u"dashCount"_s}));
    const QJsonObject all = client.get(u"/me"_s).json["summary"_L1].toObject();
    const QJsonObject less =
        client.get(u"/me?summaryExclude=appCount,dashCount"_s).json["summary"_L1].toObject();
    QCOMPARE(less.size(), all.size() - 2);
    QVERIFY(!less.contains("appCount"_L1));
}

void TestProfileRoutes::turnsTheBillingPeriodOver()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s, {{u"tokenTTL"_s, 0}});
    const QJsonObject before = client.get(profilePath).json;
    client.advance(32LL * 24 * 3600 * 1000);
    const QJsonObject after = client.get(profilePath).json;
    QVERIFY(after["currentPeriodStart"_L1].toString() >= before["currentPeriodEnd"_L1].toString());
    QVERIFY(after["currentPeriodEnd"_L1].toString() > after["currentPeriodStart"_L1].toString());
}

void TestProfileRoutes::changesWhatItIsGivenAndNothingElse()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    QJsonObject expected = client.get(profilePath).json;
    const auto answer = client.patch(profilePath, {{u"firstName"_s, u"Zoé 🌊"_s}, {u"title"_s, QString()}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json["lastUpdated"_L1].toString() > expected["lastUpdated"_L1].toString());
    expected["firstName"_L1] = u"Zoé 🌊"_s;
    expected["fullName"_L1] = u"Zoé 🌊 Müller"_s;
    expected["title"_L1] = QString();
    expected["lastUpdated"_L1] = answer.json["lastUpdated"_L1];
    QCOMPARE(answer.json, expected);
    QCOMPARE(client.get(profilePath).json, expected);
    QVERIFY(client.patch(profilePath).json["lastUpdated"_L1].toString() >
            expected["lastUpdated"_L1].toString());
}

void TestProfileRoutes::refusesBodiesThatBreakTheSchema_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const QByteArray overlong = '"' + QByteArray(1025, 'x') + '"';
    QTest::newRow("broken") << QByteArray("{") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("string") << QByteArray("\"x\"") << QString();
    QTest::newRow("unknown") << QByteArray(R"({"id":"x"})") << u"id"_s;
    QTest::newRow("no first name") << QByteArray(R"({"firstName":""})") << u"firstName"_s;
    for (const auto *name :
         {"firstName", "lastName", "companyName", "title", "phoneNumber", "location", "url"}) {
        const auto field = QString::fromLatin1(name);
        const QByteArray start = QByteArray("{\"") + name + "\":";
        QTest::addRow("%s too long", name) << start + overlong + '}' << field;
        QTest::addRow("%s a number", name) << start + "1}" << field;
        QTest::addRow("%s null", name) << start + "null}" << field;
    }
    QTest::newRow("e-mail") << QByteArray(R"({"email":"x"})") << u"email"_s;
    QTest::newRow("cutoff a word") << QByteArray(R"({"tokenCutoff":"now"})") << u"tokenCutoff"_s;
    QTest::newRow("cutoff a day") << QByteArray(R"({"tokenCutoff":"2026-01-01"})") << u"tokenCutoff"_s;
    QTest::newRow("cutoff without offset")
        << QByteArray(R"({"tokenCutoff":"2026-01-01T00:00:00"})") << u"tokenCutoff"_s;
    QTest::newRow("cutoff no such day")
        << QByteArray(R"({"tokenCutoff":"2026-02-30T00:00:00Z"})") << u"tokenCutoff"_s;
    QTest::newRow("credentials empty")
        << QByteArray(R"({"currentCredentials":{}})") << u"currentCredentials.password"_s;
    QTest::newRow("credentials a string")
        << QByteArray(R"({"currentCredentials":"x"})") << u"currentCredentials"_s;
    QTest::newRow("credentials with more")
        << QByteArray(R"({"currentCredentials":{"password":"12345678","x":1}})") << u"currentCredentials.x"_s;
}

void TestProfileRoutes::refusesBodiesThatBreakTheSchema()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject before = client.get(profilePath).json;
    const auto answer = client.send(u"PATCH"_s, u"/me"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"Validation"_s);
    QCOMPARE(answer.fields(), QStringList{field});
    QCOMPARE(client.get(profilePath).json, before);
}

void TestProfileRoutes::countsCodePointsNotBytes()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    QCOMPARE(client.patch(u"/me"_s, {{u"lastName"_s, u"🌊"_s.repeated(1024)}}).status, 200);
    QCOMPARE(client.patch(u"/me"_s, {{u"lastName"_s, u"🌊"_s.repeated(1025)}}).status, 400);
}

void TestProfileRoutes::takesPasswordsByTheRule_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("taken");
    QTest::newRow("good") << u"Abcdefghij1!"_s << true;
    QTest::newRow("space as symbol") << u"Abcdefghij1 "_s << true;
    QTest::newRow("letter outside ASCII as symbol") << u"Abcdefghij1é"_s << true;
    QTest::newRow("2048") << u"Aa1!"_s.repeated(512) << true;
    QTest::newRow("2049") << u"Aa1!"_s.repeated(512) + u'x' << false;
    QTest::newRow("11") << u"Abcdefghi1!"_s << false;
    QTest::newRow("no upper") << u"abcdefghij1!"_s << false;
    QTest::newRow("no lower") << u"ABCDEFGHIJ1!"_s << false;
    QTest::newRow("no digit") << u"Abcdefghijk!"_s << false;
    QTest::newRow("no symbol") << u"Abcdefghij12"_s << false;
    QTest::newRow("line break") << u"Abcdefghij1!\n"_s << false;
    QTest::newRow("upper outside ASCII only") << u"Ébcdefghij1!"_s << false;
}

void TestProfileRoutes::takesPasswordsByTheRule()
{
    QFETCH(QString, password);
    QFETCH(bool, taken);
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const auto answer =
        client.patch(u"/me"_s, {{u"password"_s, password},
                                {u"currentCredentials"_s, QJsonObject{{u"password"_s, client.password()}}}});
    QCOMPARE(answer.status, taken ? 200 : 400);
    QCOMPARE(client.signIn(u"demo@conta.example"_s, {{u"password"_s, password}}).status == 200, taken);
}

void TestProfileRoutes::wantsCredentialsForANewEmailOrPassword()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject before = client.get(profilePath).json;
    const QJsonObject wrong{{u"password"_s, u"not this one"_s}};
    for (const QJsonObject &change : {QJsonObject{{u"email"_s, u"zoe@nordlicht.example"_s}},
                                      QJsonObject{{u"password"_s, u"Another-One-2027?"_s}}}) {
        const auto missing = client.patch(u"/me"_s, change);
        QCOMPARE(missing.status, 400);
        QCOMPARE(missing.fields(), QStringList{u"currentCredentials"_s});
        QJsonObject body = change;
        body.insert(u"currentCredentials"_s, wrong);
        const auto refused = client.patch(u"/me"_s, body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.type(), u"InvalidCredentials"_s);
    }
    QCOMPARE(client.get(profilePath).json, before);
    // One's own address is no change.
    QCOMPARE(client.patch(u"/me"_s, {{u"email"_s, u"Demo@conta.example"_s}}).status, 200);
}

void TestProfileRoutes::wantsTheCodeTooWhereTwoFactorIsOn()
{
    SandboxClient client;
    const QString email = u"mfa@conta.example"_s;
    client.signIn(email, {{u"twoFactorCode"_s, client.code(email)}});
    QJsonObject credentials{{u"password"_s, client.password()}};
    const QString next = u"joao@serra-azul.example"_s;
    QCOMPARE(client.patch(u"/me"_s, {{u"email"_s, next}, {u"currentCredentials"_s, credentials}}).type(),
             u"InvalidCredentials"_s);
    credentials.insert(u"twoFactorCode"_s, client.code(email));
    QCOMPARE(client.patch(u"/me"_s, {{u"email"_s, next}, {u"currentCredentials"_s, credentials}}).status,
             200);
}

void TestProfileRoutes::keepsANewEmailWaitingUntilItIsVerified()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject credentials{{u"password"_s, client.password()}};
    const QString next = u"zoe@nordlicht.example"_s;
    const QJsonObject me =
        client.patch(u"/me"_s, {{u"email"_s, next}, {u"currentCredentials"_s, credentials}}).json;
    QCOMPARE(me["email"_L1].toString(), u"demo@conta.example"_s);
    QCOMPARE(me["requestedEmail"_L1].toString(), next);
    QCOMPARE(client.post(u"/me/verify-email"_s).status, 200);
    client.post(u"/sandbox/verify-email"_s, {{u"email"_s, u"demo@conta.example"_s}});
    QCOMPARE(client.get(profilePath).json["email"_L1].toString(), next);
    QCOMPARE(client.signIn(next).status, 200);
    QCOMPARE(client.signIn(u"demo@conta.example"_s).status, 401);
}

void TestProfileRoutes::refusesAnEmailInUse()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject credentials{{u"password"_s, client.password()}};
    const auto answer = client.patch(
        u"/me"_s, {{u"email"_s, u"MFA@conta.example"_s}, {u"currentCredentials"_s, credentials}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.fields(), QStringList{u"email"_s});
}

void TestProfileRoutes::readsEveryFormOfADateTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("UTC") << u"2020-02-29T01:02:03.004Z"_s << u"2020-02-29T01:02:03.004Z"_s;
    QTest::newRow("no fraction") << u"2020-02-29T01:02:03Z"_s << u"2020-02-29T01:02:03.000Z"_s;
    QTest::newRow("long fraction") << u"2020-02-29T01:02:03.1234567Z"_s << u"2020-02-29T01:02:03.123Z"_s;
    QTest::newRow("offset") << u"2020-02-28T22:02:03-03:00"_s << u"2020-02-29T01:02:03.000Z"_s;
    QTest::newRow("small letters") << u"2020-02-29t01:02:03z"_s << u"2020-02-29T01:02:03.000Z"_s;
    QTest::newRow("before the epoch") << u"1960-12-31T23:59:59.999Z"_s << u"1960-12-31T23:59:59.999Z"_s;
}

void TestProfileRoutes::readsEveryFormOfADateTime()
{
    QFETCH(QString, text);
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject answer = client.patch(u"/me"_s, {{u"tokenCutoff"_s, text}}).json;
    QTEST(answer["tokenCutoff"_L1].toString(), "written");
}

void TestProfileRoutes::disconnectsGithubOnce()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    QVERIFY(!client.patch(u"/me/disconnectGithub"_s).json.contains("githubName"_L1));
    QCOMPARE(client.patch(u"/me/disconnectGithub"_s).status, 400);
}

void TestProfileRoutes::leavesCurrentCredentialsOutInTheOldApi()
{
    SandboxClient client({.version = sandbox::ApiVersion::V1_24});
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject credentials{{u"password"_s, client.password()}};
    const auto answer = client.patch(u"/me"_s, {{u"currentCredentials"_s, credentials}});
    QCOMPARE(answer.fields(), QStringList{u"currentCredentials"_s});
    QCOMPARE(client.patch(u"/me"_s, {{u"password"_s, u"Another-One-2027?"_s}}).status, 200);
}

QTEST_APPLESS_MAIN(TestProfileRoutes)
#include "tst_profileroutes.moc"
