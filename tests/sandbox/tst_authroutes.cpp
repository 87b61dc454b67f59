// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject claimsOf(const QString &token)
{
    const QByteArray part = token.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

} // namespace

class TestAuthRoutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndNamesTheUser();
    void issuesTokensWithTheClaimsOfTheApi();
    void letsATokenLiveAsLongAsAsked();
    void comparesEmailsWithoutCase();
    void givesOneAnswerForAllThatIsWrong();
    void refusesBodiesThatBreakTheSchema_data();
    void refusesBodiesThatBreakTheSchema();
    void locksAfterFiveWrongPasswords();
    void wantsACodeWhereTwoFactorIsOn();
    void takesACodeOnce();
    void neverTakesThePasswordOfASingleSignOnAccount();
    void tellsSingleSignOnAddressesApart();
    void refusesDeadAndForgedTokens_data();
    void refusesDeadAndForgedTokens();
    void holdsTokensToTheirScopes_data();
    void holdsTokensToTheirScopes();
    void renewsATokenWithItsScopesAndLife();
    void renewsNoApiToken();
    void letsUnverifiedAccountsDoThreeThingsOnly();
    void killsTokensBeforeTheCutoffAtOnce();
};

void TestAuthRoutes::signsInAndNamesTheUser()
{
    SandboxClient client;
    const auto answer = client.signIn(u"demo@conta.example"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["needsToVerifyEmail"_L1], QJsonValue(false));
    QCOMPARE(client.get(u"/me"_s).json["userId"_L1], answer.json["userId"_L1]);
}

void TestAuthRoutes::issuesTokensWithTheClaimsOfTheApi()
{
    SandboxClient client;
    const auto answer = client.signIn(u"demo@conta.example"_s,
                                      {{u"requestedScopes"_s, QJsonArray{u"me.get"_s, u"me.patch"_s}}});
    const QJsonObject claims = claimsOf(client.token);
    QCOMPARE(claims["iss"_L1].toString(), u"http://127.0.0.1:8080"_s);
    QCOMPARE(claims["sub"_L1], answer.json["userId"_L1]);
    QCOMPARE(claims["scope"_L1].toArray(), (QJsonArray{u"me.get"_s, u"me.patch"_s}));
    QVERIFY(qAbs(claims["iat"_L1].toInteger() - QDateTime::currentSecsSinceEpoch()) < 5);
    const qint64 life = claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger();
    QVERIFY2(life >= 24 * 3600 && life <= 24 * 3600 + 1, qPrintable(QString::number(life)));
}

