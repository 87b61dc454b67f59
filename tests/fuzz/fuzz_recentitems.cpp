// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredapi.h"

void tryInput(const QByteArray &input)
{
    const auto list = decoded<RecentItemList>(
        input, [](Api &api) { return api.recentItems().fetch(ItemType::Application); });
    if (list && list->itemType != ItemType::Unknown)
        demand(itemTypeName(list->itemType) == list->itemTypeText, "a type that is not what was said");
}
