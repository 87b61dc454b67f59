// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageloader.h"

#include "api.h"
#include "clock.h"

#include <algorithm>

using About = UsageQuestion::About;

namespace {

/// No more at a time: as many as one host is given connections.
constexpr int mostInFlight = 6;

} // namespace

int UsageLoader::Job::done() const
{
    return int(std::count_if(parts.begin(), parts.end(),
                             [](const std::optional<UsageAnswer> &part) { return part.has_value(); }));
}

UsageLoader::UsageLoader(Api &api, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_clock(clock)
{
}

void UsageLoader::want(const QList<UsageQuestion> &questions)
{
    const QList<UsageQuestion> before = std::exchange(m_wanted, {});
    for (const UsageQuestion &question : questions) {
        if (m_wanted.contains(question))
            continue;
        m_wanted.append(question);
        const Job *job = find(question);
        const bool failedBefore = job && job->error && !before.contains(question);
        if (!job || failedBefore)
            start(question, false);
    }
    sendMore();
}

void UsageLoader::refresh()
{
    std::erase_if(m_jobs, [this](const auto &entry) { return !m_wanted.contains(entry.first); });
    for (const UsageQuestion &question : std::as_const(m_wanted)) {
        if (!isAsking(question))
            start(question, true);
    }
    sendMore();
    Q_EMIT changed();
}

void UsageLoader::retry(const QList<UsageQuestion> &questions)
{
    for (const UsageQuestion &question : questions) {
        if (error(question))
            start(question, false);
    }
    sendMore();
    Q_EMIT changed();
}

void UsageLoader::cancel()
{
    for (const UsageQuestion &question : std::as_const(m_wanted)) {
        Job &job = m_jobs.at(question);
        if (!job.asking)
            continue;
        job.asking = false;
        job.error = ApiError{.kind = ApiError::Kind::Cancelled};
    }
    Q_EMIT changed();
}

const UsageAnswer *UsageLoader::answer(const UsageQuestion &question) const
{
    const Job *job = find(question);
    return job && job->answer ? &*job->answer : nullptr;
}

QDateTime UsageLoader::answeredAt(const UsageQuestion &question) const
{
    const Job *job = find(question);
    return job ? job->answeredAt : QDateTime();
}

const ApiError *UsageLoader::error(const UsageQuestion &question) const
{
    const Job *job = find(question);
    return job && job->error ? &*job->error : nullptr;
}

bool UsageLoader::isAsking(const UsageQuestion &question) const
{
    const Job *job = find(question);
    return job && job->asking;
}

bool UsageLoader::isBusy() const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(),
                       [this](const UsageQuestion &question) { return isAsking(question); });
}

bool UsageLoader::isLong() const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(), [this](const UsageQuestion &question) {
        const Job *job = find(question);
        return job && job->asking && job->pieces.size() > 1;
    });
}

UsageLoader::Progress UsageLoader::progress() const
{
    Progress progress;
    if (!isBusy())
        return progress;
    for (const UsageQuestion &question : m_wanted) {
        if (const Job *job = find(question)) {
            progress.done += job->asking ? job->done() : int(job->pieces.size());
            progress.all += int(job->pieces.size());
        }
    }
    return progress;
}

const UsageLoader::Job *UsageLoader::find(const UsageQuestion &question) const
{
    const auto found = m_jobs.find(question);
    return found == m_jobs.end() ? nullptr : &found->second;
}

// anew: whatever has come already is asked once more, as it may have changed.
void UsageLoader::start(const UsageQuestion &question, bool anew)
{
    Job &job = m_jobs[question];
    if (anew || job.pieces.isEmpty() || job.recalledFor) {
        job.pieces = question.pieces();
        job.parts = QList<std::optional<UsageAnswer>>(job.pieces.size());
        job.recalledFor.reset();
        job.oldestPart = {};
    }
    job.sent.clear();
    for (const std::optional<UsageAnswer> &part : std::as_const(job.parts))
        job.sent.append(part.has_value());
    job.attempt = ++m_attempts;
    job.error.reset();
    job.asking = true;
    if (job.done() == job.pieces.size())
        finish(job);
}

