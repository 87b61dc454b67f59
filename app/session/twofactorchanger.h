// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "securityapi.h"
#include "session.h"

/// Turns two-factor authentication of a session's account on, or off. Where no answer comes, it finds out
/// what became of it.
class TwoFactorChanger final : public QObject
{
    Q_OBJECT

public:
    enum class Goal { On, Off };
    enum class State {
        Idle,
        Sending,
        Checking,     ///< No answer came: the profile is asked whether two-factor is on.
        Unknown,      ///< That could not be found out, for problem(); check() asks again.
        AwaitsSignIn, ///< The token died before that was known: asks again after the next sign-in.
    };
    enum class Outcome {
        Done,        ///< The session's profile says so already.
        DoneUnheard, ///< The same, but the answer was lost: the profile told.
        SoAlready,   ///< It was so before anything was sent: somebody else has done it.
        NotSent,     ///< The server could not be asked beforehand, for problem().
        Refused,     ///< The server said no: problem().
        NotDone,     ///< No answer came, and so far nothing has changed.
    };

    /// The session must outlive it.
    TwoFactorChanger(Goal goal, Session &session, QObject *parent = nullptr);

    Goal goal() const { return m_goal; }
    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Sending || m_state == State::Checking; }
    /// Whether something was sent of which nobody can say yet for good whether it was, or will be, carried
    /// out.
    bool isUncertain() const { return m_unheard; }
    const ApiError &problem() const { return m_problem; }

    /// Reads the profile first, to know how things stand, then sends. Ends in finished(), or rests in Unknown
    /// or AwaitsSignIn. Nothing happens while busy.
    void change(const TwoFactorProof &proof);
    /// Asks once more what became of a change without an answer.
    void check();

Q_SIGNALS:
    void stateChanged();
    void finished(TwoFactorChanger::Outcome outcome);

private:
    void decide(const TwoFactorProof &proof, const Result<Profile> &profile);
    void send(const TwoFactorProof &proof);
    void receive(Result<Profile> profile);
    void judge(const Result<Profile> &profile);
    void setState(State state);
    void finish(Outcome outcome);

    const Goal m_goal;
    Session &m_session;
    State m_state = State::Idle;
    ApiError m_problem;
    bool m_unheard = false;
};
