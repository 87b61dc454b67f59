// SPDX-License-Identifier: GPL-3.0-or-later
#include "seedcontent.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 hourMs = 3'600'000;

struct ApplicationSeed
{
    QString name;
    QString description;
    int ageDays;
    int devices;
    int flows;
    QString deviceName;
};

const QList<ApplicationSeed> &applicationSeeds()
{
    static const QList<ApplicationSeed> seeds{
        {u"Packaging line 3"_s, u"Vibration and current of the drives on line 3"_s, 702, 18, 6, u"Drive"_s},
        {u"Cold store Blumenau"_s, u"Temperatures, doors and compressors"_s, 655, 14, 5, u"Chamber"_s},
        {u"Pump station Norte"_s, u"Six pumps, two tanks, one flow meter"_s, 590, 9, 4, u"Pump"_s},
        {u"Compressed air"_s, u"Pressure and leaks in halls A to C"_s, 521, 11, 3, u"Sensor"_s},
        {u"Paint shop"_s, u"Ovens, extraction and humidity"_s, 433, 8, 3, u"Oven"_s},
        {u"Motor test bench"_s, u"Torque and temperature rise of type tests"_s, 388, 4, 7, u"Bench"_s},
        {u"Warehouse climate"_s, u"Two sensors an aisle"_s, 301, 22, 2, u"Aisle"_s},
        {u"Solar roof São José"_s, u"Inverters and string currents"_s, 244, 12, 3, u"Inverter"_s},
        {u"Boiler house"_s, QString(), 190, 3, 2, u"Boiler"_s},
        {u"Cooling towers"_s, u"Fans and basin temperatures"_s, 131, 6, 2, u"Tower"_s},
        {u"Conveyors hall B"_s, u"Belt speed and motor current"_s, 77, 10, 4, u"Conveyor"_s},
        {u"Fleet chargers"_s, u"A trial with four charging points"_s, 16, 4, 1, u"Charger"_s},
    };
    return seeds;
}

void addApplication(World &world, const ApplicationSeed &seed, const QString &ownerId, bool ofOrganization)
{
    const QString id = idFrom(u"application/"_s + ownerId + seed.name);
    const qint64 createdMs = world.startMs - seed.ageDays * dayMs + 9 * hourMs + seed.ageDays * 61'000;
    world.applications[id] = {id,
                              seed.name,
                              seed.description,
                              ownerId,
                              ofOrganization,
                              {},
                              createdMs,
                              createdMs + seed.ageDays * dayMs / 2};
    for (int n = 1; n <= seed.devices; ++n) {
        const QString deviceId = idFrom(u"device/%1/%2"_s.arg(id).arg(n));
        world.devices[deviceId] = {deviceId, u"%1 %2"_s.arg(seed.deviceName).arg(n), id};
    }
    static const QStringList flowNames{u"Alarm to phone"_s,      u"Shift report"_s, u"Clean-up at midnight"_s,
                                       u"Unit conversion"_s,     u"Watchdog"_s,     u"Export to ERP"_s,
                                       u"Calibration reminder"_s};
    for (int n = 0; n < seed.flows; ++n) {
        const QString flowId = idFrom(u"flow/%1/%2"_s.arg(id).arg(n));
        world.flows[flowId] = {flowId, flowNames[n % flowNames.size()], id};
    }
}

void addDashboard(World &world, const QString &name, const QString &ownerId, bool ofOrganization,
                  const QStringList &applicationNames, int ageDays)
{
    const QString id = idFrom(u"dashboard/"_s + ownerId + name);
    QStringList applicationIds;
    for (const QString &applicationName : applicationNames)
        applicationIds.append(idFrom(u"application/"_s + ownerId + applicationName));
    const qint64 createdMs = world.startMs - ageDays * dayMs + 10 * hourMs;
    world.dashboards[id] = {
        id, name, {}, ownerId, ofOrganization, applicationIds, createdMs, createdMs + ageDays * dayMs / 3};
}

QString addOrganization(World &world, const QString &name, const QString &description, int ageDays,
                        const QString &accountId, const QString &role, const QJsonObject &limits)
{
    const QString id = idFrom(u"organization/"_s + name);
    world.organizations[id] = {id,    name, description, world.startMs - ageDays * dayMs, {{accountId, role}},
                               limits};
    return id;
}

