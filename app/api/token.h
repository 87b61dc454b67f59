// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "result.h"
#include "secret.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

/// An access token and what can be read from it: a JSON Web Token (RFC 7519) whose signature only the
/// server can check, so its claims are hints for the interface and never a proof.
class Token final
{
public:
    Token() = default;

    /// Reads the claims of a token that was pasted, surrounding white space aside.
    /// Errors: Kind::Invalid, type "NotAToken" or "Expired" (judged by now, UTC) or "OtherServer" (its
    /// issuer's host is not that of server).
    static Result<Token> fromPasted(const QString &text, const QUrl &server, const QDateTime &now);

    /// Wraps a token that the server just gave. One that cannot be read is kept as it is: it allows
    /// everything and never expires as far as anybody here can know.
    static Token fromServer(Secret secret);

    const Secret &secret() const { return m_secret; }
    bool isEmpty() const { return m_secret.isEmpty(); }
    /// Wipes the token itself; what was read from it stays.
    void forgetSecret() { m_secret = Secret(); }

    QString userId() const { return m_subject; }
    QString issuerHost() const { return m_issuerHost; }
    QStringList scopes() const { return m_scopes; }
    std::optional<QDateTime> issuedAt() const { return m_issuedAt; }   ///< UTC
    std::optional<QDateTime> expiresAt() const { return m_expiresAt; } ///< UTC; nothing = never, or unknown.

    /// Whether the scopes let the token do this. A token without readable scopes may do anything: the
    /// server has the last word.
    bool allows(ActionId id) const;

private:
    bool readClaims();

    Secret m_secret;
    QString m_subject;
    QString m_issuerHost;
    QStringList m_scopes;
    std::optional<QDateTime> m_issuedAt;
    std::optional<QDateTime> m_expiresAt;
};
