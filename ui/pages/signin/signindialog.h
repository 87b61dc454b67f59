// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class SessionManager;
class SignInForm;

/// Over the page of a session whose token is dead: the same account signs in again, and what the page holds
/// stays. Closing it leaves the page to look at; nothing can be fetched or saved then.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The manager must have a session, and outlive the dialog.
    explicit SignInDialog(SessionManager &manager, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The person does not want to sign in again with this account.
    void otherAccountRequested();

private:
    SignInForm *m_form;
};
