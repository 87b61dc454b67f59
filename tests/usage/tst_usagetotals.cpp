// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagetotals.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

UsageSeries series(const QList<double> &values)
{
    UsageSeries made{.startsMs = {}, .endMs = values.size() * 10, .values = values};
    for (qsizetype i = 0; i < values.size(); ++i)
        made.startsMs.append(i * 10);
    return made;
}

} // namespace

class TestUsageTotals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsKnowNothingFromZero()
    {
        QCOMPARE(totalOf(series({})), std::nullopt);
        QCOMPARE(totalOf(series({gap, gap})), std::nullopt);
        QCOMPARE(totalOf(series({0, 0})), 0.0);
        QCOMPARE(totalOf(series({5})), 5.0);
        QCOMPARE(totalOf(series({1, gap, 2})), 3.0);
        QCOMPARE(lastOf(series({1, 7, gap})), 7.0);
        QCOMPARE(lastOf(series({gap})), std::nullopt);
    }

    void theRunningBucketIsNotCompared()
    {
        const auto compared = compare(series({10, 20, 3}), series({8, 12, 30}), 25);
        QVERIFY(compared);
        QCOMPARE(compared->now, 30.0);
        QCOMPARE(compared->before, 20.0);
        QCOMPARE(compared->buckets, 2);
        QVERIFY(!compared->isComplete);
        QCOMPARE(compared->change(), 0.5);
    }

    void aRangeThatIsOverIsComparedAsAWhole()
    {
        // A month of three days after one of four.
        const auto compared = compare(series({10, 20, 3}), series({8, 12, 30, 1}), 30);
        QVERIFY(compared && compared->isComplete);
        QCOMPARE(compared->now, 33.0);
        QCOMPARE(compared->before, 51.0);
        const auto longer = compare(series({10, 20, 3}), series({8}), 25);
        QVERIFY(longer);
        QCOMPARE(longer->before, 8.0);
    }

    void nothingIsComparedWithWhatIsNotKnown()
    {
        QVERIFY(!compare(series({10, 20}), series({1, 1}), 5));
        QVERIFY(!compare(series({10, 20}), series({gap, gap}), 20));
        QVERIFY(!compare(series({gap, 20}), series({1, 1}), 10));
        QVERIFY(!compare(series({}), series({1}), 10));
        const auto fromNothing = compare(series({10}), series({0}), 10);
        QVERIFY(fromNothing);
        QCOMPARE(fromNothing->change(), std::nullopt);
    }

    void whatCameBeforeIsLaidOverNow()
    {
        const UsageSeries now = series({1, 2, 3});
        const UsageSeries ghost = laidOver(now, series({7, 8}));
        QCOMPARE(ghost.startsMs, now.startsMs);
        QCOMPARE(ghost.values.mid(0, 2), (QList<double>{7, 8}));
        QVERIFY(std::isnan(ghost.values.at(2)));
        QCOMPARE(laidOver(now, series({7, 8, 9, 10})).values, (QList<double>{7, 8, 9}));
    }
};

QTEST_GUILESS_MAIN(TestUsageTotals)
#include "tst_usagetotals.moc"
