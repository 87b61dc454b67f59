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
    /// Something is chosen and not yet sent.
    bool hasUnsavedChanges() const override;
    bool isSaving() const override { return m_sending; }
    bool keepsChangesWhileAway() const override { return true; }
    /// Nothing is lost by it.
    bool goBack() override;
    void discardChanges() override;

private:
    enum class Step { Choose, Destination, Review, Result };

    /// One transfer from its sending until its result is put away.
    struct Sent
    {
        ResourceTransfer transfer;
        TransferDestination destination;
        OwnedResources before;
        bool isLookedInto = false; ///< The lists have told since what has moved.
    };

    void connectSteps();
    void goTo(Step step);
    QWidget *firstControl() const;
    void loadOrganizations();
    void recallOrganizations(const ApiError &why, int round);
    void failOrganizations(const ApiError &why);
    void showOrganizations(const QList<Organization> &organizations);
    void showOld(const OwnedResources &owned, const QDateTime &time);
    void showOwned(const OwnedResources &owned);
    void showFailure(const ApiError &error);
    void showNoticeBanner(int dropped);
    void showPermission();
    void review();
    void send();
    void takeAnswer(const Result<Done> &answer);
    void check();
    void finish();
    void clearChoice();
    /// The look at what has become of a transfer is there.
    void endCheck();
    void takeAlong(ResourceKind kind);
    /// Why nothing can be moved; empty where it can.
    QString refusal() const;
    QString userId() const;
    std::optional<TransferPlan> plan() const;

    TransferSelection m_selection;
    OwnedResources m_owned;
    QDateTime m_loadedAt; ///< UTC; invalid before the first lists.
    bool m_isOld = false; ///< The lists are of an earlier day: good to look at, not to act on.
    bool m_hasOrganizations = false;
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
