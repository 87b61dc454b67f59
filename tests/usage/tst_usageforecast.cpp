// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "usageforecast.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using State = LimitOutlook::State;

namespace {

constexpr qint64 hour = UsageDays::hourMs;
constexpr qint64 day = UsageDays::dayMs;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();
// 2026-03-02T00:00Z, a Monday.
constexpr qint64 monday = 1772409600000;

// Days before `now`'s midnight and that day itself; valueOf(0) is the last whole day, valueOf(-1) the running
// one.
UsageSeries history(qint64 nowMs, int days, const std::function<double(int)> &valueOf)
{
    const qint64 today = nowMs - nowMs % day;
    UsageSeries series{.startsMs = {}, .endMs = today + day, .values = {}};
    for (int ago = days - 1; ago >= -1; --ago) {
        series.startsMs.append(today - (ago + 1) * day);
        series.values.append(valueOf(ago));
    }
    return series;
}

double always100(int)
{
    return 100;
}

} // namespace

class TestUsageForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingFromTooLittle_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("enough");
        QTest::newRow("nothing") << 0 << false;
        QTest::newRow("one day") << 1 << false;
        QTest::newRow("thirteen") << 13 << false;
        QTest::newRow("fourteen") << 14 << true;
        QTest::newRow("eight weeks") << 56 << true;
        QTest::newRow("a year") << 365 << true;
    }

    void saysNothingFromTooLittle()
    {
        QFETCH(int, days);
        QFETCH(bool, enough);
        const qint64 now = monday + 6 * hour;
        const UsageSpan period{monday, monday + 10 * day};
        QCOMPARE(forecastOf(history(now, days, always100), QTimeZone::utc(), period, 25, now).has_value(),
                 enough);
        QVERIFY(!forecastOf({}, QTimeZone::utc(), period, 25, now));
        QVERIFY(!forecastOf(history(now, days, [](int) { return gap; }), QTimeZone::utc(), period, 25, now));
    }

    void goesOnAsItWasWhereEveryDayIsAlike()
    {
        const qint64 now = monday + 6 * hour;
        const UsageSpan period{monday - 5 * day, monday + 10 * day};
        const auto forecast = forecastOf(history(now, 30, always100), QTimeZone::utc(), period, 525, now);
        QVERIFY(forecast);
        QCOMPARE(forecast->used, 525.0);
        // Three quarters of today and nine days.
        QCOMPARE(forecast->total, (UsageBand{1500, 1500, 1500}));
        QCOMPARE(forecast->days.size(), 10);
        QCOMPARE(forecast->days.first().span, (UsageSpan{now, monday + day}));
        QCOMPARE(forecast->days.first().use.middle, 75.0);
        QCOMPARE(forecast->days.at(1).use.middle, 100.0);
        QCOMPARE(forecast->days.at(1).total.middle, 700.0);
        QCOMPARE(forecast->days.last().span.endMs, period.endMs);
    }

    void knowsTheWeekend()
    {
        // Friday 18:00; 100 on weekdays, 10 on Saturdays and Sundays.
        const qint64 now = monday + 4 * day + 18 * hour;
        const auto value = [](int ago) {
            const int weekday = ((3 - ago) % 7 + 7) % 7; // ago 0 is a Thursday
            return weekday >= 5 ? 10.0 : 100.0;
        };
        const UsageSpan period{monday - 20 * day, monday + 9 * day};
        const auto forecast = forecastOf(history(now, 56, value), QTimeZone::utc(), period, 1000, now);
        QVERIFY(forecast);
        QCOMPARE(forecast->days.at(1).use.middle, 10.0);
        QCOMPARE(forecast->days.at(2).use.middle, 10.0);
        QCOMPARE(forecast->days.at(3).use.middle, 100.0);
        // A quarter of the Friday, the weekend, Monday and Tuesday.
        QCOMPARE(forecast->total.middle, 1000 + 25 + 20 + 200.0);
    }

    void theBandGrowsWithTheDaysAndHoldsTheMiddle()
    {
        const qint64 now = monday;
        const UsageSpan period{monday, monday + 20 * day};
        const auto value = [](int ago) {
            return ago % 2 == 0 ? 50.0 : 150.0;
        };
        const auto forecast = forecastOf(history(now, 56, value), QTimeZone::utc(), period, 0, now);
        QVERIFY(forecast);
        double width = 0;
        for (const UsageForecast::Day &one : forecast->days) {
            QVERIFY(one.total.low <= one.total.middle && one.total.middle <= one.total.high);
            QVERIFY(one.total.high - one.total.low > width);
            width = one.total.high - one.total.low;
            QVERIFY(one.use.low >= 0);
        }
        QCOMPARE(forecast->total, forecast->days.last().total);
    }

    void isRightAboutNineTimesInTen()
    {
        std::mt19937 random(20260301);
        std::uniform_real_distribution<double> noise(0.5, 1.5);
        constexpr int trials = 400;
        int inside = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const auto value = [&](int ago) {
                return (ago % 7 < 2 ? 30.0 : 100.0) * noise(random);
            };
            const UsageSeries past = history(monday, 56, value);
            const auto forecast = forecastOf(past, QTimeZone::utc(), {monday, monday + 12 * day}, 0, monday);
            QVERIFY(forecast);
            double actual = 0;
            for (int ahead = 0; ahead < 12; ++ahead)
                actual += value(6 - ahead % 7);
            inside += actual >= forecast->total.low && actual <= forecast->total.high ? 1 : 0;
        }
        const double share = double(inside) / trials;
        QVERIFY2(share > 0.85 && share < 0.97, qPrintable(QString::number(share)));
    }

    void leavesOutTheRunningDayAndGaps()
    {
        const qint64 now = monday + 12 * hour;
        const auto value = [](int ago) {
            return ago == -1 ? 9999.0 : ago == 3 ? gap : 100.0;
        };
        const auto forecast =
            forecastOf(history(now, 30, value), QTimeZone::utc(), {monday, monday + day}, 60, now);
        QVERIFY(forecast);
        QCOMPARE(forecast->total.middle, 110.0);
    }

    void allZeroStaysZero()
    {
        const auto forecast = forecastOf(history(monday, 30, [](int) { return 0.0; }), QTimeZone::utc(),
                                         {monday, monday + 5 * day}, 0, monday);
        QVERIFY(forecast);
        QCOMPARE(forecast->total, UsageBand());
        QCOMPARE(limitOutlook(0, forecast, 1).state, State::Unlikely);
    }

    void aPeriodThatIsOverIsWhatItWas()
    {
        const auto forecast = forecastOf(history(monday, 30, always100), QTimeZone::utc(),
                                         {monday - 30 * day, monday}, 3000, monday);
        QVERIFY(forecast);
        QVERIFY(forecast->days.isEmpty());
        QCOMPARE(forecast->total, (UsageBand{3000, 3000, 3000}));
    }

    void goesOnFromAHistoryThatEndsEarlier()
    {
        const auto forecast = forecastOf(history(monday, 30, always100), QTimeZone::utc(),
                                         {monday, monday + 5 * day}, 10, monday + 3 * day + 12 * hour);
        QVERIFY(forecast);
        QCOMPARE(forecast->days.size(), 2);
        QCOMPARE(forecast->total.middle, 160.0);
    }

    void hugeNumbersHaveABandToo()
    {
        const auto value = [](int ago) {
            return ago % 2 == 0 ? 1e15 : 3e15;
        };
        const auto forecast = forecastOf(history(monday, 56, value), QTimeZone::utc(),
                                         {monday, monday + 5 * day}, 1e16, monday);
        QVERIFY(forecast);
        QVERIFY(std::isfinite(forecast->total.high));
        QVERIFY(forecast->total.low >= 1e16);
    }

    void daysToComeAreThoseOfTheZone()
    {
        const QTimeZone berlin("Europe/Berlin");
        // Saturday noon before the clocks go forward, in a period that ends with the Monday.
        const qint64 now = QDateTime(QDate(2026, 3, 28), QTime(11, 0), QtCompat::utc).toMSecsSinceEpoch();
        const UsageSpan past = UsageDays::span(QDate(2026, 2, 20), QDate(2026, 3, 28), berlin);
        UsageSeries series = emptySeries(past, Resolution::Day, berlin);
        for (qsizetype i = 0; i < series.size(); ++i)
            series.values[i] = UsageDays::at(series.startsMs[i], berlin).dayOfWeek() == 7 ? 24 : 240;
        const UsageSpan period{past.startMs, UsageDays::startMs(QDate(2026, 3, 31), berlin)};
        const auto forecast = forecastOf(series, berlin, period, 0, now);
        QVERIFY(forecast);
        QCOMPARE(forecast->days.size(), 3);
        QCOMPARE(forecast->days.at(1).span, UsageDays::span(QDate(2026, 3, 29), QDate(2026, 3, 29), berlin));
        // Of a Sunday of 23 hours.
        QCOMPARE(forecast->days.at(1).use.middle, 23.0);
        QCOMPARE(forecast->total.middle, 120 + 23 + 240.0);
    }

    void namesTheDayOfTheLimit()
    {
        const qint64 now = monday;
        const auto forecast = forecastOf(history(now, 30, always100), QTimeZone::utc(),
                                         {now - 10 * day, now + 10 * day}, 1000, now);
        const LimitOutlook outlook = limitOutlook(1000, forecast, 1350);
        QCOMPARE(outlook.state, State::Likely);
        QCOMPARE(outlook.expectedMs, now + 3 * day + 12 * hour);
        QCOMPARE(outlook.earliestMs, outlook.expectedMs);
        QCOMPARE(outlook.daysUntil(now), 3);
        QCOMPARE(limitOutlook(1000, forecast, 5000).state, State::Unlikely);
        QCOMPARE(limitOutlook(1000, forecast, 5000).daysUntil(now), std::nullopt);
    }

    void saysWhereOnlyTheUpperEndReachesIt()
    {
        const auto value = [](int ago) {
            return ago % 2 == 0 ? 50.0 : 150.0;
        };
        const auto forecast =
            forecastOf(history(monday, 56, value), QTimeZone::utc(), {monday, monday + 10 * day}, 0, monday);
        QVERIFY(forecast);
        const double limit = (forecast->total.middle + forecast->total.high) / 2;
        const LimitOutlook outlook = limitOutlook(0, forecast, limit);
        QCOMPARE(outlook.state, State::Possible);
        QVERIFY(outlook.earliestMs && *outlook.earliestMs > monday &&
                *outlook.earliestMs < monday + 10 * day);
        QVERIFY(!outlook.expectedMs);
    }

    void aReachedLimitNeedsNoForecast()
    {
        QCOMPARE(limitOutlook(10, {}, 10).state, State::Reached);
        QCOMPARE(limitOutlook(9, {}, 10).state, State::TooLittleData);
    }
};

QTEST_GUILESS_MAIN(TestUsageForecast)
#include "tst_usageforecast.moc"
