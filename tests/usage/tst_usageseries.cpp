// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "usageseries.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = UsageDays::hourMs;
constexpr qint64 day = UsageDays::dayMs;
constexpr double gap = std::numeric_limits<double>::quiet_NaN();
// 2026-03-01T00:00Z
constexpr qint64 march = 1772323200000;

// One point an hour, each worth 1.
QList<UsagePoint> everyHour(const UsageSpan &span)
{
    QList<UsagePoint> points;
    for (qint64 at = span.startMs - span.startMs % hour; at < span.endMs; at += hour)
        points.append({at, 1});
    return points;
}

bool same(const QList<double> &a, const QList<double> &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) {
               return (std::isnan(x) && std::isnan(y)) || x == y;
           });
}

} // namespace

class TestUsageSeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutIntoNothing()
    {
        const UsageSeries series = emptySeries({}, Resolution::Day, QTimeZone::utc());
        QVERIFY(series.isEmpty());
        QVERIFY(!series.hasValues());
    }

    void whatTheServerLeavesOutIsAGap()
    {
        const UsageSpan span{march, march + 3 * day};
        const UsageSeries series =
            seriesOf({{march + 2 * day, 0}}, day, span, Resolution::Day, QTimeZone::utc());
        QVERIFY(same(series.values, {gap, gap, 0}));
        QVERIFY(series.hasValues());
        QVERIFY(!series.isKnown(0));
        QCOMPARE(series.spanOf(2), (UsageSpan{march + 2 * day, march + 3 * day}));
    }

    void localDaysHaveAsManyHoursAsTheyHave_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QList<double>>("hours");
        QTest::newRow("UTC") << "UTC"_ba << QDate(2026, 3, 28) << QList<double>{24, 24, 24};
        QTest::newRow("Brazil") << "America/Sao_Paulo"_ba << QDate(2026, 3, 28) << QList<double>{24, 24, 24};
        QTest::newRow("forward") << "Europe/Berlin"_ba << QDate(2026, 3, 28) << QList<double>{24, 23, 24};
        QTest::newRow("back") << "Europe/Berlin"_ba << QDate(2026, 10, 24) << QList<double>{24, 25, 24};
        QTest::newRow("Nepal") << "Asia/Kathmandu"_ba << QDate(2026, 3, 28) << QList<double>{24, 24, 24};
        // The half hour that is gained does not show: midnight moves from 13:00 to 13:30 UTC.
        // The half hour that is gained does not show: midnight moves from 13:00 to 13:30 UTC.
        QTest::newRow("half an hour")
            << "Australia/Lord_Howe"_ba << QDate(2026, 4, 4) << QList<double>{24, 24, 24};
    }

    void localDaysHaveAsManyHoursAsTheyHave()
    {
        QFETCH(QByteArray, id);
        QFETCH(QDate, first);
        QFETCH(QList<double>, hours);
        const QTimeZone zone(id);
        const UsageSpan span = UsageDays::span(first, first.addDays(2), zone);
        const UsageSeries series = seriesOf(everyHour(span), hour, span, Resolution::Day, zone);
        QVERIFY2(same(series.values, hours), qPrintable(QString::number(series.values.value(1))));
        QCOMPARE(series.endMs, span.endMs);
    }

    void everyHourGoesIntoTheDayThatHoldsMostOfIt()
    {
        // Midnight in Kathmandu is 18:15 UTC: three quarters of the hour from 18:00 are in the new day.
        const QTimeZone nepal("Asia/Kathmandu");
        const UsageSpan span = UsageDays::span(QDate(2026, 3, 1), QDate(2026, 3, 2), nepal);
        const qint64 six = march + 18 * hour;
        const UsageSeries series = seriesOf({{six - hour, 1}, {six, 10}}, hour, span, Resolution::Day, nepal);
        QVERIFY(same(series.values, {1, 10}));
    }

    void aPeriodMayBeginWithinADay()
    {
        // From 5:00 of one day to 5:00 of the third after it: the ends are cut off.
        const UsageSpan span{march + 5 * hour, march + 3 * day + 5 * hour};
        const UsageSeries series = seriesOf({{march, 7}, {march + day, 8}, {march + 3 * day, 9}}, day, span,
                                            Resolution::Day, QTimeZone::utc());
        QCOMPARE(series.startsMs,
                 (QList<qint64>{march + 5 * hour, march + day, march + 2 * day, march + 3 * day}));
        QVERIFY(same(series.values, {7, 8, gap, 9}));
        QCOMPARE(series.endOf(3), span.endMs);
    }

    void whatLiesOutsideIsLeftOut()
    {
        const UsageSpan span{march, march + day};
        const UsageSeries series = seriesOf({{march - day, 1}, {march + day, 1}, {march - 1, 1}}, hour, span,
                                            Resolution::Day, QTimeZone::utc());
        // One that reaches into the span counts.
        QVERIFY(same(series.values, {1}));
    }

    void hoursAreCutAtFullHours()
    {
        const UsageSpan span{march + hour / 2, march + 3 * hour};
        const UsageSeries series =
            seriesOf(everyHour(span), hour, span, Resolution::Hour, QTimeZone("Asia/Kathmandu"));
        QCOMPARE(series.startsMs, (QList<qint64>{march + hour / 2, march + hour, march + 2 * hour}));
        QVERIFY(same(series.values, {1, 1, 1}));
    }

    void hugeNumbersStayExact()
    {
        const UsageSpan span{march, march + day};
        const double huge = 4503599627370495; // 2^52 - 1
        const UsageSeries series =
            seriesOf({{march, huge}, {march + hour, huge}}, hour, span, Resolution::Day, QTimeZone::utc());
        QCOMPARE(qint64(series.values.first()), 9007199254740990);
    }

    void theRestIsWhatOnlyTheWholeHas()
    {
        UsageSeries whole{.startsMs = {0, 1, 2, 3}, .endMs = 4, .values = {10, 10, gap, 4}};
        UsageSeries part{.startsMs = {0, 1, 2, 3}, .endMs = 4, .values = {7, gap, 3, 5}};
        QVERIFY(same(difference(whole, part).values, {3, 10, gap, 0}));
        part.values.removeLast();
        part.startsMs.removeLast();
        QVERIFY(same(difference(whole, part).values, {3, 10, gap, 4}));
    }

    void runningTotalsGoOnOverGapsAndEndWithTheData()
    {
        const UsageSeries series{.startsMs = {0, 1, 2, 3, 4}, .endMs = 5, .values = {gap, 2, gap, 3, gap}};
        QVERIFY(same(runningTotal(series).values, {0, 2, 2, 5, gap}));
        const UsageSeries nothing{.startsMs = {0}, .endMs = 1, .values = {gap}};
        QVERIFY(same(runningTotal(nothing).values, {gap}));
        QVERIFY(runningTotal({}).isEmpty());
    }

    void answersBecomePointsWhereTheyAreWhole()
    {
        const QDateTime date = QDateTime::fromMSecsSinceEpoch(march, QtCompat::utc);
        QCOMPARE(pointsOf(QList<PayloadCount>{{date, 5}, {{}, 6}, {date, {}}}),
                 (QList<UsagePoint>{{march, 5}}));
        QCOMPARE(pointsOf(QList<DeviceCount>{{.date = date, .created = 1, .deleted = 2, .total = 3}},
                          &DeviceCount::deleted),
                 (QList<UsagePoint>{{march, 2}}));
        QCOMPARE(
            pointsOf(
                QList<NotebookMinuteCount>{
                    {.date = date, .minutes = 1, .completed = 2, .canceled = 3, .errored = 4, .timeout = {}}},
                &NotebookMinuteCount::timeout),
            QList<UsagePoint>());
    }
};

QTEST_GUILESS_MAIN(TestUsageSeries)
#include "tst_usageseries.moc"
