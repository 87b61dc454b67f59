// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"
#include "world.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString demo = u"demo@conta.example"_s;

QStringList idsOf(const QJsonValue &items)
{
    QStringList ids;
    const QJsonArray list = items.toArray();
    for (const QJsonValue &item : list)
        ids.append(item["id"_L1].toString());
    return ids;
}

QString organizationId(SandboxClient &client, const QString &name)
{
    return client.get(u"/orgs?filterField=name&filter="_s + name).json["items"_L1][0]["id"_L1].toString();
}

QString inviteTo(SandboxClient &client, const QString &organization)
{
    const QJsonArray invites = client.get(u"/me/invites"_s).list();
    for (const QJsonValue &invite : invites) {
        if (invite["orgName"_L1].toString() == organization)
            return invite["id"_L1].toString();
    }
    return {};
}

} // namespace

/// Invites, recent items, transfers, pick lists and API tokens.
class TestResourceRoutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsInvitesNewestFirst();
    void acceptsRejectsAndDismissesInvites_data();
    void acceptsRejectsAndDismissesInvites();
    void refusesExpiredAndUnknownInvites();
    void holdsInvitesToTwoFactor();
    void expiresInvitesByTheClock();

    void keepsRecentItemsNewestFirst();
    void boundsRecentItems();
    void refusesItemsItDoesNotKnow();
    void standsInForTheWebConsole();

    void pagesThroughApplications();
    void filtersByOwner();
    void dashboardsNameTheApplicationsThatTheyShow();
    void theSummaryCountsWhatTheListsOfTheOwnedHold();
    void filtersAndSorts();
    void refusesBrokenPageQueries_data();
    void refusesBrokenPageQueries();

    void transfersToAnOrganization();
    void transfersToAUser();
    void refusesTransfers_data();
    void refusesTransfers();
    void refusesWhatExceedsALimit();

    void makesShowsAndEndsApiTokens();
    void boundsApiTokens();

    void leavesOutWhatTheOldApiLacks();
    void fillsTheLargeAccount();
};

void TestResourceRoutes::listsInvitesNewestFirst()
{
    SandboxClient client;
    client.signIn(demo);
    const QJsonArray invites = client.get(u"/me/invites"_s).list();
    QCOMPARE(invites.size(), 13);
    for (qsizetype i = 1; i < invites.size(); ++i)
        QVERIFY(invites[i - 1]["inviteDate"_L1].toString() >= invites[i]["inviteDate"_L1].toString());
    const auto one = client.get(u"/me/invites/"_s + invites[0]["id"_L1].toString());
    QCOMPARE(one.json, invites[0].toObject());
}

void TestResourceRoutes::acceptsRejectsAndDismissesInvites_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("result");
    QTest::newRow("accept") << u"accept"_s << u"accepted"_s;
    QTest::newRow("reject") << u"reject"_s << u"rejected"_s;
    QTest::newRow("dismiss") << u"dismiss"_s << u"dismissed"_s;
}

