// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

/// JSON Web Tokens of RFC 7519, signed with HS256 and nothing else.
namespace sandbox::jwt {

QByteArray encode(const QJsonObject &claims, const QByteArray &key);

/// The claims of a token whose signature holds; none for anything else. The header may name no other
/// algorithm than HS256, so that a token cannot choose how it is checked. Expiry is the caller's to judge.
std::optional<QJsonObject> decode(const QByteArray &token, const QByteArray &key);

} // namespace sandbox::jwt
