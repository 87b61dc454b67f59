// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "profile.h"

class RestClient;

/// Get, Patch and Verify Email of the Me resource.
class ProfileApi final
{
public:
    explicit ProfileApi(RestClient &client) : m_client(client) {}

    /// GET /me
    Call<Profile> get(const ProfileQuery &query = {});

    /// PATCH /me; answers the profile as it then is. Errors: Kind::Invalid with fields where the server
    /// refuses one.
    Call<Profile> update(const ProfilePatch &patch, const ProfileQuery &query = {});

    /// POST /me/verify-email: has the verification message sent again.
    Call<Done> verifyEmail();

    /// The picture behind Profile::avatarUrl, in whatever image format it has. No token is sent.
    Call<QByteArray> avatar(const QUrl &url);

private:
    RestClient &m_client;
};
