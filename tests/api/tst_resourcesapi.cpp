// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "resourcesapi.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "wireform.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QJsonObject pageOf(const QStringList &ids, const QJsonValue &total)
{
    QJsonArray items;
    for (const QString &id : ids)
        items.append(QJsonObject{{u"id"_s, id}});
    return {{u"items"_s, items}, {u"count"_s, items.size()}, {u"totalCount"_s, total}};
}

} // namespace

class TestResourcesApi final : public QObject
{
    Q_OBJECT

private:
    QString lastWireForm() const { return wireForm(m_transport->requests().back()); }

    template <typename T>
    Result<QList<T>> answered(Call<QList<T>> call, const QJsonObject &item)
    {
        m_transport->answer(m_transport->count() - 1, 200,
                            {{u"items"_s, QJsonArray{item}}, {u"totalCount"_s, 1}});
        return await(std::move(call));
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Api> m_api;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<Api>(*m_transport, QUrl(u"https://api.example.com"_s));
        m_api->setToken(Token::fromServer(Secret(u"t")));
    }

    void listsAskForWhatTheUserOwns()
    {
        m_api->resources().applications().ignore();
        QCOMPARE(lastWireForm(), u"GET /applications?orgId=&perPage=1000&page=0"_s);
        m_api->resources().dashboards().ignore();
        QCOMPARE(lastWireForm(), u"GET /dashboards?orgId=&perPage=1000&page=0"_s);
        m_api->resources().organizations().ignore();
        QCOMPARE(lastWireForm(), u"GET /orgs?perPage=1000&page=0"_s);
    }

    void onePageFollowsTheOther()
    {
        auto call = m_api->resources().applications();
        m_transport->answer(0, 200, pageOf({u"a"_s, u"b"_s}, 5));
        QTRY_COMPARE(m_transport->count(), 2);
        QCOMPARE(lastWireForm(), u"GET /applications?orgId=&perPage=1000&page=1"_s);
        QCOMPARE(m_transport->requests().back().bearer, Secret(u"t"));
        m_transport->answer(1, 200, pageOf({u"c"_s, u"d"_s}, 5));
        QTRY_COMPARE(m_transport->count(), 3);
        m_transport->answer(2, 200, pageOf({u"e"_s}, 5));
        const auto all = await(std::move(call));
        QVERIFY(all);
        QStringList ids;
        for (const Application &one : *all)
            ids.append(*one.id);
        QCOMPARE(ids, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(m_transport->count(), 3);
    }

    void anEmptyPageIsTheEndWhateverTheTotalSays()
    {
        auto call = m_api->resources().dashboards();
        m_transport->answer(0, 200, pageOf({u"a"_s}, 3));
        QTRY_COMPARE(m_transport->count(), 2);
        m_transport->answer(1, 200, pageOf({}, 3));
        QCOMPARE(await(std::move(call))->size(), 1);
    }

    void aServerThatGivesTheSamePageForEverIsNotAskedForEver()
    {
        auto call = m_api->resources().applications();
        for (int page = 0; page < 100; ++page) {
            QTRY_COMPARE(m_transport->count(), page + 1);
            m_transport->answer(page, 200, pageOf({u"a"_s}, 1000000));
        }
        const auto all = await(std::move(call));
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Kind::BadResponse);
        QVERIFY(all.error().message.contains(u"/applications"_s));
        QCOMPARE(m_transport->count(), 100);
    }

    void withoutATotalTheFirstPageIsAll()
    {
        auto call = m_api->resources().organizations();
        m_transport->answer(0, 200, pageOf({u"a"_s}, QJsonValue::Null));
        QCOMPARE(await(std::move(call))->size(), 1);
        QCOMPARE(m_transport->count(), 1);
    }

    void aPageThatFailsFailsTheWhole()
    {
        auto call = m_api->resources().applications();
        m_transport->answer(0, 200, pageOf({u"a"_s}, 2));
        QTRY_COMPARE(m_transport->count(), 2);
        m_transport->answer(1, 500, {{u"type"_s, u"x"_s}, {u"message"_s, u"x"_s}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::Server);
    }

    void aListThatLosesItsApiIsFinishedAllTheSame()
    {
        auto call = m_api->resources().applications();
        m_api.reset();
        m_transport->answer(0, 200, pageOf({u"a"_s}, 2));
        QTRY_COMPARE(m_transport->count(), 2);
        m_transport->answer(1, 200, pageOf({u"b"_s}, 2));
        QCOMPARE(await(std::move(call))->size(), 2);
    }

    void readsAnApplication()
    {
        const auto list = answered(m_api->resources().applications(),
                                   {{u"id"_s, u"a"_s},
                                    {u"name"_s, u"Cold store"_s},
                                    {u"description"_s, u"Doors"_s},
                                    {u"lastUpdated"_s, u"2026-01-01T00:00:00.000Z"_s},
                                    {u"summary"_s, QJsonObject{{u"deviceCount"_s, 5}, {u"brandNew"_s, 1}}}});
        QVERIFY(list);
        QCOMPARE(list->first(),
                 (Application{.id = u"a"_s,
                              .name = u"Cold store"_s,
                              .description = u"Doors"_s,
                              .lastUpdated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QtCompat::utc),
                              .summary = {{u"brandNew"_s, 1}, {u"deviceCount"_s, 5}}}));
    }

