// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route.h"

namespace sandbox {

/// The account as `GET /me` shows it; the query of the request says which parts of the summary are wanted.
QJsonObject profileView(const Context &context, bool withRecentItems);

/// `{itemType, parentId?, items: [{id, name}]}`, leaving out what no longer exists. Without a parent, devices
/// and flows of every application are listed.
QJsonObject recentItemList(const World &world, const Account &account, const QString &itemType,
                           const QString &parentId);

} // namespace sandbox
