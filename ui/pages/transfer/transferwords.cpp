// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferWords)
};

QString holdings(const OwnedResource &application)
{
    QStringList parts;
    if (const auto devices = application.summary.constFind(u"deviceCount"_s);
        devices != application.summary.constEnd())
        parts.append(Words::tr("%Ln device(s)", nullptr, int(*devices)));
    if (const auto flows = application.summary.constFind(u"flowCount"_s);
        flows != application.summary.constEnd())
        parts.append(Words::tr("%Ln workflow(s)", nullptr, int(*flows)));
    return parts.isEmpty() ? application.description : parts.join(u" · "_s);
}

QString shownApplications(const OwnedResource &dashboard, const OwnedResources &owned)
{
    QStringList names;
    int foreign = 0;
    for (const QString &id : dashboard.applicationIds) {
        if (const OwnedResource *application = owned.find(ResourceKind::Application, id))
            names.append(application->name);
        else
            ++foreign;
    }
    names.sort(Qt::CaseInsensitive);
    if (foreign > 0)
        names.append(Words::tr("%Ln application(s) not yours", nullptr, foreign));
    return names.isEmpty() ? Words::tr("Shows no application")
                           : Words::tr("Shows %1").arg(QLocale().createSeparatedList(names));
}

} // namespace

namespace TransferWords {

QString counted(int applications, int dashboards)
{
    const QString ofApplications = Words::tr("%Ln application(s)", nullptr, applications);
    const QString ofDashboards = Words::tr("%Ln dashboard(s)", nullptr, dashboards);
    if (applications > 0 && dashboards > 0)
        return Words::tr("%1 and %2").arg(ofApplications, ofDashboards);
    if (applications > 0)
        return ofApplications;
    return dashboards > 0 ? ofDashboards : Words::tr("nothing");
}

QString counted(const TransferSelection &selection)
{
    return counted(selection.count(ResourceKind::Application), selection.count(ResourceKind::Dashboard));
}

QString caption(ResourceKind kind, const OwnedResource &item, const OwnedResources &owned)
{
    return kind == ResourceKind::Application ? holdings(item) : shownApplications(item, owned);
}

QString limitName(const QString &limit)
{
    if (limit == "application"_L1)
        return Words::tr("Applications");
    if (limit == "dashboard"_L1)
        return Words::tr("Dashboards");
    if (limit == "device"_L1)
        return Words::tr("Devices");
    if (limit == "flow"_L1)
        return Words::tr("Workflows");
    if (limit == "webhook"_L1)
        return Words::tr("Webhooks");
    if (limit == "devicerecipe"_L1)
        return Words::tr("Device recipes");
    return limit;
}

QString roleName(const QString &role)
{
    if (role == "admin"_L1)
        return Words::tr("Admin");
    if (role == "edit"_L1)
        return Words::tr("Edit");
    if (role == "collaborate"_L1)
        return Words::tr("Collaborate");
    if (role == "view"_L1)
        return Words::tr("View only");
    if (role == "none"_L1)
        return Words::tr("No default role");
    return role;
}

bool mayBeRefused(const QString &role)
{
    return role == "collaborate"_L1 || role == "view"_L1 || role == "none"_L1;
}

} // namespace TransferWords
