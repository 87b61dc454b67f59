// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportpart.h"

#include "call.h"
#include "rawapi.h"
#include "recentitem.h"

using namespace Qt::StringLiterals;

namespace {

ItemType itemTypeOf(ExportPart::Kind kind)
{
    switch (kind) {
    case ExportPart::Kind::RecentApplications:
        return ItemType::Application;
    case ExportPart::Kind::RecentDashboards:
        return ItemType::Dashboard;
    case ExportPart::Kind::RecentOrganizations:
        return ItemType::Organization;
    case ExportPart::Kind::RecentDevices:
        return ItemType::Device;
    case ExportPart::Kind::RecentFlows:
        return ItemType::Flow;
    default:
        return ItemType::Unknown;
    }
}

QUrlQuery recentQuery(const ExportPart &part)
{
    QUrlQuery query;
    query.addQueryItem(u"itemType"_s, itemTypeName(itemTypeOf(part.kind)));
    if (!part.parentId.isEmpty())
        query.addQueryItem(u"parentId"_s, part.parentId);
    return query;
}

QUrlQuery periodQuery(const TimeRange &period)
{
    QUrlQuery query;
    if (period.start)
        query.addQueryItem(u"start"_s, QString::number(period.start->toMSecsSinceEpoch()));
    if (period.end)
        query.addQueryItem(u"end"_s, QString::number(period.end->toMSecsSinceEpoch()));
    return query;
}

QUrlQuery dailyQuery(const TimeRange &period)
{
    QUrlQuery query = periodQuery(period);
    query.addQueryItem(u"resolution"_s, u"86400000"_s);
    return query;
}

} // namespace

QLatin1StringView ExportPart::name() const
{
    switch (kind) {
    case Kind::Profile:
        return "profile"_L1;
    case Kind::Invites:
        return "invites"_L1;
    case Kind::Applications:
        return "applications"_L1;
    case Kind::RecentApplications:
        return "recentApplications"_L1;
    case Kind::RecentDashboards:
        return "recentDashboards"_L1;
    case Kind::RecentOrganizations:
        return "recentOrganizations"_L1;
    case Kind::RecentDevices:
        return "recentDevices"_L1;
    case Kind::RecentFlows:
        return "recentFlows"_L1;
    case Kind::PayloadsByType:
        return "payloadCounts"_L1;
    case Kind::PayloadsByDay:
        return "payloadCountsBreakdown"_L1;
    case Kind::DevicesByDay:
        return "deviceCounts"_L1;
    case Kind::NotebookMinutesByDay:
        break;
    }
    return "notebookMinuteCounts"_L1;
}

Call<QJsonValue> ExportPart::fetch(RawApi &api, const TimeRange &period) const
{
    switch (kind) {
    case Kind::Profile:
        return api.read(ActionId::Get);
    case Kind::Invites:
        return api.read(ActionId::Invites);
    case Kind::Applications:
        return api.applications(page);
    case Kind::RecentApplications:
    case Kind::RecentDashboards:
    case Kind::RecentOrganizations:
    case Kind::RecentDevices:
    case Kind::RecentFlows:
        return api.read(ActionId::FetchRecentItems, recentQuery(*this));
    case Kind::PayloadsByType:
        return api.read(ActionId::PayloadCounts, periodQuery(period));
    case Kind::PayloadsByDay:
        return api.read(ActionId::PayloadCountsBreakdown, dailyQuery(period));
    case Kind::DevicesByDay:
        return api.read(ActionId::DeviceCounts, periodQuery(period));
    case Kind::NotebookMinutesByDay:
        break;
    }
    return api.read(ActionId::NotebookMinuteCounts, periodQuery(period));
}
