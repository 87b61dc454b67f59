// SPDX-License-Identifier: GPL-3.0-or-later
#include "resourcesapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int perPage = 1000;  // the API's most
constexpr int mostPages = 100; // No account holds more; a server that ignores the page would never end.

template <typename T>
struct ListPage
{
    QList<T> items;
    std::optional<qint64> totalCount;
};

template <typename T>
ListPage<T> readPage(JsonReader &reader)
{
    ListPage<T> page;
    page.items = reader.list("items"_L1, &T::read);
    page.totalCount = reader.optInteger("totalCount"_L1);
    return page;
}

// One page after the other, because only the first tells how many there are. Things may come and go
// meanwhile: an empty page is the end, whatever the total says.
template <typename T>
Call<QList<T>> fetchFrom(RestClient client, const QString &path, const QUrlQuery &filter, int number,
                         QList<T> before)
{
    QUrlQuery query = filter;
    query.addQueryItem(u"perPage"_s, QString::number(perPage));
    query.addQueryItem(u"page"_s, QString::number(number));
    return client.call({.path = path, .query = query, .isKept = true}, &readPage<T>)
        .andThen([=](Result<ListPage<T>> page) -> Call<QList<T>> {
            if (!page)
                return Call<QList<T>>::ready(std::move(page).error());
            const QList<T> all = before + page->items;
            const bool more = !page->items.isEmpty() && page->totalCount.value_or(0) > all.size();
            if (!more)
                return Call<QList<T>>::ready(all);
            if (number + 1 == mostPages)
                return Call<QList<T>>::ready(
                    ApiError{.kind = ApiError::Kind::BadResponse, .message = u"%1 does not end"_s.arg(path)});
            return fetchFrom<T>(client, path, filter, number + 1, all);
        });
}

// A blank orgId asks for what the user owns, not for what any organization does. Blank is not null: QUrlQuery
// would leave the "=" out, and a server might take that for no orgId at all.
QUrlQuery ownedByUser()
{
    QUrlQuery query;
    query.addQueryItem(u"orgId"_s, u""_s);
    return query;
}

} // namespace

Call<QList<Application>> ResourcesApi::applications()
{
    return fetchFrom<Application>(m_client, u"/applications"_s, ownedByUser(), 0, {});
}

Call<QList<Dashboard>> ResourcesApi::dashboards()
{
    return fetchFrom<Dashboard>(m_client, u"/dashboards"_s, ownedByUser(), 0, {});
}

Call<QList<Organization>> ResourcesApi::organizations()
{
    return fetchFrom<Organization>(m_client, u"/orgs"_s, {}, 0, {});
}

Call<Done> ResourcesApi::transfer(const ResourceTransfer &transfer)
{
    return m_client.perform(
        {.method = HttpMethod::Patch, .path = u"/me/transferResources"_s, .body = transfer.toJson()});
}
