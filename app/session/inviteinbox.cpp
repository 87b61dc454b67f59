// SPDX-License-Identifier: GPL-3.0-or-later
#include "inviteinbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using State = InboxEntry::State;

namespace {

// A computer that sleeps stops a timer's count: so the clock is asked again.
constexpr std::chrono::milliseconds longestWait = 1min;

QString keyOf(const Invite &invite)
{
    if (invite.id)
        return *invite.id;
    return u"%1 %2"_s.arg(invite.orgName.value_or(QString()),
                          invite.inviteDate.value_or(QDateTime()).toString(Qt::ISODateWithMs));
}

bool comesBefore(const InboxEntry &a, const InboxEntry &b)
{
    if (a.isOpen() != b.isOpen())
        return a.isOpen();
    const std::optional<QDateTime> aEnd = a.invite.expiresAt();
    const std::optional<QDateTime> bEnd = b.invite.expiresAt();
    if (aEnd.has_value() != bEnd.has_value())
        return aEnd.has_value();
    if (aEnd && *aEnd != *bEnd)
        return a.isOpen() ? *aEnd < *bEnd : *aEnd > *bEnd;
    return a.key < b.key;
}

State stateAfter(const InviteResult &result, InviteAction asked)
{
    switch (result.outcome) {
    case InviteResult::Outcome::Accepted:
        return State::Accepted;
    case InviteResult::Outcome::Rejected:
        return State::Rejected;
    case InviteResult::Outcome::Dismissed:
        return State::Dismissed;
    case InviteResult::Outcome::Unknown:
        break;
    }
    return asked == InviteAction::Accept   ? State::Accepted
           : asked == InviteAction::Reject ? State::Rejected
                                           : State::Dismissed;
}

} // namespace

InviteInbox::InviteInbox(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_clock(clock)
{
    m_refresh.setObjectName(u"refresh"_s);
    m_refresh.setSingleShot(true);
    m_refresh.setTimerType(Qt::VeryCoarseTimer);
    m_expiry.setObjectName(u"expiry"_s);
    m_expiry.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &InviteInbox::refreshIfDue);
    connect(&m_expiry, &QTimer::timeout, this, &InviteInbox::lookAtTheClock);
    connect(&session, &Session::tokenChanged, this, &InviteInbox::goOn);
    connect(&session, &Session::reachableChanged, this, [this] {
        if (m_session.isReachable() && m_problem && m_active)
            load();
    });
}