void TestAuthRoutes::letsATokenLiveAsLongAsAsked()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s, {{u"tokenTTL"_s, 60'000}});
    client.advance(58'000);
    QCOMPARE(client.get(u"/me"_s).status, 200);
    client.advance(3'000);
    QCOMPARE(client.get(u"/me"_s).status, 401);

    client.signIn(u"demo@conta.example"_s, {{u"tokenTTL"_s, 0}});
    QVERIFY(!claimsOf(client.token).contains("exp"_L1));
    client.advance(9LL * 365 * 24 * 3600 * 1000);
    QCOMPARE(client.get(u"/me"_s).status, 200);
    QCOMPARE(client.signIn(u"demo@conta.example"_s, {{u"tokenTTL"_s, 1e300}}).status, 200);
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestAuthRoutes::comparesEmailsWithoutCase()
{
    SandboxClient client;
    QCOMPARE(client.signIn(u"DEMO@Conta.Example"_s).status, 200);
}

void TestAuthRoutes::givesOneAnswerForAllThatIsWrong()
{
    SandboxClient client;
    const auto wrongPassword = client.post(
        u"/auth/user"_s, {{u"email"_s, u"demo@conta.example"_s}, {u"password"_s, u"not this one"_s}});
    const auto unknown = client.signIn(u"nobody@conta.example"_s);
    const auto noCode = client.signIn(u"mfa@conta.example"_s);
    const auto wrongCode = client.signIn(u"mfa@conta.example"_s, {{u"twoFactorCode"_s, u"abc"_s}});
    for (const auto &answer : {wrongPassword, unknown, noCode, wrongCode}) {
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json, wrongPassword.json);
        QCOMPARE(answer.type(), u"Unauthorized"_s);
    }
}

void TestAuthRoutes::refusesBodiesThatBreakTheSchema_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const QString &field) {
        QTest::newRow(name) << body << field;
    };
    row("nothing", "", u""_s);
    row("broken JSON", R"({"email":)", u""_s);
    row("a list", "[]", u""_s);
    row("invalid UTF-8", "{\"email\":\"\xff\xfe\"}", u""_s);
    row("no e-mail", R"({"password":"12345678"})", u"email"_s);
    row("no password", R"({"email":"a@b.cd"})", u"password"_s);
    row("short password", R"({"email":"a@b.cd","password":"1234567"})", u"password"_s);
    row("email a number", R"({"email":1,"password":"12345678"})", u"email"_s);
    row("email null", R"({"email":null,"password":"12345678"})", u"email"_s);
    row("email no address", R"({"email":"ab.cd","password":"12345678"})", u"email"_s);
    row("unknown field", R"({"email":"a@b.cd","password":"12345678","x":1})", u"x"_s);
    row("unknown scope", R"({"email":"a@b.cd","password":"12345678","requestedScopes":["me.fly"]})",
        u"requestedScopes[0]"_s);
    row("same scope twice", R"({"email":"a@b.cd","password":"12345678","requestedScopes":["me.*","me.*"]})",
        u"requestedScopes"_s);
    row("scopes a string", R"({"email":"a@b.cd","password":"12345678","requestedScopes":"me.*"})",
        u"requestedScopes"_s);
    row("life negative", R"({"email":"a@b.cd","password":"12345678","tokenTTL":-1})", u"tokenTTL"_s);
    row("life broken", R"({"email":"a@b.cd","password":"12345678","tokenTTL":1.5})", u"tokenTTL"_s);
    row("life a string", R"({"email":"a@b.cd","password":"12345678","tokenTTL":"1"})", u"tokenTTL"_s);
    row("code a number", R"({"email":"a@b.cd","password":"12345678","twoFactorCode":123456})",
        u"twoFactorCode"_s);
    row("email too long", R"({"email":")" + QByteArray(1024, 'a') + R"(@b.cd","password":"12345678"})",
        u"email"_s);
}

void TestAuthRoutes::refusesBodiesThatBreakTheSchema()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    SandboxClient client;
    const auto answer = client.send(u"POST"_s, u"/auth/user"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"Validation"_s);
    QVERIFY(!answer.message().isEmpty());
    QCOMPARE(answer.fields(), QStringList{field});
}

void TestAuthRoutes::locksAfterFiveWrongPasswords()
{
    SandboxClient client;
    const QJsonObject wrong{{u"password"_s, u"not this one"_s}};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.signIn(u"demo@conta.example"_s, wrong).type(), u"Unauthorized"_s);
    const auto locked = client.signIn(u"demo@conta.example"_s);
    QCOMPARE(locked.status, 401);
    QCOMPARE(locked.type(), u"AccountLocked"_s);
    QCOMPARE(client.signIn(u"empty@conta.example"_s).status, 200);

    client.advance(14 * 60'000);
    QCOMPARE(client.signIn(u"demo@conta.example"_s).type(), u"AccountLocked"_s);
    client.advance(61'000);
    QCOMPARE(client.signIn(u"demo@conta.example"_s).status, 200);

    // The right password starts the count again.
    for (int i = 0; i < 4; ++i)
        client.signIn(u"demo@conta.example"_s, wrong);
    QCOMPARE(client.signIn(u"demo@conta.example"_s).status, 200);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.signIn(u"demo@conta.example"_s, wrong).type(), u"Unauthorized"_s);
    client.post(u"/sandbox/reset"_s);
    QCOMPARE(client.signIn(u"demo@conta.example"_s).status, 200);
}

