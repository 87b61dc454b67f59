// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

class JsonReader;

/// The kinds of things that the platform remembers as recently opened.
enum class ItemType { Application, Device, Flow, Dashboard, Organization, Unknown };

/// As the API spells it: "application"; empty for Unknown.
QLatin1StringView itemTypeName(ItemType type);
ItemType itemTypeFromName(const QString &name);

/// Whether a text is an id of the platform: 24 hexadecimal digits.
bool isItemId(const QString &text);

struct RecentItem
{
    std::optional<QString> id; ///< 24 hexadecimal digits.
    std::optional<QString> name;

    friend bool operator==(const RecentItem &, const RecentItem &) = default;
};

/// One list of recent items, newest first as the server keeps them.
struct RecentItemList
{
    ItemType itemType = ItemType::Unknown;
    QString itemTypeText;            ///< As the server spelled it, for types nobody here knows.
    std::optional<QString> parentId; ///< The application of devices and flows.
    QList<RecentItem> items;

    static RecentItemList read(JsonReader &reader);

    friend bool operator==(const RecentItemList &, const RecentItemList &) = default;
};