void TestResourceRoutes::acceptsRejectsAndDismissesInvites()
{
    QFETCH(QString, action);
    QFETCH(QString, result);
    SandboxClient client;
    client.signIn(demo);
    const QString path = u"/me/invites/"_s + inviteTo(client, u"Hansa Kühltechnik"_s);
    QCOMPARE(client.post(path, {{u"action"_s, u"perhaps"_s}}).fields(), QStringList{u"action"_s});
    QCOMPARE(client.post(path, {}).fields(), QStringList{u"action"_s});
    QCOMPARE(client.post(path, {{u"action"_s, action}, {u"x"_s, 1}}).fields(), QStringList{u"x"_s});

    const auto answer = client.post(path, {{u"action"_s, action}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json["result"_L1].toString(), result);
    const QStringList organizations = idsOf(client.get(u"/orgs"_s).json["items"_L1]);
    QCOMPARE(organizations.contains(answer.json["orgId"_L1].toString()), action == "accept"_L1);
    QCOMPARE(client.post(path, {{u"action"_s, action}}).status, 404);
    QCOMPARE(client.get(path).status, 404);
    QCOMPARE(client.get(u"/me/invites"_s).list().size(), 12);
}

void TestResourceRoutes::refusesExpiredAndUnknownInvites()
{
    SandboxClient client;
    client.signIn(demo);
    const QString path = u"/me/invites/"_s + inviteTo(client, u"Atelier Fjord"_s);
    QCOMPARE(client.get(path).json["expired"_L1], QJsonValue(true));
    const auto gone = client.post(path, {{u"action"_s, u"accept"_s}});
    QCOMPARE(gone.status, 410);
    QVERIFY(!gone.type().isEmpty() && !gone.message().isEmpty());
    for (const QString &id : {u"575ec8687ae143cd83dc4a97"_s, u"x"_s}) {
        QCOMPARE(client.get(u"/me/invites/"_s + id).type(), u"NotFound"_s);
        QCOMPARE(client.post(u"/me/invites/"_s + id, {{u"action"_s, u"accept"_s}}).status, 404);
    }
    // Another account's invite is unknown too.
    const QString own = inviteTo(client, u"Hansa Kühltechnik"_s);
    client.signIn(u"empty@conta.example"_s);
    QCOMPARE(client.get(u"/me/invites/"_s + own).status, 404);
}

void TestResourceRoutes::holdsInvitesToTwoFactor()
{
    SandboxClient client;
    client.signIn(demo);
    const QString organization = u"Águas do Vale"_s;
    const QString path = u"/me/invites/"_s + inviteTo(client, organization);
    QCOMPARE(client.get(path).json["requiresMFA"_L1], QJsonValue(true));
    QCOMPARE(client.post(path, {{u"action"_s, u"accept"_s}}).status, 400);
    QCOMPARE(client.post(path, {{u"action"_s, u"reject"_s}}).status, 200);

    const QString mfa = u"mfa@conta.example"_s;
    client.signIn(mfa, {{u"twoFactorCode"_s, client.code(mfa)}});
    const QString other = u"/me/invites/"_s + inviteTo(client, organization);
    QCOMPARE(client.post(other, {{u"action"_s, u"accept"_s}}).status, 200);
}

void TestResourceRoutes::expiresInvitesByTheClock()
{
    SandboxClient client;
    client.signIn(demo, {{u"tokenTTL"_s, 0}});
    const QString path = u"/me/invites/"_s + inviteTo(client, u"Hansa Kühltechnik"_s);
    QCOMPARE(client.get(path).json["expired"_L1], QJsonValue(false));
    client.advance(15LL * 24 * 3600 * 1000);
    QCOMPARE(client.get(path).json["expired"_L1], QJsonValue(true));
    QCOMPARE(client.post(path, {{u"action"_s, u"accept"_s}}).status, 410);
}

void TestResourceRoutes::keepsRecentItemsNewestFirst()
{
    SandboxClient client;
    client.signIn(demo);
    const QJsonValue application =
        client.get(u"/applications?orgId=&filterField=name&filter=Boiler*"_s).json["items"_L1][0];
    const QJsonObject body{
        {u"itemType"_s, u"application"_s}, {u"itemId"_s, application["id"_L1]}, {u"note"_s, 1}};
    for (int i = 0; i < 2; ++i) {
        const auto answer = client.post(u"/me/recentItems"_s, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json["items"_L1][0]["name"_L1].toString(), u"Boiler house"_s);
        QCOMPARE(answer.json["items"_L1].toArray().size(), 9);
        QCOMPARE(client.get(u"/me/recentItems?itemType=application"_s).json, answer.json);
    }
    QCOMPARE(client.get(u"/me?includeRecent=true"_s)
                 .json["recentApplications"_L1]["items"_L1][0]["name"_L1]
                 .toString(),
             u"Boiler house"_s);

    const QString coldStore =
        client.get(u"/applications?filterField=name&filter=Cold*"_s).json["items"_L1][0]["id"_L1].toString();
    const auto devices = client.get(u"/me/recentItems?itemType=device&parentId="_s + coldStore);
    QCOMPARE(devices.json["parentId"_L1].toString(), coldStore);
    QCOMPARE(devices.json["items"_L1].toArray().size(), 4);
    QCOMPARE(client.get(u"/me/recentItems?itemType=device"_s).json["items"_L1].toArray().size(), 4);
}

void TestResourceRoutes::boundsRecentItems()
{
    SandboxClient client;
    client.signIn(demo);
    const QString portal =
        idsOf(client.get(u"/applications?filterField=name&filter=Service*"_s).json["items"_L1]).first();
    const auto deviceId = [&portal](int n) {
        return sandbox::idFrom(u"device/%1/%2"_s.arg(portal).arg(n));
    };
    for (int n = 1; n <= 30; ++n)
        client.post(u"/me/recentItems"_s, {{u"itemType"_s, u"device"_s}, {u"itemId"_s, deviceId(n)}});
    const QStringList ids =
        idsOf(client.get(u"/me/recentItems?itemType=device&parentId="_s + portal).json["items"_L1]);
    QCOMPARE(ids.size(), 25);
    QCOMPARE(ids.first(), deviceId(30));
    QCOMPARE(ids.last(), deviceId(6));
    QCOMPARE(client
                 .post(u"/me/recentItems"_s, {{u"itemType"_s, u"device"_s},
                                              {u"itemId"_s, deviceId(1)},
                                              {u"parentId"_s, u"575ec8687ae143cd83dc4a97"_s}})
                 .fields(),
             QStringList{u"parentId"_s});
}

void TestResourceRoutes::refusesItemsItDoesNotKnow()
{
    SandboxClient client;
    client.signIn(demo);
    const QString path = u"/me/recentItems"_s;
    const QString unknown = u"575ec8687ae143cd83dc4a97"_s;
    QCOMPARE(client.post(path, {{u"itemType"_s, u"application"_s}, {u"itemId"_s, unknown}}).fields(),
             QStringList{u"itemId"_s});
    QCOMPARE(client.post(path, {{u"itemType"_s, u"planet"_s}, {u"itemId"_s, unknown}}).fields(),
             QStringList{u"itemType"_s});
    QCOMPARE(
        client.post(path, {{u"itemType"_s, u"device"_s}, {u"itemId"_s, u"x"_s}, {u"parentId"_s, 1}}).fields(),
        (QStringList{u"itemId"_s, u"parentId"_s}));
    QCOMPARE(client.post(path, {}).fields(), (QStringList{u"itemType"_s, u"itemId"_s}));
    QCOMPARE(client.get(path).fields(), QStringList{u"itemType"_s});
    QCOMPARE(client.get(u"/me/recentItems?itemType=flow&parentId=x"_s).fields(), QStringList{u"parentId"_s});
}

void TestResourceRoutes::standsInForTheWebConsole()
{
    SandboxClient client;
    // Everyone may ask where it is, and look at it.
    const QString console = client.get(u"/whitelabels/domain"_s).json["appUrl"_L1].toString();
    QVERIFY2(console.startsWith("http://127.0.0.1"_L1) && console.endsWith("/console"_L1),
             qPrintable(console));
    const QString boiler =
        sandbox::idFrom(u"application/%1Boiler house"_s.arg(sandbox::idFrom(u"account/demo"_s)));
    const QString device = sandbox::idFrom(u"device/%1/1"_s.arg(boiler));
    const auto page = client.get(u"/console/applications/%1/devices/%2"_s.arg(boiler, device.toUpper()));
    QCOMPARE(page.status, 200);
    QVERIFY(page.response.contentType.startsWith("text/html"));
    QVERIFY(page.response.body.contains("<h1>Boiler 1</h1>"));
    QCOMPARE(client.get(u"/console/dashboards/575ec8687ae143cd83dc4a97"_s).status, 404);
}

void TestResourceRoutes::pagesThroughApplications()
{
    SandboxClient client;
    client.signIn(demo);
    QStringList ids;
    for (int page = 0; page < 4; ++page) {
        const QJsonObject answer = client.get(u"/applications?orgId=&perPage=5&page=%1"_s.arg(page)).json;
        QCOMPARE(answer["totalCount"_L1].toInt(), 12);
        QCOMPARE(answer["perPage"_L1].toInt(), 5);
        QCOMPARE(answer["page"_L1].toInt(), page);
        QCOMPARE(answer["count"_L1].toInt(), answer["items"_L1].toArray().size());
        ids += idsOf(answer["items"_L1]);
    }
    QCOMPARE(ids.size(), 12);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 12);
}