void TestAuthRoutes::wantsACodeWhereTwoFactorIsOn()
{
    SandboxClient client;
    const QString email = u"mfa@conta.example"_s;
    QCOMPARE(client.signIn(email).status, 401);
    QCOMPARE(client.signIn(email, {{u"twoFactorCode"_s, client.code(email)}}).status, 200);
    QCOMPARE(client.get(u"/me"_s).json["twoFactorAuthEnabled"_L1], QJsonValue(true));
    // Where it is off a code does no harm.
    QCOMPARE(client.signIn(u"demo@conta.example"_s, {{u"twoFactorCode"_s, u"000000"_s}}).status, 200);
}

void TestAuthRoutes::takesACodeOnce()
{
    SandboxClient client;
    const QString email = u"mfa@conta.example"_s;
    const QJsonObject credentials{{u"twoFactorCode"_s, client.code(email)}};
    QCOMPARE(client.signIn(email, credentials).status, 200);
    QCOMPARE(client.signIn(email, credentials).status, 401);
    QCOMPARE(client.signIn(email, {{u"twoFactorCode"_s, client.code(email)}}).status, 200);
}

void TestAuthRoutes::neverTakesThePasswordOfASingleSignOnAccount()
{
    SandboxClient client;
    QCOMPARE(client.signIn(u"sso@conta.example"_s).status, 401);
}

void TestAuthRoutes::tellsSingleSignOnAddressesApart()
{
    SandboxClient client;
    const auto password = client.get(u"/auth/ssoDomain?email=demo@conta.example"_s);
    QCOMPARE(password.status, 204);
    QVERIFY(password.response.body.isEmpty());
    QCOMPARE(client.get(u"/auth/ssoDomain?email=nobody@example.org"_s).status, 204);
    const auto sso = client.get(u"/auth/ssoDomain?email=SSO@conta.example"_s);
    QCOMPARE(sso.status, 200);
    QVERIFY(!sso.json.isEmpty());
    QCOMPARE(client.get(u"/auth/ssoDomain?email=anyone@sso.conta.example"_s).status, 200);
    QCOMPARE(client.get(u"/auth/ssoDomain"_s).status, 400);
}

void TestAuthRoutes::refusesDeadAndForgedTokens_data()
{
    QTest::addColumn<QString>("token");
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QString good = client.token;
    const QString rest = good.section(u'.', 1);
    QTest::newRow("none") << QString();
    QTest::newRow("a word") << u"abc"_s;
    QTest::newRow("no signature") << good.section(u'.', 0, 1) + u'.';
    QTest::newRow("alg none") << u"eyJhbGciOiJub25lIn0."_s + good.section(u'.', 1, 1) + u'.';
    QTest::newRow("other header") << u"eyJhbGciOiJub25lIn0."_s + rest;
    QTest::newRow("with a space") << good + u" x"_s;
}

void TestAuthRoutes::refusesDeadAndForgedTokens()
{
    QFETCH(QString, token);
    SandboxClient client;
    client.token = token;
    const auto answer = client.get(u"/me"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.type(), u"Unauthorized"_s);
    QCOMPARE(answer.message(), u"Invalid access token"_s);
}

void TestAuthRoutes::holdsTokensToTheirScopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("renews");
    const auto row = [](const char *scope, bool reads, bool writes, bool renews) {
        QTest::newRow(scope) << QString::fromLatin1(scope) << reads << writes << renews;
    };
    row("all.User", true, true, true);
    row("all.User.bounded", true, true, true);
    row("all.User.read", true, false, false);
    row("only.User", true, true, true);
    row("only.User.bounded", true, true, true);
    row("only.User.read", true, false, false);
    row("me.*", true, true, true);
    row("me.get", true, false, false);
    row("me.patch", false, true, false);
    row("me.refreshToken", false, false, true);
    row("org.get", false, false, false);
    row("all.Organization", false, false, false);
}

