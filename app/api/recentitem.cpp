// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentitem.h"

#include "jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

RecentItem readItem(JsonReader &reader)
{
    return {.id = reader.optString("id"_L1), .name = reader.optString("name"_L1)};
}

} // namespace

QLatin1StringView itemTypeName(ItemType type)
{
    switch (type) {
    case ItemType::Application:
        return "application"_L1;
    case ItemType::Device:
        return "device"_L1;
    case ItemType::Flow:
        return "flow"_L1;
    case ItemType::Dashboard:
        return "dashboard"_L1;
    case ItemType::Organization:
        return "organization"_L1;
    case ItemType::Unknown:
        break;
    }
    return {};
}

ItemType itemTypeFromName(const QString &name)
{
    for (const ItemType type : {ItemType::Application, ItemType::Device, ItemType::Flow, ItemType::Dashboard,
                                ItemType::Organization}) {
        if (name == itemTypeName(type))
            return type;
    }
    return ItemType::Unknown;
}

bool isItemId(const QString &text)
{
    constexpr qsizetype digits = 24;
    const auto isHexDigit = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F');
    };
    return text.size() == digits && std::ranges::all_of(text, isHexDigit);
}

RecentItemList RecentItemList::read(JsonReader &reader)
{
    RecentItemList list;
    list.itemTypeText = reader.optString("itemType"_L1).value_or(QString());
    list.itemType = itemTypeFromName(list.itemTypeText);
    list.parentId = reader.optString("parentId"_L1);
    if (reader.has("items"_L1))
        list.items = reader.list("items"_L1, &readItem);
    return list;
}
