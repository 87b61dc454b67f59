// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageshares.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestUsageShares final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoShares()
    {
        QVERIFY(sharesByType({}).isEmpty());
        QVERIFY(sharesBySource({}).isEmpty());
        QCOMPARE(totalOf(PayloadStats()), 0.0);
    }

    void theLargestComesFirst()
    {
        const QList<UsageShare> types = sharesByType(m_stats);
        QCOMPARE(types.size(), 3);
        QCOMPARE(types.at(0).name, u"deviceState"_s);
        QCOMPARE(types.at(0).value, 80.0);
        QCOMPARE(types.at(0).share, 0.8);
        QCOMPARE(types.at(0).sources.size(), 2);
        QCOMPARE(types.at(0).sources.at(0).name, u"device.mqtt"_s);
        QCOMPARE(types.at(0).sources.at(0).share, 0.6);
        // Alike, so by name.
        QCOMPARE(types.at(1).name, u"somethingNew"_s);
        QCOMPARE(types.at(2).name, u"webhook"_s);
    }

    void sourcesAreAddedOverAllTypes()
    {
        const QList<UsageShare> sources = sharesBySource(m_stats);
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources.at(0).name, u"device.mqtt"_s);
        QCOMPARE(sources.at(0).value, 70.0);
        QCOMPARE(sources.at(1).name, u"flow.flow"_s);
        QVERIFY(sources.at(1).sources.isEmpty());
        double shares = 0;
        for (const UsageShare &source : sources)
            shares += source.share;
        QCOMPARE(shares, 1.0);
    }

    void allZeroIsNoShareOfNothing()
    {
        const QList<UsageShare> types = sharesByType({{u"timer"_s, {{u"timer.flow"_s, 0.0}}}});
        QCOMPARE(types.size(), 1);
        QCOMPARE(types.first().share, 0.0);
    }

    void twoStretchesAreOne()
    {
        const PayloadStats sum = sumOf(
            m_stats, {{u"webhook"_s, {{u"public.rest"_s, 5.0}}}, {u"timer"_s, {{u"timer.flow"_s, 1.0}}}});
        QCOMPARE(sum.value(u"webhook"_s).value(u"public.rest"_s), 15.0);
        QCOMPARE(totalOf(sum), 106.0);
        QCOMPARE(sumOf({}, m_stats), m_stats);
    }

private:
    const PayloadStats m_stats{
        {u"deviceState"_s, {{u"device.mqtt"_s, 60.0}, {u"flow.flow"_s, 20.0}}},
        {u"webhook"_s, {{u"public.rest"_s, 10.0}}},
        {u"somethingNew"_s, {{u"device.mqtt"_s, 10.0}}},
    };
};

QTEST_GUILESS_MAIN(TestUsageShares)
#include "tst_usageshares.moc"
