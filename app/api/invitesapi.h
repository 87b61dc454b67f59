// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "invite.h"

#include <QList>

class RestClient;

/// Invites, Invite and Respond to Invite of the Me resource. Servers before API 1.25 have none of them:
/// Kind::NotOffered.
class InvitesApi final
{
public:
    explicit InvitesApi(RestClient &client) : m_client(client) {}

    /// GET /me/invites
    Call<QList<Invite>> invites();

    /// GET /me/invites/{id}. Errors: Kind::NotFound where there is no such invite (any more).
    Call<Invite> invite(const QString &id);

    /// POST /me/invites/{id}. Errors: Kind::NotFound as above, Kind::Gone where it has expired.
    Call<InviteResult> respond(const QString &id, InviteAction action);

private:
    RestClient &m_client;
};
