// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "ownedresources.h"

#include <QObject>

#include <optional>

class ResourcesApi;

/// Fetches both lists, all pages, side by side. A later load() drops the answers of an earlier one, which may
/// be older than what somebody has done meanwhile.
class OwnedLists final : public QObject
{
    Q_OBJECT

public:
    /// The API must outlive this object.
    explicit OwnedLists(ResourcesApi &api, QObject *parent = nullptr);

    /// Ends in loaded() or failed(), once.
    void load();

Q_SIGNALS:
    void loaded(const OwnedResources &owned);
    void failed(const ApiError &error);

private:
    void fail(const ApiError &error);
    void finish();

    ResourcesApi &m_api;
    int m_round = 0; ///< Counts load() and what ends it.
    std::optional<QList<Application>> m_applications;
    std::optional<QList<Dashboard>> m_dashboards;
};
