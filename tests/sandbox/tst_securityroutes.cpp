// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"
#include "totp.h"

#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
const QString demo = u"demo@conta.example"_s;
const QString mfa = u"mfa@conta.example"_s;
const QString newPassword = u"Another-One-2027?"_s;
} // namespace

class TestSecurityRoutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesThePassword();
    void killsOtherTokensWhenAsked();
    void keepsOtherTokensUnlessAsked();
    void wantsTheCodeToChangeAPassword();
    void refusesWrongPasswords_data();
    void refusesWrongPasswords();
    void refusesBodiesThatBreakTheSchema_data();
    void refusesBodiesThatBreakTheSchema();
    void turnsTwoFactorOnAndOff();
    void takesTheKeyThatTheClientNames();
    void refusesTwoFactorInTheWrongState();
    void makesAnotherKeyEachTime();
    void deletesTheAccountAndItsTokens();
    void deletesOnlyTheOwnAccount();
};

void TestSecurityRoutes::changesThePassword()
{
    SandboxClient client;
    client.signIn(demo);
    const QString before = client.get(u"/me"_s).json["passwordLastUpdated"_L1].toString();
    const auto answer = client.patch(u"/me/changePassword"_s,
                                     {{u"password"_s, client.password()}, {u"newPassword"_s, newPassword}});
    QCOMPARE(answer.status, 200);
    client.token = answer.json["token"_L1].toString();
    QVERIFY(client.get(u"/me"_s).json["passwordLastUpdated"_L1].toString() > before);
    QCOMPARE(client.signIn(demo).status, 401);
    QCOMPARE(client.signIn(demo, {{u"password"_s, newPassword}}).status, 200);
}

void TestSecurityRoutes::killsOtherTokensWhenAsked()
{
    SandboxClient client;
    client.signIn(demo, {{u"requestedScopes"_s, QJsonArray{u"me.*"_s}}});
    const QString old = client.token;
    const auto answer = client.patch(u"/me/changePassword"_s, {{u"password"_s, client.password()},
                                                               {u"newPassword"_s, newPassword},
                                                               {u"invalidateExistingTokens"_s, true},
                                                               {u"tokenTTL"_s, 60'000}});
    QCOMPARE(client.get(u"/me"_s).status, 401);
    // The new token was issued in the same millisecond, perhaps, as the old ones died.
    client.token = answer.json["token"_L1].toString();
    QCOMPARE(client.get(u"/me"_s).status, 200);
    QCOMPARE(client.get(u"/orgs"_s).status, 403);
    client.advance(61'000);
    QCOMPARE(client.get(u"/me"_s).status, 401);
    client.token = old;
    QCOMPARE(client.get(u"/me"_s).status, 401);
}

void TestSecurityRoutes::keepsOtherTokensUnlessAsked()
{
    SandboxClient client;
    client.signIn(demo);
    client.patch(u"/me/changePassword"_s,
                 {{u"password"_s, client.password()}, {u"newPassword"_s, newPassword}});
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestSecurityRoutes::wantsTheCodeToChangeAPassword()
{
    SandboxClient client;
    client.signIn(mfa, {{u"twoFactorCode"_s, client.code(mfa)}});
    QJsonObject body{{u"password"_s, client.password()}, {u"newPassword"_s, newPassword}};
    QCOMPARE(client.patch(u"/me/changePassword"_s, body).type(), u"InvalidCredentials"_s);
    body.insert(u"twoFactorCode"_s, client.code(mfa));
    QCOMPARE(client.patch(u"/me/changePassword"_s, body).status, 200);
}

void TestSecurityRoutes::refusesWrongPasswords_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("change") << u"PATCH"_s << u"/me/changePassword"_s
                            << QJsonObject{{u"newPassword"_s, newPassword}};
    QTest::newRow("enable") << u"PATCH"_s << u"/me/enableTwoFactorAuth"_s
                            << QJsonObject{{u"twoFactorCode"_s, u"123456"_s},
                                           {u"twoFactorAuthKey"_s, u"A"_s.repeated(52)}};
    QTest::newRow("delete") << u"POST"_s << u"/me/delete"_s << QJsonObject{{u"email"_s, demo}};
}

void TestSecurityRoutes::refusesWrongPasswords()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    SandboxClient client;
    client.signIn(demo);
    body.insert(u"password"_s, u"not this one"_s);
    const auto answer = client.send(method, path, QJsonDocument(body).toJson());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"InvalidCredentials"_s);
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(client.signIn(demo).status, 200);
}

void TestSecurityRoutes::refusesBodiesThatBreakTheSchema_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields");
    const QString change = u"/me/changePassword"_s;
    QTest::newRow("change: nothing") << u"PATCH"_s << change << QByteArray("{}")
                                     << QStringList{u"password"_s, u"newPassword"_s};
    QTest::newRow("change: weak") << u"PATCH"_s << change
                                  << QByteArray(R"({"password":"12345678","newPassword":"weak"})")
                                  << QStringList{u"newPassword"_s};
    QTest::newRow("change: unknown") << u"PATCH"_s << change
                                     << QByteArray(
                                            R"({"password":"12345678","newPassword":"Abcdefghij1!","x":1})")
                                     << QStringList{u"x"_s};
    QTest::newRow("change: types")
        << u"PATCH"_s << change
        << QByteArray(
               R"({"password":"12345678","newPassword":"Abcdefghij1!","invalidateExistingTokens":1,"tokenTTL":-1})")
        << QStringList{u"invalidateExistingTokens"_s, u"tokenTTL"_s};
    QTest::newRow("enable: nothing") << u"PATCH"_s << u"/me/enableTwoFactorAuth"_s << QByteArray("{}")
                                     << QStringList{u"password"_s, u"twoFactorCode"_s};
    QTest::newRow("enable: short key")
        << u"PATCH"_s << u"/me/enableTwoFactorAuth"_s
        << QByteArray(R"({"password":"12345678","twoFactorCode":"1","twoFactorAuthKey":"ABC"})")
        << QStringList{u"twoFactorAuthKey"_s};
    QTest::newRow("disable: nothing") << u"PATCH"_s << u"/me/disableTwoFactorAuth"_s << QByteArray("{}")
                                      << QStringList{u"password"_s, u"twoFactorCode"_s};
    QTest::newRow("disable: code a number")
        << u"PATCH"_s << u"/me/disableTwoFactorAuth"_s
        << QByteArray(R"({"password":"12345678","twoFactorCode":123456})") << QStringList{u"twoFactorCode"_s};
    QTest::newRow("delete: nothing") << u"POST"_s << u"/me/delete"_s << QByteArray("{}")
                                     << QStringList{u"email"_s, u"password"_s};
}

void TestSecurityRoutes::refusesBodiesThatBreakTheSchema()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, fields);
    SandboxClient client;
    client.signIn(demo);
    const auto answer = client.send(method, path, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"Validation"_s);
    QCOMPARE(answer.fields(), fields);
}

