// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <chrono>

/// Runs the event loop until the call is answered. No answer within bound fails the test and comes back as
/// Kind::Timeout, type "NeverAnswered". In tests only: the program itself never nests event loops.
template <typename T>
Result<T> await(Call<T> call, std::chrono::milliseconds bound = std::chrono::seconds(20))
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    std::move(call).then(&loop, [&](Result<T> result) {
        answer.emplace(std::move(result));
        loop.quit();
    });
    QTimer::singleShot(bound, &loop, &QEventLoop::quit);
    loop.exec();
    if (!answer) {
        QTest::qFail("A call was never answered", __FILE__, __LINE__);
        return ApiError{.kind = ApiError::Kind::Timeout, .type = QStringLiteral("NeverAnswered")};
    }
    return std::move(*answer);
}
