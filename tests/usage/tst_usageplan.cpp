// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using About = UsageQuestion::About;
using Kind = RangeChoice::Kind;

namespace {

constexpr qint64 day = UsageDays::dayMs;
constexpr qint64 hour = UsageDays::hourMs;
constexpr qint64 march = 1772323200000; // 2026-03-01T00:00Z

UsageMoment moment(const char *zone = "America/Sao_Paulo")
{
    return {.nowMs = march + 18 * day + 14 * hour,
            .period = UsageSpan{march, march + 31 * day},
            .localZone = QTimeZone(zone)};
}

} // namespace

class TestUsagePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utcDaysAreTheServersOwn()
    {
        const PayloadPlan plan = PayloadPlan::of({}, {}, moment());
        QCOMPARE(plan.span, (UsageSpan{march, march + 31 * day}));
        QCOMPARE(plan.before, (UsageSpan{march - 28 * day, march}));
        QCOMPARE(plan.zone, QTimeZone::utc());
        // Up to the end of today, and not a day that is to come.
        QCOMPARE(plan.billable.span, (UsageSpan{march, march + 19 * day}));
        QCOMPARE(plan.billable.resolution, Resolution::Day);
        QVERIFY(!plan.billable.withNonBillable);
        QVERIFY(plan.all.withNonBillable);
        QCOMPARE(plan.billableBefore.span, plan.before);
        QCOMPARE(plan.totals.span, plan.billable.span);
        QCOMPARE(plan.questions(true).size(), 5);
    }

    void localDaysArePutTogetherFromHours()
    {
        const PayloadPlan plan =
            PayloadPlan::of({.kind = Kind::Days7, .first = {}, .last = {}}, {.localDays = true}, moment());
        QCOMPARE(plan.billable.resolution, Resolution::Hour);
        QCOMPARE(plan.shown, Resolution::Day);
        QCOMPARE(plan.span, (UsageSpan{march + 12 * day + 3 * hour, march + 19 * day + 3 * hour}));
        QCOMPARE(plan.before.endMs, plan.span.startMs);
        const PayloadPlan utc = PayloadPlan::of({.kind = Kind::Days7, .first = {}, .last = {}},
                                                {.localDays = true}, moment("UTC"));
        QCOMPARE(utc.billable.resolution, Resolution::Day);
    }

    void aServerWithoutABreakdownIsAskedForTotalsAlone()
    {
        const PayloadPlan plan = PayloadPlan::of({}, {}, moment());
        QCOMPARE(plan.questions(false), (QList<UsageQuestion>{plan.totals, plan.totalsBefore}));
    }

    void noPeriodIsNoQuestion()
    {
        UsageMoment none = moment();
        none.period.reset();
        QVERIFY(PayloadPlan::of({}, {}, none).span.isEmpty());
        QVERIFY(PayloadPlan::of({}, {}, none).billable.pieces().isEmpty());
        QVERIFY(!PeriodPlan::of(About::Payloads, none));
    }

    void devicesAndNotebooksAreCountedByUtcDays()
    {
        const DayPlan plan =
            DayPlan::of(About::Devices, {.kind = Kind::Days30, .first = {}, .last = {}}, moment());
        QCOMPARE(plan.now.about, About::Devices);
        QCOMPARE(plan.now.span, (UsageSpan{march - 11 * day, march + 19 * day}));
        QCOMPARE(plan.previous.span, plan.before);
        QCOMPARE(plan.questions().size(), 2);
    }

    void thePeriodOfTheForecastIsTheOneThatIsShown()
    {
        // So that it is asked for once.
        const auto period = PeriodPlan::of(About::Payloads, moment());
        QVERIFY(period);
        QCOMPARE(period->use, PayloadPlan::of({}, {}, moment()).billable);
        QCOMPARE(period->history.span, (UsageSpan{march - 38 * day, march + 19 * day}));
        const auto notebooks = PeriodPlan::of(About::Notebooks, moment());
        QCOMPARE(notebooks->use, DayPlan::of(About::Notebooks, {}, moment()).now);
    }
};

QTEST_GUILESS_MAIN(TestUsagePlan)
#include "tst_usageplan.moc"
