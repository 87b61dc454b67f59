// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "securityapi.h"
#include "session.h"

/// Changes the password of a session's account. The token in the answer is in force before anything else
/// happens; where no answer comes, it finds out what became of the password.
class PasswordChanger final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Sending,
        Checking,     ///< No answer came: the profile is asked when the password last changed.
        Unknown,      ///< That could not be found out, for problem(); check() asks again.
        AwaitsSignIn, ///< The token is dead, as a change may leave it: goes on after the next sign-in.
    };
    enum class Outcome {
        Changed,        ///< The token of the answer is in force; see Session::storage() for where it is kept.
        ChangedUnheard, ///< It was changed, but the answer and its token were lost.
        ChangedEarlier, ///< As ChangedUnheard, by an earlier attempt with another new password; this one was
                        ///< not sent.
        NotSent,        ///< The server could not be asked beforehand, for problem().
        Refused,        ///< The server said no: problem().
        NotChanged,     ///< No answer came, and so far nothing has changed.
    };

    /// The session must outlive it.
    explicit PasswordChanger(Session &session, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Sending || m_state == State::Checking; }
    const ApiError &problem() const { return m_problem; }

    /// Reads the profile first, to know when the password last changed and that the token is alive, then
    /// sends. Ends in finished(), or rests in Unknown or AwaitsSignIn. Nothing happens while busy.
    void change(const PasswordChange &change);
    /// Asks once more what became of a change without an answer.
    void check();
    /// Gives up finding that out.
    void forget();

Q_SIGNALS:
    void stateChanged();
    void finished(PasswordChanger::Outcome outcome);

private:
    void send(const PasswordChange &change);
    void receive(const Secret &newPassword, Result<AuthedUser> user);
    void judge(const Result<Profile> &profile);
    void readProfile();
    void setState(State state);
    void finish(Outcome outcome);

    Session &m_session;
    State m_state = State::Idle;
    ApiError m_problem;
    std::optional<Secret> m_unheard;   ///< The new password of a change whose answer never came.
    std::optional<QDateTime> m_before; ///< When the password last changed before that, by the server's clock.
    std::optional<Session::TokenHold> m_hold;
};
