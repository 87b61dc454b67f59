// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychaincheck.h"

/// Follows how the keychain is behind a token store: by the store's own word, by what the desktop says of it,
/// and by trying it. Nobody is asked for a password unless tryOut() is called.
class KeychainWatch final : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit KeychainWatch(TokenStore &store, QObject *parent = nullptr);

    /// Why nothing can be kept at the moment, as far as that is known.
    std::optional<ApiError> problem() const;

    /// Asks the desktop; changed() follows where it has news. On desktops that cannot be asked nothing
    /// happens.
    void look();
    /// Tries the store with an entry of no worth, for which a locked keychain may ask for its password;
    /// changed() tells of the beginning and of the end.
    void tryOut();
    bool isTrying() const { return m_check.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    void note(const std::optional<ApiError> &seen);

    TokenStore &m_store;
    SecretService *m_service;
    KeychainCheck m_check;
    std::optional<ApiError> m_seen; ///< By the last look.
};
