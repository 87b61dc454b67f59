// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownedlists.h"

#include "resourcesapi.h"

OwnedLists::OwnedLists(ResourcesApi &api, QObject *parent) : QObject(parent), m_api(api) {}

void OwnedLists::load()
{
    const int round = ++m_round;
    m_applications.reset();
    m_dashboards.reset();
    const auto keep = [this, round](auto &place) {
        return [this, round, &place](auto result) {
            if (round != m_round)
                return;
            if (!result) {
                fail(result.error());
                return;
            }
            place = std::move(*result);
            finish();
        };
    };
    m_api.applications().then(this, keep(m_applications));
    m_api.dashboards().then(this, keep(m_dashboards));
}

void OwnedLists::fail(const ApiError &error)
{
    ++m_round;
    Q_EMIT failed(error);
}

void OwnedLists::finish()
{
    if (!m_applications || !m_dashboards)
        return;
    ++m_round;
    Q_EMIT loaded(OwnedResources(*m_applications, *m_dashboards));
}
