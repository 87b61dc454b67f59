// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class CheckupCard;
class LimitsCard;
class RecentCard;

/// The answer to "am I all right?": security, this period, what is nearly used up, what waits.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;

private:
    void showProfile();
    void showFailure(const ApiError &error);

    CheckupCard *m_checkup;
    LimitsCard *m_limits;
    RecentCard *m_recent;
    bool m_shown = false;
};
