// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentitem.h"

/// The kinds of recent items in words.
namespace RecentKinds {

/// In the order of the tabs.
QList<ItemType> all();

QString title(ItemType type);       ///< "Devices"
QString searchWords(ItemType type); ///< "Search devices"
QString emptyTitle(ItemType type);  ///< "No devices yet"
QString emptyText(ItemType type);   ///< Why that is, and what to do.
QString addTitle(ItemType type);    ///< "Add a device by its id"

} // namespace RecentKinds
