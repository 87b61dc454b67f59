// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "recentitem.h"

class RestClient;

/// Fetch Recent Items and Add Recent Item of the Me resource.
class RecentItemsApi final
{
public:
    explicit RecentItemsApi(RestClient &client) : m_client(client) {}

    /// GET /me/recentItems. parentId is the application, for devices and flows.
    Call<RecentItemList> fetch(ItemType type, const std::optional<QString> &parentId = {});

    /// POST /me/recentItems; answers the list as it then is. Ids are 24 hexadecimal digits.
    /// Errors: Kind::Invalid for an id that is none.
    Call<RecentItemList> add(ItemType type, const QString &itemId,
                             const std::optional<QString> &parentId = {});

private:
    RestClient &m_client;
};
