// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

/// An answer on its way. The rules, each with a test:
/// move-only, one consumer, GUI thread; the handler runs exactly once and always from the event loop, never
/// inside then(); never for a context that died; a producer that dies without an answer delivers
/// Kind::Cancelled. Dropping a Call does not abort the request behind it: that belongs to the transport.
template <typename T>
class Call;

namespace detail {

template <typename T>
struct CallState final
{
    std::optional<Result<T>> result;
    std::function<void(Result<T> &&)> consumer;

    void resolve(Result<T> &&answer)
    {
        if (consumer)
            std::exchange(consumer, nullptr)(std::move(answer));
        else
            result = std::move(answer);
    }
    void consume(std::function<void(Result<T> &&)> next)
    {
        if (result)
            next(*std::exchange(result, std::nullopt));
        else
            consumer = std::move(next);
    }
};

} // namespace detail

/// The producer's end of a Call. Destroying it unresolved delivers Kind::Cancelled.
template <typename T>
class Promise final
{
public:
    Promise() : m_state(std::make_shared<detail::CallState<T>>()) {}
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&other) noexcept
    {
        std::swap(m_state, other.m_state);
        return *this;
    }
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;
    ~Promise()
    {
        if (m_state)
            resolve(ApiError{.kind = ApiError::Kind::Cancelled});
    }

    /// The consumer's end. Ask for it once.
    Call<T> call() const { return Call<T>(m_state); }

    /// Hands over the answer; every later one is dropped.
    void resolve(Result<T> answer)
    {
        if (auto state = std::exchange(m_state, nullptr))
            state->resolve(std::move(answer));
    }

private:
    explicit Promise(std::shared_ptr<detail::CallState<T>> state) : m_state(std::move(state)) {}

    std::shared_ptr<detail::CallState<T>> m_state;
};

template <typename T>
class [[nodiscard]] Call final
{
public:
    using value_type = T;

    Call(Call &&) noexcept = default;
    Call &operator=(Call &&) noexcept = default;
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    /// A Call whose answer is already known; it is still delivered from the event loop.
    static Call ready(Result<T> answer)
    {
        Promise<T> promise;
        Call call = promise.call();
        promise.resolve(std::move(answer));
        return call;
    }

    /// Runs handler(Result<T>) once, in the context's event loop, unless the context is gone by then.
    template <typename Handler>
    void then(QObject *context, Handler handler) &&
    {
        Q_ASSERT(context && context->thread() == QThread::currentThread());
        take()->consume([context = QPointer<QObject>(context),
                         handler = std::move(handler)](Result<T> &&answer) {
            if (!context)
                return;
            // A posted event of a dead context is dropped by Qt, which is the second half of the promise.
            auto box = std::make_shared<Result<T>>(std::move(answer));
            QMetaObject::invokeMethod(
                context.data(), [handler, box]() mutable { handler(std::move(*box)); }, Qt::QueuedConnection);
        });
    }

    /// A Call of another type: transform(Result<T>) -> Result<U> runs once, as soon as the answer is there.
    /// It must not touch objects that may be gone: it has no context.
    template <typename Transform>
    auto map(Transform transform) && -> Call<typename std::invoke_result_t<Transform, Result<T>>::value_type>
    {
        using U = typename std::invoke_result_t<Transform, Result<T>>::value_type;
        auto promise = std::make_shared<Promise<U>>();
        auto next = promise->call();
        take()->consume([promise, transform = std::move(transform)](Result<T> &&answer) mutable {
            promise->resolve(transform(std::move(answer)));
        });
        return next;
    }

    /// A call after this one: next(Result<T>) -> Call<U> runs as map()'s transform does, and its answer is
    /// the one that is delivered.
    template <typename Next>
    auto andThen(Next next) && -> std::invoke_result_t<Next, Result<T>>
    {
        using U = typename std::invoke_result_t<Next, Result<T>>::value_type;
        auto promise = std::make_shared<Promise<U>>();
        auto last = promise->call();
        take()->consume([promise, next = std::move(next)](Result<T> &&answer) mutable {
            next(std::move(answer)).take()->consume([promise](Result<U> &&second) {
                promise->resolve(std::move(second));
            });
        });
        return last;
    }

    /// Says that the answer is of no interest.
    void ignore() && { m_state.reset(); }

private:
    friend class Promise<T>;
    template <typename>
    friend class Call;
    explicit Call(std::shared_ptr<detail::CallState<T>> state) : m_state(std::move(state)) {}

    std::shared_ptr<detail::CallState<T>> take()
    {
        Q_ASSERT_X(m_state, "Call", "a Call has one consumer");
        return std::exchange(m_state, nullptr);
    }

    std::shared_ptr<detail::CallState<T>> m_state;
};
