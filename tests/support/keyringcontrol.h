// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The hands of the person before a real GNOME Keyring that with-keyring.sh started. Blocking; false where
/// the keyring does not do it.
class KeyringControl final
{
public:
    /// Locks the keyring that new entries go into.
    static bool lock();
    /// Unlocks it with its password.
    static bool unlock();
};
