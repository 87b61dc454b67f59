// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferpage.h"

#include "banner.h"
#include "choosestep.h"
#include "clock.h"
#include "confirmcard.h"
#include "destinationstep.h"
#include "errortext.h"
#include "freshness.h"
#include "lineicon.h"
#include "permission.h"
#include "reviewstep.h"
#include "session.h"
#include "stepbar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

TransferPage::TransferPage(const PageContext &context, QWidget *parent)
    : Page(tr("Transfer"), context, parent),
      m_lists(context.session.api()),
      m_bar(new StepBar({tr("Choose"), tr("Destination"), tr("Review"), tr("Result")}, contentParent())),
      m_choose(new ChooseStep(m_selection, contentParent())),
      m_destination(new DestinationStep(contentParent())),
      m_review(new ReviewStep(contentParent())),
      m_result(new ResultStep(contentParent()))
{
    m_bar->setObjectName(u"steps"_s);
    content()->addWidget(m_bar);
    content()->addWidget(m_choose, 1);
    content()->addWidget(m_destination, 1);
    content()->addWidget(m_review);
    content()->addWidget(m_result);
    content()->addStretch();
    fillHeight();
    for (QWidget *step : {static_cast<QWidget *>(m_destination), static_cast<QWidget *>(m_review),
                          static_cast<QWidget *>(m_result)})
        step->hide();
    connectSteps();
    connect(&m_lists, &OwnedLists::loaded, this, &TransferPage::showOwned);
    connect(&m_lists, &OwnedLists::recalled, this, &TransferPage::showOld);
    connect(&m_lists, &OwnedLists::failed, this, &TransferPage::showFailure);
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    // The numbers in the review follow what becomes known of the account.
    connect(&session(), &Session::profileChanged, this, [this] {
        showPermission();
        if (m_step == Step::Review)
            review();
    });
    connect(&session(), &Session::tokenChanged, this, &TransferPage::showPermission);
    showPermission();
}

void TransferPage::connectSteps()
{
    connect(m_choose, &ChooseStep::continued, this, [this] { goTo(Step::Destination); });
    connect(m_destination, &DestinationStep::back, this, [this] { goTo(Step::Choose); });
    connect(m_destination, &DestinationStep::continued, this, [this] { goTo(Step::Review); });
    connect(m_destination, &DestinationStep::retried, this, &TransferPage::loadOrganizations);
    connect(m_review, &ReviewStep::applicationsWanted, this,
            [this] { takeAlong(ResourceKind::Application); });
    connect(m_review, &ReviewStep::dashboardsWanted, this, [this] { takeAlong(ResourceKind::Dashboard); });
    connect(m_review->confirm(), &ConfirmCard::back, this, [this] { goTo(Step::Destination); });
    connect(m_review->confirm(), &ConfirmCard::confirmed, this, &TransferPage::send);
    connect(m_result, &ResultStep::checkWanted, this, &TransferPage::check);
    connect(m_result, &ResultStep::retried, this, [this] {
        if (m_checking)
            return;
        m_sent.reset();
        goTo(Step::Review);
    });
    connect(m_result, &ResultStep::finished, this, &TransferPage::finish);
}

void TransferPage::load()
{
    // What is being moved is looked at once the answer is there.
    if (m_sending)
        return;
    if (m_step == Step::Result) {
        check();
        return;
    }
    if (m_loadedAt.isValid())
        showRefreshing();
    else
        showLoading();
    m_lists.load();
    loadOrganizations();
    session().loadProfile();
}

void TransferPage::visit()
{
    const bool isFresh = !m_isOld && ::isFresh(m_loadedAt, context().clock);
    if (!m_sending && m_step != Step::Result && !isFresh)
        load();
}

bool TransferPage::hasUnsavedChanges() const
{
    return !m_selection.isEmpty() && !m_sending && m_step != Step::Result;
}

bool TransferPage::goBack()
{
    const bool canGo = !m_sending && (m_step == Step::Destination || m_step == Step::Review);
    if (canGo)
        goTo(m_step == Step::Review ? Step::Destination : Step::Choose);
    return canGo;
}

void TransferPage::discardChanges()
{
    if (hasUnsavedChanges())
        clearChoice();
}

