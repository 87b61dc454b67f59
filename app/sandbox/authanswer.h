// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route.h"

namespace sandbox {

/// `{userId, token, needsToVerifyEmail}` with a new token. Without a life the token does not expire.
Response authAnswer(const Context &context, Account &account, const QStringList &scopes,
                    std::optional<qint64> lifeMs);

/// The `tokenTTL` of a request body, in milliseconds; zero asks for a token that does not expire.
std::optional<qint64> requestedLife(const QJsonObject &body);

} // namespace sandbox
