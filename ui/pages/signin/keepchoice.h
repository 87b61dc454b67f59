// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class SessionManager;

/// "Keep me signed in", and below it where the sign-in is kept or why it cannot be at the moment. It looks
/// when it comes into sight, follows a keychain that is unlocked later, and offers to try again.
class KeepChoice final : public QWidget
{
    Q_OBJECT

public:
    /// The manager must outlive it.
    KeepChoice(SessionManager &manager, bool isKept, QWidget *parent = nullptr);

    bool isChecked() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    QString words() const;

    SessionManager &m_manager;
    QCheckBox *m_keep;
    QLabel *m_note;
    QPushButton *m_again;
};
