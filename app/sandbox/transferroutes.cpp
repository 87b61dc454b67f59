// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sandbox::transfer {

namespace {

using Resources = std::map<QString, Resource>;

struct Destination
{
    QString id;
    bool isOrganization = false;
    QString name;
    QJsonObject limits;
};

QSet<QString> idsIn(const QJsonObject &body, QLatin1StringView name)
{
    QSet<QString> ids;
    const QJsonArray list = body.value(name).toArray();
    for (const QJsonValue &id : list)
        ids.insert(id.toString().toLower());
    return ids;
}

/// Where the things are to go; none when there is no such place or nothing may be put there.
std::optional<Destination> destinationIn(const Context &context)
{
    const QString id = context.body.value("destinationId"_L1).toString().toLower();
    const World &world = context.world();
    if (context.body.value("destinationType"_L1) == "user"_L1) {
        const auto found = world.accounts.find(id);
        if (found == world.accounts.end() || id == context.account().id)
            return std::nullopt;
        return Destination{id, false, found->second.email, found->second.limits};
    }
    const auto found = world.organizations.find(id);
    if (found == world.organizations.end())
        return std::nullopt;
    const QString role = found->second.roles.value(context.account().id);
    if (role != "admin"_L1 && role != "edit"_L1)
        return std::nullopt;
    return Destination{id, true, found->second.name, found->second.limits};
}

/// Those of `ids` that the account does not own itself.
QSet<QString> foreignIn(const Resources &resources, const QSet<QString> &ids, const QString &ownerId)
{
    QSet<QString> foreign;
    for (const QString &id : ids) {
        const auto found = resources.find(id);
        if (found == resources.end() || found->second.ownerId != ownerId)
            foreign.insert(id);
    }
    return foreign;
}

int partsIn(const std::map<QString, Part> &parts, const QSet<QString> &applicationIds)
{
    int count = 0;
    for (const auto &[id, part] : parts)
        count += applicationIds.contains(part.applicationId) ? 1 : 0;
    return count;
}

/// What would go over the destination's limits, in words; empty when all fits.
QString exceeded(const World &world, const Destination &destination, const QSet<QString> &applicationIds,
                 const QSet<QString> &dashboardIds)
{
    const QJsonObject present = world.countsOf(destination.id);
    const struct
    {
        QLatin1StringView limit;
        QLatin1StringView count;
        int more;
    } kinds[] = {
        {"application"_L1, "appCount"_L1, int(applicationIds.size())},
        {"dashboard"_L1, "dashCount"_L1, int(dashboardIds.size())},
        {"device"_L1, "deviceCount"_L1, partsIn(world.devices, applicationIds)},
        {"flow"_L1, "flowCount"_L1, partsIn(world.flows, applicationIds)},
    };
    QStringList texts;
    for (const auto &kind : kinds) {
        const QJsonValue limit = destination.limits.value(kind.limit);
        const int after = present.value(kind.count).toInt() + kind.more;
        if (kind.more > 0 && limit.isDouble() && after > limit.toInt())
            texts.append(u"%1 (%2 of %3)"_s.arg(kind.limit).arg(after).arg(limit.toInt()));
    }
    return texts.join(u", "_s);
}

void move(Resources &resources, const QSet<QString> &ids, const Destination &destination, qint64 nowMs)
{
    for (const QString &id : ids) {
        Resource &resource = resources.at(id);
        resource.ownerId = destination.id;
        resource.ownedByOrganization = destination.isOrganization;
        resource.updatedMs = nowMs;
    }
}

} // namespace

const Schema &body(ApiVersion)
{
    constexpr qsizetype most = 1000;
    static const Schema schema({
        {u"destinationId"_s, check::objectId(), true},
        {u"destinationType"_s, check::oneOf({u"user"_s, u"organization"_s}), true},
        {u"applicationIds"_s, check::list(check::objectId(), most)},
        {u"dashboardIds"_s, check::list(check::objectId(), most)},
        {u"strict"_s, check::boolean()},
    });
    return schema;
}

Response transferResources(const Context &context)
{
    World &world = context.world();
    const QString ownerId = context.account().id;
    const std::optional<Destination> destination = destinationIn(context);
    if (!destination)
        return validationResponse({{u"destinationId"_s, u"is no place that you can move things to"_s}});

    QSet<QString> applicationIds = idsIn(context.body, "applicationIds"_L1);
    QSet<QString> dashboardIds = idsIn(context.body, "dashboardIds"_L1);
    const QSet<QString> foreign = foreignIn(world.applications, applicationIds, ownerId) +
                                  foreignIn(world.dashboards, dashboardIds, ownerId);
    // What `strict` means is not documented. Here: unless it is false, one thing that cannot move stops all.
    if (!foreign.isEmpty() && context.body.value("strict"_L1).toBool(true))
        return errorResponse(400, "Validation"_L1,
                             u"Not owned by you, or unknown: "_s + foreign.values().join(u", "_s).left(1000));
    applicationIds -= foreign;
    dashboardIds -= foreign;
    if (applicationIds.isEmpty() && dashboardIds.isEmpty())
        return errorResponse(400, "Validation"_L1, u"There is nothing to move"_s);
    const QString tooMuch = exceeded(world, *destination, applicationIds, dashboardIds);
    if (!tooMuch.isEmpty())
        return errorResponse(400, "LimitExceeded"_L1,
                             u"%1 would go over its limits: %2"_s.arg(destination->name, tooMuch));

    move(world.applications, applicationIds, *destination, context.nowMs);
    move(world.dashboards, dashboardIds, *destination, context.nowMs);
    return success();
}

} // namespace sandbox::transfer
