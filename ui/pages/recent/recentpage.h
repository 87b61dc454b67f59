// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// What was opened last in the platform, to go back to.
class RecentPage final : public Page
{
    Q_OBJECT

public:
    explicit RecentPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
};
