// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// Payloads, devices and notebook minutes over time, against the limits.
class UsagePage final : public Page
{
    Q_OBJECT

public:
    explicit UsagePage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
};