void TestResourceRoutes::filtersByOwner()
{
    SandboxClient client;
    client.signIn(demo);
    QCOMPARE(client.get(u"/applications"_s).json["totalCount"_L1].toInt(), 18);
    QCOMPARE(client.get(u"/dashboards?orgId="_s).json["totalCount"_L1].toInt(), 9);
    const QString nordlicht = organizationId(client, u"nordlicht*"_s);
    const QJsonObject ofOrganization = client.get(u"/applications?orgId="_s + nordlicht).json;
    QCOMPARE(ofOrganization["totalCount"_L1].toInt(), 2);
    QCOMPARE(ofOrganization["items"_L1][0]["ownerId"_L1].toString(), nordlicht);
    client.signIn(u"empty@conta.example"_s);
    QCOMPARE(client.get(u"/applications"_s).json["totalCount"_L1].toInt(), 0);
    QCOMPARE(client.get(u"/orgs"_s).json["totalCount"_L1].toInt(), 0);
    QCOMPARE(client.get(u"/applications?orgId="_s + nordlicht).status, 404);
}

void TestResourceRoutes::dashboardsNameTheApplicationsThatTheyShow()
{
    SandboxClient client;
    client.signIn(demo);
    const QStringList applications = idsOf(client.get(u"/applications"_s).json["items"_L1]);
    const QJsonArray dashboards = client.get(u"/dashboards"_s).json["items"_L1].toArray();
    int showSeveral = 0;
    for (const QJsonValue &dashboard : dashboards) {
        QSet<QString> shown;
        QSet<QString> blockIds;
        const QJsonArray blocks = dashboard["blocks"_L1].toArray();
        for (const QJsonValue &block : blocks) {
            QVERIFY(!blockIds.contains(block["id"_L1].toString()));
            blockIds.insert(block["id"_L1].toString());
            QVERIFY(!block["blockType"_L1].toString().isEmpty());
            if (!block["applicationId"_L1].isUndefined())
                shown.insert(block["applicationId"_L1].toString());
        }
        QVERIFY(!blocks.isEmpty());
        for (const QString &id : std::as_const(shown))
            QVERIFY(applications.contains(id));
        showSeveral += shown.size() > 1 ? 1 : 0;
    }
    // Moving one of several applications breaks the dashboard that shows them all.
    QVERIFY(showSeveral >= 3);
}

