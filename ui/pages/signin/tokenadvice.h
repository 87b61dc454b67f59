// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLabel>
#include <QUrl>

#include <functional>
#include <optional>

class PasswordField;
class SignIn;
class Token;

/// Below the field for an API token: what is to be known of the token that stands there, before it is sent
/// anywhere. What makes it useless stands in the field itself; what one should only know of stands here, and
/// is announced.
class TokenAdvice final : public QLabel
{
    Q_OBJECT

public:
    using ChosenServer = std::function<std::optional<QUrl>()>;

    /// field and signIn must outlive it.
    TokenAdvice(PasswordField &field, const SignIn &signIn, ChosenServer server, QWidget *parent = nullptr);

    /// Looks again: the token or the server is another one.
    void look();
    /// Hidden where no token is asked for.
    void setWanted(bool wanted);

private:
    QString complaintAbout(const QString &text) const;
    QString adviceOn(const Token &token, const QString &pasted) const;

    PasswordField &m_field;
    const SignIn &m_signIn;
    ChosenServer m_server;
    bool m_isWanted = false;
};
