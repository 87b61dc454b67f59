// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartticks.h"
#include "qtcompat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Unit = ChartModel::Unit;

Q_DECLARE_METATYPE(ChartModel::Unit)

namespace {

// As if every letter were seven pixels wide.
double width(const QString &text)
{
    return 7.0 * double(text.size());
}

QList<ChartTicks::Moment> ticks(const QDateTime &from, const QDateTime &to, const QByteArray &zone,
                                double pixels, double bucketSeconds = 3600)
{
    return ChartTicks::moments({from.toUTC(), to.toUTC(), QTimeZone(zone), pixels, bucketSeconds}, width, 0,
                               QLocale(u"en_GB"_s));
}

QDateTime local(const QByteArray &zone, int year, int month, int day)
{
    return QDate(year, month, day).startOfDay(QTimeZone(zone));
}

QStringList labels(const QList<ChartTicks::Moment> &moments)
{
    QStringList result;
    for (const ChartTicks::Moment &moment : moments)
        result.append(moment.label);
    return result;
}

} // namespace

class TestChartTicks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesNiceValues_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << 0.0 << Unit::Count << QStringList{u"0"_s, u"1"_s};
        QTest::newRow("counts are whole") << 2.0 << Unit::Count << QStringList{u"0"_s, u"1"_s, u"2"_s};
        QTest::newRow("hundreds") << 730.0 << Unit::Count
                                  << QStringList{u"0"_s, u"200"_s, u"400"_s, u"600"_s, u"800"_s};
        QTest::newRow("one prefix for all")
            << 1.1e6 << Unit::Count << QStringList{u"0"_s, u"0.5M"_s, u"1.0M"_s, u"1.5M"_s};
        QTest::newRow("huge") << 1e15 << Unit::Count << QStringList{u"0"_s, u"0.5P"_s, u"1.0P"_s};
        QTest::newRow("minutes have halves")
            << 1.4 << Unit::Minutes
            << QStringList{u"0"_s, u"0.5\u00a0min"_s, u"1.0\u00a0min"_s, u"1.5\u00a0min"_s};
        QTest::newRow("bytes by 1,024")
            << 3.2 * 1024 * 1024 << Unit::Bytes
            << QStringList{u"0"_s, u"1\u00a0MiB"_s, u"2\u00a0MiB"_s, u"3\u00a0MiB"_s, u"4\u00a0MiB"_s};
        QTest::newRow("single bytes are whole")
            << 2.0 << Unit::Bytes << QStringList{u"0"_s, u"1\u00a0B"_s, u"2\u00a0B"_s};
    }

    void choosesNiceValues()
    {
        QFETCH(double, largest);
        QFETCH(Unit, unit);
        const ChartTicks::Values values = ChartTicks::values(largest, unit, 4, QLocale(u"en_US"_s));
        QTEST(values.labels, "expected");
        QCOMPARE(values.positions.first(), 0.0);
        QVERIFY(values.top >= largest);
        QCOMPARE(values.positions.last(), values.top);
    }

    void standsAtLocalMidnightsAcrossAClockChange()
    {
        // On 29 March the day in Berlin begins an hour later in UTC than it ends.
        const auto moments = ticks(local("Europe/Berlin", 2026, 3, 28), local("Europe/Berlin", 2026, 3, 31),
                                   "Europe/Berlin", 300);
        QCOMPARE(labels(moments), (QStringList{{}, u"29 Mar"_s, u"30 Mar"_s, {}}));
        QCOMPARE(moments.at(1).at, QDateTime(QDate(2026, 3, 28), QTime(23, 0), QtCompat::utc));
        QCOMPARE(moments.at(2).at, QDateTime(QDate(2026, 3, 29), QTime(22, 0), QtCompat::utc));
        QCOMPARE(moments.at(1).at.secsTo(moments.at(2).at), 23 * 3600);
    }

    void leavesOutTheHourThatTheClocksSkip()
    {
        const auto moments = ticks(local("Europe/Berlin", 2026, 3, 29), local("Europe/Berlin", 2026, 3, 30),
                                   "Europe/Berlin", 2400);
        const QStringList names = labels(moments);
        QVERIFY(names.contains(u"01:00"_s));
        QVERIFY(!names.contains(u"02:00"_s));
        QVERIFY(names.contains(u"03:00"_s));
        const auto at = [&](const QString &name) {
            return moments.at(names.indexOf(name)).at;
        };
        QCOMPARE(at(u"01:00"_s).secsTo(at(u"03:00"_s)), 3600);
    }

    void knowsADayWithoutMidnight()
    {
        // Where the clocks went forward at midnight, the day began at one.
        const auto moments = ticks(local("America/Sao_Paulo", 2018, 11, 3),
                                   local("America/Sao_Paulo", 2018, 11, 6), "America/Sao_Paulo", 300);
        QCOMPARE(moments.at(1).at, QDateTime(QDate(2018, 11, 4), QTime(3, 0), QtCompat::utc));
        QCOMPARE(moments.at(1).label, u"4 Nov"_s);
    }

    void standsAtHoursOfZonesOffTheHour()
    {
        const auto moments = ticks(local("Asia/Kathmandu", 2026, 3, 1), local("Asia/Kathmandu", 2026, 3, 2),
                                   "Asia/Kathmandu", 400);
        QVERIFY(moments.size() >= 4);
        QCOMPARE(moments.first().at.time(), QTime(18, 15));
    }

    void namesDaysInTheMiddleOfTheirBuckets()
    {
        const auto moments = ticks(local("UTC", 2026, 3, 1), local("UTC", 2026, 3, 4), "UTC", 300, 86400);
        QCOMPARE(labels(moments), (QStringList{u"1 Mar"_s, u"2 Mar"_s, u"3 Mar"_s}));
        QCOMPARE(moments.first().at, QDateTime(QDate(2026, 3, 1), QTime(12, 0), QtCompat::utc));
    }

    void namesNothingShorterThanABucket()
    {
        for (const auto &moment :
             ticks(local("UTC", 2026, 3, 1), local("UTC", 2026, 3, 3), "UTC", 2000, 86400))
            QVERIFY2(!moment.label.contains(u':'), qPrintable(moment.label));
    }

    void standsAtFirstsOfMonthsAndYears()
    {
        const auto months = ticks(local("UTC", 2025, 11, 15), local("UTC", 2026, 3, 15), "UTC", 260, 86400);
        QCOMPARE(labels(months), (QStringList{u"Dec"_s, u"2026"_s, u"Feb"_s, u"Mar"_s}));
        QVERIFY(months.at(1).major);
        const auto years = ticks(local("UTC", 2016, 1, 1), local("UTC", 2025, 12, 31), "UTC", 500);
        QCOMPARE(years.at(1).label, u"2017"_s);
        QCOMPARE(years.at(1).at, local("UTC", 2017, 1, 1).toUTC());
    }

    void labelsNeverMeet_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("pixels");
        for (const int days : {1, 2, 7, 14, 31, 90, 365, 3650}) {
            for (const int pixels : {120, 420, 1000})
                QTest::addRow("%d days on %d", days, pixels) << days << pixels;
        }
    }

    void labelsNeverMeet()
    {
        QFETCH(int, days);
        QFETCH(int, pixels);
        const QDateTime from = local("Europe/Berlin", 2026, 1, 10);
        const QDateTime to = from.addDays(days);
        double lastRight = -1;
        int named = 0;
        for (const auto &moment : ticks(from, to, "Europe/Berlin", pixels)) {
            if (moment.label.isEmpty())
                continue;
            ++named;
            const double x = double(from.secsTo(moment.at)) / double(from.secsTo(to)) * pixels;
            QVERIFY(x - width(moment.label) / 2 > lastRight);
            lastRight = x + width(moment.label) / 2;
            QVERIFY(lastRight <= pixels);
        }
        QVERIFY(named <= 20);
        if (pixels > 120)
            QVERIFY(named >= 1);
    }
};

QTEST_APPLESS_MAIN(TestChartTicks)
#include "tst_chartticks.moc"