void addOwned(World &world, const QString &ownerId)
{
    for (const ApplicationSeed &seed : applicationSeeds())
        addApplication(world, seed, ownerId, false);
    // Some show several applications: moving one of these without the others breaks the dashboard.
    const QList<std::pair<QString, QStringList>> dashboards{
        {u"Plant overview"_s,
         {u"Packaging line 3"_s, u"Cold store Blumenau"_s, u"Pump station Norte"_s, u"Compressed air"_s}},
        {u"Line 3 today"_s, {u"Packaging line 3"_s, u"Packaging line 3"_s, u"Motor test bench"_s}},
        {u"Cold store doors"_s, {u"Cold store Blumenau"_s}},
        {u"Pumps and tanks"_s, {u"Pump station Norte"_s, u"Boiler house"_s}},
        {u"Energy this month"_s, {u"Solar roof São José"_s, u"Compressed air"_s, u"Fleet chargers"_s}},
        {u"Test bench"_s, {u"Motor test bench"_s}},
        {u"Climate map"_s, {u"Warehouse climate"_s, u"Cooling towers"_s}},
        {u"Solar yield"_s, {u"Solar roof São José"_s}},
        {u"Alarms of the night"_s, {}},
    };
    int age = 640;
    for (const auto &[name, applications] : dashboards) {
        addDashboard(world, name, ownerId, false, applications, age);
        age -= 67;
    }
}

/// What a row of a list must bear: from right to left, wide characters, and more than there is room for.
const QStringList &namesOfTheWorld()
{
    static const QStringList names{
        u"محطة ضخ المياه – الرياض"_s, u"冷却塔監視システム(第二工場)"_s,
        u"Condition monitoring of the high-voltage motors, gearboxes and frequency converters of the "
        "northern desalination plant including the temporary pumps rented until the end of the year"_s};
    return names;
}

void addOrganizations(World &world, const QString &accountId)
{
    const QString nordlicht = addOrganization(
        world, u"Nordlicht Antriebstechnik"_s, u"Drives for the food industry"_s, 690, accountId, u"admin"_s,
        {{u"application"_s, 10}, {u"dashboard"_s, 10}, {u"device"_s, 200}});
    addApplication(world,
                   {u"Service portal"_s, u"What customers see of their drives"_s, 600, 30, 6, u"Unit"_s},
                   nordlicht, true);
    addApplication(world, {u"Spare parts"_s, {}, 210, 5, 2, u"Shelf"_s}, nordlicht, true);
    addDashboard(world, u"Customers at a glance"_s, nordlicht, true, {u"Service portal"_s, u"Spare parts"_s},
                 500);

    const QString vento =
        addOrganization(world, u"Vento Sul Motores"_s, u"Wind drives"_s, 480, accountId, u"edit"_s,
                        {{u"application"_s, 2}, {u"dashboard"_s, 3}, {u"device"_s, 40}});
    addApplication(world, {u"Nacelle monitoring"_s, {}, 450, 25, 4, u"Nacelle"_s}, vento, true);
    addDashboard(world, u"Wind park"_s, vento, true, {u"Nacelle monitoring"_s}, 430);

    const QString serraAzul =
        addOrganization(world, u"Serra Azul Energia"_s, {}, 120, accountId, u"view"_s,
                        {{u"application"_s, 5}, {u"dashboard"_s, 5}, {u"device"_s, 100}});
    for (const QString &name : namesOfTheWorld())
        addApplication(world, {name, {}, 90, 3, 2, u"Meter"_s}, serraAzul, true);
}

void addRecentItems(Account &owner)
{
    const auto ofOwner = [&](const QString &kind, const QStringList &names) {
        QStringList ids;
        for (const QString &name : names)
            ids.append(idFrom(kind + u'/' + owner.id + name));
        return ids;
    };
    owner.recentItems[recentKey(u"application"_s, {})] =
        ofOwner(u"application"_s, {u"Cold store Blumenau"_s, u"Packaging line 3"_s, u"Fleet chargers"_s,
                                   u"Motor test bench"_s, u"Solar roof São José"_s});
    const QString serraAzul = idFrom(u"organization/Serra Azul Energia"_s);
    for (const QString &name : namesOfTheWorld())
        owner.recentItems[recentKey(u"application"_s, {})].append(
            idFrom(u"application/"_s + serraAzul + name));
    owner.recentItems[recentKey(u"dashboard"_s, {})] =
        ofOwner(u"dashboard"_s, {u"Plant overview"_s, u"Cold store doors"_s, u"Solar yield"_s});
    owner.recentItems[recentKey(u"organization"_s, {})] = {
        idFrom(u"organization/Nordlicht Antriebstechnik"_s), idFrom(u"organization/Vento Sul Motores"_s)};
    const QString coldStore = idFrom(u"application/"_s + owner.id + u"Cold store Blumenau"_s);
    for (const int n : {4, 1, 11, 7}) {
        owner.recentItems[recentKey(u"device"_s, coldStore)].append(
            idFrom(u"device/%1/%2"_s.arg(coldStore).arg(n)));
    }
    for (const int n : {0, 3})
        owner.recentItems[recentKey(u"flow"_s, coldStore)].append(
            idFrom(u"flow/%1/%2"_s.arg(coldStore).arg(n)));
}

