// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QScrollArea;
class QVBoxLayout;
class SessionManager;
struct Account;

/// The accounts of this computer, opened from a button: a click on one switches to it, and each can be
/// signed out or removed. Closes with whatever was chosen.
class AccountsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit AccountsPanel(SessionManager &manager, QWidget *parent);

    /// Opens below a button of the window, or above where there is no room, and takes the keyboard.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void switchRequested(const QString &accountId);
    void addRequested();
    void profileRequested();
    void lockRequested();
    void signOutRequested(const QString &accountId);
    void removeRequested(const QString &accountId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeRow(const Account &account);
    QWidget *makeMoreButton(const Account &account);
    void addAction(const QString &name, const QString &icon, const QString &text, auto signal);
    QString currentId() const;

    SessionManager &m_manager;
    QVBoxLayout *m_layout;
    QScrollArea *m_list = nullptr;
};
