// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class AnswerCard;
class CheckupCard;
class InvitesCard;
class LimitsCard;
class PeriodCard;
class RecentCard;

/// The answer to "am I all right?": security, this period, what is nearly used up, what waits. Each card
/// fills as its answer comes.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;

private:
    void addCards();
    /// Shows what is known now, and whether more is on its way.
    void follow();
    void followProfile();
    void showWarning();
    void showProfileAge();
    bool isLoading() const;
    bool hasNothing() const;
    void setComplete(bool complete);

    Banner *m_warning;
    CheckupCard *m_checkup;
    QList<PeriodCard *> m_periods;
    InvitesCard *m_invites;
    LimitsCard *m_limits;
    RecentCard *m_recent;
    std::optional<ApiError> m_profileProblem; ///< Of the last attempt.
    bool m_complete = true;
};