void TransferPage::goTo(Step step)
{
    QWidget *const steps[] = {m_choose, m_destination, m_review, m_result};
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_step = step;
    if (step == Step::Review)
        review();
    else
        m_review->confirm()->clearRefusal();
    m_bar->setCurrent(int(step));
    // The new one first: a focus that is hidden wanders off.
    steps[int(step)]->show();
    scrollToTop();
    if (hadFocus && isVisible())
        firstControl()->setFocus();
    for (int other = 0; other < int(std::size(steps)); ++other) {
        if (other != int(step))
            steps[other]->hide();
    }
}

QWidget *TransferPage::firstControl() const
{
    switch (m_step) {
    case Step::Choose:
        return m_choose->firstControl();
    case Step::Destination:
        return m_destination->firstControl();
    case Step::Review:
        return m_review->firstControl();
    case Step::Result:
        break;
    }
    return m_result->firstControl();
}

void TransferPage::loadOrganizations()
{
    const int round = ++m_organizationRound;
    session().api().resources().organizations().then(this, [this, round](Result<QList<Organization>> result) {
        if (round != m_organizationRound)
            return;
        if (result)
            showOrganizations(*result);
        else
            recallOrganizations(result.error(), round);
    });
}

void TransferPage::recallOrganizations(const ApiError &why, int round)
{
    if (m_hasOrganizations || !isWorthRecalling(why)) {
        failOrganizations(why);
        return;
    }
    session()
        .api()
        .recall([](Api &past) { return past.resources().organizations(); })
        .then(this, [this, why, round](const Result<Aged<QList<Organization>>> &kept) {
            if (round != m_organizationRound)
                return;
            if (kept)
                showOrganizations(kept->value);
            else
                failOrganizations(why);
        });
}

void TransferPage::failOrganizations(const ApiError &why)
{
    m_destination->showProblem(errorText(why, serverName()));
    if (m_step == Step::Review && !m_sending)
        review();
}

void TransferPage::showOrganizations(const QList<Organization> &organizations)
{
    m_hasOrganizations = true;
    m_destination->setOrganizations(organizations, userId());
    if (m_step == Step::Review && !m_sending)
        review();
}

void TransferPage::showOld(const OwnedResources &owned, const QDateTime &time)
{
    m_owned = owned;
    m_loadedAt = time;
    m_isOld = true;
    m_choose->setOwned(m_owned);
    showPermission();
}

void TransferPage::showOwned(const OwnedResources &owned)
{
    // Asked for before the transfer was sent: what it tells may be over already.
    if (m_sending) {
        showReady();
        return;
    }
    const OwnedResources before = std::exchange(m_owned, owned);
    m_loadedAt = context().clock.now();
    if (std::exchange(m_isOld, false))
        showPermission();
    const int dropped = m_selection.dropGone(before, m_owned);
    m_choose->setOwned(m_owned);
    if (m_checking) {
        banner()->clear();
        m_sent->isLookedInto = true;
        m_result->showCheck(TransferCheck::compare(m_sent->transfer, m_sent->before, m_owned),
                            m_sent->destination);
        endCheck();
        return;
    }
    showNoticeBanner(dropped);
    if (m_owned.isEmpty() && m_selection.isEmpty()) {
        goTo(Step::Choose);
        showNotice(lineIcon(u"transfer"_s, Ink::Muted), tr("Nothing to transfer"),
                   tr("You own no applications and no dashboards. What belongs to an organization cannot be "
                      "moved from here."));
        return;
    }
    if (m_step != Step::Choose && m_selection.isEmpty())
        goTo(Step::Choose);
    else if (m_step == Step::Review)
        review();
    showReady();
}

void TransferPage::showFailure(const ApiError &error)
{
    const ErrorText text = errorText(error, serverName());
    if (m_checking) {
        m_result->showProblem(text);
        endCheck();
        return;
    }
    if (m_loadedAt.isValid()) {
        showAge(m_loadedAt, error);
        showReady();
        return;
    }
    if (error.kind == Kind::Forbidden) {
        m_choose->setUnlistable();
        banner()->showMessage(
            Tone::Warning,
            tr("This token may not list your applications and dashboards. What moves has to be named by its "
               "id, and afterwards nobody can look here whether it has moved."),
            text.details, tr("Try again"));
        showReady();
        return;
    }
    if (error.kind == Kind::NotOffered) {
        showNotice(
            lineIcon(u"transfer"_s, Ink::Muted), tr("Not offered by this server"),
            tr("This server has no lists of applications and dashboards to choose from. It runs another "
               "version of the platform."));
        return;
    }
    showProblem(tr("Your applications and dashboards could not be loaded"), error);
}

