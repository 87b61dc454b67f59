// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

Call<QJsonValue> RawApi::read(ActionId id, const QUrlQuery &query)
{
    const Action &wanted = action(id);
    Q_ASSERT(wanted.method == HttpMethod::Get && !wanted.path.contains(u'{'));
    return m_client.json({.path = wanted.path, .query = query});
}

Call<QJsonValue> RawApi::applications(int page)
{
    QUrlQuery query;
    // Blank, not null: see ResourcesApi.
    query.addQueryItem(u"orgId"_s, u""_s);
    query.addQueryItem(u"perPage"_s, QString::number(applicationsPerPage));
    query.addQueryItem(u"page"_s, QString::number(page));
    return m_client.json({.path = u"/applications"_s, .query = query});
}
