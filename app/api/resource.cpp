// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource.h"

#include "jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QMap<QString, qint64> readNumbers(JsonReader &reader, QLatin1StringView key)
{
    std::optional<JsonReader> object = reader.optObject(key);
    return object ? object->integers() : QMap<QString, qint64>();
}

// A member that is described otherwise than known is passed over: a list to pick from should not fail for it.
QMap<QString, QString> readRoles(const JsonReader &organization)
{
    QMap<QString, QString> roles;
    const QJsonArray members = organization.raw("members"_L1).toArray();
    for (const QJsonValue &member : members) {
        const QString userId = member["userId"_L1].toString();
        const QString role = member["role"_L1].toString();
        if (!userId.isEmpty() && !role.isEmpty())
            roles.insert(userId, role);
    }
    return roles;
}

} // namespace

Application Application::read(JsonReader &reader)
{
    return {.id = reader.optString("id"_L1),
            .name = reader.optString("name"_L1),
            .description = reader.optString("description"_L1),
            .lastUpdated = reader.optDateTime("lastUpdated"_L1),
            .summary = readNumbers(reader, "summary"_L1)};
}

Dashboard Dashboard::read(JsonReader &reader)
{
    Dashboard dashboard{.id = reader.optString("id"_L1),
                        .name = reader.optString("name"_L1),
                        .description = reader.optString("description"_L1),
                        .lastUpdated = reader.optDateTime("lastUpdated"_L1)};
    // Where in a block an application is named is not documented: wherever it stands counts.
    const QStringList ids = reader.stringsBelow("applicationId"_L1);
    dashboard.applicationIds = {ids.begin(), ids.end()};
    return dashboard;
}

Organization Organization::read(JsonReader &reader)
{
    return {.id = reader.optString("id"_L1),
            .name = reader.optString("name"_L1),
            .description = reader.optString("description"_L1),
            .summary = readNumbers(reader, "summary"_L1),
            .limits = readNumbers(reader, "limits"_L1),
            .roles = readRoles(reader)};
}

QJsonObject ResourceTransfer::toJson() const
{
    QJsonObject json{
        {u"destinationId"_s, destinationId},
        {u"destinationType"_s, destinationType == DestinationType::User ? u"user"_s : u"organization"_s}};
    if (!applicationIds.isEmpty())
        json.insert("applicationIds"_L1, QJsonArray::fromStringList(applicationIds));
    if (!dashboardIds.isEmpty())
        json.insert("dashboardIds"_L1, QJsonArray::fromStringList(dashboardIds));
    if (strict)
        json.insert("strict"_L1, *strict);
    return json;
}