void TransferPage::showNoticeBanner(int dropped)
{
    if (dropped > 0)
        banner()->showMessage(
            Tone::Info,
            tr("%Ln of the chosen is/are no longer yours and was/were taken out.", nullptr, dropped));
    else if (const QString why = refusal(); !why.isEmpty())
        banner()->showMessage(Tone::Info, tr("You can look and plan, but not move anything. %1").arg(why));
    else
        banner()->clear();
}

void TransferPage::showPermission()
{
    m_review->confirm()->setForbidden(refusal());
}

void TransferPage::review()
{
    const std::optional<TransferPlan> known = plan();
    if (!known) {
        // The destination is gone from the list.
        goTo(Step::Destination);
        return;
    }
    m_review->showPlan(*known, {.profile = session().profile(), .userId = userId()});
}

void TransferPage::send()
{
    const std::optional<TransferPlan> known = plan();
    if (m_sending || !known || !refusal().isEmpty())
        return;
    m_sending = true;
    m_review->confirm()->setSending(true);
    m_sent = Sent{.transfer = known->payload(m_review->confirm()->isStrict()),
                  .destination = known->destination(),
                  .before = m_owned};
    session().api().resources().transfer(m_sent->transfer).then(this, [this](const Result<Done> &answer) {
        takeAnswer(answer);
    });
}

void TransferPage::takeAnswer(const Result<Done> &answer)
{
    m_sending = false;
    m_review->confirm()->setSending(false);
    if (!answer && !answer.error().outcomeUnknown()) {
        const ErrorText text = errorText(answer.error(), serverName());
        m_sent.reset();
        m_review->confirm()->showRefusal(text);
        if (!isVisible())
            Q_EMIT toastRequested(tr("Nothing was moved. “Transfer” says why."));
        return;
    }
    const QString lost = answer ? QString() : errorText(answer.error(), serverName()).details;
    m_result->showAnswer(answer ? ResultStep::Answer::Yes : ResultStep::Answer::None, lost);
    check();
    goTo(Step::Result);
}

void TransferPage::check()
{
    m_checking = true;
    m_result->showLooking();
    showRefreshing();
    m_lists.load();
    // The account's own numbers have changed with it, and so have the organization's.
    session().loadProfile();
    loadOrganizations();
}

void TransferPage::endCheck()
{
    m_checking = false;
    if (!isVisible())
        Q_EMIT toastRequested(m_result->headline());
    showReady();
}

void TransferPage::finish()
{
    if (m_checking)
        return;
    const bool isLookedInto = m_sent && m_sent->isLookedInto;
    m_sent.reset();
    if (!isLookedInto) {
        // What is still here stays chosen, as soon as the lists tell.
        goTo(Step::Choose);
        load();
        return;
    }
    clearChoice();
    showOwned(OwnedResources(m_owned));
}

void TransferPage::clearChoice()
{
    m_selection.clear();
    m_review->confirm()->reset();
    m_choose->refresh();
    goTo(Step::Choose);
}

void TransferPage::takeAlong(ResourceKind kind)
{
    const std::optional<TransferPlan> known = plan();
    if (!known)
        return;
    int refused = 0;
    const QStringList ids =
        kind == ResourceKind::Application ? known->applicationsToTakeAlong() : known->dashboardsToTakeAlong();
    for (const QString &id : ids)
        refused += m_selection.add(kind, id) ? 0 : 1;
    m_choose->refresh();
    m_review->confirm()->clearRefusal();
    review();
    if (refused > 0)
        banner()->showMessage(
            Tone::Warning,
            tr("%Ln found no room: one transfer takes at most %1 of each kind.", nullptr, refused)
                .arg(QLocale().toString(TransferSelection::most)));
}

QString TransferPage::refusal() const
{
    return m_isOld ? tr("These lists are of an earlier time. They have to come anew before anything moves.")
                   : reasonAgainst(ActionId::TransferResources, session());
}

QString TransferPage::userId() const
{
    const std::optional<Profile> &profile = session().profile();
    return profile && profile->id ? *profile->id : session().token().userId();
}

std::optional<TransferPlan> TransferPage::plan() const
{
    const std::optional<TransferDestination> destination = m_destination->destination();
    if (!destination || m_selection.isEmpty())
        return {};
    return TransferPlan(m_owned, m_selection, *destination);
}
