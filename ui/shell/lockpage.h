// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Banner;
class QPushButton;
class SessionManager;
class SignInForm;
struct ApiError;

/// All that a locked window shows: whose session it is, and the way back into it.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    /// The manager must have a session, and outlive the page. keychainOpens: the token is read from the
    /// keychain, without asking for a password.
    LockPage(SessionManager &manager, bool keychainOpens, QWidget *parent = nullptr);

    /// Puts the focus where the way back begins.
    void focusWayBack();
    /// Says that closing the program would lose what is typed; closeAnywayRequested() is the way out.
    void warnOfLoss();

Q_SIGNALS:
    /// The keychain gave the token back. A sign-in tells the manager instead.
    void unlocked();
    void closeAnywayRequested();

private:
    QWidget *makeColumn();
    void unlock();
    void showFailure(const ApiError &error);
    void showForm();

    SessionManager &m_manager;
    bool m_keychainOpens;
    Banner *m_banner;
    QPushButton *m_unlock;
    QPushButton *m_instead;
    SignInForm *m_form;
};
