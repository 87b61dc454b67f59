// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QWidget>

class CodeField;
class Form;
class PasswordField;

/// The current password and, with two-factor on, the code beside it: what the platform asks for before
/// anything that guards the account changes. The fields are "currentPassword" and "twoFactorCode".
class ProofFields final : public QWidget
{
    Q_OBJECT

public:
    /// Whether a code has to be given with the password.
    enum class Code {
        NotAsked,
        IfOn,     ///< It may stay empty: nobody knows whether two-factor is on.
        Required, ///< An empty one is complained about before anything is sent.
    };

    /// Adds its fields to the form, which takes care of validation and of read-only while sending.
    explicit ProofFields(Form &form, QWidget *parent = nullptr);

    void setCode(Code code);
    Secret password() const;
    /// Empty where none is asked for.
    Secret code() const;

    /// Forgets what was typed.
    void clear();
    /// Forgets the code alone: it is spent, or was wrong. Puts the focus where typing goes on.
    void askAgain();
    /// Puts the focus on the code with all of it selected, so that typing replaces it.
    void retypeCode();
    /// Whether the code has all its digits; complains where not. For a form about to be sent.
    bool checkCodeIsWhole();

private:
    PasswordField *m_password;
    CodeField *m_code;
    Code m_asked = Code::NotAsked;
};
