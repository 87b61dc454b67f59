// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// The account as a whole: taking its data along, and ending it.
class AccountPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
};
