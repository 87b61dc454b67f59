// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUrl>

#include <memory>

class AnswerShelf;
class Api;
class RecallingTransport;
struct ApiError;

/// An Api that answers from what was kept, and notes how old that is. For one question.
class Recall final
{
public:
    /// The shelf must outlive it.
    Recall(const AnswerShelf &shelf, const QUrl &server);
    ~Recall();
    Recall(const Recall &) = delete;
    Recall &operator=(const Recall &) = delete;

    Api &api() { return *m_api; }
    /// The time of the oldest answer that it gave; invalid before the first.
    QDateTime oldest() const;

private:
    std::unique_ptr<RecallingTransport> m_transport;
    std::unique_ptr<Api> m_api;
};

/// Whether what was kept says more than this failure: the server was not reached, or whoever answered did not
/// say anything about the question. Where it refused or knows no such thing, older answers would mislead.
bool isWorthRecalling(const ApiError &error);
