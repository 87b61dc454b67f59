// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "call.h"
#include "usagequestion.h"

#include <QDateTime>
#include <QObject>

#include <map>
#include <optional>

class Api;
class Clock;

/// Asks what a page wants to know and keeps the answers: each question goes out once, all side by side, and
/// fails alone. A long range goes out in pieces. Every answer belongs to its question, so that none can be
/// taken for that of another, however late it comes. What cannot be asked now is answered from what was kept,
/// where that is the same question, and has its error() all the same.
class UsageLoader final : public QObject
{
    Q_OBJECT

public:
    /// How much of what is wanted has come; both 0 where nothing is on its way.
    struct Progress
    {
        int done = 0;
        int all = 0;

        friend bool operator==(const Progress &, const Progress &) = default;
    };

    /// Both must outlive it.
    UsageLoader(Api &api, const Clock &clock, QObject *parent = nullptr);

    /// From now on these are what is wanted. Asks those that have no answer yet; the pieces of others are not
    /// asked for until those are wanted again. A question that failed is asked again when it comes back.
    void want(const QList<UsageQuestion> &questions);
    /// Asks all that is wanted anew, what is on its way already aside, and forgets the rest. Old answers stay
    /// until there are new ones.
    void refresh();
    /// Asks anew what failed of these; the pieces that did come are kept.
    void retry(const QList<UsageQuestion> &questions);
    /// Gives up what is on its way: it ends in Kind::Cancelled.
    void cancel();

    /// nullptr while there is none. Valid until the event loop runs again.
    const UsageAnswer *answer(const UsageQuestion &question) const;
    /// When answer() came, UTC; of pieces the oldest. Invalid before.
    QDateTime answeredAt(const UsageQuestion &question) const;
    /// Why the last attempt failed, else nullptr. There may be an older answer() all the same.
    const ApiError *error(const UsageQuestion &question) const;
    bool isAsking(const UsageQuestion &question) const;

    /// Whether anything that is wanted is on its way.
    bool isBusy() const;
    /// Whether that is cut into pieces, so that it may take a while.
    bool isLong() const;
    Progress progress() const;

Q_SIGNALS:
    /// A question was answered, has failed, or is asked again.
    void changed();
    /// A piece of a long range has come.
    void progressed();

private:
    struct Job
    {
        QList<UsageSpan> pieces;
        QList<std::optional<UsageAnswer>> parts; ///< One a piece.
        QList<bool> sent;                        ///< One a piece.
        QDateTime oldestPart;                    ///< Of those that came from what was kept; else invalid.
        std::optional<ApiError> recalledFor;     ///< Why those are no newer.
        int attempt = 0;                         ///< Later answers to an earlier one are dropped.
        bool asking = false;
        std::optional<UsageAnswer> answer;
        QDateTime answeredAt;
        std::optional<ApiError> error;

        int done() const;
    };

    const Job *find(const UsageQuestion &question) const;
    void start(const UsageQuestion &question, bool anew);
    void sendMore();
    bool sendNext(const UsageQuestion &question);
    void send(const UsageQuestion &question, const UsageSpan &piece, qsizetype index);
    /// ask(Api &) -> Call<T>; put(UsageAnswer &, T) says where in the answer it belongs.
    template <typename Ask, typename Put>
    void take(Ask ask, Put put, const UsageQuestion &question, qsizetype index);
    /// Which answer to which sending of which piece.
    struct Turn
    {
        UsageQuestion question;
        int attempt = 0;
        qsizetype index = 0;
    };
    template <typename Ask, typename Put>
    void recall(const Turn &turn, Ask ask, Put put, const ApiError &why);
    Job *jobOf(const Turn &turn);
    void receive(const Turn &turn, Result<UsageAnswer> result);
    void finish(Job &job);

    Api &m_api;
    const Clock &m_clock;
    QList<UsageQuestion> m_wanted;
    std::map<UsageQuestion, Job> m_jobs;
    int m_attempts = 0;
    int m_inFlight = 0;
};
