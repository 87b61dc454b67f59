// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagewatch.h"

#include "clock.h"
#include "session.h"
#include "usageshares.h"
#include "usagetotals.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using About = UsageQuestion::About;
using Kind = ApiError::Kind;

namespace {

About aboutOf(UsageWatch::Subject subject)
{
    return subject == UsageWatch::Subject::Payloads ? About::Payloads : About::Notebooks;
}

QString limitOf(UsageWatch::Subject subject)
{
    return subject == UsageWatch::Subject::Payloads ? u"payload"_s : u"notebookMinutesPerMonth"_s;
}

QList<UsagePoint> pointsIn(const UsageAnswer &answer, UsageWatch::Subject subject)
{
    return subject == UsageWatch::Subject::Payloads
               ? pointsOf(answer.payloads)
               : pointsOf(answer.notebooks, &NotebookMinuteCount::minutes);
}

UsageSeries daysOf(const UsageAnswer &answer, const UsageQuestion &question, UsageWatch::Subject subject)
{
    return seriesOf(pointsIn(answer, subject), UsageDays::dayMs, question.span, Resolution::Day,
                    QTimeZone::utc());
}

} // namespace

UsageWatch::UsageWatch(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_clock(clock),
      m_loader(session.api(), clock)
{
    m_refresh.setObjectName(u"usageRefresh"_s);
    m_refresh.setSingleShot(true);
    m_refresh.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_refresh, &QTimer::timeout, this, &UsageWatch::refreshIfDue);
    connect(&m_loader, &UsageLoader::changed, this, &UsageWatch::learn);
    connect(&session, &Session::profileChanged, this, &UsageWatch::takeProfile);
    connect(&session, &Session::tokenChanged, this, [this] {
        refreshIfDue();
        // What was refused for want of a token may be had now.
        retryProblems();
    });
    connect(&session, &Session::reachableChanged, this, [this] {
        if (m_session.isReachable() && m_active)
            retryProblems();
    });
}

bool UsageWatch::isLoading(Subject subject) const
{
    if (m_askedMs == 0)
        return false;
    const QList<UsageQuestion> asked = questions(subject).all();
    return std::ranges::any_of(asked,
                               [this](const UsageQuestion &question) { return m_loader.isAsking(question); });
}

bool UsageWatch::isLoading() const
{
    return m_loader.isBusy();
}

std::optional<UsageSpan> UsageWatch::period() const
{
    const std::optional<Profile> &profile = m_session.profile();
    return profile ? billingPeriod(profile->currentPeriodStart, profile->currentPeriodEnd) : std::nullopt;
}

int UsageWatch::threshold() const
{
    const std::optional<PeriodUse> &use = known(Subject::Payloads).use;
    // A period that is over warns of nothing any more.
    if (!use || !use->limit || !use->period.contains(m_clock.now().toMSecsSinceEpoch()))
        return 0;
    return reachedThreshold(use->used, *use->limit);
}

void UsageWatch::load()
{
    m_askedMs = m_clock.now().toMSecsSinceEpoch();
    m_loader.want(allQuestions());
    // Also tells that something is on its way.
    m_loader.refresh();
    refreshIfDue();
}

void UsageWatch::retry(Subject subject)
{
    m_loader.want(allQuestions());
    m_loader.retry(questions(subject).all());
}

void UsageWatch::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        refreshIfDue();
}

bool UsageWatch::mayAsk(Subject subject) const
{
    return m_session.token().allows(subject == Subject::Payloads ? ActionId::PayloadCountsBreakdown
                                                                 : ActionId::NotebookMinuteCounts);
}

PeriodQuestions UsageWatch::questions(Subject subject) const
{
    return PeriodQuestions::of(aboutOf(subject), m_askedMs, period());
}

QList<UsageQuestion> UsageWatch::allQuestions() const
{
    QList<UsageQuestion> all;
    for (const Subject subject : subjects) {
        if (mayAsk(subject))
            all += questions(subject).all();
    }
    return all;
}

