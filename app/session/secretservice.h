// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QObject>

/// The secret service of a Linux desktop, seen from the session bus: who it is, and when it is worth asking
/// again. It is never asked for a secret here. Elsewhere, and without a bus, it knows nothing.
class SecretService final : public QObject
{
    Q_OBJECT

public:
    explicit SecretService(QObject *parent = nullptr);

    /// Whether there is a session bus at all, as far as can be known without connecting to it.
    static bool hasBus();

    /// What people know the running service by ("GNOME Keyring"); its process's name where that is all
    /// there is to know, empty where nobody offers one.
    Call<QString> name();

    /// Whether the desktop's keychain is reached in no other way: Plasma has one of its own, KWallet's.
    static bool isOnlyWay();

    /// Asks whether the keyring that new entries go into is locked, without anybody being prompted. False
    /// where that cannot be known. Errors: Kind::StoreUnavailable, type "absent" or "hanging" (5 s).
    Call<bool> isLocked();

Q_SIGNALS:
    /// A service came up, a keyring of it was unlocked, or one that was hanging answers after all.
    void becameUsable();

private:
    Call<bool> askWhetherLocked();
};
