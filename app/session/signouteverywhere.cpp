// SPDX-License-Identifier: GPL-3.0-or-later
#include "signouteverywhere.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

SignOutEverywhere::SignOutEverywhere(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_clock(clock)
{
    connect(&session, &Session::tokenChanged, this, [this] {
        if (m_state == State::AwaitsSignIn)
            check();
    });
}

bool SignOutEverywhere::isBusy() const
{
    return m_state != State::Idle && m_state != State::Unknown && m_state != State::AwaitsSignIn;
}

bool SignOutEverywhere::keepsThisDevice() const
{
    return m_session.canRenew() && m_session.token().issuedAt();
}

void SignOutEverywhere::start()
{
    if (isBusy())
        return;
    m_cutoff = {};
    setState(State::Renewing);
    if (!keepsThisDevice()) {
        readServerTime();
        return;
    }
    m_session.renew().then(this, [this](const Result<Done> &renewed) {
        if (!renewed)
            finish(Outcome::Nothing, renewed.error());
        else if (!m_session.token().issuedAt())
            finish(Outcome::Nothing, ApiError{.kind = Kind::BadResponse});
        else
            cutOff(*m_session.token().issuedAt());
    });
}

// A moment in the server's future would end the sign-ins that come after this one too, so the clock here is
// not to be trusted with it.
void SignOutEverywhere::readServerTime()
{
    m_session.api().profile().get().then(this, [this](const Result<Profile> &profile) {
        if (!profile) {
            finish(Outcome::Nothing, profile.error());
            return;
        }
        const QDateTime serverDate = m_session.api().serverDate();
        cutOff(serverDate.isValid() ? serverDate : m_clock.now());
    });
}

void SignOutEverywhere::cutOff(const QDateTime &moment)
{
    m_cutoff = moment;
    setState(State::CuttingOff);
    m_session.api()
        .profile()
        .update({.tokenCutoff = moment})
        .then(this, [this](const Result<Profile> &profile) {
            if (profile) {
                m_session.setProfile(*profile);
                verify();
            } else if (profile.error().outcomeUnknown()) {
                m_problem = profile.error();
                check();
            } else {
                finish(Outcome::Nothing, profile.error());
            }
        });
}

void SignOutEverywhere::check()
{
    if (m_state == State::Checking || !m_cutoff.isValid())
        return;
    setState(State::Checking);
    m_session.api().profile().get().then(this, [this](const Result<Profile> &profile) { judge(profile); });
}

void SignOutEverywhere::judge(const Result<Profile> &profile)
{
    if (!profile) {
        m_problem = profile.error();
        setState(m_problem.kind == Kind::Unauthorized ? State::AwaitsSignIn : State::Unknown);
        return;
    }
    m_session.setProfile(*profile);
    // The read that tells is a try of this token as well.
    if (profile->tokenCutoff && *profile->tokenCutoff >= m_cutoff)
        finish(Outcome::Done);
    else
        finish(Outcome::Nothing, m_problem);
}

void SignOutEverywhere::verify()
{
    setState(State::Verifying);
    m_session.api().profile().get().then(this, [this](const Result<Profile> &profile) {
        if (profile)
            finish(Outcome::Done);
        else if (profile.error().kind == Kind::Unauthorized)
            finish(Outcome::DoneHereToo, profile.error());
        else
            finish(Outcome::DoneNotTried, profile.error());
    });
}

void SignOutEverywhere::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void SignOutEverywhere::finish(Outcome outcome, const ApiError &problem)
{
    m_problem = problem;
    m_cutoff = {};
    setState(State::Idle);
    Q_EMIT finished(outcome);
}