// A server that counts nothing by day has the period's sum all the same, of payloads that are not billed too.
std::optional<double> UsageWatch::usedByProfile(Subject subject) const
{
    const std::optional<Profile> &profile = m_session.profile();
    if (!profile || !profile->summary)
        return {};
    if (subject == Subject::NotebookMinutes) {
        const std::optional<qint64> minutes = profile->summary->notebookMinutes;
        return minutes ? std::optional(double(*minutes)) : std::nullopt;
    }
    const std::optional<PayloadStats> &payloads = profile->summary->payloadCount;
    return payloads ? std::optional(totalOf(*payloads)) : std::nullopt;
}

void UsageWatch::takeProfile()
{
    if (m_askedMs == 0)
        return;
    m_loader.want(allQuestions());
    learn();
}

void UsageWatch::learn()
{
    for (const Subject subject : subjects)
        learnOf(subject);
    Q_EMIT changed();
}

void UsageWatch::learnOf(Subject subject)
{
    Known &known = m_known[std::size_t(subject)];
    if (known.use && known.use->period != period())
        known = {};
    if (isLoading(subject))
        return;
    known.problem = failure(subject);
    if (const std::optional<PeriodUse> use = useByDay(subject)) {
        known.use = use;
        known.byDay = true;
        known.time = m_loader.answeredAt(questions(subject).history);
        return;
    }
    const std::optional<double> used = usedByProfile(subject);
    const bool isAsGoodAsItGets =
        known.problem && (known.problem->kind == Kind::NotOffered || known.problem->kind == Kind::Forbidden);
    if (!isAsGoodAsItGets || !used || !period())
        return;
    known.use = PeriodUse::of({}, *period(), limit(subject), used, m_clock.now().toMSecsSinceEpoch());
    known.byDay = false;
    known.time = m_session.profileTime();
}

std::optional<PeriodUse> UsageWatch::useByDay(Subject subject) const
{
    const PeriodQuestions asked = questions(subject);
    const UsageAnswer *history = m_loader.answer(asked.history);
    const UsageAnswer *use = asked.use ? m_loader.answer(*asked.use) : nullptr;
    if (!history || (asked.use && !use) || !period())
        return {};
    std::optional<double> used;
    if (use)
        used = totalOf(daysOf(*use, *asked.use, subject)).value_or(0);
    return PeriodUse::of(daysOf(*history, asked.history, subject), *period(), limit(subject), used,
                         m_askedMs);
}

std::optional<ApiError> UsageWatch::failure(Subject subject) const
{
    if (!mayAsk(subject))
        return ApiError{.kind = Kind::Forbidden, .type = u"MissingScope"_s};
    const QList<UsageQuestion> asked = questions(subject).all();
    for (const UsageQuestion &question : asked) {
        if (const ApiError *error = m_loader.error(question))
            return *error;
    }
    return {};
}

std::optional<double> UsageWatch::limit(Subject subject) const
{
    const std::optional<Profile> &profile = m_session.profile();
    const qint64 limit = profile ? profile->limits.value(limitOf(subject)) : 0;
    return limit > 0 ? std::optional(double(limit)) : std::nullopt;
}

void UsageWatch::retryProblems()
{
    if (m_askedMs == 0)
        return;
    for (const Subject subject : subjects) {
        if (known(subject).problem)
            retry(subject);
    }
}

void UsageWatch::refreshIfDue()
{
    if (!m_active || m_session.isExpired()) {
        m_refresh.stop();
        return;
    }
    const std::chrono::milliseconds gone(m_clock.now().toMSecsSinceEpoch() - m_askedMs);
    // A clock that was set back must not stop the refreshing.
    if (m_askedMs != 0 && gone >= std::chrono::milliseconds(0) && gone < refreshEvery) {
        m_refresh.start(refreshEvery - gone);
        return;
    }
    // The period may have turned over.
    m_session.loadProfile();
    load();
}
