// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route.h"

/// The handlers that the route table names, by domain. Each is one action of the API or one knob.
namespace sandbox {

namespace auth {
Response signInUser(const Context &context);
Response ssoDomain(const Context &context);
Response refreshToken(const Context &context);
const Schema &userCredentials(ApiVersion version);
} // namespace auth

namespace profile {
Response get(const Context &context);
Response patch(const Context &context);
Response verifyEmail(const Context &context);
Response disconnectGithub(const Context &context);
Response avatar(const Context &context);
const Schema &mePatch(ApiVersion version);
} // namespace profile

namespace knobs {
Response reset(const Context &context);
Response fail(const Context &context);
Response delay(const Context &context);
Response clock(const Context &context);
Response expireAccountTokens(const Context &context);
Response verifyAccountEmail(const Context &context);
Response log(const Context &context);
Response code(const Context &context);
const Schema &failBody(ApiVersion version);
const Schema &delayBody(ApiVersion version);
const Schema &clockBody(ApiVersion version);
const Schema &expireBody(ApiVersion version);
const Schema &verifyBody(ApiVersion version);
} // namespace knobs

} // namespace sandbox
