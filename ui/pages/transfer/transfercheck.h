// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferplan.h"

/// What has become of everything that a transfer was to move, by a look at what the user owns now.
struct TransferCheck
{
    enum class Fate {
        Moved,   ///< It was the user's before and is not now.
        Stayed,  ///< It is the user's.
        Unknown, ///< It was in no list before: its being in none now says nothing.
    };

    struct Entry
    {
        ResourceKind kind = ResourceKind::Application;
        QString id;
        QString name;
        Fate fate = Fate::Unknown;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    QList<Entry> entries; ///< Applications first.

    static TransferCheck compare(const ResourceTransfer &sent, const OwnedResources &before,
                                 const OwnedResources &now);

    int count(Fate fate) const;
};
