// SPDX-License-Identifier: GPL-3.0-or-later
#include "twofactorchanger.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

TwoFactorChanger::TwoFactorChanger(Goal goal, Session &session, QObject *parent)
    : QObject(parent),
      m_goal(goal),
      m_session(session)
{
    connect(&session, &Session::tokenChanged, this, [this] {
        if (m_state == State::AwaitsSignIn)
            check();
    });
}

void TwoFactorChanger::change(const TwoFactorProof &proof)
{
    if (isBusy())
        return;
    setState(State::Sending);
    m_session.api().profile().get().then(
        this, [this, proof](const Result<Profile> &profile) { decide(proof, profile); });
}

void TwoFactorChanger::decide(const TwoFactorProof &proof, const Result<Profile> &profile)
{
    if (!profile) {
        m_problem = profile.error();
        finish(Outcome::NotSent);
        return;
    }
    m_session.setProfile(*profile);
    // Whoever sends it a second time would only be told that it is so already.
    if (profile->twoFactorAuthEnabled == (m_goal == Goal::On))
        finish(m_unheard ? Outcome::DoneUnheard : Outcome::SoAlready);
    else
        send(proof);
}

void TwoFactorChanger::send(const TwoFactorProof &proof)
{
    SecurityApi &api = m_session.api().security();
    auto call = m_goal == Goal::On ? api.enableTwoFactorAuth(proof) : api.disableTwoFactorAuth(proof);
    std::move(call).then(this, [this](Result<Profile> profile) { receive(std::move(profile)); });
}

void TwoFactorChanger::receive(Result<Profile> profile)
{
    if (profile) {
        // Optional in the answer, but it is what was asked for.
        if (!profile->twoFactorAuthEnabled)
            profile->twoFactorAuthEnabled = m_goal == Goal::On;
        m_session.setProfile(*profile);
        finish(Outcome::Done);
        return;
    }
    m_problem = profile.error();
    if (m_problem.outcomeUnknown()) {
        m_unheard = true;
        check();
    } else {
        finish(Outcome::Refused);
    }
}

void TwoFactorChanger::check()
{
    if (m_state == State::Checking || !m_unheard)
        return;
    setState(State::Checking);
    m_session.api().profile().get().then(this, [this](const Result<Profile> &profile) { judge(profile); });
}

void TwoFactorChanger::judge(const Result<Profile> &profile)
{
    if (!profile) {
        m_problem = profile.error();
        setState(m_problem.kind == Kind::Unauthorized ? State::AwaitsSignIn : State::Unknown);
        return;
    }
    m_session.setProfile(*profile);
    if (!profile->twoFactorAuthEnabled) {
        m_problem = ApiError{.kind = Kind::NotFound, .type = u"TwoFactorState"_s};
        setState(State::Unknown);
        return;
    }
    // Where nothing has changed it stays uncertain: the server may still be at it.
    finish(profile->twoFactorAuthEnabled == (m_goal == Goal::On) ? Outcome::DoneUnheard : Outcome::NotDone);
}

void TwoFactorChanger::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void TwoFactorChanger::finish(Outcome outcome)
{
    // A refusal is of what was just sent; what became of an earlier call stays to be found out.
    if (outcome == Outcome::Done || outcome == Outcome::DoneUnheard || outcome == Outcome::SoAlready)
        m_unheard = false;
    setState(State::Idle);
    Q_EMIT finished(outcome);
}
