// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// What guards the account: password, two-factor authentication and the life of this sign-in.
class SecurityPage final : public Page
{
    Q_OBJECT

public:
    explicit SecurityPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
};
