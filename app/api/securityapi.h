// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "profile.h"

class RestClient;

/// What guards the account: the actions of the Me resource about passwords, two-factor and linked accounts.
class SecurityApi final
{
public:
    explicit SecurityApi(RestClient &client) : m_client(client) {}

    /// PATCH /me/disconnectGithub; answers the profile as it then is.
    Call<Profile> disconnectGithub();

private:
    RestClient &m_client;
};
