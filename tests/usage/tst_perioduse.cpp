// SPDX-License-Identifier: GPL-3.0-or-later
#include "perioduse.h"

#include <QTest>

#include <limits>

using About = UsageQuestion::About;
using State = LimitOutlook::State;

namespace {

constexpr qint64 hour = UsageDays::hourMs;
constexpr qint64 day = UsageDays::dayMs;
// 2026-03-02T00:00Z, a Monday.
constexpr qint64 monday = 1'772'409'600'000;
constexpr qint64 now = monday + 6 * hour;

// As many whole days before now's as a forecast looks back, and the running one; each brought 100.
UsageSeries history()
{
    UsageSeries series{.startsMs = {}, .endMs = monday + day, .values = {}};
    for (int ago = forecastHistoryDays; ago >= 0; --ago) {
        series.startsMs.append(monday - ago * day);
        series.values.append(ago == 0 ? 25 : 100);
    }
    return series;
}

} // namespace

class TestPeriodUse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneQuestionTellsAPeriodOfFullDays()
    {
        const UsageSpan period{monday - 10 * day, monday + 20 * day};
        for (const About about : {About::Payloads, About::Notebooks}) {
            const PeriodQuestions before = PeriodQuestions::of(about, now, {});
            const PeriodQuestions after = PeriodQuestions::of(about, now, period);
            QCOMPARE(before.history.about, about);
            QCOMPARE(before.history.span, (UsageSpan{monday - forecastHistoryDays * day, monday + day}));
            // What is asked before the period is known is the same question: it is not asked twice.
            QCOMPARE(after.all(), QList{before.history});
        }
    }

    void anotherIsAskedOfAPeriodThatTheDaysDoNotTell_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::newRow("within a day") << monday - 10 * day + hour;
        QTest::newRow("before the history") << monday - (forecastHistoryDays + 1) * day;
    }

    void anotherIsAskedOfAPeriodThatTheDaysDoNotTell()
    {
        QFETCH(qint64, start);
        const PeriodQuestions questions =
            PeriodQuestions::of(About::Payloads, now, UsageSpan{start, monday + 20 * day});
        QVERIFY(questions.use);
        QCOMPARE(questions.use->span, (UsageSpan{start, monday + day}));
        QCOMPARE(questions.all().size(), 2);
    }

    void addsUpTheDaysOfThePeriod()
    {
        const UsageSpan period{monday - 10 * day, monday + 4 * day};
        const PeriodUse use = PeriodUse::of(history(), period, 2000, {}, now);
        QCOMPARE(use.used, 1025.0);
        QCOMPARE(use.share(), std::optional(1025.0 / 2000));
        QVERIFY(use.forecast);
        // Three quarters of today and three days.
        QCOMPARE(use.forecast->total.middle, 1025.0 + 375);
        QCOMPARE(use.outlook.state, State::Unlikely);
    }

    void aNumberOfItsOwnGoesBeforeTheDays()
    {
        const UsageSpan period{monday - 10 * day + hour, monday + 4 * day};
        const PeriodUse use = PeriodUse::of(history(), period, 1100, 1000, now);
        QCOMPARE(use.used, 1000.0);
        QCOMPARE(use.outlook.state, State::Likely);
        QVERIFY(use.outlook.expectedMs);
    }

    void gapsAddNothing()
    {
        UsageSeries series = history();
        series.values[series.size() - 2] = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(PeriodUse::of(series, {monday - 2 * day, monday + 4 * day}, {}, {}, now).used, 125.0);
    }

    void withoutDaysThereIsNoForecast()
    {
        const PeriodUse use = PeriodUse::of({}, {monday, monday + 4 * day}, 100, 40, now);
        QVERIFY(!use.forecast);
        QCOMPARE(use.outlook.state, State::TooLittleData);
        QCOMPARE(PeriodUse::of({}, {monday, monday + 4 * day}, 100, 100, now).outlook.state, State::Reached);
    }

    void withoutALimitThereIsNoShare()
    {
        const PeriodUse use = PeriodUse::of(history(), {monday, monday + 4 * day}, {}, {}, now);
        QVERIFY(!use.share());
        QVERIFY(use.forecast);
    }

    void knowsTheThresholds_data()
    {
        QTest::addColumn<double>("used");
        QTest::addColumn<int>("reached");
        QTest::newRow("nothing") << 0.0 << 0;
        QTest::newRow("just below") << 799.0 << 0;
        QTest::newRow("at 80") << 800.0 << 80;
        QTest::newRow("below 95") << 949.0 << 80;
        QTest::newRow("at 95") << 950.0 << 95;
        QTest::newRow("below the limit") << 999.0 << 95;
        QTest::newRow("at the limit") << 1000.0 << 100;
        QTest::newRow("far above") << 5000.0 << 100;
    }

    void knowsTheThresholds()
    {
        QFETCH(double, used);
        QFETCH(int, reached);
        QCOMPARE(reachedThreshold(used, 1000), reached);
    }
};

QTEST_GUILESS_MAIN(TestPeriodUse)
#include "tst_perioduse.moc"