const InboxEntry *InviteInbox::find(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &InboxEntry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

InboxEntry *InviteInbox::findOwn(const QString &key)
{
    const auto found = std::ranges::find(m_entries, key, &InboxEntry::key);
    return found == m_entries.end() ? nullptr : &*found;
}

int InviteInbox::openCount() const
{
    return int(std::ranges::count_if(m_entries, &InboxEntry::isOpen));
}

QDateTime InviteInbox::serverNow() const
{
    return serverTime(m_clock.now());
}

QDateTime InviteInbox::serverTime(const QDateTime &here) const
{
    return here.addSecs(-m_session.clockLead().value_or(0s).count());
}

void InviteInbox::load()
{
    if (std::exchange(m_loading, true))
        return;
    m_triedAt = m_clock.now();
    Call<QList<Invite>> call =
        m_session.token().allows(ActionId::Invites)
            ? m_session.api().invites().invites()
            : Call<QList<Invite>>::ready(ApiError{.kind = Kind::Forbidden, .type = u"MissingScope"_s});
    std::move(call).then(this, [this, round = ++m_round](const Result<QList<Invite>> &list) {
        if (!list && !m_time.isValid() && isWorthRecalling(list.error()))
            recallList(list.error(), round);
        else
            takeList(list, round);
    });
}

// An old list is better than none, and the failure stands beside it.
void InviteInbox::recallList(const ApiError &why, int round)
{
    m_session.api()
        .recall([](Api &past) { return past.invites().invites(); })
        .then(this, [this, why, round](const Result<Aged<QList<Invite>>> &kept) {
            if (kept)
                merge(kept->value, round, kept->time);
            takeList(why, round);
        });
}

void InviteInbox::takeList(const Result<QList<Invite>> &list, int round)
{
    m_loading = false;
    QStringList newKeys;
    if (list) {
        m_problem.reset();
        newKeys = merge(*list, round, m_clock.now());
    } else {
        m_problem = list.error();
    }
    refreshIfDue();
    Q_EMIT changed();
    Q_EMIT loaded();
    QList<Invite> news;
    for (const QString &key : std::as_const(newKeys)) {
        if (const InboxEntry *entry = find(key); entry && entry->isNew)
            news.append(entry->invite);
    }
    if (!news.isEmpty())
        Q_EMIT arrived(news);
}

QStringList InviteInbox::merge(const QList<Invite> &invites, int round, const QDateTime &time)
{
    const bool isFirst = !m_time.isValid();
    m_time = time;
    QHash<QString, const Invite *> told;
    for (const Invite &invite : invites)
        told.insert(keyOf(invite), &invite);
    for (InboxEntry &entry : m_entries) {
        if (const Invite *invite = told.take(entry.key))
            update(entry, *invite, round);
        else
            miss(entry, round);
    }
    QStringList newKeys;
    for (const Invite &invite : invites) {
        const QString key = keyOf(invite);
        if (!told.remove(key) || m_settled.value(key) >= round)
            continue;
        InboxEntry entry{.key = key, .invite = invite, .toldAt = serverTime(time)};
        entry.isExpired = isOver(entry);
        entry.isNew = !isFirst && entry.isOpen();
        if (entry.isNew)
            newKeys.append(key);
        if (isFirst)
            m_entries.append(std::move(entry));
        else
            insert(std::move(entry));
    }
    if (isFirst)
        std::ranges::sort(m_entries, comesBefore);
    m_settled.removeIf(
        [round](const std::pair<const QString &, int &> &settled) { return settled.second < round; });
    lookAtTheClock();
    return newKeys;
}

void InviteInbox::update(InboxEntry &entry, const Invite &invite, int round)
{
    entry.isListed = true;
    if (round <= entry.round)
        return;
    entry.invite = invite;
    entry.toldAt = serverNow();
    entry.isExpired = isOver(entry);
    if (entry.state == State::AnsweredElsewhere || entry.state == State::AnsweredUnheard)
        entry.state = State::Idle;
    else if (entry.state == State::Unknown)
        entry.state = State::NotAnswered;
}

void InviteInbox::miss(InboxEntry &entry, int round)
{
    if (round <= entry.round || entry.isBusy() || entry.isClosed())
        return;
    entry.isListed = false;
    if (entry.state == State::Unknown)
        entry.state = State::AnsweredUnheard;
    else if (!entry.isExpired)
        entry.state = State::AnsweredElsewhere;
}

void InviteInbox::insert(InboxEntry entry)
{
    const auto place =
        std::ranges::find_if(m_entries, [&](const InboxEntry &other) { return comesBefore(entry, other); });
    m_entries.insert(place, std::move(entry));
}

void InviteInbox::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active)
        lookAtTheClock();
    refreshIfDue();
}

void InviteInbox::tidy()
{
    m_entries.removeIf([this](const InboxEntry &entry) {
        const bool goes = entry.isClosed() || (!entry.isListed && !entry.isBusy());
        if (goes)
            m_settled.insert(entry.key, entry.round);
        return goes;
    });
    std::ranges::sort(m_entries, comesBefore);
    Q_EMIT changed();
}

void InviteInbox::markSeen()
{
    bool hadNews = false;
    for (InboxEntry &entry : m_entries)
        hadNews |= std::exchange(entry.isNew, false);
    if (hadNews)
        Q_EMIT changed();
}

void InviteInbox::answer(const QString &key, InviteAction action)
{
    InboxEntry *entry = findOwn(key);
    if (!entry || !entry->canBeAnswered())
        return;
    entry->action = action;
    entry->state = State::Sending;
    entry->isNew = false;
    Q_EMIT changed();
    m_session.api()
        .invites()
        .respond(*entry->invite.id, action)
        .then(this, [this, key](const Result<InviteResult> &result) { receive(key, result); });
}

