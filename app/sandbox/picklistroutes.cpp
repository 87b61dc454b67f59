// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "page.h"

#include <QHash>
#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace sandbox::picklists {

namespace {

using Counts = QHash<QString, int>;

Counts partsByApplication(const std::map<QString, Part> &parts)
{
    Counts counts;
    for (const auto &[id, part] : parts)
        ++counts[part.applicationId];
    return counts;
}

QJsonObject commonView(const World &world, const Resource &resource, QLatin1StringView idName)
{
    QJsonObject view{{u"id"_s, resource.id},
                     {idName, resource.id},
                     {u"name"_s, resource.name},
                     {u"creationDate"_s, formatDateTime(resource.createdMs)},
                     {u"lastUpdated"_s, formatDateTime(resource.updatedMs)},
                     {u"ownerId"_s, resource.ownerId},
                     {u"ownerType"_s, resource.ownedByOrganization ? u"organization"_s : u"user"_s}};
    if (!resource.description.isEmpty())
        view.insert("description"_L1, resource.description);
    if (resource.ownedByOrganization)
        view.insert("organizationName"_L1, world.nameOf(u"organization"_s, resource.ownerId));
    return view;
}

bool isMember(const World &world, const QString &organizationId, const QString &accountId)
{
    const auto found = world.organizations.find(organizationId);
    return found != world.organizations.end() && found->second.roles.contains(accountId);
}

/// Without orgId all that the account can see is wanted; with an empty one, what it owns itself.
std::function<bool(const Resource &)> ownership(const Context &context)
{
    const QString accountId = context.account().id;
    const auto orgId = context.request.query.constFind(u"orgId"_s);
    if (orgId == context.request.query.constEnd()) {
        return [&world = context.world(), accountId](const Resource &resource) {
            return resource.ownerId == accountId || isMember(world, resource.ownerId, accountId);
        };
    }
    const QString owner = orgId->isEmpty() ? accountId : orgId->toLower();
    return [owner](const Resource &resource) {
        return resource.ownerId == owner;
    };
}

using View = std::function<QJsonObject(const Resource &)>;

Response listOf(const Context &context, const std::map<QString, Resource> &resources, const View &view)
{
    QList<FieldError> errors;
    const PageQuery query = PageQuery::read(context.request, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    const QString orgId = context.request.query.value(u"orgId"_s).toLower();
    if (!orgId.isEmpty() && !isMember(context.world(), orgId, context.account().id))
        return notFound(u"The organization"_s);
    const auto isWanted = ownership(context);
    QList<PageItem> items;
    for (const auto &[id, resource] : resources) {
        if (isWanted(resource))
            items.append({resource.name, resource.createdMs, resource.updatedMs, view(resource)});
    }
    return jsonResponse(pageOf(std::move(items), query));
}

/// One block for each application that the dashboard shows, two in a row, under a heading of its own.
QJsonArray blocksOf(const World &world, const Resource &dashboard)
{
    constexpr int width = 2;
    constexpr int height = 3;
    static const QStringList types{u"graph"_s, u"gauge"_s, u"indicator"_s, u"event-list"_s};
    const auto block = [&](int n, const QString &type, const QString &title, int x, int y) {
        return QJsonObject{{u"id"_s, u"block-%1"_s.arg(n)},
                           {u"blockType"_s, type},
                           {u"title"_s, title},
                           {u"startX"_s, x},
                           {u"startY"_s, y},
                           {u"width"_s, width},
                           {u"height"_s, height},
                           {u"config"_s, QJsonObject()}};
    };
    QJsonArray blocks{block(0, u"section-header"_s, dashboard.name, 0, 0)};
    for (int n = 1; n <= dashboard.applicationIds.size(); ++n) {
        const QString &applicationId = dashboard.applicationIds[n - 1];
        QJsonObject shown = block(n, types[n % types.size()], world.nameOf(u"application"_s, applicationId),
                                  (n - 1) % 2 * width, 1 + (n - 1) / 2 * height);
        shown.insert("applicationId"_L1, applicationId);
        blocks.append(shown);
    }
    return blocks;
}

QJsonArray membersOf(const World &world, const Organization &organization)
{
    QJsonArray members;
    for (auto it = organization.roles.constBegin(); it != organization.roles.constEnd(); ++it) {
        const auto found = world.accounts.find(it.key());
        if (found == world.accounts.end())
            continue;
        members.append(QJsonObject{{u"userId"_s, it.key()},
                                   {u"firstName"_s, found->second.profile.value("firstName"_L1)},
                                   {u"lastName"_s, found->second.profile.value("lastName"_L1).toString()},
                                   {u"email"_s, found->second.email},
                                   {u"role"_s, it.value()}});
    }
    return members;
}

} // namespace

Response applications(const Context &context)
{
    const World &world = context.world();
    return listOf(context, world.applications,
                  [&world, devices = partsByApplication(world.devices),
                   flows = partsByApplication(world.flows)](const Resource &application) {
                      QJsonObject view = commonView(world, application, "applicationId"_L1);
                      view.insert("summary"_L1, QJsonObject{{u"deviceCount"_s, devices.value(application.id)},
                                                            {u"flowCount"_s, flows.value(application.id)}});
                      return view;
                  });
}

Response dashboards(const Context &context)
{
    const World &world = context.world();
    return listOf(context, world.dashboards, [&world](const Resource &dashboard) {
        QJsonObject view = commonView(world, dashboard, "dashboardId"_L1);
        view.insert("public"_L1, false);
        view.insert("isPasswordProtected"_L1, false);
        view.insert("blocks"_L1, blocksOf(world, dashboard));
        return view;
    });
}

Response organizations(const Context &context)
{
    QList<FieldError> errors;
    const PageQuery query = PageQuery::read(context.request, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    const World &world = context.world();
    QList<PageItem> items;
    for (const auto &[id, organization] : world.organizations) {
        if (!organization.roles.contains(context.account().id))
            continue;
        QJsonObject view{{u"id"_s, id},
                         {u"orgId"_s, id},
                         {u"name"_s, organization.name},
                         {u"creationDate"_s, formatDateTime(organization.createdMs)},
                         {u"lastUpdated"_s, formatDateTime(organization.createdMs)},
                         {u"members"_s, membersOf(world, organization)},
                         {u"limits"_s, organization.limits},
                         {u"summary"_s, world.countsOf(id)}};
        if (!organization.description.isEmpty())
            view.insert("description"_L1, organization.description);
        items.append({organization.name, organization.createdMs, organization.createdMs, view});
    }
    return jsonResponse(pageOf(std::move(items), query));
}

} // namespace sandbox::picklists
