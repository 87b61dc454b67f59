// SPDX-License-Identifier: GPL-3.0-or-later
#include "securityapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

Call<Profile> SecurityApi::disconnectGithub()
{
    return m_client.call({.method = HttpMethod::Patch, .path = u"/me/disconnectGithub"_s}, &Profile::read);
}
