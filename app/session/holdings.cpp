// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdings.h"

#include "session.h"

using namespace Qt::StringLiterals;

namespace {

bool isMerelyUnavailable(const ApiError &error)
{
    return error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotOffered;
}

template <typename T>
HeldThings::Group groupOf(const std::optional<QList<T>> &list, const QMap<QString, qint64> &counts,
                          const QString &countName)
{
    HeldThings::Group group;
    if (!list) {
        if (const auto count = counts.constFind(countName); count != counts.constEnd())
            group.count = *count;
        return group;
    }
    group.count = list->size();
    for (const T &thing : *list)
        group.names.append(thing.name.value_or(thing.id.value_or(QString())));
    std::sort(group.names.begin(), group.names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return group;
}

QStringList onlyAdminOf(const QList<Organization> &organizations, const QString &userId)
{
    QStringList names;
    for (const Organization &organization : organizations) {
        if (organization.roles.value(userId) == "admin"_L1 &&
            organization.roles.values().count(u"admin"_s) == 1)
            names.append(organization.name.value_or(organization.id.value_or(QString())));
    }
    names.sort();
    return names;
}

} // namespace

Holdings::Holdings(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void Holdings::load()
{
    ++m_round;
    m_awaited = 0;
    keep(m_session.api().profile().get(), m_profile);
    keep(m_session.api().resources().applications(), m_applications);
    keep(m_session.api().resources().dashboards(), m_dashboards);
    keep(m_session.api().resources().organizations(), m_organizations);
}

template <typename T>
void Holdings::keep(Call<T> call, std::optional<T> &place)
{
    ++m_awaited;
    place.reset();
    std::move(call).then(this, [this, &place, round = m_round](Result<T> answer) {
        if (round != m_round)
            return;
        if (answer) {
            place = std::move(*answer);
        } else if (!isMerelyUnavailable(answer.error())) {
            ++m_round;
            m_awaited = 0;
            Q_EMIT failed(answer.error());
            return;
        }
        if (--m_awaited == 0)
            finish();
    });
}

void Holdings::finish()
{
    ++m_round;
    HeldThings held;
    if (m_profile && m_profile->summary)
        held.counts = m_profile->summary->counts;
    held.applications = groupOf(m_applications, held.counts, u"appCount"_s);
    held.dashboards = groupOf(m_dashboards, held.counts, u"dashCount"_s);
    held.organizations = groupOf(m_organizations, held.counts, u"orgCount"_s);
    if (m_organizations)
        held.onlyAdminOf = onlyAdminOf(*m_organizations, m_session.account().userId);
    for (const auto &listed : {u"appCount"_s, u"dashCount"_s, u"orgCount"_s})
        held.counts.remove(listed);
    Q_EMIT loaded(held);
}
