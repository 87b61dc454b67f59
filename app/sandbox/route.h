// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accesstoken.h"
#include "httpmessage.h"
#include "schema.h"
#include "scopes.h"
#include "state.h"

#include <span>

namespace sandbox {

/// One request on its way through a handler: what the dispatcher has found out about it.
struct Context
{
    State &state;
    const Request &request;
    QString baseUrl;  ///< the server's own address as the client knows it
    qint64 nowMs = 0; ///< by the sandbox's clock
    QStringList ids;  ///< the variable parts of the path
    QJsonObject body; ///< checked against the route's schema
    Grant grant;      ///< of the token; without an account on open routes

    World &world() const { return state.world; }
    Account &account() const { return *grant.account; }
};

/// Who may use a route.
enum class Access {
    Open,  ///< everyone
    Read,  ///< tokens with a scope for reading
    Write, ///< tokens with a scope for writing
};

/// One line of the route table.
struct Route
{
    using Handler = Response (*)(const Context &context);
    using BodySchema = const Schema &(*)(ApiVersion version);

    QLatin1StringView method;
    QLatin1StringView path;  ///< parts that start with ":" are variable
    QLatin1StringView scope; ///< "resource.action"; empty on open routes
    Access access;
    Handler handler;
    BodySchema schema = nullptr; ///< null: the body is not looked at
    ApiVersion since = ApiVersion::V1_24;
    bool openToUnverified = false; ///< whether an account that must verify its e-mail may use it
};

/// Every route of the server.
std::span<const Route> routes();

} // namespace sandbox
