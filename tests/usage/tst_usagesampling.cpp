// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagesampling.h"

#include <QTest>

#include <algorithm>
#include <limits>

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestUsageSampling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewValuesAreAllDrawn()
    {
        QVERIFY(sampledPositions({}, 0, 0, 10).isEmpty());
        QCOMPARE(sampledPositions({5}, 0, 1, 10), QList<qsizetype>{0});
        QCOMPARE(sampledPositions({5, 6, 7}, 1, 3, 1), (QList<qsizetype>{1, 2}));
        QCOMPARE(sampledPositions({5, 6}, -3, 9, 0), (QList<qsizetype>{0, 1}));
    }

    void noPeakIsLost()
    {
        QList<double> values(87600, 10);
        values[12345] = 5000;
        values[12346] = -5000;
        values[87000] = 700;
        const QList<qsizetype> kept = sampledPositions(values, 0, values.size(), 800);
        QVERIFY(kept.size() <= 2 * 800 + 2);
        for (const qsizetype peak : {0, 12345, 12346, 87000, 87599})
            QVERIFY2(kept.contains(peak), qPrintable(QString::number(peak)));
        QVERIFY(std::is_sorted(kept.begin(), kept.end()));
        QCOMPARE(std::adjacent_find(kept.begin(), kept.end()), kept.end());
    }

    void gapsStayGaps()
    {
        QList<double> values(1000, 1);
        values[500] = gap;
        QVERIFY(sampledPositions(values, 0, 1000, 10).contains(500));
        const QList<double> nothing(1000, gap);
        // The first of each column and the two ends.
        QCOMPARE(sampledPositions(nothing, 0, 1000, 10).size(), 11);
    }

    void onlyWhatIsInViewIsLookedAt()
    {
        QList<double> values(1000, 1);
        values[10] = 99;
        const QList<qsizetype> kept = sampledPositions(values, 100, 200, 5);
        QCOMPARE(kept.first(), 100);
        QCOMPARE(kept.last(), 199);
    }
};

QTEST_GUILESS_MAIN(TestUsageSampling)
#include "tst_usagesampling.moc"
