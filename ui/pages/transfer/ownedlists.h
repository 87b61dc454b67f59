// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"
#include "apierror.h"
#include "ownedresources.h"

#include <QDateTime>
#include <QObject>

#include <optional>

class Api;

/// Fetches both lists, all pages, side by side. A later load() drops the answers of an earlier one, which may
/// be older than what somebody has done meanwhile.
class OwnedLists final : public QObject
{
    Q_OBJECT

public:
    /// The API must outlive this object.
    explicit OwnedLists(Api &api, QObject *parent = nullptr);

    /// Ends in loaded() or failed(), once. Before failed() there may be recalled(), while nothing was loaded
    /// yet.
    void load();

Q_SIGNALS:
    void loaded(const OwnedResources &owned);
    void failed(const ApiError &error);
    /// What the lists said at an earlier time, from what was kept.
    void recalled(const OwnedResources &owned, const QDateTime &time);

private:
    void fail(const ApiError &error);
    void recall(const ApiError &why);
    void recallDashboards(const ApiError &why, const Aged<QList<Application>> &applications);
    void finish();

    Api &m_api;
    int m_round = 0; ///< Counts load() and what ends it.
    bool m_hasLoaded = false;
    std::optional<QList<Application>> m_applications;
    std::optional<QList<Dashboard>> m_dashboards;
};
