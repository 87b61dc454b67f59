// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "jsonreader.h"
#include "qtcompat.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Result<Profile> read(const QByteArray &json)
{
    return JsonReader::decode(json, &Profile::read);
}

QByteArray compact(const ProfilePatch &patch)
{
    return QJsonDocument(patch.toJson()).toJson(QJsonDocument::Compact);
}

} // namespace

class TestProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        // One literal a line: moc loses its way in one that spans several.
        const auto profile = read(
            R"({)"
            R"("_type": "me", "_links": {"self": {"href": "/me"}}, "unknown": [1, 2],)"
            R"("id": "575ed70c7ae143cd83dc4aa9", "userId": "575ed70c7ae143cd83dc4aa8",)"
            R"("creationDate": "2016-06-13T04:00:00.000Z", "lastUpdated": "2016-06-13T04:00:00.001Z",)"
            R"("passwordLastUpdated": "2016-06-13T01:00:00.002-03:00",)"
            R"("email": "zoe@conta.example", "requestedEmail": "zoe+new@conta.example",)"
            R"("firstName": "Zo\u00eb", "lastName": "M\u00fcller", "fullName": "Zo\u00eb M\u00fcller",)"
            R"("companyName": "Nordlicht", "title": "Head", "phoneNumber": "+55", "location": "Blumenau",)"
            R"("url": "https://nordlicht.example", "githubName": "zoe",)"
            R"("avatarUrl": "https://pictures.example.net/zoe.png?s=80",)"
            R"("tokenCutoff": "2020-01-01T00:00:00Z", "emailVerified": true, "needsToVerifyEmail": false,)"
            R"("twoFactorAuthEnabled": true, "ssoLinked": false,)"
            R"("currentPeriodStart": "2026-03-01T00:00:00.000Z", "currentPeriodEnd": "2026-04-01T00:00:00.000Z",)"
            R"("limits": {"payload": 1000000, "device": 250, "brandNew": 7, "none": null})"
            R"(})");
        QVERIFY(profile);
        const QDateTime created(QDate(2016, 6, 13), QTime(4, 0), QtCompat::utc);
        QCOMPARE(*profile,
                 (Profile{.id = u"575ed70c7ae143cd83dc4aa9"_s,
                          .creationDate = created,
                          .lastUpdated = created.addMSecs(1),
                          .passwordLastUpdated = created.addMSecs(2),
                          .email = u"zoe@conta.example"_s,
                          .requestedEmail = u"zoe+new@conta.example"_s,
                          .firstName = u"Zoë"_s,
                          .lastName = u"Müller"_s,
                          .fullName = u"Zoë Müller"_s,
                          .companyName = u"Nordlicht"_s,
                          .title = u"Head"_s,
                          .phoneNumber = u"+55"_s,
                          .location = u"Blumenau"_s,
                          .url = u"https://nordlicht.example"_s,
                          .githubName = u"zoe"_s,
                          .avatarUrl = QUrl(u"https://pictures.example.net/zoe.png?s=80"_s),
                          .tokenCutoff = QDateTime(QDate(2020, 1, 1), QTime(0, 0), QtCompat::utc),
                          .emailVerified = true,
                          .needsToVerifyEmail = false,
                          .twoFactorAuthEnabled = true,
                          .ssoLinked = false,
                          .currentPeriodStart = QDateTime(QDate(2026, 3, 1), QTime(0, 0), QtCompat::utc),
                          .currentPeriodEnd = QDateTime(QDate(2026, 4, 1), QTime(0, 0), QtCompat::utc),
                          .limits = {{u"brandNew"_s, 7}, {u"device"_s, 250}, {u"payload"_s, 1000000}}}));
    }

    void readsTheSummaryAndTheRecentLists()
    {
        const auto profile = read(
            R"({"summary": {"_type": "summary", "appCount": 8, "brandNewCount": 3, "gone": null,)"
            R"("payloadCount": {"hologram": {"beamer": 2.5}, "timer": {"timer.flow": 7}},)"
            R"("storageStats": {"count": 73, "size": 402653184, "other": 1},)"
            R"("notebookStats": {"minutesThisPeriod": 12, "runsThisPeriod": 4, "awaitingCompletion": 1}},)"
            R"("recentApplications": {"itemType": "application", "items": [{"id": "a", "name": "A"}]},)"
            R"("recentDashboards": {"itemType": "board", "items": []},)"
            R"("recentOrganizations": null})");
        QVERIFY(profile);
        QCOMPARE(*profile,
                 (Profile{.summary = ProfileSummary{.counts = {{u"appCount"_s, 8}, {u"brandNewCount"_s, 3}},
                                                    .payloadCount =
                                                        PayloadStats{{u"hologram"_s, {{u"beamer"_s, 2.5}}},
                                                                     {u"timer"_s, {{u"timer.flow"_s, 7}}}},
                                                    .storageFiles = 73,
                                                    .storageBytes = 402653184,
                                                    .notebookMinutes = 12,
                                                    .notebookRuns = 4,
                                                    .notebooksAwaitingCompletion = 1},
                          .recentApplications = RecentItemList{.itemType = ItemType::Application,
                                                               .itemTypeText = u"application"_s,
                                                               .items = {{.id = u"a"_s, .name = u"A"_s}}},
                          .recentDashboards = RecentItemList{.itemTypeText = u"board"_s}}));
    }

    void everyPartOfTheSummaryMayBeAbsent()
    {
        QCOMPARE(read(R"({"summary":{}})")->summary, ProfileSummary());
        QCOMPARE(read(R"({"summary":{"storageStats":{},"notebookStats":{}}})")->summary, ProfileSummary());
        QVERIFY(!read(R"({"summary":null})")->summary);
    }

    void everyFieldMayBeAbsent()
    {
        const auto profile = read("{}");
        QVERIFY(profile);
        QCOMPARE(*profile, Profile());
        QCOMPARE(profile->displayName(), QString());
    }

    void nullIsAbsent()
    {
        const auto profile = read(
            R"({"firstName":null,"emailVerified":null,"tokenCutoff":null,"limits":null,"avatarUrl":null})");
        QVERIFY(profile);
        QCOMPARE(*profile, Profile());
    }

    void emptyTextIsNotAbsent()
    {
        const auto profile = read(R"({"lastName":"","avatarUrl":""})");
        QVERIFY(profile);
        QCOMPARE(profile->lastName, QString());
        QVERIFY(profile->lastName.has_value());
        QVERIFY(!profile->avatarUrl);
    }

    void theIdMayComeByItsOtherName()
    {
        QCOMPARE(read(R"({"userId":"575ed70c7ae143cd83dc4aa9"})")->id, u"575ed70c7ae143cd83dc4aa9"_s);
    }

    void readsTheExampleOfTheReference()
    {
        QFile file(QStringLiteral(CONTA_SOURCE_DIR "/../shared/api/examples/me.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The API's examples are not here");
        const auto profile = read(file.readAll());
        QVERIFY(profile);
        QCOMPARE(profile->displayName(), u"Example Name"_s);
        QCOMPARE(profile->twoFactorAuthEnabled, false);
        QVERIFY(profile->summary);
        QCOMPARE(profile->summary->counts.value(u"dashCount"_s), 5);
        QVERIFY(!profile->summary->payloadCount);
    }

    void aWrongTypeIsReportedWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *json, const char *message) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(message);
        };
        row(R"({"firstName":7})", "$.firstName: expected a string");
        row(R"({"email":["a"]})", "$.email: expected a string");
        row(R"({"emailVerified":"true"})", "$.emailVerified: expected true or false");
        row(R"({"twoFactorAuthEnabled":1})", "$.twoFactorAuthEnabled: expected true or false");
        row(R"({"creationDate":1465790400000})", "$.creationDate: expected a date-time");
        row(R"({"creationDate":"yesterday"})", "$.creationDate: expected a date-time");
        row(R"({"limits":[]})", "$.limits: expected an object");
        row(R"({"summary":{"appCount":"8"}})", "$.summary.appCount: expected an integer");
        row(R"({"summary":{"storageStats":{"size":true}}})",
            "$.summary.storageStats.size: expected an integer");
        row(R"({"recentDashboards":{"items":[{"name":1}]}})",
            "$.recentDashboards.items[0].name: expected a string");
        row(R"({"limits":{"payload":"many"}})", "$.limits.payload: expected an integer");
        row(R"({"limits":{"payload":1.5}})", "$.limits.payload: expected an integer");
    }

    void aWrongTypeIsReportedWithItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto profile = read(json);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ApiError::Kind::BadResponse);
        QCOMPARE(profile.error().message, message);
    }

    void onlyAPictureOnTheWebIsTakenOver_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("taken");
        QTest::newRow("https") << u"https://pictures.example.net/a.png"_s << true;
        QTest::newRow("http") << u"http://127.0.0.1:8080/a.png"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("relative") << u"/avatars/a.png"_s << false;
        QTest::newRow("no scheme") << u"//pictures.example.net/a.png"_s << false;
        QTest::newRow("nonsense") << u"https://["_s << false;
    }

    void onlyAPictureOnTheWebIsTakenOver()
    {
        QFETCH(QString, url);
        QFETCH(bool, taken);
        const auto profile = read(QJsonDocument(QJsonObject{{u"avatarUrl"_s, url}}).toJson());
        QVERIFY(profile);
        QCOMPARE(profile->avatarUrl.has_value(), taken);
    }

    void callsThePersonByTheBestNameThereIs()
    {
        QCOMPARE((Profile{.id = u"i"_s, .email = u"e"_s, .firstName = u"f"_s, .fullName = u" F L "_s}
                      .displayName()),
                 u"F L"_s);
        QCOMPARE(
            (Profile{.id = u"i"_s, .email = u"e"_s, .firstName = u"f"_s, .fullName = u"  "_s}.displayName()),
            u"f"_s);
        QCOMPARE((Profile{.id = u"i"_s, .email = u"e"_s}.displayName()), u"e"_s);
        QCOMPARE((Profile{.id = u"i"_s}.displayName()), u"i"_s);
    }

    void anEmptyPatchSendsNothing() { QCOMPARE(compact({}), "{}"_ba); }

    void aPatchSendsOnlyWhatIsSet()
    {
        QCOMPARE(compact({.lastName = u"Müller"_s}), "{\"lastName\":\"M\xc3\xbcller\"}"_ba);
        QCOMPARE(compact({.companyName = QString(u""_s)}), R"({"companyName":""})"_ba);
    }

    void aFullPatchSendsEveryFieldUnderTheApisName()
    {
        const ProfilePatch patch{
            .email = u"a"_s,
            .firstName = u"b"_s,
            .lastName = u"c"_s,
            .companyName = u"d"_s,
            .title = u"e"_s,
            .phoneNumber = u"f"_s,
            .location = u"g"_s,
            .url = u"h"_s,
            .password = Secret(u"i"),
            .tokenCutoff = QDateTime(QDate(2026, 3, 1), QTime(9, 0, 0, 7), QTimeZone(-3 * 3600)),
            .currentCredentials =
                CurrentCredentials{.password = Secret(u"p\"ä"), .twoFactorCode = Secret(u"012345")}};
        const QJsonObject expected{{u"email"_s, u"a"_s},
                                   {u"firstName"_s, u"b"_s},
                                   {u"lastName"_s, u"c"_s},
                                   {u"companyName"_s, u"d"_s},
                                   {u"title"_s, u"e"_s},
                                   {u"phoneNumber"_s, u"f"_s},
                                   {u"location"_s, u"g"_s},
                                   {u"url"_s, u"h"_s},
                                   {u"password"_s, u"i"_s},
                                   {u"tokenCutoff"_s, u"2026-03-01T12:00:00.007Z"_s},
                                   {u"currentCredentials"_s, QJsonObject{{u"password"_s, u"p\"ä"_s},
                                                                         {u"twoFactorCode"_s, u"012345"_s}}}};
        QCOMPARE(patch.toJson(), expected);
    }

    void noCodeIsSentWhereThereIsNone()
    {
        const ProfilePatch patch{.currentCredentials = CurrentCredentials{.password = Secret(u"secret")}};
        QCOMPARE(compact(patch), R"({"currentCredentials":{"password":"secret"}})"_ba);
    }

    void aPatchHasNoKeyThatTheApiDoesNotKnow()
    {
        QFile file(QStringLiteral(CONTA_SOURCE_DIR "/../shared/api/schemas/mePatch.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The API's schemas are not here");
        const QJsonObject known =
            QJsonDocument::fromJson(file.readAll()).object().value("properties"_L1).toObject();
        const QString any = u"x"_s;
        const ProfilePatch patch{
            .email = any,
            .firstName = any,
            .lastName = any,
            .companyName = any,
            .title = any,
            .phoneNumber = any,
            .location = any,
            .url = any,
            .tokenCutoff = QDateTime::currentDateTimeUtc(),
            .currentCredentials = CurrentCredentials{.password = Secret(any), .twoFactorCode = Secret(any)}};
        const QStringList keys = patch.toJson().keys();
        QVERIFY(!keys.isEmpty());
        for (const QString &key : keys)
            QVERIFY2(known.contains(key), qPrintable(key));
        const QJsonObject credentials =
            known.value("currentCredentials"_L1).toObject().value("properties"_L1).toObject();
        for (const QString &key : patch.toJson().value("currentCredentials"_L1).toObject().keys())
            QVERIFY2(credentials.contains(key), qPrintable(key));
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
