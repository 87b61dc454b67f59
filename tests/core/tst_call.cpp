// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <QTest>

class TestCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDeliveredOnceAndNeverInsideThen()
    {
        int delivered = 0;
        Call<int>::ready(7).then(this, [&](const Result<int> &result) { delivered += *result; });
        QCOMPARE(delivered, 0);
        QTRY_COMPARE(delivered, 7);
        QTest::qWait(5);
        QCOMPARE(delivered, 7);
    }

    void isQueuedWhenResolvedAfterThen()
    {
        Promise<int> promise;
        bool delivered = false;
        promise.call().then(this, [&](const Result<int> &) { delivered = true; });
        promise.resolve(1);
        QVERIFY(!delivered);
        QTRY_VERIFY(delivered);
    }

    void isNeverDeliveredToAContextThatDiedBeforeTheAnswer()
    {
        Promise<int> promise;
        auto context = std::make_unique<QObject>();
        bool delivered = false;
        promise.call().then(context.get(), [&](const Result<int> &) { delivered = true; });
        context.reset();
        promise.resolve(1);
        QTest::qWait(5);
        QVERIFY(!delivered);
    }

    void isNeverDeliveredToAContextThatDiesAfterTheAnswer()
    {
        Promise<int> promise;
        auto context = std::make_unique<QObject>();
        bool delivered = false;
        promise.call().then(context.get(), [&](const Result<int> &) { delivered = true; });
        promise.resolve(1);
        context.reset();
        QTest::qWait(5);
        QVERIFY(!delivered);
    }

    void deliversCancelledWhenTheProducerDies()
    {
        std::optional<ApiError> error;
        {
            Promise<int> promise;
            promise.call().then(this, [&](const Result<int> &result) { error = result.error(); });
        }
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    }

    void deliversCancelledThroughMap()
    {
        std::optional<ApiError> error;
        {
            Promise<int> promise;
            promise.call()
                .map([](Result<int> result) -> Result<QString> {
                    return result ? Result<QString>(QString::number(*result)) : result.error();
                })
                .then(this, [&](const Result<QString> &result) { error = result.error(); });
        }
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    }

    void mapChangesTheType()
    {
        QString text;
        Call<int>::ready(42)
            .map([](Result<int> result) -> Result<QString> { return QString::number(*result); })
            .then(this, [&](const Result<QString> &result) { text = *result; });
        QTRY_COMPARE(text, QStringLiteral("42"));
    }

    void andThenDeliversTheSecondAnswer()
    {
        Promise<int> first;
        Promise<QString> second;
        QString text;
        first.call()
            .andThen([&](Result<int> result) {
                return *result == 1 ? second.call() : Call<QString>::ready(QStringLiteral("other"));
            })
            .then(this, [&](const Result<QString> &result) { text = *result; });
        first.resolve(1);
        QTest::qWait(1);
        QVERIFY(text.isEmpty());
        second.resolve(QStringLiteral("second"));
        QTRY_COMPARE(text, QStringLiteral("second"));
    }

    void andThenDeliversCancelledWhenEitherProducerDies()
    {
        for (const bool firstDies : {true, false}) {
            std::optional<ApiError> error;
            {
                Promise<int> first;
                Promise<QString> second;
                first.call()
                    .andThen([&](Result<int> result) {
                        return result ? second.call() : Call<QString>::ready(result.error());
                    })
                    .then(this, [&](const Result<QString> &result) { error = result.error(); });
                if (!firstDies)
                    first.resolve(1);
            }
            QTRY_VERIFY(error);
            QCOMPARE(error->kind, ApiError::Kind::Cancelled);
        }
    }

    void laterAnswersAreDropped()
    {
        Promise<int> promise;
        QList<int> seen;
        promise.call().then(this, [&](const Result<int> &result) { seen.append(*result); });
        promise.resolve(1);
        promise.resolve(2);
        QTRY_COMPARE(seen, QList<int>{1});
    }

    void anAssignedOverProducerIsCancelled()
    {
        std::optional<ApiError> error;
        {
            Promise<int> promise;
            promise.call().then(this, [&](const Result<int> &result) { error = result.error(); });
            promise = Promise<int>();
        }
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Cancelled);
    }

    void anIgnoredCallNeedsNoConsumer()
    {
        Promise<int> promise;
        promise.call().ignore();
        promise.resolve(3);
        QTest::qWait(1);
    }

    void canCarryAMoveOnlyValue()
    {
        int value = 0;
        Promise<std::unique_ptr<int>> promise;
        promise.call().then(this, [&](Result<std::unique_ptr<int>> result) { value = **result; });
        promise.resolve(std::make_unique<int>(9));
        QTRY_COMPARE(value, 9);
    }

    void aCallIsMoveOnly()
    {
        static_assert(!std::is_copy_constructible_v<Call<int>>);
        static_assert(std::is_nothrow_move_constructible_v<Call<int>>);
        static_assert(!std::is_copy_constructible_v<Promise<int>>);
    }

    void aHandlerMayDeleteItsContext()
    {
        auto *context = new QObject;
        bool delivered = false;
        Call<int>::ready(1).then(context, [&, context](const Result<int> &) {
            delete context;
            delivered = true;
        });
        QTRY_VERIFY(delivered);
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