void TestSecurityRoutes::turnsTwoFactorOnAndOff()
{
    SandboxClient client;
    client.signIn(demo);
    const QJsonObject info = client.patch(u"/me/generateTwoFactorAuth"_s).json;
    const QString key = info["key"_L1].toString();
    QCOMPARE(key.size(), 52);
    const QUrl uri(info["keyUri"_L1].toString());
    QCOMPARE(uri.scheme(), u"otpauth"_s);
    QCOMPARE(uri.host(), u"totp"_s);
    QCOMPARE(QUrlQuery(uri).queryItemValue(u"secret"_s), key);
    QCOMPARE(client.get(u"/me"_s).json["twoFactorAuthEnabled"_L1], QJsonValue(false));

    // As an authenticator would, from the key alone.
    const QByteArray secret = *sandbox::totp::fromBase32(key);
    const qint64 step = sandbox::totp::stepAt(QDateTime::currentMSecsSinceEpoch());
    const QJsonObject wrong{{u"password"_s, client.password()},
                            {u"twoFactorCode"_s, sandbox::totp::code(secret, step + 40)}};
    QCOMPARE(client.patch(u"/me/enableTwoFactorAuth"_s, wrong).type(), u"InvalidCredentials"_s);
    const QJsonObject right{{u"password"_s, client.password()},
                            {u"twoFactorCode"_s, sandbox::totp::code(secret, step)},
                            {u"twoFactorAuthKey"_s, key}};
    const auto on = client.patch(u"/me/enableTwoFactorAuth"_s, right);
    QCOMPARE(on.status, 200);
    QCOMPARE(on.json["twoFactorAuthEnabled"_L1], QJsonValue(true));
    QCOMPARE(client.signIn(demo).status, 401);
    QCOMPARE(client.signIn(demo, {{u"twoFactorCode"_s, client.code(demo)}}).status, 200);

    client.advance(60'000);
    QCOMPARE(client.patch(u"/me/disableTwoFactorAuth"_s, wrong).type(), u"InvalidCredentials"_s);
    const auto off = client.patch(u"/me/disableTwoFactorAuth"_s, {{u"password"_s, client.password()},
                                                                  {u"twoFactorCode"_s, client.code(demo)}});
    QCOMPARE(off.status, 200);
    QCOMPARE(off.json["twoFactorAuthEnabled"_L1], QJsonValue(false));
    QCOMPARE(client.signIn(demo).status, 200);
}

void TestSecurityRoutes::takesTheKeyThatTheClientNames()
{
    SandboxClient client;
    client.signIn(demo);
    const QByteArray secret = "0123456789abcdef0123456789abcdef";
    const qint64 step = sandbox::totp::stepAt(QDateTime::currentMSecsSinceEpoch());
    QJsonObject body{{u"password"_s, client.password()},
                     {u"twoFactorCode"_s, sandbox::totp::code(secret, step)},
                     {u"twoFactorAuthKey"_s, QString(u'1').repeated(52)}};
    QCOMPARE(client.patch(u"/me/enableTwoFactorAuth"_s, body).fields(), QStringList{u"twoFactorAuthKey"_s});
    body.insert(u"twoFactorAuthKey"_s, sandbox::totp::toBase32(secret));
    QCOMPARE(client.patch(u"/me/enableTwoFactorAuth"_s, body).status, 200);
}

void TestSecurityRoutes::refusesTwoFactorInTheWrongState()
{
    SandboxClient client;
    client.signIn(demo);
    const QJsonObject credentials{{u"password"_s, client.password()}, {u"twoFactorCode"_s, u"123456"_s}};
    QCOMPARE(client.patch(u"/me/enableTwoFactorAuth"_s, credentials).fields(),
             QStringList{u"twoFactorAuthKey"_s});
    QCOMPARE(client.patch(u"/me/disableTwoFactorAuth"_s, credentials).status, 400);
    client.signIn(mfa, {{u"twoFactorCode"_s, client.code(mfa)}});
    QCOMPARE(client.patch(u"/me/generateTwoFactorAuth"_s).status, 400);
    QCOMPARE(client.patch(u"/me/enableTwoFactorAuth"_s, credentials).status, 400);
}

void TestSecurityRoutes::makesAnotherKeyEachTime()
{
    SandboxClient client;
    client.signIn(demo);
    const QString first = client.patch(u"/me/generateTwoFactorAuth"_s).json["key"_L1].toString();
    QVERIFY(client.patch(u"/me/generateTwoFactorAuth"_s).json["key"_L1].toString() != first);
}

void TestSecurityRoutes::deletesTheAccountAndItsTokens()
{
    SandboxClient client;
    client.signIn(demo);
    const QString apiToken = client.post(u"/me/tokens"_s, {{u"name"_s, u"x"_s}}).json["token"_L1].toString();
    const auto answer = client.post(
        u"/me/delete"_s, {{u"email"_s, u"Demo@conta.example"_s}, {u"password"_s, client.password()}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json, (QJsonObject{{u"success"_s, true}}));
    QCOMPARE(client.get(u"/me"_s).status, 401);
    client.token = apiToken;
    QCOMPARE(client.get(u"/me"_s).status, 401);
    QCOMPARE(client.signIn(demo).status, 401);
    client.post(u"/sandbox/reset"_s);
    QCOMPARE(client.signIn(demo).status, 200);
}

void TestSecurityRoutes::deletesOnlyTheOwnAccount()
{
    SandboxClient client;
    client.signIn(demo);
    const auto answer = client.post(
        u"/me/delete"_s, {{u"email"_s, u"empty@conta.example"_s}, {u"password"_s, client.password()}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(client.signIn(u"empty@conta.example"_s).status, 200);

    client.signIn(mfa, {{u"twoFactorCode"_s, client.code(mfa)}});
    QJsonObject body{{u"email"_s, mfa}, {u"password"_s, client.password()}};
    QCOMPARE(client.post(u"/me/delete"_s, body).status, 400);
    body.insert(u"twoFactorCode"_s, client.code(mfa));
    QCOMPARE(client.post(u"/me/delete"_s, body).status, 200);
}

QTEST_APPLESS_MAIN(TestSecurityRoutes)
#include "tst_securityroutes.moc"
