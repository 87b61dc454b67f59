// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordchanger.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

bool isNewer(const std::optional<QDateTime> &date, const std::optional<QDateTime> &than)
{
    return date && (!than || *date > *than);
}

} // namespace

PasswordChanger::PasswordChanger(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::tokenChanged, this, [this] {
        if (m_state == State::AwaitsSignIn)
            check();
    });
}

void PasswordChanger::change(const PasswordChange &change)
{
    if (isBusy())
        return;
    setState(State::Sending);
    m_session.api().profile().get().then(this, [this, change](Result<Profile> profile) {
        if (!profile) {
            m_problem = profile.error();
            finish(Outcome::NotSent);
            return;
        }
        m_session.setProfile(*profile);
        // An earlier change without an answer may have been carried out since it was last asked about.
        if (m_unheard && isNewer(profile->passwordLastUpdated, m_before)) {
            finish(*m_unheard == change.newPassword ? Outcome::ChangedUnheard : Outcome::ChangedEarlier);
            return;
        }
        m_before = profile->passwordLastUpdated;
        send(change);
    });
}

void PasswordChanger::send(const PasswordChange &change)
{
    m_hold = m_session.holdToken();
    m_session.api().security().changePassword(change).then(
        this, [this, newPassword = change.newPassword](Result<AuthedUser> user) {
            receive(newPassword, std::move(user));
        });
}

void PasswordChanger::receive(const Secret &newPassword, Result<AuthedUser> user)
{
    if (user)
        m_session.adopt(user->token);
    m_hold.reset();
    if (user) {
        finish(Outcome::Changed);
        readProfile();
        return;
    }
    m_problem = user.error();
    if (m_problem.outcomeUnknown()) {
        m_unheard = newPassword;
        check();
    } else {
        finish(Outcome::Refused);
    }
}

void PasswordChanger::check()
{
    if (m_state == State::Checking || !m_unheard)
        return;
    setState(State::Checking);
    m_session.api().profile().get().then(this, [this](Result<Profile> profile) { judge(profile); });
}

void PasswordChanger::judge(const Result<Profile> &profile)
{
    // Given up, or taken up anew, since it was asked.
    if (m_state != State::Checking)
        return;
    if (!profile) {
        m_problem = profile.error();
        setState(m_problem.kind == Kind::Unauthorized ? State::AwaitsSignIn : State::Unknown);
        return;
    }
    m_session.setProfile(*profile);
    if (!profile->passwordLastUpdated) {
        m_problem = ApiError{.kind = Kind::NotFound, .type = u"PasswordDate"_s};
        setState(State::Unknown);
        return;
    }
    if (isNewer(profile->passwordLastUpdated, m_before)) {
        finish(Outcome::ChangedUnheard);
        return;
    }
    // Not forgotten: the server may still be at it.
    setState(State::Idle);
    Q_EMIT finished(Outcome::NotChanged);
}

// Not Session::loadProfile(), which may hand on a read that set out before the change.
void PasswordChanger::readProfile()
{
    m_session.api().profile().get().then(this, [this](Result<Profile> profile) {
        if (profile)
            m_session.setProfile(*profile);
        else
            m_session.loadProfile();
    });
}

void PasswordChanger::forget()
{
    if (m_state == State::Sending)
        return;
    m_unheard.reset();
    setState(State::Idle);
}

void PasswordChanger::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void PasswordChanger::finish(Outcome outcome)
{
    // A refusal is of the change just sent; what became of an earlier one stays to be found out.
    if (outcome == Outcome::Changed || outcome == Outcome::ChangedUnheard ||
        outcome == Outcome::ChangedEarlier)
        m_unheard.reset();
    setState(State::Idle);
    Q_EMIT finished(outcome);
}
