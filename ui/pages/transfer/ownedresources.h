// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource.h"

#include <QHash>

#include <array>

/// What can be transferred.
enum class ResourceKind { Application, Dashboard };

inline constexpr std::array resourceKinds{ResourceKind::Application, ResourceKind::Dashboard};

/// An application or a dashboard of the user.
struct OwnedResource
{
    QString id;   ///< In lower case, as every id of the transfer page.
    QString name; ///< The id where the server gave no name.
    QString description;
    QMap<QString, qint64> summary; ///< Of an application: what it holds ("deviceCount" -> 5).
    QSet<QString> applicationIds;  ///< Of a dashboard: the applications whose data it shows.
};

/// Everything the user owns, as the two lists last said.
class OwnedResources final
{
public:
    OwnedResources() = default;
    /// What has no id cannot be transferred and is left out.
    OwnedResources(const QList<Application> &applications, const QList<Dashboard> &dashboards);

    const QList<OwnedResource> &of(ResourceKind kind) const { return m_items[std::size_t(kind)]; }
    /// Null where the user does not own it. Valid as long as this object.
    const OwnedResource *find(ResourceKind kind, const QString &id) const;
    bool isEmpty() const { return m_items[0].isEmpty() && m_items[1].isEmpty(); }

private:
    void add(ResourceKind kind, OwnedResource item);

    std::array<QList<OwnedResource>, 2> m_items;
    std::array<QHash<QString, qsizetype>, 2> m_rows;
};
