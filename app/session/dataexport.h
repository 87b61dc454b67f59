// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountexport.h"
#include "secret.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

class Clock;
class Session;

/// Gathers everything of a session's account, a few calls at a time. A part that cannot be had is kept with
/// its reason and stops nothing; a token that dies pauses it until somebody has signed in again.
class DataExport final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Gathering, AwaitsSignIn };

    /// The session and the clock must outlive it.
    DataExport(Session &session, const Clock &clock, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Parts that are through, had or not.
    int done() const { return m_done; }
    /// Parts known of so far; more come to light on the way.
    int total() const { return int(m_steps.size()); }
    /// The part that was asked for last. Only while not Idle.
    const ExportPart &current() const { return m_steps.at(m_current).part; }

    /// Ends in finished() unless cancelled. Nothing happens while one is under way.
    void start();
    /// Gives it up; answers still on their way are dropped.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    void finished(const AccountExport &gathered);

private:
    struct Step
    {
        ExportPart part;
        std::optional<Result<QJsonValue>> answer;
        int refusals = 0; ///< For too many calls.
    };
    /// A step that was answered 401, which says the token is dead or that it lacks a scope.
    struct Doubt
    {
        std::size_t step;
        ApiError error;
    };

    void add(const ExportPart &part);
    void fetchMore();
    void fetch(std::size_t step);
    void receive(std::size_t step, const Secret &sentWith, Result<QJsonValue> answer);
    void settle(std::size_t step, Result<QJsonValue> answer);
    void learnFrom(std::size_t step);
    void learnPeriod(const Result<QJsonValue> &profile);
    void learnParents();
    void doubtToken();
    void settleDoubts();
    void goOnWithNewToken();
    void finishIfThrough();
    void setState(State state);

    Session &m_session;
    const Clock &m_clock;
    State m_state = State::Idle;
    int m_round = 0; ///< Counts start() and what ends it.
    std::vector<Step> m_steps;
    std::deque<std::size_t> m_waiting;
    std::vector<Doubt> m_doubts;
    std::size_t m_current = 0;
    int m_running = 0;
    int m_done = 0;
    bool m_probing = false;
    bool m_knowsParents = false;
    TimeRange m_period;
    QTimer m_pause; ///< The server asked for one.
};
