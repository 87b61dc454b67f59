// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

#include <QPushButton>

/// One account of the list: initials, name, address and server, and whether it is the one that is open.
class AccountRow final : public QPushButton
{
    Q_OBJECT

public:
    enum class State {
        Current,   ///< Its session is in force.
        SignedIn,  ///< Opens without a sign-in.
        SignedOut, ///< Asks for one.
    };

    AccountRow(const Account &account, State state, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};