// In turn, so that no long range keeps the short ones waiting.
void UsageLoader::sendMore()
{
    bool sentAny = true;
    while (sentAny) {
        sentAny = false;
        for (const UsageQuestion &question : std::as_const(m_wanted)) {
            if (m_inFlight < mostInFlight)
                sentAny = sendNext(question) || sentAny;
        }
    }
}

bool UsageLoader::sendNext(const UsageQuestion &question)
{
    Job &job = m_jobs.at(question);
    const qsizetype next = job.sent.indexOf(false);
    if (!job.asking || next < 0)
        return false;
    job.sent[next] = true;
    send(question, job.pieces.at(next), next);
    return true;
}

void UsageLoader::send(const UsageQuestion &question, const UsageSpan &piece, qsizetype index)
{
    const TimeRange range = UsageQuestion::rangeOf(piece);
    const UsageApi::Breakdown breakdown{.resolution = question.resolution,
                                        .asBytes = question.asBytes,
                                        .includeNonBillable = question.withNonBillable};
    switch (question.about) {
    case About::Payloads:
        take([=](Api &api) { return api.usage().payloadCountsBreakdown(range, breakdown); },
             [](UsageAnswer &answer, auto series) { answer.payloads = std::move(series.counts); }, question,
             index);
        return;
    case About::PayloadTotals:
        take([=, asBytes = question.asBytes](Api &api) { return api.usage().payloadCounts(range, asBytes); },
             [](UsageAnswer &answer, auto totals) { answer.totals = std::move(totals); }, question, index);
        return;
    case About::Devices:
        take([=](Api &api) { return api.usage().deviceCounts(range); },
             [](UsageAnswer &answer, auto series) { answer.devices = std::move(series.counts); }, question,
             index);
        return;
    case About::Notebooks:
        take([=](Api &api) { return api.usage().notebookMinuteCounts(range); },
             [](UsageAnswer &answer, auto series) { answer.notebooks = std::move(series.counts); }, question,
             index);
        return;
    }
}

template <typename Ask, typename Put>
void UsageLoader::take(Ask ask, Put put, const UsageQuestion &question, qsizetype index)
{
    ++m_inFlight;
    const Turn turn{question, m_jobs.at(question).attempt, index};
    ask(m_api).then(this, [this, turn, ask, put](auto result) {
        const Job *job = jobOf(turn);
        if (result) {
            UsageAnswer answer;
            put(answer, std::move(*result));
            receive(turn, std::move(answer));
        } else if (job && !job->answer && isWorthRecalling(result.error())) {
            recall(turn, ask, put, result.error());
        } else {
            receive(turn, result.error());
        }
    });
}

template <typename Ask, typename Put>
void UsageLoader::recall(const Turn &turn, Ask ask, Put put, const ApiError &why)
{
    m_api.recall(ask).then(this, [this, turn, put, why](auto kept) {
        Job *job = jobOf(turn);
        if (!kept || !job) {
            receive(turn, why);
            return;
        }
        job->recalledFor = why;
        job->oldestPart = job->oldestPart.isValid() ? std::min(job->oldestPart, kept->time) : kept->time;
        UsageAnswer answer;
        put(answer, std::move(kept->value));
        receive(turn, std::move(answer));
    });
}

// None where nobody waits for it any more.
UsageLoader::Job *UsageLoader::jobOf(const Turn &turn)
{
    const auto found = m_jobs.find(turn.question);
    const bool isAwaited =
        found != m_jobs.end() && found->second.attempt == turn.attempt && found->second.asking;
    return isAwaited ? &found->second : nullptr;
}

void UsageLoader::receive(const Turn &turn, Result<UsageAnswer> result)
{
    --m_inFlight;
    if (Job *job = jobOf(turn)) {
        if (!result) {
            job->error = result.error();
            job->asking = false;
            Q_EMIT changed();
        } else {
            job->parts[turn.index] = std::move(*result);
            if (job->done() == job->pieces.size())
                finish(*job);
            Q_EMIT job->asking ? progressed() : changed();
        }
    }
    sendMore();
}

void UsageLoader::finish(Job &job)
{
    UsageAnswer whole;
    for (const std::optional<UsageAnswer> &part : std::as_const(job.parts))
        whole.append(*part);
    job.answer = std::move(whole);
    job.answeredAt = job.oldestPart.isValid() ? job.oldestPart : m_clock.now();
    job.error = job.recalledFor;
    job.asking = false;
}
