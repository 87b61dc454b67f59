// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

struct Profile;
class Session;

/// One question about how well the account is guarded, and its answer.
struct CheckupItem
{
    enum class Subject { Email, TwoFactor, Password, SignIn };
    enum class State {
        Good,
        Advice,  ///< Works, and could be better.
        Warning, ///< Puts the account, or the access to it, at risk.
        NotHere, ///< Decided elsewhere: single sign-on.
        Unknown, ///< The server does not say.
    };

    Subject subject;
    State state = State::Unknown;
    /// UTC: when the password was last changed, or when the sign-in ends; nothing where that has no date.
    std::optional<QDateTime> date;

    friend bool operator==(const CheckupItem &, const CheckupItem &) = default;
};

/// The four questions in the order of Subject, for the profile that the server last told and the token in
/// force. A sign-in that the program renews by itself is good whenever it ends.
QList<CheckupItem> securityCheckup(const Profile &profile, const Session &session, const QDateTime &nowUtc);
