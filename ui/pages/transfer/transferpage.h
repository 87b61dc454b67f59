// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownedlists.h"
#include "page.h"
#include "result.h"
#include "resultstep.h"
#include "transferselection.h"

class ChooseStep;
class DestinationStep;
class ReviewStep;
class StepBar;

/// Moving applications and dashboards to an organization or another user, in four steps. What is chosen stays
/// chosen through every failure, every refresh and a visit to another page.
class TransferPage final : public Page
{
    Q_OBJECT

public:
    explicit TransferPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;
    bool isSaving() const override { return m_sent && m_sending; }
    /// Esc goes back a step; nothing is lost by it.
    void discardChanges() override;

private:
    enum class Step { Choose, Destination, Review, Result };

    /// One transfer from its sending until its result is put away.
    struct Sent
    {
        ResourceTransfer transfer;
        TransferDestination destination;
        OwnedResources before;
    };

    void connectSteps();
    void goTo(Step step);
    void loadOrganizations();
    void showOwned(const OwnedResources &owned);
    void showFailure(const ApiError &error);
    void showNoticeBanner(int dropped);
    void review();
    void send();
    void takeAnswer(const Result<Done> &answer);
    void check();
    void finish();
    void takeAlong(ResourceKind kind);
    bool allowsTransfer() const;
    QString missingScope() const;
    QString userId() const;
    std::optional<TransferPlan> plan() const;

    TransferSelection m_selection;
    OwnedResources m_owned;
    QDateTime m_loadedAt; ///< UTC; invalid before the first lists.
    OwnedLists m_lists;
    Step m_step = Step::Choose;
    std::optional<Sent> m_sent;
    bool m_sending = false;
    bool m_checking = false;
    int m_organizationRound = 0; ///< Counts loadOrganizations().
    StepBar *m_bar;
    ChooseStep *m_choose;
    DestinationStep *m_destination;
    ReviewStep *m_review;
    ResultStep *m_result;
};
