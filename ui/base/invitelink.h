// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The id of the invite that a link like conta://invite/<id> leads to; nothing for any other text. An id is
/// made of 1 to 128 of the letters A to Z, digits, "-" and "_".
std::optional<QString> inviteOfLink(const QString &link);

/// Whether that could be the id of an invite.
bool isInviteId(const QString &text);
