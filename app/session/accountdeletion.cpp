// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdeletion.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

AccountDeletion::AccountDeletion(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::tokenChanged, this, [this] {
        if (m_state == State::TokenRefused)
            check();
    });
}

void AccountDeletion::start(const UserCredentials &credentials)
{
    if (isBusy())
        return;
    setState(State::Sending);
    m_session.api().profile().get().then(this, [this, credentials](const Result<Profile> &profile) {
        if (!profile) {
            m_problem = profile.error();
            finish(Outcome::NotSent);
            return;
        }
        m_session.setProfile(*profile);
        // Somebody has confirmed the account by an address that is no longer its own.
        if (profile->email && profile->email->compare(credentials.email, Qt::CaseInsensitive) != 0) {
            m_problem = ApiError{.kind = Kind::Conflict};
            finish(Outcome::NotSent);
            return;
        }
        send(credentials);
    });
}

void AccountDeletion::send(const UserCredentials &credentials)
{
    m_hold = m_session.holdToken();
    m_session.api().security().deleteAccount(credentials).then(this, [this](const Result<Done> &deleted) {
        receive(deleted);
    });
}

void AccountDeletion::receive(const Result<Done> &deleted)
{
    if (deleted) {
        // The token is held on to: that it is dead now is no reason to ask for a sign-in.
        setState(State::Idle);
        Q_EMIT finished(Outcome::Deleted);
        return;
    }
    m_problem = deleted.error();
    if (!m_problem.outcomeUnknown()) {
        finish(Outcome::Refused);
        return;
    }
    setState(State::Unknown);
    check();
}

void AccountDeletion::check()
{
    if (m_state != State::Unknown && m_state != State::TokenRefused)
        return;
    setState(State::Checking);
    m_session.api().profile().get().then(this, [this](const Result<Profile> &profile) { judge(profile); });
}

void AccountDeletion::judge(const Result<Profile> &profile)
{
    // Given up since it was asked.
    if (m_state != State::Checking)
        return;
    if (profile) {
        m_session.setProfile(*profile);
        finish(Outcome::NotDeleted);
        return;
    }
    m_problem = profile.error();
    setState(m_problem.kind == Kind::Unauthorized ? State::TokenRefused : State::Unknown);
}

void AccountDeletion::trySignIn()
{
    if (!canTrySignIn())
        return;
    m_hold.reset();
    Q_EMIT stateChanged();
}

void AccountDeletion::forget()
{
    if (m_state == State::Sending)
        return;
    m_hold.reset();
    setState(State::Idle);
}

void AccountDeletion::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void AccountDeletion::finish(Outcome outcome)
{
    m_hold.reset();
    setState(State::Idle);
    Q_EMIT finished(outcome);
}
