// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "resource.h"

#include <QList>

class RestClient;

/// Transfer Resources of the Me resource, and the lists from which people pick what to move and where to.
class ResourcesApi final
{
public:
    explicit ResourcesApi(RestClient &client) : m_client(client) {}

    /// GET /applications, all pages: those that the user owns.
    Call<QList<Application>> applications();
    /// GET /dashboards, all pages: those that the user owns.
    Call<QList<Dashboard>> dashboards();
    /// GET /orgs, all pages: those that the user is a member of.
    Call<QList<Organization>> organizations();

    /// PATCH /me/transferResources. Errors: Kind::Invalid where something is not owned or the destination
    /// would pass a limit; without an answer nobody knows what has moved.
    Call<Done> transfer(const ResourceTransfer &transfer);

private:
    RestClient &m_client;
};
