// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryingtransport.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

bool isPassing(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

// An answer that began and broke off. Where none began, Qt has sent the read again already; where no
// connection came about, a moment later is no better: the session looks for the server then.
bool brokeOff(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline && error.type == "ConnectionClosed"_L1 &&
           error.httpStatus > 0;
}

// One read, with its repeats.
class Read final : public QObject
{
public:
    Read(Transport &inner, HttpRequest request, const RetryPolicy &policy, std::function<double()> jitter,
         QObject *parent)
        : QObject(parent),
          m_inner(inner),
          m_request(std::move(request)),
          m_policy(policy),
          m_jitter(std::move(jitter))
    {
        m_pause.setSingleShot(true);
        // A coarse timer may come early, and so sooner than the server wished.
        m_pause.setTimerType(Qt::PreciseTimer);
        connect(&m_pause, &QTimer::timeout, this, &Read::send);
    }

    Call<HttpResponse> call() { return m_promise.call(); }

    void cancelRepeats()
    {
        m_repeat = m_policy.most;
        if (m_pause.isActive())
            finish(ApiError{.kind = ApiError::Kind::Cancelled});
    }

    void send()
    {
        m_inner.send(m_request).then(this, [this](Result<HttpResponse> outcome) {
            const auto pause = m_policy.pauseBefore(++m_repeat, outcome, m_jitter());
            if (pause)
                m_pause.start(*pause);
            else
                finish(std::move(outcome));
        });
    }

private:
    void finish(Result<HttpResponse> outcome)
    {
        m_pause.stop();
        m_request.bearer = Secret();
        m_promise.resolve(std::move(outcome));
        deleteLater();
    }

    Transport &m_inner;
    HttpRequest m_request;
    RetryPolicy m_policy;
    std::function<double()> m_jitter;
    int m_repeat = 0;
    QTimer m_pause{this};
    Promise<HttpResponse> m_promise;
};

} // namespace

std::optional<std::chrono::milliseconds>
RetryPolicy::pauseBefore(int repeat, const Result<HttpResponse> &outcome, double jitter) const
{
    const bool helps = outcome ? isPassing(outcome->status) : brokeOff(outcome.error());
    if (!helps || repeat > most)
        return {};
    // Half of the pause is certain, half is left to chance.
    const auto backoff = firstPause * (1 << (repeat - 1));
    const auto pause = std::chrono::milliseconds(qint64(double(backoff.count()) * (0.5 + 0.5 * jitter)));
    if (!outcome || !outcome->retryAfter)
        return pause;
    // Never sooner than the server said; and what it wants too late is for a person to decide.
    const std::chrono::milliseconds wanted = *outcome->retryAfter;
    return wanted > longestWait ? std::nullopt : std::optional(wanted + pause);
}

RetryingTransport::RetryingTransport(Transport &inner, RetryPolicy policy, std::function<double()> jitter)
    : m_inner(inner),
      m_policy(policy),
      m_jitter(jitter ? std::move(jitter) : [] { return QRandomGenerator::global()->generateDouble(); })
{
}

RetryingTransport::~RetryingTransport() = default;

Call<HttpResponse> RetryingTransport::send(HttpRequest request)
{
    if (request.method != HttpMethod::Get)
        return m_inner.send(std::move(request));
    auto *read = new Read(m_inner, std::move(request), m_policy, m_jitter, this);
    connect(this, &RetryingTransport::repeatsCancelled, read, &Read::cancelRepeats);
    Call<HttpResponse> call = read->call();
    read->send();
    return call;
}

void RetryingTransport::forgetSecrets()
{
    Q_EMIT repeatsCancelled();
    m_inner.forgetSecrets();
}
