// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "profileview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox::recent {

namespace {

const QStringList &itemTypes()
{
    static const QStringList types{u"application"_s, u"device"_s, u"flow"_s, u"dashboard"_s,
                                   u"organization"_s};
    return types;
}

/// The application that a device or flow is part of; empty for the other types, which stand on their own.
QString parentOf(const World &world, const QString &itemType, const QString &id)
{
    const auto &parts = itemType == "device"_L1 ? world.devices : world.flows;
    if (itemType != "device"_L1 && itemType != "flow"_L1)
        return {};
    const auto found = parts.find(id);
    return found == parts.end() ? QString() : found->second.applicationId;
}

} // namespace

const Schema &itemBody(ApiVersion)
{
    static const Schema schema({{u"itemType"_s, check::oneOf(itemTypes()), true},
                                {u"itemId"_s, check::objectId(), true},
                                {u"parentId"_s, check::objectId()}},
                               Schema::Unknown::Ignored);
    return schema;
}

Response add(const Context &context)
{
    World &world = context.world();
    const QString itemType = context.body.value("itemType"_L1).toString();
    const QString id = context.body.value("itemId"_L1).toString().toLower();
    if (world.nameOf(itemType, id).isEmpty())
        return validationResponse({{u"itemId"_s, u"is not an item of this type"_s}});
    const QString parent = parentOf(world, itemType, id);
    const QString givenParent = context.body.value("parentId"_L1).toString().toLower();
    if (!parent.isEmpty() && !givenParent.isEmpty() && parent != givenParent)
        return validationResponse({{u"parentId"_s, u"is not the application of this item"_s}});

    QStringList &list = context.account().recentItems[recentKey(itemType, parent)];
    list.removeAll(id);
    list.prepend(id);
    list = list.first(std::min(list.size(), world.recentItemsKept));
    return jsonResponse(recentItemList(world, context.account(), itemType, parent));
}

Response fetch(const Context &context)
{
    QList<FieldError> errors;
    const QMap<QString, QString> &query = context.request.query;
    const QString itemType = query.value(u"itemType"_s);
    const QString parentId = query.value(u"parentId"_s).toLower();
    check::oneOf(itemTypes())(itemType, u"itemType"_s, errors);
    if (!parentId.isEmpty())
        check::objectId()(parentId, u"parentId"_s, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    return jsonResponse(recentItemList(context.world(), context.account(), itemType, parentId));
}

} // namespace sandbox::recent
