// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

Call<Profile> ProfileApi::get()
{
    return m_client.call({.path = u"/me"_s}, &Profile::read);
}

Call<Profile> ProfileApi::update(const ProfilePatch &patch)
{
    return m_client.call({.method = HttpMethod::Patch, .path = u"/me"_s, .body = patch.toJson()},
                         &Profile::read);
}

Call<Done> ProfileApi::verifyEmail()
{
    return m_client.call({.method = HttpMethod::Post, .path = u"/me/verify-email"_s},
                         [](JsonReader &) { return Done{}; });
}

Call<QByteArray> ProfileApi::avatar(const QUrl &url)
{
    return m_client.fetch(url, "image/*"_ba).map([](Result<HttpResponse> response) -> Result<QByteArray> {
        if (!response)
            return std::move(response).error();
        return response->body;
    });
}
