// SPDX-License-Identifier: GPL-3.0-or-later
#include "apischema.h"
#include "sandboxclient.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString demo = u"demo@conta.example"_s;
const QString mfa = u"mfa@conta.example"_s;

/// Bodies that differ from a good one in one thing each, right and wrong.
QList<QJsonObject> variantsOf(const QJsonObject &good, const QJsonObject &schema)
{
    // Above every bound of the API but one; the validator's regular expressions recurse for each character.
    const QString overlong(2100, u'x');
    const QJsonArray values{QJsonValue::Null,
                            true,
                            0,
                            -1,
                            1.5,
                            12,
                            QString(),
                            u"x"_s,
                            u"Abcdefghij1!"_s,
                            u"575ec8687ae143cd83dc4a97"_s,
                            u"g75ec8687ae143cd83dc4a97"_s,
                            overlong,
                            overlong.left(1024),
                            overlong.left(255),
                            QJsonArray(),
                            QJsonArray{u"x"_s},
                            QJsonArray{u"575ec8687ae143cd83dc4a97"_s, u"575ec8687ae143cd83dc4a97"_s},
                            QJsonArray{u"me.*"_s, u"me.*"_s},
                            QJsonObject(),
                            QJsonObject{{u"password"_s, u"12345678"_s}},
                            QJsonObject{{u"password"_s, u"12345678"_s}, {u"x"_s, 1}}};
    QList<QJsonObject> variants{good, QJsonObject()};
    QStringList names = schema["properties"_L1].toObject().keys();
    names.append(u"unknown"_s);
    for (const QString &name : names) {
        QJsonObject without = good;
        without.remove(name);
        variants.append(without);
        if (name == "description"_L1) {
            QJsonObject changed = good;
            changed.insert(name, QString(32'768, u'x'));
            variants.append(changed);
        }
        for (const QJsonValue &value : values) {
            QJsonObject changed = good;
            changed.insert(name, value);
            variants.append(changed);
        }
    }
    return variants;
}

} // namespace

/// The API's own JSON Schemas against what the server takes and answers.
class TestSchemas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatTheSchemasRefuse_data();
    void refusesWhatTheSchemasRefuse();
    void answersAsTheSchemasSay_data();
    void answersAsTheSchemasSay();
    void answersErrorsAsTheSchemaSays();
};

void TestSchemas::initTestCase()
{
    if (!ApiSchema::arePresent())
        QSKIP("the API's schemas are not here");
}

void TestSchemas::refusesWhatTheSchemasRefuse_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QJsonObject>("good");
    const QString id = u"575ec8687ae143cd83dc4a97"_s;
    const QJsonObject credentials{{u"email"_s, u"nobody@conta.example"_s}, {u"password"_s, u"12345678"_s}};
    QTest::newRow("sign in") << u"POST"_s << u"/auth/user"_s << u"userCredentials"_s << credentials;
    QTest::newRow("patch") << u"PATCH"_s << u"/me"_s << u"mePatch"_s << QJsonObject{{u"firstName"_s, u"A"_s}};
    QTest::newRow("password") << u"PATCH"_s << u"/me/changePassword"_s << u"changePassword"_s
                              << QJsonObject{{u"password"_s, u"12345678"_s},
                                             {u"newPassword"_s, u"Abcdefghij1!"_s}};
    QTest::newRow("enable") << u"PATCH"_s << u"/me/enableTwoFactorAuth"_s << u"enableTwoFactorAuth"_s
                            << QJsonObject{{u"password"_s, u"12345678"_s}, {u"twoFactorCode"_s, u"123456"_s}};
    QTest::newRow("disable") << u"PATCH"_s << u"/me/disableTwoFactorAuth"_s << u"disableTwoFactorAuth"_s
                             << QJsonObject{{u"password"_s, u"12345678"_s},
                                            {u"twoFactorCode"_s, u"123456"_s}};
    QTest::newRow("delete") << u"POST"_s << u"/me/delete"_s << u"userCredentials"_s << credentials;
    QTest::newRow("recent item") << u"POST"_s << u"/me/recentItems"_s << u"recentItem"_s
                                 << QJsonObject{{u"itemType"_s, u"device"_s}, {u"itemId"_s, id}};
    QTest::newRow("transfer") << u"PATCH"_s << u"/me/transferResources"_s << u"resourceTransfer"_s
                              << QJsonObject{{u"destinationId"_s, id}, {u"destinationType"_s, u"user"_s}};
    QTest::newRow("invite") << u"POST"_s << u"/me/invites/INVITE"_s << u"orgInviteActionUser"_s
                            << QJsonObject{{u"action"_s, u"dismiss"_s}};
    QTest::newRow("token") << u"POST"_s << u"/me/tokens"_s << u"apiTokenPost"_s
                           << QJsonObject{{u"name"_s, u"x"_s}};
    QTest::newRow("token patch") << u"PATCH"_s << u"/me/tokens/TOKEN"_s << u"apiTokenPatch"_s
                                 << QJsonObject{{u"name"_s, u"x"_s}};
}

