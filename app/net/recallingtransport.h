// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"
#include "transport.h"

/// Answers reads at once from what was kept, without any network. What is not there is Kind::Offline.
class RecallingTransport final : public Transport
{
public:
    /// The shelf must outlive it.
    explicit RecallingTransport(const AnswerShelf &shelf);

    Call<HttpResponse> send(HttpRequest request) override;

    /// The time of the oldest answer given so far; invalid before the first.
    const QDateTime &oldest() const { return m_oldest; }

private:
    const AnswerShelf &m_shelf;
    QDateTime m_oldest;
};
