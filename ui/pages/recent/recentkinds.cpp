// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentkinds.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecentKinds)
};

} // namespace

QList<ItemType> RecentKinds::all()
{
    return {ItemType::Application, ItemType::Device, ItemType::Flow, ItemType::Dashboard,
            ItemType::Organization};
}

QString RecentKinds::title(ItemType type)
{
    switch (type) {
    case ItemType::Application:
        return Words::tr("Applications");
    case ItemType::Device:
        return Words::tr("Devices");
    case ItemType::Flow:
        return Words::tr("Workflows");
    case ItemType::Dashboard:
        return Words::tr("Dashboards");
    case ItemType::Organization:
        return Words::tr("Organizations");
    case ItemType::Unknown:
        break;
    }
    return {};
}

QString RecentKinds::searchWords(ItemType type)
{
    switch (type) {
    case ItemType::Application:
        return Words::tr("Search applications by name or id");
    case ItemType::Device:
        return Words::tr("Search devices by name or id");
    case ItemType::Flow:
        return Words::tr("Search workflows by name or id");
    case ItemType::Dashboard:
        return Words::tr("Search dashboards by name or id");
    case ItemType::Organization:
        return Words::tr("Search organizations by name or id");
    case ItemType::Unknown:
        break;
    }
    return {};
}

QString RecentKinds::emptyTitle(ItemType type)
{
    switch (type) {
    case ItemType::Application:
        return Words::tr("No applications yet");
    case ItemType::Device:
        return Words::tr("No devices yet");
    case ItemType::Flow:
        return Words::tr("No workflows yet");
    case ItemType::Dashboard:
        return Words::tr("No dashboards yet");
    case ItemType::Organization:
        return Words::tr("No organizations yet");
    case ItemType::Unknown:
        break;
    }
    return {};
}

QString RecentKinds::emptyText(ItemType type)
{
    switch (type) {
    case ItemType::Application:
        return Words::tr("Applications come here once you open them in the web console. You can also add one "
                         "by its id.");
    case ItemType::Device:
        return Words::tr("Devices come here once you open them in the web console. Choose another "
                         "application above, or add a device by its id.");
    case ItemType::Flow:
        return Words::tr("Workflows come here once you open them in the web console. Choose another "
                         "application above, or add a workflow by its id.");
    case ItemType::Dashboard:
        return Words::tr("Dashboards come here once you open them in the web console. You can also add one "
                         "by its id.");
    case ItemType::Organization:
        return Words::tr("Organizations come here once you open them in the web console. You can also add "
                         "one by its id.");
    case ItemType::Unknown:
        break;
    }
    return {};
}

QString RecentKinds::addTitle(ItemType type)
{
    switch (type) {
    case ItemType::Application:
        return Words::tr("Add an application by its id");
    case ItemType::Device:
        return Words::tr("Add a device by its id");
    case ItemType::Flow:
        return Words::tr("Add a workflow by its id");
    case ItemType::Dashboard:
        return Words::tr("Add a dashboard by its id");
    case ItemType::Organization:
        return Words::tr("Add an organization by its id");
    case ItemType::Unknown:
        break;
    }
    return {};
}