void InviteInbox::receive(const QString &key, const Result<InviteResult> &result)
{
    InboxEntry *entry = findOwn(key);
    if (!entry)
        return;
    if (result) {
        finish(*entry, stateAfter(*result, entry->action));
    } else if (result.error().kind == Kind::NotFound) {
        finish(*entry, State::AnsweredElsewhere);
    } else if (result.error().kind == Kind::Gone) {
        entry->invite.expired = true;
        entry->isExpired = true;
        finish(*entry, State::NotAnswered, result.error());
    } else if (result.error().outcomeUnknown()) {
        entry->problem = result.error();
        entry->state = State::Unknown;
        check(key);
    } else {
        finish(*entry, State::NotAnswered, result.error());
    }
}

void InviteInbox::check(const QString &key)
{
    InboxEntry *entry = findOwn(key);
    if (!entry || entry->state != State::Unknown)
        return;
    entry->state = State::Checking;
    Q_EMIT changed();
    m_session.api().invites().invite(*entry->invite.id).then(this, [this, key](const Result<Invite> &found) {
        judge(key, found);
    });
}

void InviteInbox::judge(const QString &key, const Result<Invite> &found)
{
    InboxEntry *entry = findOwn(key);
    if (!entry)
        return;
    if (found) {
        entry->invite = *found;
        entry->toldAt = serverNow();
        entry->isExpired = isOver(*entry);
        finish(*entry, State::NotAnswered, entry->problem);
    } else if (found.error().kind == Kind::NotFound) {
        finish(*entry, State::AnsweredUnheard);
        load();
    } else {
        finish(*entry, State::Unknown, found.error());
    }
}

void InviteInbox::finish(InboxEntry &entry, State state, const ApiError &problem)
{
    const QString key = entry.key;
    entry.problem = ApiError(problem);
    entry.state = state;
    entry.round = m_round;
    Q_EMIT changed();
    Q_EMIT answered(key);
}

// The server's word goes before any clock: what it called open when its time was already up stays open.
bool InviteInbox::isOver(const InboxEntry &entry) const
{
    if (entry.invite.expired.value_or(false))
        return true;
    const std::optional<QDateTime> end = entry.invite.expiresAt();
    if (!end || *end > serverNow())
        return false;
    return !entry.invite.expired || *end > entry.toldAt;
}

// A new token answers what the old one could not.
void InviteInbox::goOn()
{
    if (m_problem && m_active)
        load();
    QStringList unknown;
    for (const InboxEntry &entry : std::as_const(m_entries)) {
        if (entry.state == State::Unknown && entry.problem.kind == Kind::Unauthorized)
            unknown.append(entry.key);
    }
    for (const QString &key : std::as_const(unknown))
        check(key);
}

void InviteInbox::lookAtTheClock()
{
    bool someEnded = false;
    std::chrono::milliseconds wait = longestWait;
    const QDateTime now = serverNow();
    for (InboxEntry &entry : m_entries) {
        if (!entry.isOpen())
            continue;
        entry.isExpired = isOver(entry);
        someEnded |= entry.isExpired;
        if (const std::optional<QDateTime> end = entry.invite.expiresAt(); end && *end > now)
            wait = std::min(wait, std::chrono::milliseconds(now.msecsTo(*end)));
    }
    if (m_active)
        m_expiry.start(wait);
    else
        m_expiry.stop();
    if (someEnded)
        Q_EMIT changed();
}

void InviteInbox::refreshIfDue()
{
    if (!m_active || !isOffered()) {
        m_refresh.stop();
        return;
    }
    if (m_loading)
        return; // takeList() comes back to this.
    std::chrono::milliseconds pause = refreshEvery;
    if (m_problem && m_problem->retryAfter)
        pause = std::max<std::chrono::milliseconds>(pause, *m_problem->retryAfter);
    const auto gone = std::chrono::milliseconds(m_triedAt.isValid() ? m_triedAt.msecsTo(m_clock.now()) : 0);
    // A clock that was set back must not stop the refreshing.
    const bool isDue = !m_triedAt.isValid() || gone >= pause || gone < 0ms;
    if (isDue && !m_session.isExpired())
        load();
    else
        m_refresh.start(isDue ? refreshEvery : pause - gone);
}
