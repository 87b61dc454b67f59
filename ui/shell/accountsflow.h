// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;
class SessionManager;

/// What can be done with the accounts of this computer, each step with its question: switch, add, sign out,
/// remove.
class AccountsFlow final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; dialogs open over window.
    AccountsFlow(SessionManager &manager, QWidget &window);

    /// Opens the list of accounts at a button.
    void openPanel(const QWidget &anchor);

Q_SIGNALS:
    /// Runs go once nothing that was typed is lost by leaving the session in force.
    void leaveRequested(const std::function<void()> &go);
    void profileRequested();
    void lockRequested();
    /// To the sign-in page, beside the session in force.
    void addRequested();
    /// Another account is about to open, or one to be removed: what the sign-in form holds is out of place.
    void formOutdated();

private:
    void switchTo(const QString &accountId);
    void signOut(const QString &accountId);
    void askToRemove(const QString &accountId);
    void later(std::function<void()> act);
    bool isCurrent(const QString &accountId) const;

    SessionManager &m_manager;
    QWidget &m_window;
};
