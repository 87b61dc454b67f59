// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "answercard.h"
#include "banner.h"
#include "checkupcard.h"
#include "errortext.h"
#include "inviteinbox.h"
#include "invitescard.h"
#include "limitscard.h"
#include "periodcard.h"
#include "recentcard.h"
#include "sentences.h"
#include "session.h"
#include "theme.h"
#include "usagewarning.h"
#include "usagewatch.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Two cards beside each other, as wide and as high.
void addPair(QVBoxLayout *layout, QWidget *left, QWidget *right)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Space::normal);
    for (QWidget *card : {left, right}) {
        // Else the longer words take room from the other.
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        pair->addWidget(card, 1);
    }
    layout->addLayout(pair);
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(tr("Overview"), context, parent),
      m_warning(new Banner(this)),
      m_checkup(new CheckupCard(context, this))
{
    m_warning->setObjectName(u"usageWarning"_s);
    addCards();
    connect(m_warning, &Banner::actionTriggered, this,
            [this] { Q_EMIT placeRequested(u"usage"_s, u"payloads"_s); });
    connect(m_checkup, &CheckupCard::toastRequested, this, &Page::toastRequested);
    connect(m_checkup, &CheckupCard::placeRequested, this, &Page::placeRequested);
    connect(m_invites, &InvitesCard::pageRequested, this, &Page::pageRequested);
    connect(m_recent, &RecentCard::placeRequested, this, &Page::placeRequested);
    for (const AnswerCard *card : {m_checkup->answer(), m_limits->answer(), m_recent->answer()}) {
        connect(card, &AnswerCard::retried, this, [this] {
            session().loadProfile();
            follow();
        });
    }
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    connect(&session(), &Session::profileChanged, this, [this] {
        m_profileProblem.reset();
        follow();
    });
    connect(&session(), &Session::profileFailed, this, [this](const ApiError &error) {
        m_profileProblem = error;
        follow();
    });
    connect(&session(), &Session::tokenChanged, this, &OverviewPage::follow);
    connect(&context.invites, &InviteInbox::changed, this, &OverviewPage::follow);
    connect(&context.usage, &UsageWatch::changed, this, &OverviewPage::follow);
}

// Made in reading order, which is the order of Tab.
void OverviewPage::addCards()
{
    for (const UsageWatch::Subject subject : UsageWatch::subjects) {
        auto *card = new PeriodCard(subject, context(), this);
        m_periods.append(card);
        connect(card, &PeriodCard::placeRequested, this, &Page::placeRequested);
    }
    m_invites = new InvitesCard(context(), this);
    m_limits = new LimitsCard(context(), this);
    m_recent = new RecentCard(context(), this);
    content()->addWidget(m_warning);
    content()->addWidget(m_checkup);
    addPair(content(), m_periods.first(), m_periods.last());
    content()->addWidget(m_invites);
    addPair(content(), m_limits, m_recent);
}

void OverviewPage::load()
{
    session().loadProfile();
    context().invites.load();
    context().usage.load();
    follow();
}

void OverviewPage::visit()
{
    if (!session().hasFreshProfile())
        session().loadProfile();
    // The other two keep themselves fresh; what failed is worth another try.
    if (context().invites.problem() && context().invites.isOffered())
        context().invites.load();
    for (const UsageWatch::Subject subject : UsageWatch::subjects) {
        const UsageWatch::Known &known = context().usage.known(subject);
        if (known.problem && (!known.use || known.byDay))
            context().usage.retry(subject);
    }
    follow();
}

void OverviewPage::follow()
{
    followProfile();
    m_invites->refresh(m_profileProblem);
    for (PeriodCard *card : std::as_const(m_periods))
        card->refresh(m_profileProblem);
    showWarning();
    showProfileAge();
    if (isLoading()) {
        setComplete(false);
        showReady();
        showRefreshing();
        return;
    }
    if (hasNothing())
        showProblem(tr("The overview could not be loaded"), *m_profileProblem);
    else
        showReady();
    setComplete(true);
}

void OverviewPage::followProfile()
{
    for (AnswerCard *card : {m_checkup->answer(), m_limits->answer(), m_recent->answer()}) {
        if (session().profile())
            card->showReady();
        else if (session().isLoadingProfile() || !m_profileProblem)
            card->showLoading();
        else
            card->showProblem(tr("This could not be loaded"), errorText(*m_profileProblem, serverName()));
    }
    m_checkup->refresh();
    m_limits->refresh();
    m_recent->refresh();
}

void OverviewPage::showWarning()
{
    const std::optional<UsageWarning> warning = UsageWarning::of(context().usage);
    if (!warning) {
        m_warning->clear();
        return;
    }
    const QString text = Sentences::finished(warning->title);
    if (m_warning->isHidden() || m_warning->text() != text || m_warning->details() != warning->text)
        m_warning->showMessage(warning->tone, text, warning->text, tr("See usage"));
}

// What came with an earlier profile stays, with its age; the cards that are held up by the same trouble do
// not say it again, and what is shown is as old as the oldest of them.
void OverviewPage::showProfileAge()
{
    if (!session().profile() || !m_profileProblem || session().isLoadingProfile()) {
        banner()->clear();
        return;
    }
    QDateTime oldest = session().profileTime();
    const auto count = [&](const std::optional<ApiError> &problem, const QDateTime &time) {
        if (problem && problem->kind == m_profileProblem->kind && time.isValid())
            oldest = std::min(oldest, time);
    };
    count(context().invites.problem(), context().invites.time());
    for (const UsageWatch::Subject subject : UsageWatch::subjects)
        count(context().usage.known(subject).problem, context().usage.known(subject).time);
    showAge(oldest, *m_profileProblem);
}

bool OverviewPage::isLoading() const
{
    return session().isLoadingProfile() || context().invites.isLoading() || context().usage.isLoading();
}

// Then one reason says more than the same one on every card.
bool OverviewPage::hasNothing() const
{
    const auto failed = [this](UsageWatch::Subject subject) {
        return context().usage.known(subject).problem.has_value();
    };
    return !session().profile() && m_profileProblem && !context().invites.time().isValid() &&
           context().invites.problem() && std::ranges::all_of(UsageWatch::subjects, failed);
}

// While it is not complete the page is not settled, though its cards are shown.
void OverviewPage::setComplete(bool complete)
{
    if (std::exchange(m_complete, complete) != complete)
        countPending(complete ? -1 : 1);
}
