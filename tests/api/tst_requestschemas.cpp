// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "api.h"
#include "apischema.h"
#include "faketransport.h"
#include "qtcompat.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

// A call with all that can be said in it, or with the least.
struct Sample
{
    ActionId id;
    QString schema; // Empty for calls without a body.
    std::function<void(Api &)> call;
};

const QString someId = u"575ec8687ae143cd83dc4a97"_s;

const QList<Sample> &samples()
{
    static const Secret password(u"Conta-Demo-2026!");
    static const Secret code(u"012345");
    static const TimeRange range{.start = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QtCompat::utc)};
    static const QList<Sample> table{
        {ActionId::AddRecentItem, u"recentItem"_s,
         [](Api &api) {
             api.recentItems().add(ItemType::Device, someId, someId).ignore();
         }},
        {ActionId::AddRecentItem, u"recentItem"_s,
         [](Api &api) {
             api.recentItems().add(ItemType::Organization, someId).ignore();
         }},
        {ActionId::ChangePassword, u"changePassword"_s,
         [](Api &api) {
             api.security()
                 .changePassword({.password = password,
                                  .newPassword = password,
                                  .twoFactorCode = code,
                                  .invalidateExistingTokens = true})
                 .ignore();
         }},
        {ActionId::ChangePassword, u"changePassword"_s,
         [](Api &api) {
             api.security().changePassword({.password = password, .newPassword = password}).ignore();
         }},
        {ActionId::Delete, u"userCredentials"_s,
         [](Api &api) {
             api.security()
                 .deleteAccount({.email = u"a@b.example"_s, .password = password, .twoFactorCode = code})
                 .ignore();
         }},
        {ActionId::DeviceCounts,
         {},
         [](Api &api) {
             api.usage().deviceCounts(range).ignore();
         }},
        {ActionId::DisableTwoFactorAuth, u"disableTwoFactorAuth"_s,
         [](Api &api) {
             api.security().disableTwoFactorAuth({.password = password, .twoFactorCode = code}).ignore();
         }},
        {ActionId::DisableTwoFactorAuth, u"disableTwoFactorAuth"_s,
         [](Api &api) {
             api.security()
                 .disableTwoFactorAuth(
                     {.password = password, .twoFactorCode = code, .twoFactorAuthKey = Secret(u"A")})
                 .ignore();
         }},
        {ActionId::DisconnectGithub,
         {},
         [](Api &api) {
             api.security().disconnectGithub().ignore();
         }},
        {ActionId::EnableTwoFactorAuth, u"enableTwoFactorAuth"_s,
         [](Api &api) {
             api.security()
                 .enableTwoFactorAuth({.password = password,
                                       .twoFactorCode = code,
                                       .twoFactorAuthKey = Secret(QString(52, u'A'))})
                 .ignore();
         }},
        {ActionId::EnableTwoFactorAuth, u"enableTwoFactorAuth"_s,
         [](Api &api) {
             api.security().enableTwoFactorAuth({.password = password, .twoFactorCode = code}).ignore();
         }},
        {ActionId::FetchRecentItems,
         {},
         [](Api &api) {
             api.recentItems().fetch(ItemType::Flow, someId).ignore();
         }},
        {ActionId::GenerateTwoFactorAuth,
         {},
         [](Api &api) {
             api.security().generateTwoFactorAuth().ignore();
         }},
        {ActionId::Get,
         {},
         [](Api &api) {
             api.profile().get({.includeRecent = true}).ignore();
         }},
        {ActionId::Invite,
         {},
         [](Api &api) {
             api.invites().invite(someId).ignore();
         }},
        {ActionId::Invites,
         {},
         [](Api &api) {
             api.invites().invites().ignore();
         }},
        {ActionId::NotebookMinuteCounts,
         {},
         [](Api &api) {
             api.usage().notebookMinuteCounts(range).ignore();
         }},
        {ActionId::Patch, u"mePatch"_s,
         [](Api &api) {
             api.profile().update({}).ignore();
         }},
        {ActionId::Patch, u"mePatch"_s,
         [](Api &api) {
             const QString any = u"x"_s;
             api.profile()
                 .update(
                     {.email = u"a@b.example"_s,
                      .firstName = any,
                      .lastName = any,
                      .companyName = any,
                      .title = any,
                      .phoneNumber = any,
                      .location = any,
                      .url = any,
                      .password = password,
                      .tokenCutoff = range.start,
                      .currentCredentials = CurrentCredentials{.password = password, .twoFactorCode = code}},
                     {.summaryInclude = {u"appCount"_s}})
                 .ignore();
         }},
        {ActionId::PayloadCounts,
         {},
         [](Api &api) {
             api.usage().payloadCounts(range, true).ignore();
         }},
        {ActionId::PayloadCountsBreakdown,
         {},
         [](Api &api) {
             api.usage().payloadCountsBreakdown(range, {.asBytes = true}).ignore();
         }},
        {ActionId::RefreshToken,
         {},
         [](Api &api) {
             api.auth().refreshToken().ignore();
         }},
        {ActionId::RespondToInvite, u"orgInviteActionUser"_s,
         [](Api &api) {
             api.invites().respond(someId, InviteAction::Accept).ignore();
         }},
        {ActionId::RespondToInvite, u"orgInviteActionUser"_s,
         [](Api &api) {
             api.invites().respond(someId, InviteAction::Reject).ignore();
         }},
        {ActionId::RespondToInvite, u"orgInviteActionUser"_s,
         [](Api &api) {
             api.invites().respond(someId, InviteAction::Dismiss).ignore();
         }},
        {ActionId::TransferResources, u"resourceTransfer"_s,
         [](Api &api) {
             api.resources()
                 .transfer({.destinationId = someId,
                            .destinationType = ResourceTransfer::DestinationType::User,
                            .applicationIds = QStringList(1000, someId),
                            .dashboardIds = {someId},
                            .strict = true})
                 .ignore();
         }},
        {ActionId::TransferResources, u"resourceTransfer"_s,
         [](Api &api) {
             api.resources().transfer({.destinationId = someId}).ignore();
         }},
        {ActionId::VerifyEmail,
         {},
         [](Api &api) {
             api.profile().verifyEmail().ignore();
         }},
    };
    return table;
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