void TestSchemas::refusesWhatTheSchemasRefuse()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QString, schema);
    QFETCH(QJsonObject, good);
    SandboxClient client;
    const QList<QJsonObject> bodies = variantsOf(good, ApiSchema::text(schema));
    const ApiSchema apiSchema(schema);
    int refused = 0;
    QString target;
    for (const QJsonObject &body : bodies) {
        if (target.isEmpty()) {
            client.post(u"/sandbox/reset"_s);
            client.signIn(demo);
            target = path;
            target.replace(u"INVITE"_s, client.get(u"/me/invites"_s).list()[0]["id"_L1].toString());
            target.replace(u"TOKEN"_s, client.get(u"/me/tokens"_s).json["items"_L1][0]["id"_L1].toString());
        }
        const auto answer = client.send(method, target, QJsonDocument(body).toJson());
        const QString wrong = apiSchema.complaint(body);
        // What has been carried out may stand in the way of the next.
        if (answer.status < 400)
            target.clear();
        const QByteArray shown = QJsonDocument(body).toJson(QJsonDocument::Compact).left(300);
        if (!wrong.isEmpty()) {
            ++refused;
            QVERIFY2(answer.status == 400 && answer.type() == "Validation"_L1,
                     shown + qPrintable(u'\n' + wrong));
            QVERIFY2(!answer.fields().isEmpty(), shown);
        } else {
            // Formats, which the validator leaves alone, are all that may be refused beyond the schema's
            // words.
            const bool isFormat =
                answer.message().contains("e-mail address"_L1) || answer.message().contains("RFC 3339"_L1);
            const bool isShape = answer.type() == "Validation"_L1 && answer.status == 400 && !isFormat &&
                                 !answer.fields().isEmpty();
            const bool isRule = answer.message().startsWith("currentCredentials: is required"_L1) ||
                                answer.message().startsWith("destinationId: is no place"_L1) ||
                                answer.message().startsWith("itemId: is not an item"_L1) ||
                                answer.message().startsWith("twoFactorAuthKey: "_L1);
            QVERIFY2(!isShape || isRule, shown + '\n' + answer.response.body);
        }
    }
    QVERIFY(refused > 10);
}

