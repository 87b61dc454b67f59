// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 march = 1772323200000; // 2026-03-01T00:00Z
constexpr qint64 day = UsageDays::dayMs;

UsageTable table()
{
    return {.what = u"payloads"_s,
            .zone = u"UTC"_s,
            .startsMs = {march, march + day},
            .endMs = march + 2 * day,
            .columns = {{u"billable"_s, {1234567, gap}}, {u"non,\"billable\""_s, {0, 9007199254740991}}},
            .byType = {}};
}

} // namespace

class TestUsageExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsAsTheRfcHasIt()
    {
        QCOMPARE(toCsv(table()),
                 "start,end,billable,\"non,\"\"billable\"\"\"\r\n"
                 "2026-03-01T00:00:00.000Z,2026-03-02T00:00:00.000Z,1234567,0\r\n"
                 "2026-03-02T00:00:00.000Z,2026-03-03T00:00:00.000Z,,9007199254740991\r\n"_ba);
    }

    void numbersAreForMachinesInEveryLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        UsageTable one = table();
        one.columns = {{u"a"_s, {0.5, 1e18}}};
        const QByteArray csv = toCsv(one);
        QLocale::setDefault(before);
        QVERIFY(csv.contains(",0.5\r\n"));
        QVERIFY(csv.contains(",1000000000000000000\r\n"));
    }

    void nothingIsAHeaderAlone()
    {
        QCOMPARE(toCsv({}), "start,end\r\n"_ba);
        const QJsonObject json = QJsonDocument::fromJson(toJson({})).object();
        QVERIFY(json.value("counts"_L1).isArray());
        QVERIFY(!json.contains("start"_L1));
        QVERIFY(!json.contains("byType"_L1));
    }

    void cellsAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(csvCell(u"plain"_s), "plain"_ba);
        QCOMPARE(csvCell(u"a,b"_s), "\"a,b\""_ba);
        QCOMPARE(csvCell(u"two\nlines"_s), "\"two\nlines\""_ba);
        QCOMPARE(csvCell(u"é"_s), "é"_ba);
    }

    void jsonHasTheSameNumbers()
    {
        UsageTable full = table();
        full.byType = sharesByType({{u"timer"_s, {{u"timer.flow"_s, 7.0}}}});
        const QJsonObject json = QJsonDocument::fromJson(toJson(full)).object();
        QCOMPARE(json.value("what"_L1).toString(), u"payloads"_s);
        QCOMPARE(json.value("timeZone"_L1).toString(), u"UTC"_s);
        QCOMPARE(json.value("start"_L1).toString(), u"2026-03-01T00:00:00.000Z"_s);
        QCOMPARE(json.value("end"_L1).toString(), u"2026-03-03T00:00:00.000Z"_s);
        const QJsonArray counts = json.value("counts"_L1).toArray();
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts.at(0)["billable"_L1].toInteger(), 1234567);
        QVERIFY(counts.at(1)["billable"_L1].isNull());
        QCOMPARE(counts.at(1)["non,\"billable\""_L1].toInteger(), 9007199254740991);
        QCOMPARE(json["byType"_L1]["timer"_L1]["timer.flow"_L1].toInteger(), 7);
    }
};

QTEST_GUILESS_MAIN(TestUsageExport)
#include "tst_usageexport.moc"
