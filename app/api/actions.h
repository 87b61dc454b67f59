// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmethod.h"

#include <QLatin1StringView>

#include <span>

#ifdef __GNUC__
// GCC 12 takes scoped enumerators for names that shadow the aliases of usage.h, where that comes first.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif

/// The actions of the API's Me resource, in the reference's order.
enum class ActionId {
    AddRecentItem,
    ChangePassword,
    Delete,
    DeviceCounts,
    DisableTwoFactorAuth,
    DisconnectGithub,
    EnableTwoFactorAuth,
    FetchRecentItems,
    GenerateTwoFactorAuth,
    Get,
    Invite,
    Invites,
    NotebookMinuteCounts,
    Patch,
    PayloadCounts,
    PayloadCountsBreakdown,
    RefreshToken,
    RespondToInvite,
    TransferResources,
    VerifyEmail,
};

#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

/// Which kind of token may do it.
enum class Access {
    Read, ///< Read-only tokens too.
    Write,
    Refresh, ///< As Write; a token that came from the account's settings has nothing to refresh.
};

/// One line of the API reference.
struct Action
{
    ActionId id;
    QLatin1StringView name; ///< As the reference spells it: "addRecentItem".
    HttpMethod method;
    QLatin1StringView path; ///< With "{inviteId}" where an id stands.
    Access access;
    QLatin1StringView scope; ///< The scope that allows this action and no other: "me.addRecentItem".
};

/// All 20, in the order of ActionId.
std::span<const Action> actions();

const Action &action(ActionId id);
