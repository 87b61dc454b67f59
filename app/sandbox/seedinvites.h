// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

namespace sandbox {

/// The rich account's invites: every role, several scripts, some expired, one that ends within the hour.
void addInvites(World &world, const Account &account, qint64 nowMs);

/// One invite for the account that has two-factor on, to an organization that requires it.
void addInviteRequiringMfa(World &world, const Account &account);

/// Fills the account's invites up to 2,000.
void addManyInvites(World &world, const Account &account);

} // namespace sandbox
