// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Why = PartedDashboard::Why;

namespace {

// The limits that moving an application or a dashboard counts against, and what counts against each.
struct CountedLimit
{
    QLatin1StringView limit;
    QLatin1StringView count;
};

constexpr CountedLimit countedLimits[] = {
    {"application"_L1, "appCount"_L1}, {"dashboard"_L1, "dashCount"_L1},
    {"device"_L1, "deviceCount"_L1},   {"flow"_L1, "flowCount"_L1},
    {"webhook"_L1, "webhookCount"_L1}, {"devicerecipe"_L1, "deviceRecipeCount"_L1},
};

std::optional<qint64> valueIn(const QMap<QString, qint64> &numbers, QLatin1StringView name)
{
    const auto found = numbers.constFind(name);
    return found == numbers.constEnd() ? std::nullopt : std::optional(*found);
}

QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

} // namespace

bool TransferDestination::isNamed(const QString &typed) const
{
    const QString given = plain(typed);
    return !given.isEmpty() && (given == plain(name) || given == plain(id));
}

TransferPlan::TransferPlan(OwnedResources owned, TransferSelection selection, TransferDestination destination)
    : m_owned(std::move(owned)),
      m_selection(std::move(selection)),
      m_destination(std::move(destination))
{
}

QString TransferPlan::nameOf(ResourceKind kind, const QString &id) const
{
    const OwnedResource *item = m_owned.find(kind, id);
    return item ? item->name : id;
}

int TransferPlan::listed(ResourceKind kind) const
{
    const QStringList &ids = m_selection.ids(kind);
    return int(
        std::count_if(ids.begin(), ids.end(), [&](const QString &id) { return m_owned.find(kind, id); }));
}

int TransferPlan::unlisted() const
{
    return m_selection.count() - listed(ResourceKind::Application) - listed(ResourceKind::Dashboard);
}

QList<PartedDashboard> TransferPlan::partedDashboards() const
{
    QList<PartedDashboard> parted;
    for (const OwnedResource &dashboard : m_owned.of(ResourceKind::Dashboard)) {
        const bool goes = m_selection.contains(ResourceKind::Dashboard, dashboard.id);
        QStringList broken;
        QStringList elsewhere;
        for (const QString &id : dashboard.applicationIds) {
            const bool applicationGoes = m_selection.contains(ResourceKind::Application, id);
            const bool isOwn = m_owned.find(ResourceKind::Application, id) || applicationGoes;
            if (goes && !isOwn)
                elsewhere.append(id);
            else if (goes != applicationGoes && isOwn)
                broken.append(nameOf(ResourceKind::Application, id));
        }
        if (broken.isEmpty() && elsewhere.isEmpty())
            continue;
        const Why why = broken.isEmpty() ? Why::ApplicationElsewhere
                        : goes           ? Why::ApplicationStays
                                         : Why::ApplicationGoes;
        QStringList &applications = broken.isEmpty() ? elsewhere : broken;
        applications.sort(Qt::CaseInsensitive);
        parted.append({dashboard.id, dashboard.name, why, applications});
    }
    std::stable_sort(parted.begin(), parted.end(),
                     [](const PartedDashboard &a, const PartedDashboard &b) { return a.why < b.why; });
    return parted;
}

QStringList TransferPlan::applicationsToTakeAlong() const
{
    QSet<QString> shown;
    for (const QString &id : m_selection.ids(ResourceKind::Dashboard)) {
        if (const OwnedResource *dashboard = m_owned.find(ResourceKind::Dashboard, id))
            shown.unite(dashboard->applicationIds);
    }
    QStringList ids;
    for (const OwnedResource &application : m_owned.of(ResourceKind::Application)) {
        if (shown.contains(application.id) &&
            !m_selection.contains(ResourceKind::Application, application.id))
            ids.append(application.id);
    }
    return ids;
}

QStringList TransferPlan::dashboardsToTakeAlong() const
{
    QStringList ids;
    const auto goes = [&](const QString &id) {
        return m_selection.contains(ResourceKind::Application, id);
    };
    for (const OwnedResource &dashboard : m_owned.of(ResourceKind::Dashboard)) {
        if (!m_selection.contains(ResourceKind::Dashboard, dashboard.id) &&
            std::any_of(dashboard.applicationIds.begin(), dashboard.applicationIds.end(), goes))
            ids.append(dashboard.id);
    }
    return ids;
}

QList<LimitForecast> TransferPlan::destinationLimits() const
{
    QList<LimitForecast> forecasts;
    if (!m_destination.organization)
        return forecasts;
    for (const auto &[limit, count] : countedLimits) {
        LimitForecast forecast = change(limit, count);
        forecast.now = valueIn(m_destination.organization->summary, count);
        forecast.ceiling = valueIn(m_destination.organization->limits, limit);
        if (forecast.change > 0 && (forecast.now || forecast.ceiling))
            forecasts.append(forecast);
    }
    return forecasts;
}

QList<LimitForecast> TransferPlan::ownLimits(const std::optional<Profile> &profile) const
{
    QList<LimitForecast> forecasts;
    for (const auto &[limit, count] : countedLimits) {
        LimitForecast forecast = change(limit, count);
        // What is in no list is not counted as the user's either.
        if (count == "appCount"_L1)
            forecast.change = listed(ResourceKind::Application);
        else if (count == "dashCount"_L1)
            forecast.change = listed(ResourceKind::Dashboard);
        if (forecast.change == 0)
            continue;
        forecast.change = -forecast.change;
        forecast.isAtLeast = false;
        // The lists are newer than the profile, and there even where it is not.
        if (count == "appCount"_L1)
            forecast.now = m_owned.of(ResourceKind::Application).size();
        else if (count == "dashCount"_L1)
            forecast.now = m_owned.of(ResourceKind::Dashboard).size();
        else if (profile && profile->summary)
            forecast.now = valueIn(profile->summary->counts, count);
        if (profile)
            forecast.ceiling = valueIn(profile->limits, limit);
        if (forecast.now)
            forecasts.append(forecast);
    }
    return forecasts;
}

ResourceTransfer TransferPlan::payload(bool strict) const
{
    return {.destinationId = m_destination.id,
            .destinationType = m_destination.type,
            .applicationIds = m_selection.ids(ResourceKind::Application),
            .dashboardIds = m_selection.ids(ResourceKind::Dashboard),
            .strict = strict};
}

LimitForecast TransferPlan::change(QLatin1StringView limit, QLatin1StringView count) const
{
    LimitForecast forecast{.limit = limit};
    if (count == "dashCount"_L1) {
        forecast.change = m_selection.count(ResourceKind::Dashboard);
        return forecast;
    }
    if (count == "appCount"_L1) {
        forecast.change = m_selection.count(ResourceKind::Application);
        return forecast;
    }
    for (const QString &id : m_selection.ids(ResourceKind::Application)) {
        const OwnedResource *application = m_owned.find(ResourceKind::Application, id);
        const auto more = application ? valueIn(application->summary, count) : std::nullopt;
        forecast.change += more.value_or(0);
        forecast.isAtLeast = forecast.isAtLeast || !more;
    }
    return forecast;
}