    void findsTheApplicationsOfADashboardWhereverTheyStand()
    {
        const auto block = [](const QString &id) {
            return QJsonObject{{u"applicationId"_s, id}, {u"blockType"_s, u"graph"_s}};
        };
        const auto list = answered(
            m_api->resources().dashboards(),
            {{u"id"_s, u"d"_s},
             {u"name"_s, u"Overview"_s},
             {u"blocks"_s,
              QJsonArray{block(u"a"_s), block(u"b"_s), block(u"a"_s),
                         QJsonObject{{u"config"_s, QJsonObject{{u"segments"_s, QJsonArray{block(u"c"_s)}}}}},
                         QJsonObject{{u"applicationId"_s, QJsonValue::Null}}}},
             {u"contextConfiguration"_s, QJsonArray{block(u"d"_s)}}});
        QVERIFY(list);
        QCOMPARE(list->first(), (Dashboard{.id = u"d"_s,
                                           .name = u"Overview"_s,
                                           .applicationIds = {u"a"_s, u"b"_s, u"c"_s, u"d"_s}}));
    }

    void readsAnOrganization()
    {
        const auto list = answered(m_api->resources().organizations(),
                                   {{u"id"_s, u"o"_s},
                                    {u"name"_s, u"Nordlicht"_s},
                                    {u"summary"_s, QJsonObject{{u"appCount"_s, 2}}},
                                    {u"limits"_s, QJsonObject{{u"application"_s, 10}, {u"brandNew"_s, 1}}}});
        QVERIFY(list);
        QCOMPARE(list->first(), (Organization{.id = u"o"_s,
                                              .name = u"Nordlicht"_s,
                                              .summary = {{u"appCount"_s, 2}},
                                              .limits = {{u"application"_s, 10}, {u"brandNew"_s, 1}}}));
    }

    void readsTheRolesOfAnOrganization()
    {
        const QJsonArray members{QJsonObject{{u"userId"_s, u"a"_s}, {u"role"_s, u"admin"_s}},
                                 QJsonObject{{u"userId"_s, u"b"_s}}, u"someone"_s};
        const auto list =
            answered(m_api->resources().organizations(), {{u"id"_s, u"o"_s}, {u"members"_s, members}});
        QVERIFY(list);
        QCOMPARE(list->first().roles, (QMap<QString, QString>{{u"a"_s, u"admin"_s}}));
    }

    void everyFieldMayBeAbsent()
    {
        QCOMPARE(answered(m_api->resources().applications(), {}).value(), QList{Application()});
        QCOMPARE(answered(m_api->resources().dashboards(), {}).value(), QList{Dashboard()});
        QCOMPARE(answered(m_api->resources().organizations(), {}).value(), QList{Organization()});
    }

    void aListWithoutItemsIsNoAnswer()
    {
        auto call = m_api->resources().applications();
        m_transport->answer(0, 200, {{u"totalCount"_s, 0}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::BadResponse);
    }

    void aTransferSendsWhatThereIs()
    {
        ResourceTransfer transfer{.destinationId = u"o"_s, .applicationIds = {u"a"_s, u"b"_s}};
        auto call = m_api->resources().transfer(transfer);
        QCOMPARE(lastWireForm(),
                 u"PATCH /me/transferResources {\"applicationIds\":[\"a\",\"b\"],\"destinationId\":\"o\","
                 "\"destinationType\":\"organization\"}"_s);
        m_transport->answer(0, 200, {{u"success"_s, true}});
        QVERIFY(await(std::move(call)));
        transfer = {.destinationId = u"u"_s,
                    .destinationType = ResourceTransfer::DestinationType::User,
                    .dashboardIds = {u"d"_s},
                    .strict = false};
        m_api->resources().transfer(transfer).ignore();
        QCOMPARE(lastWireForm(), u"PATCH /me/transferResources {\"dashboardIds\":[\"d\"],"
                                 "\"destinationId\":\"u\",\"destinationType\":\"user\",\"strict\":false}"_s);
    }

    void readsTheExamplesOfTheReference()
    {
        const auto applications = apiExample(u"applications"_s);
        const auto dashboards = apiExample(u"dashboards"_s);
        const auto organizations = apiExample(u"orgs"_s);
        if (!applications || !dashboards || !organizations)
            QSKIP("The API's examples are not here");
        const auto item = [](const QByteArray &json) {
            return QJsonDocument::fromJson(json)["items"_L1][0].toObject();
        };
        const auto readApplications = answered(m_api->resources().applications(), item(*applications));
        QVERIFY(readApplications);
        QCOMPARE(readApplications->first().name, u"My Application"_s);
        QCOMPARE(readApplications->first().summary.value(u"deviceCount"_s), 5);
        const auto readDashboards = answered(m_api->resources().dashboards(), item(*dashboards));
        QVERIFY(readDashboards);
        QCOMPARE(readDashboards->first().name, u"My Dashboard"_s);
        QVERIFY(readDashboards->first().applicationIds.contains(u"589de7d2a1975a00017b227f"_s));
        const auto readOrganizations = answered(m_api->resources().organizations(), item(*organizations));
        QVERIFY(readOrganizations);
        QCOMPARE(readOrganizations->first().summary.value(u"appCount"_s), 2);
        QVERIFY(readOrganizations->first().limits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestResourcesApi)
#include "tst_resourcesapi.moc"