void addApiTokens(World &world, const Account &owner)
{
    ApiToken exportToken;
    exportToken.id = idFrom(u"apiToken/export"_s);
    exportToken.accountId = owner.id;
    exportToken.name = u"Nightly export"_s;
    exportToken.description = u"Reads usage for the monthly report"_s;
    exportToken.scopes = {u"all.User.read"_s};
    exportToken.createdMs = world.startMs - 200 * dayMs;
    exportToken.updatedMs = exportToken.createdMs;
    exportToken.expiresMs = world.startMs + 165 * dayMs;
    world.apiTokens[exportToken.id] = exportToken;

    ApiToken oldToken = exportToken;
    oldToken.id = idFrom(u"apiToken/old"_s);
    oldToken.name = u"Old workshop laptop"_s;
    oldToken.description.clear();
    oldToken.scopes = {u"all.User"_s};
    oldToken.active = false;
    oldToken.expiresMs.reset();
    oldToken.createdMs = world.startMs - 500 * dayMs;
    oldToken.updatedMs = world.startMs - 90 * dayMs;
    world.apiTokens[oldToken.id] = oldToken;
}

QString numbered(const QString &word, int number)
{
    return word + u' ' + QString::number(number).rightJustified(4, u'0');
}

} // namespace

void addContent(World &world, Account &owner)
{
    addOwned(world, owner.id);
    addOrganizations(world, owner.id);
    addRecentItems(owner);
    addApiTokens(world, owner);
}

void addWorkshop(World &world, const Account &owner)
{
    addApplication(world, {u"Workshop"_s, u"Lathes and mills, every second"_s, 702, 24, 3, u"Machine"_s},
                   owner.id, false);
    addDashboard(world, u"Workshop floor"_s, owner.id, false, {u"Workshop"_s}, 690);
}

void addBulk(World &world, Account &owner)
{
    constexpr int applications = 1000;
    constexpr int dashboards = 1250;
    constexpr int recentDevices = 3000;
    const int applicationsMissing = applications - world.countsOf(owner.id).value("appCount"_L1).toInt();
    const int dashboardsMissing = dashboards - world.countsOf(owner.id).value("dashCount"_L1).toInt();
    world.recentItemsKept = 5000;
    QStringList &recentApplications = owner.recentItems[recentKey(u"application"_s, {})];
    QStringList &recentDashboards = owner.recentItems[recentKey(u"dashboard"_s, {})];
    recentApplications.clear();
    recentDashboards.clear();

    for (int n = 1; n <= applicationsMissing; ++n) {
        // The first has the devices that fill a long recent list.
        const ApplicationSeed seed{numbered(u"Plant"_s, n),
                                   u"Machines of one plant"_s,
                                   100 + n * 3 % 3000,
                                   n == 1 ? recentDevices : 3,
                                   1,
                                   u"Drive"_s};
        addApplication(world, seed, owner.id, false);
    }
    for (int n = 1; n <= dashboardsMissing; ++n)
        addDashboard(world, numbered(u"Board"_s, n), owner.id, false,
                     {numbered(u"Plant"_s, 1 + n % applicationsMissing)}, 50 + n * 3 % 3000);
    for (const auto &[id, application] : world.applications) {
        if (application.ownerId == owner.id)
            recentApplications.append(id);
    }
    for (const auto &[id, dashboard] : world.dashboards) {
        if (dashboard.ownerId == owner.id)
            recentDashboards.append(id);
    }
    const QString largest = idFrom(u"application/"_s + owner.id + u"Plant 0001"_s);
    QStringList &devices = owner.recentItems[recentKey(u"device"_s, largest)];
    for (int n = 1; n <= recentDevices; ++n)
        devices.append(idFrom(u"device/%1/%2"_s.arg(largest).arg(n)));
    // With those of the other plants, a list without an application is longer than any of one.
    for (int n = 2; n <= applicationsMissing; ++n) {
        const QString plant = idFrom(u"application/"_s + owner.id + numbered(u"Plant"_s, n));
        for (int part = 1; part <= 3; ++part)
            owner.recentItems[recentKey(u"device"_s, plant)].append(
                idFrom(u"device/%1/%2"_s.arg(plant).arg(part)));
    }
}

} // namespace sandbox
