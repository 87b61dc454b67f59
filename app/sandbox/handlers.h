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

namespace security {
Response changePassword(const Context &context);
Response generateTwoFactorAuth(const Context &context);
Response enableTwoFactorAuth(const Context &context);
Response disableTwoFactorAuth(const Context &context);
Response deleteAccount(const Context &context);
const Schema &changePasswordBody(ApiVersion version);
const Schema &enableTwoFactorBody(ApiVersion version);
const Schema &disableTwoFactorBody(ApiVersion version);
} // namespace security

namespace invitations {
Response list(const Context &context);
Response get(const Context &context);
Response respond(const Context &context);
const Schema &responseBody(ApiVersion version);
} // namespace invitations

namespace recent {
Response fetch(const Context &context);
Response add(const Context &context);
const Schema &itemBody(ApiVersion version);
} // namespace recent

namespace usage {
Response deviceCounts(const Context &context);
Response notebookMinuteCounts(const Context &context);
Response payloadCounts(const Context &context);
Response payloadCountsBreakdown(const Context &context);
} // namespace usage

namespace transfer {
Response transferResources(const Context &context);
const Schema &body(ApiVersion version);
} // namespace transfer

namespace picklists {
Response applications(const Context &context);
Response dashboards(const Context &context);
Response organizations(const Context &context);
} // namespace picklists

namespace apitokens {
Response list(const Context &context);
Response post(const Context &context);
Response get(const Context &context);
Response patch(const Context &context);
Response remove(const Context &context);
const Schema &postBody(ApiVersion version);
const Schema &patchBody(ApiVersion version);
} // namespace apitokens

namespace console {
Response whiteLabel(const Context &context);
Response page(const Context &context);
} // namespace console

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
