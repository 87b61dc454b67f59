// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class Avatar;
class ElidedLabel;
class Session;

/// Whose account is open: picture, name and address. A click asks for the list of accounts.
class AccountButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit AccountButton(Session &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// As a click does.
    void open();

private:
    void showAccount();

    Session &m_session;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_email;
};
