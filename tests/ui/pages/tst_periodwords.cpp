// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = LimitOutlook::State;
using Subject = UsageWatch::Subject;

namespace {

constexpr qint64 day = UsageDays::dayMs;
// 2026-03-02T12:00Z
constexpr qint64 now = 1'772'452'800'000;

PeriodUse useWith(const LimitOutlook &outlook)
{
    return {.period = {now - 10 * day, now + 12 * day + 1},
            .used = 812,
            .limit = 1000,
            .forecast = {},
            .outlook = outlook};
}

} // namespace

class TestPeriodWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhereTheLimitIs_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<qint64>("reachedMs");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("words");
        QTest::newRow("reached") << State::Reached << qint64(0) << Tone::Danger << u"rejected"_s;
        QTest::newRow("in days") << State::Likely << now + 4 * day + 5 << Tone::Warning
                                 << u"in about 4 day(s), on 6 Mar 2026"_s;
        QTest::newRow("today") << State::Likely << now + day / 2 << Tone::Warning << u"within a day"_s;
        QTest::newRow("perhaps") << State::Possible << now + 7 * day << Tone::Warning
                                 << u"on 9 Mar 2026 at the earliest"_s;
        QTest::newRow("no") << State::Unlikely << qint64(0) << Tone::Good
                            << u"is not expected to be reached"_s;
        QTest::newRow("who knows") << State::TooLittleData << qint64(0) << Tone::Neutral << QString();
    }

    void sayWhereTheLimitIs()
    {
        QFETCH(State, state);
        QFETCH(qint64, reachedMs);
        QFETCH(Tone, tone);
        QFETCH(QString, words);
        LimitOutlook outlook{.state = state, .expectedMs = {}, .earliestMs = {}};
        if (reachedMs != 0)
            (state == State::Likely ? outlook.expectedMs : outlook.earliestMs) = reachedMs;
        const auto said = PeriodWords::outlook(Subject::Payloads, useWith(outlook), now);
        QCOMPARE(said.tone, tone);
        QVERIFY2(said.text.contains(words), qPrintable(said.text));
        QCOMPARE(said.text.isEmpty(), words.isEmpty());
    }

    void onlyPayloadsAreSaidToBeRejected()
    {
        const PeriodUse use = useWith({.state = State::Reached, .expectedMs = {}, .earliestMs = {}});
        const QString text = PeriodWords::outlook(Subject::NotebookMinutes, use, now).text;
        QVERIFY(text.contains(u"reached"_s));
        QVERIFY(!text.contains(u"rejected"_s));
    }

    void withoutALimitSaySo()
    {
        PeriodUse use = useWith({});
        use.limit.reset();
        QVERIFY(PeriodWords::outlook(Subject::Payloads, use, now).text.contains(u"names no limit"_s));
    }

    void sayWhatIsExpectedOrWhyNothingIs()
    {
        UsageWatch::Known known;
        known.use = useWith({});
        known.byDay = true;
        QVERIFY(PeriodWords::expected(known, {}).contains(u"Too little data"_s));
        QVERIFY(PeriodWords::expected(known, {}).contains(u"14"_s));
        known.use->forecast = UsageForecast{.used = 812, .days = {}, .total = {900, 1234.5, 1500}};
        const QString band = PeriodWords::expected(known, {});
        QVERIFY2(band.contains(u"1,230"_s) && band.contains(u"between 900 and 1,500"_s), qPrintable(band));
        known.use->forecast->total = {900, 900, 900};
        QVERIFY(!PeriodWords::expected(known, {}).contains(u"between"_s));
        known.byDay = false;
        QVERIFY(PeriodWords::expected(known, {}).contains(u"does not count by day"_s));
        QVERIFY(PeriodWords::expected(known, u"It may not."_s).contains(u"It may not."_s));
    }

    void sayWhenThePeriodTurnsOver()
    {
        const UsageSpan period = useWith({}).period;
        QVERIFY(PeriodWords::turnOver(period, now).startsWith(u"Turns over in 12 day"_s));
        QVERIFY(PeriodWords::turnOver(period, period.endMs).startsWith(u"Ended on"_s));
    }
};

QTEST_MAIN(TestPeriodWords)
#include "tst_periodwords.moc"
