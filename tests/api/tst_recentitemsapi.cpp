// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentitemsapi.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "wireform.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestRecentItemsApi final : public QObject
{
    Q_OBJECT

private:
    Result<RecentItemList> readList(const QJsonObject &answer)
    {
        auto call = m_api->recentItems().fetch(ItemType::Application);
        m_transport->answer(m_transport->count() - 1, 200, answer);
        return await(std::move(call));
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Api> m_api;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<Api>(*m_transport, QUrl(u"https://api.example.com"_s));
    }

    void everyCallGoesOutInItsForm()
    {
        RecentItemsApi &api = m_api->recentItems();
        api.fetch(ItemType::Application).ignore();
        api.fetch(ItemType::Device, u"575ec8687ae143cd83dc4a97"_s).ignore();
        api.add(ItemType::Organization, u"a"_s).ignore();
        api.add(ItemType::Flow, u"a"_s, u"b"_s).ignore();
        QStringList forms;
        for (const HttpRequest &request : m_transport->requests())
            forms.append(wireForm(request));
        QCOMPARE(forms,
                 (QStringList{
                     u"GET /me/recentItems?itemType=application"_s,
                     u"GET /me/recentItems?itemType=device&parentId=575ec8687ae143cd83dc4a97"_s,
                     u"POST /me/recentItems {\"itemId\":\"a\",\"itemType\":\"organization\"}"_s,
                     u"POST /me/recentItems {\"itemId\":\"a\",\"itemType\":\"flow\",\"parentId\":\"b\"}"_s}));
    }

    void everyTypeHasItsName()
    {
        for (const ItemType type : {ItemType::Application, ItemType::Device, ItemType::Flow,
                                    ItemType::Dashboard, ItemType::Organization}) {
            QVERIFY(!itemTypeName(type).isEmpty());
            QCOMPARE(itemTypeFromName(itemTypeName(type)), type);
        }
        QVERIFY(itemTypeName(ItemType::Unknown).isEmpty());
        QCOMPARE(itemTypeFromName(u"experience"_s), ItemType::Unknown);
        QCOMPARE(itemTypeFromName(QString()), ItemType::Unknown);
    }

    void readsAListInItsOrder()
    {
        const auto list =
            readList({{u"itemType"_s, u"device"_s},
                      {u"parentId"_s, u"p"_s},
                      {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"2"_s}, {u"name"_s, u"Zwei"_s}},
                                              QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Eins"_s}}}}});
        QVERIFY(list);
        QCOMPARE(*list, (RecentItemList{.itemType = ItemType::Device,
                                        .itemTypeText = u"device"_s,
                                        .parentId = u"p"_s,
                                        .items = {{.id = u"2"_s, .name = u"Zwei"_s},
                                                  {.id = u"1"_s, .name = u"Eins"_s}}}));
    }

    void everyFieldMayBeAbsent()
    {
        QCOMPARE(readList({}).value(), RecentItemList());
        QCOMPARE(readList({{u"items"_s, QJsonArray{QJsonObject()}}})->items, QList<RecentItem>{RecentItem()});
    }

    void anUnknownTypeSurvives()
    {
        const auto list = readList(
            {{u"itemType"_s, u"experienceView"_s}, {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}}}}});
        QVERIFY(list);
        QCOMPARE(list->itemType, ItemType::Unknown);
        QCOMPARE(list->itemTypeText, u"experienceView"_s);
        QCOMPARE(list->items.size(), 1);
    }

    void aWrongTypeIsReportedWithItsPath()
    {
        const auto error = readList({{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, 7}}}}}).error();
        QCOMPARE(error.kind, Kind::BadResponse);
        QCOMPARE(error.message, u"$.items[0].id: expected a string"_s);
        QCOMPARE(readList({{u"items"_s, QJsonObject()}}).error().kind, Kind::BadResponse);
    }

    void readsTheExampleOfTheReference()
    {
        const auto example = apiExample(u"recentItemList"_s);
        if (!example)
            QSKIP("The API's examples are not here");
        const auto list = readList(QJsonDocument::fromJson(*example).object());
        QVERIFY(list);
        QCOMPARE(list->itemType, ItemType::Application);
        QCOMPARE(list->items.size(), 2);
        QCOMPARE(list->items.first().name, u"My Application"_s);
    }
};

QTEST_GUILESS_MAIN(TestRecentItemsApi)
#include "tst_recentitemsapi.moc"
