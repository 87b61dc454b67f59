// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "usagespan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RangeChoice::Kind;

namespace {

qint64 utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QtCompat::utc).toMSecsSinceEpoch();
}

QTimeZone zone(const char *id)
{
    const QTimeZone zone(id);
    Q_ASSERT(zone.isValid());
    return zone;
}

constexpr qint64 hour = UsageDays::hourMs;

} // namespace

class TestUsageSpan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpanHoldsItsStartAndNotItsEnd()
    {
        const UsageSpan span{10, 20};
        QVERIFY(span.contains(10));
        QVERIFY(span.contains(19));
        QVERIFY(!span.contains(20));
        QVERIFY(!span.contains(9));
        QVERIFY(!span.isEmpty());
        QVERIFY(UsageSpan().isEmpty());
    }

    void daysBeginAtTheirMidnight_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<int>("hours");
        QTest::newRow("UTC") << "UTC"_ba << QDate(2026, 3, 1) << utc(2026, 3, 1) << 24;
        QTest::newRow("Brazil") << "America/Sao_Paulo"_ba << QDate(2026, 3, 1) << utc(2026, 3, 1, 3) << 24;
        QTest::newRow("Berlin, winter")
            << "Europe/Berlin"_ba << QDate(2026, 3, 28) << utc(2026, 3, 27, 23) << 24;
        QTest::newRow("Berlin, forward")
            << "Europe/Berlin"_ba << QDate(2026, 3, 29) << utc(2026, 3, 28, 23) << 23;
        QTest::newRow("Berlin, summer")
            << "Europe/Berlin"_ba << QDate(2026, 3, 30) << utc(2026, 3, 29, 22) << 24;
        QTest::newRow("Berlin, back")
            << "Europe/Berlin"_ba << QDate(2026, 10, 25) << utc(2026, 10, 24, 22) << 25;
        // In 2018 clocks in Brazil went forward at midnight: the day began at 1:00.
        QTest::newRow("Brazil, no midnight")
            << "America/Sao_Paulo"_ba << QDate(2018, 11, 4) << utc(2018, 11, 4, 3) << 23;
        QTest::newRow("Brazil, 23:00 twice")
            << "America/Sao_Paulo"_ba << QDate(2018, 2, 17) << utc(2018, 2, 17, 2) << 25;
        // Midnight is 18:15 UTC, of which 18:00 is the nearest full hour.
        QTest::newRow("Nepal") << "Asia/Kathmandu"_ba << QDate(2026, 3, 1) << utc(2026, 2, 28, 18) << 24;
        // Midnight is 18:30 UTC, as near to 18:00 as to 19:00.
        QTest::newRow("India") << "Asia/Kolkata"_ba << QDate(2026, 3, 1) << utc(2026, 2, 28, 18) << 24;
        // Midnight is 11:15 UTC in winter.
        QTest::newRow("Chatham") << "Pacific/Chatham"_ba << QDate(2026, 7, 1) << utc(2026, 6, 30, 11) << 24;
    }

    void daysBeginAtTheirMidnight()
    {
        QFETCH(QByteArray, id);
        QFETCH(QDate, day);
        QFETCH(qint64, start);
        QFETCH(int, hours);
        const QTimeZone where = zone(id.constData());
        QCOMPARE(UsageDays::startMs(day, where), start);
        QCOMPARE(UsageDays::startMs(day.addDays(1), where), start + hours * hour);
        QCOMPARE(UsageDays::at(start, where), day);
        QCOMPARE(UsageDays::at(start - 1, where), day.addDays(-1));
        QCOMPARE(UsageDays::at(start + hours * hour - 1, where), day);
    }

    void saysWhereTheCutIsNotMidnight()
    {
        QVERIFY(UsageDays::cutIsExact(QDate(2026, 3, 1), QTimeZone::utc()));
        QVERIFY(UsageDays::cutIsExact(QDate(2026, 3, 29), zone("Europe/Berlin")));
        QVERIFY(!UsageDays::cutIsExact(QDate(2026, 3, 1), zone("Asia/Kathmandu")));
        QVERIFY(!UsageDays::cutIsExact(QDate(2026, 3, 1), zone("Asia/Kolkata")));
    }

    void daysAreCountedWithBothEnds()
    {
        const QTimeZone berlin = zone("Europe/Berlin");
        const UsageSpan span = UsageDays::span(QDate(2026, 3, 28), QDate(2026, 3, 30), berlin);
        QCOMPARE(span, (UsageSpan{utc(2026, 3, 27, 23), utc(2026, 3, 30, 22)}));
        QCOMPARE(UsageDays::count(span, berlin), 3);
        QCOMPARE(UsageDays::count({}, berlin), 0);
        QVERIFY(UsageDays::span(QDate(2026, 3, 2), QDate(2026, 3, 1), berlin).isEmpty());
        QVERIFY(UsageDays::span(QDate(), QDate(2026, 3, 1), berlin).isEmpty());
    }

    void fixedRangesEndWithToday_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::newRow("7") << int(Kind::Days7) << 7;
        QTest::newRow("30") << int(Kind::Days30) << 30;
        QTest::newRow("90") << int(Kind::Days90) << 90;
        QTest::newRow("365") << int(Kind::Days365) << 365;
    }

    void fixedRangesEndWithToday()
    {
        QFETCH(int, kind);
        QFETCH(int, days);
        const RangeChoice choice{.kind = Kind(kind), .first = {}, .last = {}};
        // 23:30 in Brazil, when UTC is in the next day already.
        const qint64 now = utc(2026, 3, 11, 2, 30);
        const QTimeZone brazil = zone("America/Sao_Paulo");
        const UsageSpan local = spanOf(choice, now, {}, brazil);
        QCOMPARE(local.endMs, utc(2026, 3, 11, 3));
        QCOMPARE(local.startMs, local.endMs - days * UsageDays::dayMs);
        const UsageSpan universal = spanOf(choice, now, {}, QTimeZone::utc());
        QCOMPARE(universal.endMs, utc(2026, 3, 12));
        const UsageSpan before = spanBefore(choice, universal, QTimeZone::utc());
        QCOMPARE(before.endMs, universal.startMs);
        QCOMPARE(before.endMs - before.startMs, universal.endMs - universal.startMs);
    }

    void whatCameBeforeHasAsManyLocalDays()
    {
        const QTimeZone berlin = zone("Europe/Berlin");
        const RangeChoice week{.kind = Kind::Custom, .first = QDate(2026, 3, 30), .last = QDate(2026, 4, 5)};
        const UsageSpan span = spanOf(week, 0, {}, berlin);
        const UsageSpan before = spanBefore(week, span, berlin);
        QCOMPARE(before, UsageDays::span(QDate(2026, 3, 23), QDate(2026, 3, 29), berlin));
        QCOMPARE(before.endMs - before.startMs, 7 * 24 * hour - hour);
    }

    void thePeriodIsTakenAsItIs()
    {
        const UsageSpan period{utc(2026, 3, 6, 5), utc(2026, 4, 6, 5)};
        const RangeChoice choice;
        QCOMPARE(spanOf(choice, utc(2026, 3, 20), period, zone("Asia/Kathmandu")), period);
        QCOMPARE(spanBefore(choice, period, zone("Asia/Kathmandu")),
                 (UsageSpan{utc(2026, 2, 6, 5), utc(2026, 3, 6, 5)}));
        QVERIFY(spanOf(choice, utc(2026, 3, 20), {}, QTimeZone::utc()).isEmpty());
        QVERIFY(spanBefore(choice, {}, QTimeZone::utc()).isEmpty());
    }

    void thePeriodMayEndWithItsLastMillisecond()
    {
        const QDateTime start(QDate(2026, 3, 6), QTime(5, 0), QtCompat::utc);
        const QDateTime end(QDate(2026, 4, 6), QTime(5, 0), QtCompat::utc);
        const UsageSpan period{utc(2026, 3, 6, 5), utc(2026, 4, 6, 5)};
        QCOMPARE(billingPeriod(start, end), period);
        QCOMPARE(billingPeriod(start, end.addMSecs(-1)), period);
        QCOMPARE(billingPeriod(start, {}), std::nullopt);
        QCOMPARE(billingPeriod({}, end), std::nullopt);
        QCOMPARE(billingPeriod(end, start), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestUsageSpan)
#include "tst_usagespan.moc"
