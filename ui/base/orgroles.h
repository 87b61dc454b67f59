// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invite.h"

/// The roles of an organization's members in words.
namespace OrgRoles {

/// What the role is called: "Admin"; text is the server's spelling, for one that nobody here knows.
QString name(OrgRole role, const QString &text);

/// What somebody with the role may do, in a sentence or two.
QString explanation(OrgRole role, const QString &text);

} // namespace OrgRoles
