// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// The answer to "am I all right?": security, this period, what waits.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
};
