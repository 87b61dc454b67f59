// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentitemsapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

Call<RecentItemList> RecentItemsApi::fetch(ItemType type, const std::optional<QString> &parentId)
{
    QUrlQuery query;
    query.addQueryItem(u"itemType"_s, itemTypeName(type));
    if (parentId)
        query.addQueryItem(u"parentId"_s, *parentId);
    return m_client.call({.path = u"/me/recentItems"_s, .query = query, .isKept = true},
                         &RecentItemList::read);
}

Call<RecentItemList> RecentItemsApi::add(ItemType type, const QString &itemId,
                                         const std::optional<QString> &parentId)
{
    QJsonObject body{{u"itemType"_s, itemTypeName(type)}, {u"itemId"_s, itemId}};
    if (parentId)
        body.insert("parentId"_L1, *parentId);
    return m_client.call({.method = HttpMethod::Post, .path = u"/me/recentItems"_s, .body = body},
                         &RecentItemList::read);
}
