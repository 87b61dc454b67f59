// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <QTest>

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const Result<QString> good(QStringLiteral("a"));
        QVERIFY(good);
        QCOMPARE(*good, QStringLiteral("a"));
        QCOMPARE(good->size(), 1);

        const Result<QString> bad(ApiError{.kind = ApiError::Kind::Gone, .httpStatus = 410});
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, ApiError::Kind::Gone);
    }

    void everyKindHasAName()
    {
        for (int kind = 0; kind <= int(ApiError::Kind::StoreUnavailable); ++kind)
            QVERIFY2(kindName(ApiError::Kind(kind)) != QLatin1StringView("Unknown"),
                     qPrintable(QString::number(kind)));
    }

    void knowsWhichFailuresLeaveTheOutcomeOpen()
    {
        QVERIFY(ApiError{.kind = ApiError::Kind::Timeout}.outcomeUnknown());
        QVERIFY(ApiError{.kind = ApiError::Kind::Offline}.outcomeUnknown());
        const auto offline = [](const QString &type) {
            return ApiError{.kind = ApiError::Kind::Offline, .type = type};
        };
        QVERIFY(offline(QStringLiteral("ConnectionClosed")).outcomeUnknown());
        QVERIFY(!offline(QStringLiteral("ConnectionRefused")).outcomeUnknown());
        QVERIFY(!offline(QStringLiteral("HostNotFound")).outcomeUnknown());
        QVERIFY(!ApiError{.kind = ApiError::Kind::Invalid}.outcomeUnknown());
        QVERIFY(!ApiError{.kind = ApiError::Kind::Unauthorized}.outcomeUnknown());
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