void TestAuthRoutes::holdsTokensToTheirScopes()
{
    QFETCH(QString, scope);
    QFETCH(bool, reads);
    QFETCH(bool, writes);
    QFETCH(bool, renews);
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s, {{u"requestedScopes"_s, QJsonArray{scope}}});
    const auto read = client.get(u"/me"_s);
    QCOMPARE(read.status, reads ? 200 : 403);
    QCOMPARE(read.type().isEmpty(), reads);
    QCOMPARE(client.patch(u"/me"_s).status, writes ? 200 : 403);
    const auto renewed = client.get(u"/me/refreshToken"_s);
    QCOMPARE(renewed.status, renews ? 200 : 403);
    QCOMPARE(renewed.type(), renews ? QString() : u"Forbidden"_s);
}

void TestAuthRoutes::renewsATokenWithItsScopesAndLife()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s,
                  {{u"requestedScopes"_s, QJsonArray{u"me.*"_s}}, {u"tokenTTL"_s, 3'600'000}});
    const QJsonObject before = claimsOf(client.token);
    client.advance(1'800'000);
    const auto answer = client.get(u"/me/refreshToken"_s);
    QCOMPARE(answer.status, 200);
    client.token = answer.json["token"_L1].toString();
    const QJsonObject after = claimsOf(client.token);
    QCOMPARE(after["scope"_L1], before["scope"_L1]);
    QVERIFY(qAbs(after["exp"_L1].toInteger() - before["exp"_L1].toInteger() - 1800) <= 1);
    client.advance(3'000'000);
    QCOMPARE(client.get(u"/me"_s).status, 200);
}

void TestAuthRoutes::renewsNoApiToken()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    client.token = client.post(u"/me/tokens"_s, {{u"name"_s, u"x"_s}}).json["token"_L1].toString();
    QCOMPARE(client.get(u"/me"_s).status, 200);
    const auto answer = client.get(u"/me/refreshToken"_s);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
}

void TestAuthRoutes::letsUnverifiedAccountsDoThreeThingsOnly()
{
    SandboxClient client;
    QCOMPARE(client.signIn(u"new@conta.example"_s).json["needsToVerifyEmail"_L1], QJsonValue(true));
    QCOMPARE(client.get(u"/me"_s).json["needsToVerifyEmail"_L1], QJsonValue(true));
    QCOMPARE(client.patch(u"/me"_s, {{u"title"_s, u"x"_s}}).status, 200);
    QCOMPARE(client.post(u"/me/verify-email"_s).json, (QJsonObject{{u"success"_s, true}}));
    QCOMPARE(client.get(u"/me/refreshToken"_s).status, 403);
    QCOMPARE(client.patch(u"/me/disconnectGithub"_s).type(), u"Forbidden"_s);

    client.post(u"/sandbox/verify-email"_s, {{u"email"_s, u"new@conta.example"_s}});
    QCOMPARE(client.get(u"/me/refreshToken"_s).status, 200);
    QCOMPARE(client.post(u"/me/verify-email"_s).status, 400);
}

void TestAuthRoutes::killsTokensBeforeTheCutoffAtOnce()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const QString old = client.token;
    const QString cutoff = QDateTime::currentDateTimeUtc().addMSecs(1).toString(Qt::ISODateWithMs);
    const auto answer = client.patch(u"/me"_s, {{u"tokenCutoff"_s, cutoff}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["tokenCutoff"_L1].toString(), cutoff);
    QCOMPARE(client.get(u"/me"_s).status, 401);
    // A new token in the same second, where `iat` is the same, is good.
    client.advance(2);
    client.signIn(u"demo@conta.example"_s);
    QCOMPARE(client.get(u"/me"_s).status, 200);
    client.token = old;
    QCOMPARE(client.get(u"/me"_s).status, 401);
}

QTEST_APPLESS_MAIN(TestAuthRoutes)
#include "tst_authroutes.moc"
