// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "securityapi.h"
#include "session.h"

/// Deletes a session's account on the server. Where no answer comes it finds out whether the account is still
/// there, as far as that can be found out.
class AccountDeletion final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Sending,
        Checking,     ///< No answer came: the profile is asked for.
        Unknown,      ///< That could not be found out, for problem(); check() asks again.
        TokenRefused, ///< The token is dead, as a deletion leaves it, and as other things do too.
    };
    enum class Outcome {
        Deleted,
        NotSent,    ///< The server could not be asked beforehand, for problem().
        Refused,    ///< The server said no: problem().
        NotDeleted, ///< No answer came, and so far the account is still there.
    };

    /// The session must outlive it.
    explicit AccountDeletion(Session &session, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Sending || m_state == State::Checking; }
    const ApiError &problem() const { return m_problem; }

    /// Reads the profile first, to see that the token is alive and the account the same, then sends. Ends in
    /// finished(), or rests in Unknown or TokenRefused. Nothing happens while busy.
    void start(const UserCredentials &credentials);
    /// Asks once more whether the account is still there.
    void check();
    /// In TokenRefused: lets the session see that its token is dead, so that the sign-in is asked for. One
    /// that succeeds shows the account to be there, and is looked into.
    void trySignIn();
    bool canTrySignIn() const { return m_state == State::TokenRefused && m_hold; }
    /// Gives up finding out.
    void forget();

Q_SIGNALS:
    void stateChanged();
    void finished(AccountDeletion::Outcome outcome);

private:
    void send(const UserCredentials &credentials);
    void receive(const Result<Done> &deleted);
    void judge(const Result<Profile> &profile);
    void setState(State state);
    void finish(Outcome outcome);

    Session &m_session;
    State m_state = State::Idle;
    ApiError m_problem;
    std::optional<Session::TokenHold> m_hold; ///< From the sending until the outcome is known.
};
