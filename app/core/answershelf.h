// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// An answer of an earlier day.
struct KeptAnswer
{
    QByteArray body;
    QDateTime time; ///< When the server gave it, UTC by the clock here.

    friend bool operator==(const KeptAnswer &, const KeptAnswer &) = default;
};

/// A value and how old it is.
template <typename T>
struct Aged
{
    T value;
    QDateTime time; ///< When the server said so, UTC; of several answers the oldest.
};

/// Where one account's last good answers are kept, each under its question: the request's path and query.
class AnswerShelf
{
public:
    AnswerShelf() = default;
    AnswerShelf(const AnswerShelf &) = delete;
    AnswerShelf &operator=(const AnswerShelf &) = delete;
    virtual ~AnswerShelf() = default;

    /// Keeps the answer in place of an earlier one. What cannot be kept is not: nobody waits for it.
    virtual void put(const QString &question, const QByteArray &body) = 0;
    virtual std::optional<KeptAnswer> find(const QString &question) const = 0;
};
