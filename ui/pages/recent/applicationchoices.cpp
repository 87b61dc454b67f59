// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationchoices.h"

#include "session.h"

#include <QSet>

ApplicationChoices::ApplicationChoices(Session &session, QObject *parent)
    : QObject(parent),
      m_session(session)
{
    connect(&m_session, &Session::profileChanged, this, &ApplicationChoices::changed);
}

void ApplicationChoices::load()
{
    if (m_loading || m_owned)
        return;
    m_loading = true;
    m_problem.reset();
    Q_EMIT changed();
    m_session.api().resources().applications().then(this, [this](Result<QList<Application>> applications) {
        m_loading = false;
        if (applications) {
            m_owned.emplace();
            for (const Application &application : std::as_const(*applications))
                m_owned->append({.id = application.id, .name = application.name});
        } else {
            m_problem = applications.error();
        }
        Q_EMIT changed();
    });
}

void ApplicationChoices::setRecent(const QList<RecentItem> &items)
{
    m_recent = items;
    Q_EMIT changed();
}

QList<RecentItem> ApplicationChoices::items() const
{
    QList<RecentItem> all;
    QSet<QString> seen;
    for (const RecentItem &item : recent() + m_owned.value_or(QList<RecentItem>())) {
        const QString id = item.id.value_or(QString()).toLower();
        if (!isItemId(id) || seen.contains(id))
            continue;
        seen.insert(id);
        all.append({.id = id, .name = item.name});
    }
    return all;
}

QString ApplicationChoices::nameOf(const QString &id) const
{
    for (const RecentItem &item : items()) {
        if (item.id == id)
            return item.name.value_or(id);
    }
    return id;
}

QList<RecentItem> ApplicationChoices::recent() const
{
    if (m_recent)
        return *m_recent;
    const std::optional<Profile> &profile = m_session.profile();
    return profile && profile->recentApplications ? profile->recentApplications->items : QList<RecentItem>();
}