void TestResourceRoutes::theSummaryCountsWhatTheListsOfTheOwnedHold()
{
    SandboxClient client;
    for (const QString &account : {demo, u"empty@conta.example"_s}) {
        client.signIn(account);
        const QJsonValue summary = client.get(u"/me"_s).json["summary"_L1];
        const auto total = [&client](const QString &list) {
            return client.get(list).json["totalCount"_L1].toInt(-1);
        };
        QCOMPARE(summary["appCount"_L1].toInt(), total(u"/applications?orgId="_s));
        QCOMPARE(summary["dashCount"_L1].toInt(), total(u"/dashboards?orgId="_s));
        QCOMPARE(summary["orgCount"_L1].toInt(), total(u"/orgs"_s));
        QCOMPARE(summary["apiTokenCount"_L1].toInt(), total(u"/me/tokens"_s));
    }
}

void TestResourceRoutes::filtersAndSorts()
{
    SandboxClient client;
    client.signIn(demo);
    const auto names = [&client](const QString &query) {
        QStringList list;
        const QJsonArray items = client.get(u"/applications?orgId=&"_s + query).json["items"_L1].toArray();
        for (const QJsonValue &item : items)
            list.append(item["name"_L1].toString());
        return list;
    };
    QCOMPARE(names(u"filterField=name&filter=co*"_s),
             (QStringList{u"Cold store Blumenau"_s, u"Compressed air"_s, u"Conveyors hall B"_s,
                          u"Cooling towers"_s}));
    QCOMPARE(names(u"filterField=name&filter=*o*ers"_s), QStringList{u"Cooling towers"_s});
    QCOMPARE(names(u"filterField=name&filter=?olar*"_s), QStringList{u"Solar roof São José"_s});
    QCOMPARE(names(u"filterField=name&filter=cold"_s), QStringList());
    QCOMPARE(names(u"filterField=name&filter="_s + u"*a"_s.repeated(200)), QStringList());
    QCOMPARE(names(u"perPage=1&sortDirection=desc"_s), QStringList{u"Warehouse climate"_s});
    QCOMPARE(names(u"perPage=1&sortField=creationDate"_s), QStringList{u"Packaging line 3"_s});
}

