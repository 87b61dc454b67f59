// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "usagequestion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using About = UsageQuestion::About;

namespace {

constexpr qint64 day = UsageDays::dayMs;
constexpr qint64 hour = UsageDays::hourMs;
constexpr qint64 march = 1772323200000; // 2026-03-01T00:00Z

} // namespace

class TestUsageQuestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastMillisecondIsSentAsTheEnd()
    {
        const TimeRange range = UsageQuestion::rangeOf({march, march + day});
        QCOMPARE(range.start->toString(Qt::ISODateWithMs), u"2026-03-01T00:00:00.000Z"_s);
        QCOMPARE(range.end->toString(Qt::ISODateWithMs), u"2026-03-01T23:59:59.999Z"_s);
    }

    void piecesMeetAtMidnightsAndMakeUpTheWhole_data()
    {
        QTest::addColumn<int>("about");
        QTest::addColumn<bool>("byHour");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("pieces");
        const auto row = [](const char *name, About about, bool byHour, int days, int pieces) {
            QTest::newRow(name) << int(about) << byHour << days << pieces;
        };
        row("no days", About::Payloads, true, 0, 0);
        row("a quarter of hours", About::Payloads, true, 90, 1);
        row("a year of hours", About::Payloads, true, 365, 4);
        row("ten years of hours", About::Payloads, true, 3652, 40);
        row("ten years of days", About::Payloads, false, 3652, 4);
        row("ten years of totals", About::PayloadTotals, true, 3652, 4);
        row("a year of devices", About::Devices, true, 365, 1);
    }

    void piecesMeetAtMidnightsAndMakeUpTheWhole()
    {
        QFETCH(int, about);
        QFETCH(bool, byHour);
        QFETCH(int, days);
        QFETCH(int, pieces);
        // It begins within a day, as local days do.
        const UsageSpan span{march + 3 * hour, march + 3 * hour + days * day};
        const UsageQuestion question{
            .about = About(about), .span = span, .resolution = byHour ? Resolution::Hour : Resolution::Day};
        const QList<UsageSpan> cut = question.pieces();
        QCOMPARE(cut.size(), pieces);
        for (qsizetype i = 0; i < cut.size(); ++i) {
            QVERIFY(!cut.at(i).isEmpty());
            QCOMPARE(cut.at(i).startMs, i == 0 ? span.startMs : cut.at(i - 1).endMs);
            if (i > 0)
                QCOMPARE(cut.at(i).startMs % day, 0);
        }
        if (!cut.isEmpty())
            QCOMPARE(cut.last().endMs, span.endMs);
    }

    void answersAreAddedUp()
    {
        const QDateTime date = QDateTime::fromMSecsSinceEpoch(march, QtCompat::utc);
        UsageAnswer answer{
            .payloads = {{date, 1}}, .totals = {{u"a"_s, {{u"b"_s, 1}}}}, .devices = {}, .notebooks = {}};
        answer.append({.payloads = {{date.addDays(1), 2}},
                       .totals = {{u"a"_s, {{u"b"_s, 2}}}},
                       .devices = {},
                       .notebooks = {}});
        QCOMPARE(answer.payloads, (QList<PayloadCount>{{date, 1}, {date.addDays(1), 2}}));
        QCOMPARE(answer.totals, (PayloadStats{{u"a"_s, {{u"b"_s, 3}}}}));
    }
};

QTEST_GUILESS_MAIN(TestUsageQuestion)
#include "tst_usagequestion.moc"
