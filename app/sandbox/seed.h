// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state.h"

namespace sandbox {

/// The password of every account of the seed.
QString seedPassword();
/// The two-factor key of mfa@conta.example: 52 base32 digits.
QString seedTwoFactorKey();
/// A User API token of sso@conta.example, which has no password to sign in with.
QString seedApiToken();

/// How many days of usage there are before today.
int seededDays(SeedSize size);
/// How many devices the account owns in this world.
int seededDevices(const World &world, const Account &account);

/// The world as it is at every start. Its dates are counted back from the day that holds `nowMs`.
World seededWorld(SeedSize size, qint64 nowMs);

} // namespace sandbox
