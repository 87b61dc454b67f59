// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct Profile;

/// How much of one of the account's ceilings is used.
struct LimitUse
{
    QString name; ///< As Profile::limits spells it: "device", "storage".
    qint64 used = 0;
    qint64 limit = 0; ///< Above 0.

    double share() const { return double(used) / double(limit); } ///< 1 = at the ceiling; may be more.

    friend bool operator==(const LimitUse &, const LimitUse &) = default;
};

/// Every ceiling on what an account holds that the profile's summary has a number for, the nearest to being
/// reached first. Which count belongs to which ceiling is read off their names, as the API reference does not
/// say. What is counted anew each billing period (payloads, notebook minutes) is not among them.
QList<LimitUse> limitUses(const Profile &profile);
