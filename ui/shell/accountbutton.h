// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class Avatar;
class ElidedLabel;
class Session;

/// Whose account is open: picture, name and address; opens the menu about accounts.
class AccountButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit AccountButton(Session &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// As a click does.
    void open();

Q_SIGNALS:
    void profileRequested();
    void signOutRequested();

private:
    void showAccount();

    Session &m_session;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_email;
};
