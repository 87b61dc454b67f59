// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

/// Ends every sign-in of the account that is older than a moment, and keeps this one where it can: the
/// token is renewed first, and the moment is that of the new one. What the API calls tokenCutoff is said to
/// end tokens; whether it ends User API tokens as well is not documented.
class SignOutEverywhere final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Renewing,     ///< This device signs in anew.
        CuttingOff,   ///< The moment is set.
        Checking,     ///< No answer came to that: the profile is asked which moment holds.
        Verifying,    ///< It is set; this device's token is tried.
        Unknown,      ///< Whether it is set could not be found out, for problem(); check() asks again.
        AwaitsSignIn, ///< This token died before that was known: asks again after the next sign-in.
    };
    enum class Outcome {
        Done,         ///< Every older sign-in has ended, this one lives.
        DoneNotTried, ///< They have ended; whether this one lives could not be tried, for problem().
        DoneHereToo,  ///< They have ended, and this one with them.
        Nothing,      ///< Nothing was signed out, for problem().
    };

    /// The session and the clock must outlive it.
    SignOutEverywhere(Session &session, const Clock &clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isBusy() const;
    const ApiError &problem() const { return m_problem; }
    /// Whether this device can stay signed in: its token can be renewed and says when it was issued.
    bool keepsThisDevice() const;

    /// Ends in finished(), or rests in Unknown or AwaitsSignIn. Nothing happens while busy.
    void start();
    /// Asks once more whether the moment was set.
    void check();

Q_SIGNALS:
    void stateChanged();
    void finished(SignOutEverywhere::Outcome outcome);

private:
    void readServerTime();
    void cutOff(const QDateTime &moment);
    void judge(const Result<Profile> &profile);
    void verify();
    void setState(State state);
    void finish(Outcome outcome, const ApiError &problem = {});

    Session &m_session;
    const Clock &m_clock;
    State m_state = State::Idle;
    ApiError m_problem;
    QDateTime m_cutoff;
};
