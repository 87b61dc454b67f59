// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// The table is the whole of what the server offers: nothing else decides about a path, a method or a scope.
constexpr auto table = std::to_array<Route>({
    {"POST"_L1, "/auth/user"_L1, ""_L1, Access::Open, auth::signInUser, auth::userCredentials},
    {"GET"_L1, "/auth/ssoDomain"_L1, ""_L1, Access::Open, auth::ssoDomain},

    {.method = "GET"_L1,
     .path = "/me"_L1,
     .scope = "me.get"_L1,
     .access = Access::Read,
     .handler = profile::get,
     .openToUnverified = true},
    {.method = "PATCH"_L1,
     .path = "/me"_L1,
     .scope = "me.patch"_L1,
     .access = Access::Write,
     .handler = profile::patch,
     .schema = profile::mePatch,
     .openToUnverified = true},
    {.method = "POST"_L1,
     .path = "/me/verify-email"_L1,
     .scope = "me.verifyEmail"_L1,
     .access = Access::Write,
     .handler = profile::verifyEmail,
     .openToUnverified = true},
    // Read-only scopes may not renew themselves, hence a write.
    {"GET"_L1, "/me/refreshToken"_L1, "me.refreshToken"_L1, Access::Write, auth::refreshToken},
    {"PATCH"_L1, "/me/disconnectGithub"_L1, "me.disconnectGithub"_L1, Access::Write,
     profile::disconnectGithub},
    {"GET"_L1, "/avatars/demo.png"_L1, ""_L1, Access::Open, profile::avatar},

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
