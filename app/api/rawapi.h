// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "call.h"

#include <QJsonValue>
#include <QUrlQuery>

class RestClient;

/// Answers as the server's own JSON, with every field of it: for what is taken along, not for what is shown.
class RawApi final
{
public:
    explicit RawApi(RestClient &client) : m_client(client) {}

    /// One of the Me resource's reading actions that has no id in its path.
    /// Errors: Kind::NotOffered where this server lacks it; Kind::BadResponse for what is no JSON.
    Call<QJsonValue> read(ActionId id, const QUrlQuery &query = {});

    /// GET /applications, one page of those that the user owns, of at most applicationsPerPage.
    Call<QJsonValue> applications(int page);
    static constexpr int applicationsPerPage = 1000;

private:
    RestClient &m_client;
};
