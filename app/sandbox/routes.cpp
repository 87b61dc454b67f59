// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto always = ApiVersion::V1_24;
constexpr auto since1_30 = ApiVersion::V1_30;

// The table is the whole of what the server offers: nothing else decides about a path, a method or a scope.
constexpr auto table = std::to_array<Route>({
    {"POST"_L1, "/auth/user"_L1, ""_L1, Access::Open, auth::signInUser, auth::userCredentials},
    {"GET"_L1, "/auth/ssoDomain"_L1, ""_L1, Access::Open, auth::ssoDomain},

    {"GET"_L1, "/avatars/demo.png"_L1, ""_L1, Access::Open, profile::avatar},

    {"GET"_L1, "/me"_L1, "me.get"_L1, Access::Read, profile::get, nullptr, always, true},
    {"PATCH"_L1, "/me"_L1, "me.patch"_L1, Access::Write, profile::patch, profile::mePatch, always, true},
    {"POST"_L1, "/me/verify-email"_L1, "me.verifyEmail"_L1, Access::Write, profile::verifyEmail, nullptr,
     always, true},
    // Read-only scopes may not renew themselves, hence a write.
    {"GET"_L1, "/me/refreshToken"_L1, "me.refreshToken"_L1, Access::Write, auth::refreshToken},
    {"PATCH"_L1, "/me/disconnectGithub"_L1, "me.disconnectGithub"_L1, Access::Write,
     profile::disconnectGithub},

    {"PATCH"_L1, "/me/changePassword"_L1, "me.changePassword"_L1, Access::Write, security::changePassword,
     security::changePasswordBody},
    {"PATCH"_L1, "/me/generateTwoFactorAuth"_L1, "me.generateTwoFactorAuth"_L1, Access::Write,
     security::generateTwoFactorAuth},
    {"PATCH"_L1, "/me/enableTwoFactorAuth"_L1, "me.enableTwoFactorAuth"_L1, Access::Write,
     security::enableTwoFactorAuth, security::enableTwoFactorBody},
    {"PATCH"_L1, "/me/disableTwoFactorAuth"_L1, "me.disableTwoFactorAuth"_L1, Access::Write,
     security::disableTwoFactorAuth, security::disableTwoFactorBody},
    {"POST"_L1, "/me/delete"_L1, "me.delete"_L1, Access::Write, security::deleteAccount,
     auth::userCredentials},

    {"GET"_L1, "/me/invites"_L1, "me.invites"_L1, Access::Read, invitations::list, nullptr, since1_30},
    {"GET"_L1, "/me/invites/:inviteId"_L1, "me.invite"_L1, Access::Read, invitations::get, nullptr,
     since1_30},
    {"POST"_L1, "/me/invites/:inviteId"_L1, "me.respondToInvite"_L1, Access::Write, invitations::respond,
     invitations::responseBody, since1_30},

    {"GET"_L1, "/me/recentItems"_L1, "me.fetchRecentItems"_L1, Access::Read, recent::fetch},
    {"POST"_L1, "/me/recentItems"_L1, "me.addRecentItem"_L1, Access::Write, recent::add, recent::itemBody},

    {"GET"_L1, "/me/deviceCounts"_L1, "me.deviceCounts"_L1, Access::Read, usage::deviceCounts},
    {"GET"_L1, "/me/notebookMinuteCounts"_L1, "me.notebookMinuteCounts"_L1, Access::Read,
     usage::notebookMinuteCounts},
    {"GET"_L1, "/me/payloadCounts"_L1, "me.payloadCounts"_L1, Access::Read, usage::payloadCounts},
    {"GET"_L1, "/me/payloadCountsBreakdown"_L1, "me.payloadCountsBreakdown"_L1, Access::Read,
     usage::payloadCountsBreakdown, nullptr, since1_30},

    {"PATCH"_L1, "/me/transferResources"_L1, "me.transferResources"_L1, Access::Write,
     transfer::transferResources, transfer::body},

    {"GET"_L1, "/applications"_L1, "applications.get"_L1, Access::Read, picklists::applications},
    {"GET"_L1, "/dashboards"_L1, "dashboards.get"_L1, Access::Read, picklists::dashboards},
    {"GET"_L1, "/orgs"_L1, "orgs.get"_L1, Access::Read, picklists::organizations},

    {"GET"_L1, "/me/tokens"_L1, "userApiTokens.get"_L1, Access::Read, apitokens::list},
    {"POST"_L1, "/me/tokens"_L1, "userApiTokens.post"_L1, Access::Write, apitokens::post,
     apitokens::postBody},
    {"GET"_L1, "/me/tokens/:apiTokenId"_L1, "userApiToken.get"_L1, Access::Read, apitokens::get},
    {"PATCH"_L1, "/me/tokens/:apiTokenId"_L1, "userApiToken.patch"_L1, Access::Write, apitokens::patch,
     apitokens::patchBody},
    {"DELETE"_L1, "/me/tokens/:apiTokenId"_L1, "userApiToken.delete"_L1, Access::Write, apitokens::remove},

    {"GET"_L1, "/whitelabels/domain"_L1, ""_L1, Access::Open, console::whiteLabel},
    {"GET"_L1, "/console/applications/:id"_L1, ""_L1, Access::Open, console::page},
    {"GET"_L1, "/console/applications/:id/devices/:id"_L1, ""_L1, Access::Open, console::page},
    {"GET"_L1, "/console/applications/:id/workflows/:id"_L1, ""_L1, Access::Open, console::page},
    {"GET"_L1, "/console/dashboards/:id"_L1, ""_L1, Access::Open, console::page},
    {"GET"_L1, "/console/organizations/:id"_L1, ""_L1, Access::Open, console::page},

    {"POST"_L1, "/sandbox/reset"_L1, ""_L1, Access::Open, knobs::reset},
    {"POST"_L1, "/sandbox/fail"_L1, ""_L1, Access::Open, knobs::fail, knobs::failBody},
    {"POST"_L1, "/sandbox/delay"_L1, ""_L1, Access::Open, knobs::delay, knobs::delayBody},
    {"POST"_L1, "/sandbox/clock"_L1, ""_L1, Access::Open, knobs::clock, knobs::clockBody},
    {"POST"_L1, "/sandbox/expire-tokens"_L1, ""_L1, Access::Open, knobs::expireAccountTokens,
     knobs::expireBody},
    {"POST"_L1, "/sandbox/verify-email"_L1, ""_L1, Access::Open, knobs::verifyAccountEmail,
     knobs::verifyBody},
    {"GET"_L1, "/sandbox/log"_L1, ""_L1, Access::Open, knobs::log},
    {"GET"_L1, "/sandbox/code"_L1, ""_L1, Access::Open, knobs::code},
});

} // namespace

std::span<const Route> routes()
{
    return table;
}

} // namespace sandbox
