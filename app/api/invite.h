// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

class JsonReader;

/// What a member of an organization may do.
enum class OrgRole { Admin, Edit, Collaborate, View, None, Unknown };

/// An invitation to an organization, as the invited sees it. Every field may be absent.
struct Invite
{
    std::optional<QString> id;
    std::optional<QString> orgName;
    OrgRole role = OrgRole::Unknown;
    QString roleText;                    ///< As the server spelled it, for roles nobody here knows.
    std::optional<bool> requiresMFA;     ///< Two-factor has to be on before it can be accepted.
    std::optional<QDateTime> inviteDate; ///< UTC
    std::optional<std::chrono::milliseconds> ttl;
    std::optional<bool> expired; ///< As the server saw it when it answered.
    std::optional<QString> invitedByName;
    std::optional<QString> invitedByEmail;

    /// inviteDate + ttl, UTC; nothing where either is not known.
    std::optional<QDateTime> expiresAt() const;
    /// By the server's word, or by expiresAt().
    bool isExpired(const QDateTime &now) const;

    static Invite read(JsonReader &reader);

    friend bool operator==(const Invite &, const Invite &) = default;
};

enum class InviteAction { Accept, Reject, Dismiss };

/// What answering an invite came to.
struct InviteResult
{
    enum class Outcome { Accepted, Rejected, Dismissed, Unknown };

    Outcome outcome = Outcome::Unknown;
    QString outcomeText;          ///< As the server spelled it.
    std::optional<QString> orgId; ///< Of the organization that was joined.

    static InviteResult read(JsonReader &reader);

    friend bool operator==(const InviteResult &, const InviteResult &) = default;
};