void TestSchemas::answersAsTheSchemasSay_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("schema");
    const auto row = [](const char *name, const QString &account, const QString &request,
                        const QString &schema, const QJsonObject &body = {}) {
        QTest::newRow(name) << account << request.section(u' ', 0, 0) << request.section(u' ', 1) << body
                            << schema;
    };
    const QString password = SandboxClient::password();
    row("sign in", {}, u"POST /auth/user"_s, u"authedUser"_s,
        {{u"email"_s, demo}, {u"password"_s, password}});
    for (const QString &account :
         {demo, mfa, u"new@conta.example"_s, u"over@conta.example"_s, u"empty@conta.example"_s}) {
        row(qPrintable(u"me of "_s + account), account, u"GET /me?includeRecent=true"_s, u"me"_s);
        row(qPrintable(u"patch of "_s + account), account, u"PATCH /me"_s, u"me"_s,
            {{u"title"_s, u"x"_s}, {u"tokenCutoff"_s, u"2020-01-01T00:00:00Z"_s}});
    }
    row("renew", demo, u"GET /me/refreshToken"_s, u"authedUser"_s);
    row("verify", u"new@conta.example"_s, u"POST /me/verify-email"_s, u"success"_s);
    row("github", demo, u"PATCH /me/disconnectGithub"_s, u"me"_s);
    row("password", demo, u"PATCH /me/changePassword"_s, u"authedUser"_s,
        {{u"password"_s, password}, {u"newPassword"_s, u"Abcdefghij1!"_s}});
    row("generate", demo, u"PATCH /me/generateTwoFactorAuth"_s, u"multiFactorAuthInfo"_s);
    row("enable", demo, u"PATCH /me/enableTwoFactorAuth"_s, u"me"_s,
        {{u"password"_s, password}, {u"twoFactorCode"_s, u"CODE"_s}});
    row("disable", mfa, u"PATCH /me/disableTwoFactorAuth"_s, u"me"_s,
        {{u"password"_s, password}, {u"twoFactorCode"_s, u"CODE"_s}});
    row("delete", demo, u"POST /me/delete"_s, u"success"_s, {{u"email"_s, demo}, {u"password"_s, password}});
    row("invite", demo, u"GET /me/invites/INVITE"_s, u"orgInviteUser"_s);
    row("accept", demo, u"POST /me/invites/INVITE"_s, u"orgInviteResultUser"_s, {{u"action"_s, u"accept"_s}});
    row("recent", demo, u"GET /me/recentItems?itemType=device"_s, u"recentItemList"_s);
    row("add recent", demo, u"POST /me/recentItems"_s, u"recentItemList"_s,
        {{u"itemType"_s, u"application"_s}, {u"itemId"_s, u"APPLICATION"_s}});
    for (const auto &name : {u"deviceCounts"_s, u"notebookMinuteCounts"_s, u"payloadCountsBreakdown"_s})
        row(qPrintable(name), demo, u"GET /me/"_s + name, name);
    row("payloads", demo, u"GET /me/payloadCounts"_s, u"payloadStats"_s);
    row("bytes", demo, u"GET /me/payloadCounts?asBytes=true&start=0"_s, u"payloadStats"_s);
    row("transfer", demo, u"PATCH /me/transferResources"_s, u"success"_s,
        {{u"destinationId"_s, u"ORGANIZATION"_s},
         {u"destinationType"_s, u"organization"_s},
         {u"applicationIds"_s, QJsonArray{u"APPLICATION"_s}}});
    row("tokens", demo, u"GET /me/tokens"_s, u"apiTokens"_s);
    row("token", demo, u"GET /me/tokens/TOKEN"_s, u"apiToken"_s);
    row("new token", demo, u"POST /me/tokens"_s, u"apiToken"_s,
        {{u"name"_s, u"x"_s}, {u"defaultRole"_s, u"view"_s}, {u"orgRoles"_s, QJsonArray()}});
    row("token patch", demo, u"PATCH /me/tokens/TOKEN"_s, u"apiToken"_s, {{u"status"_s, u"inactive"_s}});
    row("token delete", demo, u"DELETE /me/tokens/TOKEN"_s, u"success"_s);
}

void TestSchemas::answersAsTheSchemasSay()
{
    QFETCH(QString, account);
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(QString, schema);
    SandboxClient client;
    if (!account.isEmpty())
        client.signIn(account,
                      account == mfa ? QJsonObject{{u"twoFactorCode"_s, client.code(mfa)}} : QJsonObject());
    QByteArray text = QJsonDocument(body).toJson();
    if (account == demo) {
        client.patch(u"/me/generateTwoFactorAuth"_s);
        const auto idAt = [&client](const QString &list) {
            return client.get(list).json["items"_L1][0]["id"_L1].toString();
        };
        path.replace(u"TOKEN"_s, idAt(u"/me/tokens"_s));
        path.replace(u"INVITE"_s, client.get(u"/me/invites"_s).list()[0]["id"_L1].toString());
        text.replace("APPLICATION", idAt(u"/applications?orgId="_s).toLatin1());
        text.replace("ORGANIZATION", idAt(u"/orgs"_s).toLatin1());
    }
    text.replace("CODE", client.code(account).toLatin1());
    const auto answer = client.send(method, path, text);
    QVERIFY2(answer.status == 200 || answer.status == 201, answer.response.body);
    const QString wrong = ApiSchema(schema).complaint(answer.json);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QString::fromUtf8(answer.response.body)));
}

void TestSchemas::answersErrorsAsTheSchemaSays()
{
    SandboxClient client;
    for (const auto &path : {u"/me"_s, u"/nothing"_s, u"/auth/user"_s}) {
        const auto answer = client.get(path);
        QVERIFY(answer.status >= 400);
        QCOMPARE(ApiSchema(u"error"_s).complaint(answer.json), QString());
    }
    client.signIn(demo);
    // The schema of the list is broken in itself; its entries have a sound one of their own.
    const QJsonArray invites = client.get(u"/me/invites"_s).list();
    const ApiSchema inviteSchema(u"orgInviteUser"_s);
    for (const QJsonValue &invite : invites)
        QCOMPARE(inviteSchema.complaint(invite), QString());
}

QTEST_APPLESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
