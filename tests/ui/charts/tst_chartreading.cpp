// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartreading.h"

#include "examplecharts.h"
#include "qtcompat.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QLocale english(u"en_GB"_s);

QStringList lines(const ChartReading::Reading &reading)
{
    QStringList result;
    for (const ChartReading::Reading::Line &line : reading.lines)
        result.append(u"%1=%2"_s.arg(line.name, line.value));
    return result;
}

} // namespace

class TestChartReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySeriesAndTheTotal()
    {
        const auto reading = ChartReading::read(ExampleCharts::full(), {}, 0, english);
        QCOMPARE(reading.when, u"Fri, 27 Mar 2026"_s);
        QCOMPARE(lines(reading), (QStringList{u"MQTT=100"_s, u"HTTP=50"_s, u"BEFORE=90"_s, u"Total=150"_s}));
    }

    void saysWhereDataIsMissing()
    {
        const auto reading = ChartReading::read(ExampleCharts::full(), {}, 1, english);
        QVERIFY(lines(reading).contains(u"HTTP=no data"_s));
        QVERIFY(lines(reading).contains(u"Total=200"_s));
    }

    void leavesOutWhatIsHidden()
    {
        const auto reading = ChartReading::read(ExampleCharts::full(), {u"http"_s}, 0, english);
        // One bar alone needs no total.
        QCOMPARE(lines(reading), (QStringList{u"MQTT=100"_s, u"BEFORE=90"_s}));
    }

    void readsTheForecastWithItsBand()
    {
        const auto reading = ChartReading::read(ExampleCharts::full(), {}, 5, english);
        QCOMPARE(reading.when, u"Wed, 1 Apr 2026"_s);
        QCOMPARE(lines(reading), (QStringList{u"Forecast=420"_s, u"Between=310 and 530"_s}));
        QVERIFY(reading.lines.first().isForecast);
        QVERIFY(ChartReading::read(ExampleCharts::full(), {u"forecast"_s}, 5, english).lines.isEmpty());
    }

    void namesBucketsInTheModelsZone()
    {
        ChartModel model = ExampleCharts::days(4);
        // 29 March has 23 hours, and is one day.
        QCOMPARE(ChartReading::bucketName(model, 2, english), u"Sun, 29 Mar 2026"_s);
        model.bucketLength = std::chrono::hours(1);
        model.starts = {QDateTime(QDate(2026, 3, 29), QTime(0, 0), QtCompat::utc)};
        // From one to three: the clocks skip an hour.
        QCOMPARE(ChartReading::bucketName(model, 0, english), u"Sun, 29 Mar 2026, 01:00 – 03:00"_s);
        model.zone = QTimeZone("America/Sao_Paulo");
        QCOMPARE(ChartReading::bucketName(model, 0, english), u"Sat, 28 Mar 2026, 21:00 – 22:00"_s);
        model.bucketLength = std::chrono::hours(24 * 7);
        model.starts = {QDateTime(QDate(2026, 3, 2), QTime(3, 0), QtCompat::utc)};
        QCOMPARE(ChartReading::bucketName(model, 0, english), u"Mon, 2 Mar 2026 – Sun, 8 Mar 2026"_s);
    }

    void summarizes()
    {
        const QString text = ChartReading::summary(ExampleCharts::full(), {}, english);
        QVERIFY2(text.startsWith(u"From Fri, 27 Mar 2026 to Mon, 30 Mar 2026."_s), qPrintable(text));
        QVERIFY(text.contains(u"4 point"_s));
        QVERIFY(text.contains(
            u"Total: minimum 150 (Fri, 27 Mar 2026), maximum 480 (Mon, 30 Mar 2026), latest 480"_s));
        QVERIFY(text.contains(u"MQTT: minimum 100 (Fri, 27 Mar 2026), maximum 400"_s));
        QVERIFY(text.contains(u"Limit: 600."_s));
        QVERIFY(text.contains(u"Forecast: 420"_s));
        QVERIFY(!ChartReading::summary(ExampleCharts::full(), {u"mqtt"_s}, english).contains(u"MQTT"_s));
    }

    void speaksABucketInOneLine()
    {
        const auto reading = ChartReading::read(ExampleCharts::full(), {u"before"_s}, 0, english);
        QCOMPARE(ChartReading::spoken(reading), u"Fri, 27 Mar 2026. MQTT: 100; HTTP: 50; Total: 150"_s);
    }
};

QTEST_APPLESS_MAIN(TestChartReading)
#include "tst_chartreading.moc"
