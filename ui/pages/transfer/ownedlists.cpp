// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownedlists.h"

#include "api.h"

OwnedLists::OwnedLists(Api &api, QObject *parent) : QObject(parent), m_api(api) {}

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
    m_api.resources().applications().then(this, keep(m_applications));
    m_api.resources().dashboards().then(this, keep(m_dashboards));
}

void OwnedLists::fail(const ApiError &error)
{
    ++m_round;
    if (m_hasLoaded || !isWorthRecalling(error))
        Q_EMIT failed(error);
    else
        recall(error);
}

void OwnedLists::recall(const ApiError &why)
{
    m_api.recall([](Api &past) { return past.resources().applications(); })
        .then(this, [this, round = m_round, why](const Result<Aged<QList<Application>>> &applications) {
            if (round != m_round)
                return;
            if (applications)
                recallDashboards(why, *applications);
            else
                Q_EMIT failed(why);
        });
}

void OwnedLists::recallDashboards(const ApiError &why, const Aged<QList<Application>> &applications)
{
    m_api.recall([](Api &past) { return past.resources().dashboards(); })
        .then(this,
              [this, round = m_round, why, applications](const Result<Aged<QList<Dashboard>>> &dashboards) {
                  if (round != m_round)
                      return;
                  if (dashboards)
                      Q_EMIT recalled(OwnedResources(applications.value, dashboards->value),
                                      std::min(applications.time, dashboards->time));
                  Q_EMIT failed(why);
              });
}

void OwnedLists::finish()
{
    if (!m_applications || !m_dashboards)
        return;
    ++m_round;
    m_hasLoaded = true;
    Q_EMIT loaded(OwnedResources(*m_applications, *m_dashboards));
}
