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

    /// Reads the claims of a token that was pasted, what is no part of it aside: see tidied().
    /// Errors: Kind::Invalid, type "NotAToken", "Truncated" (its end is missing) or "Expired" (judged by now,
    /// UTC).
    static Result<Token> fromPasted(const QString &text, const QDateTime &now);
    /// A pasted text without what comes along with a token: white space, also within, as a line that was
    /// wrapped has it; quotes around it; and "Bearer" or "Authorization: Bearer" before it.
    static QString tidied(const QString &text);

    /// Wraps a token that the server just gave. One that cannot be read is kept as it is: it allows
    /// everything and never expires as far as anybody here can know.
    static Token fromServer(Secret secret);

    const Secret &secret() const { return m_secret; }
    bool isEmpty() const { return m_secret.isEmpty(); }

    QString userId() const { return m_subject; }
    QString issuerHost() const { return m_issuerHost; }
    /// The host that the token names as its issuer or, where it names none, its audience, if that is not
    /// the server's; else empty. On a white-label host that may well be so.
    QString foreignHost(const QUrl &server) const;
    QStringList scopes() const { return m_scopes; }
    std::optional<QDateTime> issuedAt() const { return m_issuedAt; }   ///< UTC
    std::optional<QDateTime> expiresAt() const { return m_expiresAt; } ///< UTC; nothing = never, or unknown.

    /// Whether the scopes let the token do this. A token without readable scopes may do anything: the
    /// server has the last word.
    bool allows(ActionId id) const;
    /// Whether its scopes let it look at something and change nothing.
    bool isReadOnly() const;

private:
    bool readClaims();

    Secret m_secret;
    QString m_subject;
    QString m_issuerHost;
    QStringList m_audience; ///< Hosts, where it names such.
    QStringList m_scopes;
    std::optional<QDateTime> m_issuedAt;
    std::optional<QDateTime> m_expiresAt;
};
