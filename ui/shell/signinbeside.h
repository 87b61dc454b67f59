// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUrl;
class SessionManager;
class SignInPage;
struct Account;

/// The sign-in page as the way to another account: shown beside a session in force, which can be gone back
/// to.
class SignInBeside final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SignInBeside(SessionManager &manager, SignInPage &page, QObject *parent);

    /// Whether the page is wanted though a session is in force.
    bool isWanted() const { return m_isWanted; }

    void open();
    void openFor(const Account &account);
    void openAt(const QUrl &server);
    /// To the session in force, and what was typed is forgotten; nothing where there is none.
    void goBack();
    /// Another session is in force, or none: there is nothing to be beside of.
    void end() { m_isWanted = false; }

    /// Brings up to date what the page says of the session in force and of the other accounts.
    void showWaysOut();

Q_SIGNALS:
    /// The page is wanted from now on.
    void opened();
    /// The session's frame is, instead.
    void left();

private:
    SessionManager &m_manager;
    SignInPage &m_page;
    bool m_isWanted = false;
};
