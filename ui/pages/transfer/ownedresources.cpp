// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownedresources.h"

OwnedResources::OwnedResources(const QList<Application> &applications, const QList<Dashboard> &dashboards)
{
    for (const Application &application : applications) {
        add(ResourceKind::Application, {.id = application.id.value_or(QString()),
                                        .name = application.name.value_or(QString()),
                                        .description = application.description.value_or(QString()),
                                        .summary = application.summary});
    }
    for (const Dashboard &dashboard : dashboards) {
        QSet<QString> applicationIds;
        for (const QString &id : dashboard.applicationIds)
            applicationIds.insert(id.toLower());
        add(ResourceKind::Dashboard, {.id = dashboard.id.value_or(QString()),
                                      .name = dashboard.name.value_or(QString()),
                                      .description = dashboard.description.value_or(QString()),
                                      .applicationIds = applicationIds});
    }
}

const OwnedResource *OwnedResources::find(ResourceKind kind, const QString &id) const
{
    const auto &rows = m_rows[std::size_t(kind)];
    const auto row = rows.constFind(id);
    return row == rows.constEnd() ? nullptr : &of(kind).at(*row);
}

void OwnedResources::add(ResourceKind kind, OwnedResource item)
{
    item.id = item.id.toLower();
    auto &rows = m_rows[std::size_t(kind)];
    // Pages that shift while they are fetched may bring the same thing twice.
    if (item.id.isEmpty() || rows.contains(item.id))
        return;
    if (item.name.isEmpty())
        item.name = item.id;
    auto &items = m_items[std::size_t(kind)];
    rows.insert(item.id, items.size());
    items.append(std::move(item));
}
