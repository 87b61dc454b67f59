// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "transferselection.h"

/// Where things go.
struct TransferDestination
{
    using Type = ResourceTransfer::DestinationType;

    Type type = Type::Organization;
    QString id;
    QString name;                             ///< Empty for a user: only the id is known.
    std::optional<Organization> organization; ///< What the server tells of it.

    /// The name, else the id.
    QString label() const { return name.isEmpty() ? id : name; }
    /// Whether somebody who typed this means this place: its name or its id, case and spaces aside.
    bool isNamed(const QString &typed) const;
};

/// One number that has a ceiling, before and after.
struct LimitForecast
{
    QString limit;                 ///< The API's name: "application".
    std::optional<qint64> now;     ///< As far as it is known.
    qint64 change = 0;             ///< What comes or goes; negative where it goes.
    bool isAtLeast = false;        ///< Some of what moves is not known: the change may be larger.
    std::optional<qint64> ceiling; ///< As far as it is known.

    std::optional<qint64> after() const { return now ? std::optional(*now + change) : std::nullopt; }
    /// What there is afterwards at the least, where nobody knows what is there now.
    qint64 leastAfter() const { return now.value_or(0) + change; }
    bool isExceeded() const { return ceiling && change > 0 && leastAfter() > *ceiling; }

    friend bool operator==(const LimitForecast &, const LimitForecast &) = default;
};

/// A dashboard that would be parted from an application whose data it shows.
struct PartedDashboard
{
    enum class Why {
        ApplicationStays,     ///< The dashboard goes, and breaks.
        ApplicationGoes,      ///< The dashboard stays, and breaks.
        ApplicationElsewhere, ///< The dashboard goes; the application is not the user's: nobody here can
                              ///< tell.
    };

    QString id;
    QString name;
    Why why = Why::ApplicationStays;
    QStringList applications; ///< Names; ids where no name is known.

    friend bool operator==(const PartedDashboard &, const PartedDashboard &) = default;
};

/// What a transfer would do, worked out from what is known before anything is sent.
class TransferPlan final
{
public:
    TransferPlan(OwnedResources owned, TransferSelection selection, TransferDestination destination);

    const TransferDestination &destination() const { return m_destination; }
    const TransferSelection &selection() const { return m_selection; }

    /// The name of a chosen thing, or its id.
    QString nameOf(ResourceKind kind, const QString &id) const;
    /// How many of the chosen ids are not in the user's lists.
    int unlisted() const;

    /// Those that break first, each kind in the order of the lists.
    QList<PartedDashboard> partedDashboards() const;
    /// Own applications that chosen dashboards show and that are not chosen.
    QStringList applicationsToTakeAlong() const;
    /// Own dashboards that show chosen applications and are not chosen.
    QStringList dashboardsToTakeAlong() const;

    /// The destination's numbers that the transfer changes; none where the server tells none.
    QList<LimitForecast> destinationLimits() const;
    /// The user's own numbers that the transfer changes.
    QList<LimitForecast> ownLimits(const std::optional<Profile> &profile) const;

    ResourceTransfer payload(bool strict) const;

private:
    int listed(ResourceKind kind) const;
    LimitForecast change(QLatin1StringView limit, QLatin1StringView count) const;

    OwnedResources m_owned;
    TransferSelection m_selection;
    TransferDestination m_destination;
};
