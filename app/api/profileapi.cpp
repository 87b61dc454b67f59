// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

namespace {

QUrlQuery urlQuery(const ProfileQuery &query)
{
    QUrlQuery items;
    if (query.includeRecent)
        items.addQueryItem(u"includeRecent"_s, u"true"_s);
    if (!query.summaryInclude.isEmpty())
        items.addQueryItem(u"summaryInclude"_s, query.summaryInclude.join(u','));
    if (!query.summaryExclude.isEmpty())
        items.addQueryItem(u"summaryExclude"_s, query.summaryExclude.join(u','));
    return items;
}

} // namespace

Call<Profile> ProfileApi::get(const ProfileQuery &query)
{
    return m_client.call({.path = u"/me"_s, .query = urlQuery(query), .isKept = true}, &Profile::read);
}

Call<Profile> ProfileApi::update(const ProfilePatch &patch, const ProfileQuery &query)
{
    return m_client.call(
        {.method = HttpMethod::Patch, .path = u"/me"_s, .query = urlQuery(query), .body = patch.toJson()},
        &Profile::read);
}

Call<Done> ProfileApi::verifyEmail()
{
    return m_client.perform({.method = HttpMethod::Post, .path = u"/me/verify-email"_s});
}

Call<QByteArray> ProfileApi::avatar(const QUrl &url)
{
    return m_client.fetch(url, "image/*"_ba).map([](Result<HttpResponse> response) -> Result<QByteArray> {
        if (!response)
            return std::move(response).error();
        return response->body;
    });
}
