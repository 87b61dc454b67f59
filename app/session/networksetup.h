// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkaccess.h"

#include <QObject>

#include <memory>
#include <optional>

class TokenStore;

/// The network settings in force, and the password of the proxy in the keychain: kept for that proxy and that
/// user alone, and never handed to another.
class NetworkSetup final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    NetworkSetup(NetworkAccess &access, TokenStore &secrets, QObject *parent = nullptr);

    /// What is in force, the proxy's password included.
    const NetworkSettings &settings() const { return m_access.settings(); }

    /// At the program's start: what was kept in a file is in force at once, the password as soon as the
    /// keychain hands it out. A file of authorities that cannot be used is left out; see problem().
    void restore(const NetworkSettings &kept);

    /// Takes effect with the next request. An empty password means the one that is known for the same proxy
    /// and user, if any. A new one goes into the keychain, and one that is not needed any more out of it.
    /// Errors: those of NetworkAccess::setSettings(); nothing has changed then.
    Result<Done> apply(NetworkSettings settings);

    /// Whether a password is known for this proxy and user.
    bool hasPasswordFor(const NetworkSettings::Proxy &proxy) const;

    /// Whether a password outlives the program.
    bool keepsPasswords() const;

    /// What of the settings could not be put into force at the start (Kind::Invalid, the file of
    /// authorities), or why the keychain did not take or hand out the password.
    const std::optional<ApiError> &problem() const { return m_problem; }

    /// Asks the server a question that needs no token, with these settings. Errors: as
    /// NetworkAccess::tryOut().
    Call<std::chrono::milliseconds> tryOut(const QUrl &server, NetworkSettings settings);

    /// As NetworkAccess::lookAt().
    Result<AuthorityFile> lookAt(const QString &path) const { return m_access.lookAt(path); }
    QString tlsLibrary() const { return m_access.tlsLibrary(); }

Q_SIGNALS:
    void changed();
    void problemChanged();

private:
    void readPassword();
    void writePassword();
    void takePassword(const QString &entry, Result<Secret> password);
    void setProblem(std::optional<ApiError> problem);
    void retry();

    NetworkAccess &m_access;
    TokenStore &m_secrets;
    std::optional<ApiError> m_problem;
    std::unique_ptr<QObject> m_waiting; ///< Context of the last job of the store.
};
