// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// Somebody's account on one server, as Conta remembers it. Holds no secret.
struct Account
{
    enum class SignIn { Password, ApiToken };

    QUrl server;
    QString userId;
    QString email;
    QString name;                     ///< As shown; may be empty until the profile has been read.
    SignIn signIn = SignIn::Password; ///< An API token cannot be renewed, only replaced.

    /// "userId@host:port": the same user on two servers is two accounts.
    QString id() const;

    friend bool operator==(const Account &, const Account &) = default;
};
