// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "networksettings.h"

#include <QUrl>

/// A file of authorities, looked at.
struct AuthorityFile
{
    int authorities = 0; ///< Above 0.
    int expired = 0;     ///< Of these; or not valid yet.
};

/// What can be done about the way to the network. Implemented where the connections are; it stands here so
/// that those who let people set it need not know them.
class NetworkAccess
{
public:
    NetworkAccess() = default;
    NetworkAccess(const NetworkAccess &) = delete;
    NetworkAccess &operator=(const NetworkAccess &) = delete;
    virtual ~NetworkAccess() = default;

    /// What is in force, the proxy's password included.
    virtual const NetworkSettings &settings() const = 0;
    /// Takes effect with the next request.
    /// Errors: Kind::Invalid with the types of lookAt(); the settings before stay in force then.
    virtual Result<Done> setSettings(const NetworkSettings &settings) = 0;

    /// Looks at a PEM file of authorities.
    /// Errors: Kind::Invalid with type "CaUnreadable", "CaTooLarge", "CaNotPem", "CaBinary" or
    /// "CaNoCertificate".
    virtual Result<AuthorityFile> lookAt(const QString &path) const = 0;

    /// Reads one address with these settings, without a token and without any effect on what is in force.
    /// Answers how long it took until the server had answered, whatever it said.
    /// Errors: those of a request; Kind::Server and Kind::ForeignAnswer where the answer shows that somebody
    /// else's, or no working, server is there; those of setSettings().
    virtual Call<std::chrono::milliseconds> tryOut(const QUrl &address, const NetworkSettings &settings) = 0;

    /// The library that encrypts: "openssl OpenSSL 3.0.11 …".
    virtual QString tlsLibrary() const = 0;
};