/// What the client sends against the API's own JSON Schemas.
class TestRequestSchemas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasASample()
    {
        QSet<ActionId> seen;
        for (const Sample &sample : samples())
            seen.insert(sample.id);
        QCOMPARE(std::size_t(seen.size()), actions().size());
    }

    void everyRequestIsAsTheSchemaSays_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < samples().size(); ++i) {
            const QString name = u"%1 %2"_s.arg(action(samples().at(i).id).name).arg(i);
            QTest::newRow(qPrintable(name)) << int(i);
        }
    }

    void everyRequestIsAsTheSchemaSays()
    {
        QFETCH(int, index);
        const Sample &sample = samples().at(index);
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        sample.call(api);
        QCOMPARE(transport.count(), 1);
        const HttpRequest &request = transport.requests().front();
        QCOMPARE(request.method, action(sample.id).method);
        QCOMPARE(request.url.path(), QString(action(sample.id).path).replace(u"{inviteId}"_s, someId));
        QCOMPARE(request.body.isEmpty(), sample.schema.isEmpty());
        if (sample.schema.isEmpty())
            return;
        if (!ApiSchema::arePresent())
            QSKIP("The API's schemas are not here");
        QCOMPARE(ApiSchema(sample.schema).complaint(bodyOf(request)), QString());
    }

    void signingInIsAsTheSchemaSays()
    {
        if (!ApiSchema::arePresent())
            QSKIP("The API's schemas are not here");
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        UserCredentials credentials{.email = u"a@b.example"_s, .password = Secret(u"12345678")};
        api.auth().signIn(credentials).ignore();
        credentials.twoFactorCode = Secret(u"012345");
        api.auth().signIn(credentials).ignore();
        const ApiSchema schema(u"userCredentials"_s);
        for (const HttpRequest &request : transport.requests())
            QCOMPARE(schema.complaint(bodyOf(request)), QString());
    }

    void theSchemasWouldNoticeAWrongRequest()
    {
        if (!ApiSchema::arePresent())
            QSKIP("The API's schemas are not here");
        QVERIFY(!ApiSchema(u"recentItem"_s).complaint(QJsonObject{{u"itemType"_s, u"x"_s}}).isEmpty());
        QVERIFY(!ApiSchema(u"mePatch"_s).complaint(QJsonObject{{u"unknown"_s, 1}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequestSchemas)
#include "tst_requestschemas.moc"
