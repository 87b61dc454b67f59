// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "result.h"
#include "usage.h"

#include <QJsonValue>
#include <QString>

class RawApi;
template <typename T>
class Call;

/// One answer of the server that an export of the account is made of.
struct ExportPart
{
    enum class Kind {
        Profile, ///< With the summary and the limits.
        Invites,
        Applications, ///< A page of those the user owns: the key to recent devices and flows.
        RecentApplications,
        RecentDashboards,
        RecentOrganizations,
        RecentDevices,  ///< Of one application, parentId.
        RecentFlows,    ///< Of one application, parentId.
        PayloadsByType, ///< This and what follows: of the billing period.
        PayloadsByDay,
        DevicesByDay,
        NotebookMinutesByDay,
    };

    Kind kind = Kind::Profile;
    QString parentId;   ///< Of recent devices and flows.
    QString parentName; ///< May be empty.
    int page = 0;       ///< Of applications, from 0.

    /// The part's name in the file: "recentDevices".
    QLatin1StringView name() const;
    /// Asks the server for it. period is that of the usage.
    Call<QJsonValue> fetch(RawApi &api, const TimeRange &period) const;

    friend bool operator==(const ExportPart &, const ExportPart &) = default;
};

/// A part and what came of asking for it.
struct ExportedPart
{
    ExportPart part;
    Result<QJsonValue> answer;
};
