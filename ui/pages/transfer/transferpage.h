// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// Moving applications and dashboards to an organization or another user.
class TransferPage final : public Page
{
    Q_OBJECT

public:
    explicit TransferPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
};