void TestResourceRoutes::refusesBrokenPageQueries_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *query : {"perPage=0", "perPage=1001", "perPage=x", "page=-1", "page=1.5",
                              "sortField=weight", "sortDirection=up", "filterField=size"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestResourceRoutes::refusesBrokenPageQueries()
{
    QFETCH(QString, query);
    SandboxClient client;
    client.signIn(demo);
    for (const auto &path : {u"/applications?"_s, u"/dashboards?"_s, u"/orgs?"_s, u"/me/tokens?"_s})
        QCOMPARE(client.get(path + query).fields(), QStringList{query.section(u'=', 0, 0)});
}

void TestResourceRoutes::transfersToAnOrganization()
{
    SandboxClient client;
    client.signIn(demo);
    const QString nordlicht = organizationId(client, u"nordlicht*"_s);
    const QStringList applications =
        idsOf(client.get(u"/applications?orgId=&filterField=name&filter=Co*"_s).json["items"_L1]);
    const QStringList dashboards = idsOf(client.get(u"/dashboards?orgId=&perPage=2"_s).json["items"_L1]);
    const int devices = client.get(u"/me"_s).json["summary"_L1]["deviceCount"_L1].toInt();
    const auto answer = client.patch(u"/me/transferResources"_s,
                                     {{u"destinationId"_s, nordlicht},
                                      {u"destinationType"_s, u"organization"_s},
                                      {u"applicationIds"_s, QJsonArray::fromStringList(applications)},
                                      {u"dashboardIds"_s, QJsonArray::fromStringList(dashboards)}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json, (QJsonObject{{u"success"_s, true}}));
    const QJsonObject there = client.get(u"/applications?orgId="_s + nordlicht).json;
    QCOMPARE(there["totalCount"_L1].toInt(), 2 + int(applications.size()));
    const QJsonValue summary = client.get(u"/me"_s).json["summary"_L1];
    QCOMPARE(summary["appCount"_L1].toInt(), 12 - int(applications.size()));
    QCOMPARE(summary["dashCount"_L1].toInt(), 7);
    QVERIFY(summary["deviceCount"_L1].toInt() < devices);
}

void TestResourceRoutes::transfersToAUser()
{
    SandboxClient client;
    const QString other = client.signIn(u"sso@conta.example"_s).json["userId"_L1].toString();
    QVERIFY(other.isEmpty());
    const QString empty = client.signIn(u"empty@conta.example"_s).json["userId"_L1].toString();
    client.signIn(demo);
    const QString application = idsOf(client.get(u"/applications?orgId="_s).json["items"_L1]).first();
    const QJsonObject body{{u"destinationId"_s, empty},
                           {u"destinationType"_s, u"user"_s},
                           {u"applicationIds"_s, QJsonArray{application, application}}};
    QCOMPARE(client.patch(u"/me/transferResources"_s, body).status, 200);
    QCOMPARE(client.patch(u"/me/transferResources"_s, body).status, 400);
    client.signIn(u"empty@conta.example"_s);
    QCOMPARE(idsOf(client.get(u"/applications"_s).json["items"_L1]), QStringList{application});
}

void TestResourceRoutes::refusesTransfers_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonArray>("applications");
    QTest::addColumn<QVariant>("strict");
    const QJsonArray unknown{u"575ec8687ae143cd83dc4a97"_s};
    QTest::newRow("unknown organization")
        << u"575ec8687ae143cd83dc4a97"_s << u"organization"_s << unknown << QVariant();
    QTest::newRow("unknown user") << u"575ec8687ae143cd83dc4a97"_s << u"user"_s << unknown << QVariant();
    QTest::newRow("oneself") << u"demo"_s << u"user"_s << unknown << QVariant();
    QTest::newRow("only a viewer there") << u"serra*"_s << u"organization"_s << unknown << QVariant();
    QTest::newRow("not owned") << u"nordlicht*"_s << u"organization"_s << unknown << QVariant();
    QTest::newRow("not owned, strict") << u"nordlicht*"_s << u"organization"_s << unknown << QVariant(true);
    QTest::newRow("nothing left") << u"nordlicht*"_s << u"organization"_s << unknown << QVariant(false);
    QTest::newRow("nothing") << u"nordlicht*"_s << u"organization"_s << QJsonArray() << QVariant();
    QTest::newRow("broken id") << u"nordlicht*"_s << u"organization"_s << QJsonArray{u"x"_s} << QVariant();
    QJsonArray tooMany;
    for (int i = 0; i < 1001; ++i)
        tooMany.append(u"575ec8687ae143cd83dc4a97"_s);
    QTest::newRow("too many") << u"nordlicht*"_s << u"organization"_s << tooMany << QVariant();
    QTest::newRow("unknown type") << u"nordlicht*"_s << u"moon"_s << unknown << QVariant();
    QTest::newRow("strict a word") << u"nordlicht*"_s << u"organization"_s << unknown << QVariant(u"yes"_s);
}

void TestResourceRoutes::refusesTransfers()
{
    QFETCH(QString, destination);
    QFETCH(QString, type);
    QFETCH(QJsonArray, applications);
    QFETCH(QVariant, strict);
    SandboxClient client;
    const QString own = client.signIn(demo).json["userId"_L1].toString();
    if (destination == "demo"_L1)
        destination = own;
    else if (destination.endsWith(u'*'))
        destination = organizationId(client, destination);
    QJsonObject body{
        {u"destinationId"_s, destination}, {u"destinationType"_s, type}, {u"applicationIds"_s, applications}};
    if (strict.isValid())
        body.insert(u"strict"_s, QJsonValue::fromVariant(strict));
    const auto answer = client.patch(u"/me/transferResources"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"Validation"_s);
    QCOMPARE(client.get(u"/applications?orgId="_s).json["totalCount"_L1].toInt(), 12);
}

void TestResourceRoutes::refusesWhatExceedsALimit()
{
    SandboxClient client;
    client.signIn(demo);
    const QStringList ids = idsOf(client.get(u"/applications?orgId="_s).json["items"_L1]);
    const auto answer =
        client.patch(u"/me/transferResources"_s, {{u"destinationId"_s, organizationId(client, u"vento*"_s)},
                                                  {u"destinationType"_s, u"organization"_s},
                                                  {u"strict"_s, false},
                                                  {u"applicationIds"_s, QJsonArray{ids[0], ids[1]}}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.type(), u"LimitExceeded"_s);
    QVERIFY2(answer.message().contains("application (3 of 2)"_L1), qPrintable(answer.message()));
    QCOMPARE(client.get(u"/applications?orgId="_s).json["totalCount"_L1].toInt(), 12);
}

void TestResourceRoutes::makesShowsAndEndsApiTokens()
{
    SandboxClient client;
    client.signIn(demo);
    const QString session = client.token;
    const QString inAnHour = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODateWithMs);
    const auto made = client.post(u"/me/tokens"_s, {{u"name"_s, u"Test"_s},
                                                    {u"scope"_s, QJsonArray{u"all.User.read"_s}},
                                                    {u"expirationDate"_s, inAnHour}});
    QCOMPARE(made.status, 201);
    const QString path = u"/me/tokens/"_s + made.json["id"_L1].toString();
    QVERIFY(!client.get(path).json.contains("token"_L1));
    QCOMPARE(client.get(u"/me/tokens"_s).json["totalCount"_L1].toInt(), 3);

    const QString apiToken = made.json["token"_L1].toString();
    client.token = apiToken;
    QCOMPARE(client.get(u"/me"_s).status, 200);
    QCOMPARE(client.patch(u"/me"_s).status, 403);
    QCOMPARE(client.get(u"/me/refreshToken"_s).status, 403);

    client.token = session;
    QCOMPARE(client.patch(path, {{u"status"_s, u"inactive"_s}}).json["status"_L1].toString(), u"inactive"_s);
    client.token = apiToken;
    QCOMPARE(client.get(u"/me"_s).status, 401);
    client.token = session;
    client.patch(path, {{u"status"_s, u"active"_s}});
    QCOMPARE(client.patch(path, {{u"expirationDate"_s, inAnHour}}).fields(),
             QStringList{u"expirationDate"_s});
    client.token = apiToken;
    QCOMPARE(client.get(u"/me"_s).status, 200);
    client.advance(3'700'000);
    QCOMPARE(client.get(u"/me"_s).status, 401);

    client.token = session;
    QCOMPARE(client.send(u"DELETE"_s, path).status, 200);
    QCOMPARE(client.get(path).status, 404);
    QCOMPARE(client.send(u"DELETE"_s, path).status, 404);
    QCOMPARE(client.patch(path, {{u"name"_s, u"x"_s}}).status, 404);
}

void TestResourceRoutes::boundsApiTokens()
{
    SandboxClient client;
    client.signIn(demo);
    QCOMPARE(client.post(u"/me/tokens"_s, {}).fields(), QStringList{u"name"_s});
    QCOMPARE(
        client.post(u"/me/tokens"_s, {{u"name"_s, u"x"_s}, {u"expirationDate"_s, u"2020-01-01T00:00:00Z"_s}})
            .fields(),
        QStringList{u"expirationDate"_s});
    QCOMPARE(
        client
            .post(u"/me/tokens"_s,
                  {{u"name"_s, u"x"_s}, {u"orgRoles"_s, QJsonArray{QJsonObject{{u"orgId"_s, u"sandbox"_s}}}}})
            .fields(),
        QStringList{u"orgRoles[0].role"_s});
    for (int i = 2; i < 25; ++i)
        QCOMPARE(client.post(u"/me/tokens"_s, {{u"name"_s, u"x"_s}}).status, 201);
    QCOMPARE(client.post(u"/me/tokens"_s, {{u"name"_s, u"x"_s}}).type(), u"LimitExceeded"_s);
}

void TestResourceRoutes::leavesOutWhatTheOldApiLacks()
{
    SandboxClient client({.version = sandbox::ApiVersion::V1_24});
    client.signIn(demo);
    for (const auto &path :
         {u"/me/invites"_s, u"/me/invites/575ec8687ae143cd83dc4a97"_s, u"/me/payloadCountsBreakdown"_s})
        QCOMPARE(client.get(path).status, 404);
    const QJsonObject me = client.get(u"/me"_s).json;
    QVERIFY(!me["limits"_L1].toObject().contains("credential"_L1));
    QVERIFY(!me["summary"_L1].toObject().contains("notebookStats"_L1));
    QVERIFY(me["limits"_L1].toObject().contains("payload"_L1));
    const QJsonObject stats = client.get(u"/me/payloadCounts?asBytes=true"_s).json;
    QVERIFY(!stats.contains("appFile"_L1));
    QCOMPARE(stats["timer"_L1], client.get(u"/me/payloadCounts"_s).json["timer"_L1]);
    QCOMPARE(client.post(u"/me/tokens"_s, {{u"name"_s, u"x"_s}, {u"defaultRole"_s, u"view"_s}}).status, 400);
}

void TestResourceRoutes::fillsTheLargeAccount()
{
    SandboxClient client({.seed = sandbox::SeedSize::Large});
    client.signIn(demo);
    QCOMPARE(client.get(u"/applications?orgId=&perPage=1000"_s).json["items"_L1].toArray().size(), 1000);
    QCOMPARE(client.get(u"/me/invites"_s).list().size(), 2000);
    int recent = 0;
    for (const auto &type : {u"application"_s, u"dashboard"_s, u"device"_s})
        recent += int(client.get(u"/me/recentItems?itemType="_s + type).json["items"_L1].toArray().size());
    QVERIFY2(recent >= 5000, qPrintable(QString::number(recent)));
    const QJsonArray hours =
        client.get(u"/me/payloadCountsBreakdown?start=0&resolution=3600000"_s).json["counts"_L1].toArray();
    QVERIFY2(hours.size() > 87'000, qPrintable(QString::number(hours.size())));
}

QTEST_APPLESS_MAIN(TestResourceRoutes)
#include "tst_resourceroutes.moc"
