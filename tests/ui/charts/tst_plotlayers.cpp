// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotlayers.h"

#include "examplecharts.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using Kind = ChartModel::Kind;

namespace {

ChartSpan all(const ChartModel &model)
{
    return ChartPlot::wholeRange(model);
}

} // namespace

class TestPlotLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatIsShown()
    {
        const ChartModel model = ExampleCharts::full();
        const auto largest = [&](const QSet<QString> &hidden) {
            return PlotLayers::of(model, hidden, Theme::light()).largest(all(model));
        };
        QCOMPARE(largest({}), 530.0);
        QCOMPARE(largest({u"forecast"_s}), 480.0);
        QCOMPARE(largest({u"forecast"_s, u"http"_s}), 400.0);
        QCOMPARE(largest({u"forecast"_s, u"http"_s, u"mqtt"_s}), 90.0);
        const double firstDay = double(model.starts.first().toSecsSinceEpoch());
        QCOMPARE(PlotLayers::of(model, {u"before"_s}, Theme::light()).largest({firstDay, firstDay + 3600}),
                 150.0);
    }

    void knowsPointsThatStandAlone()
    {
        ChartModel model = ExampleCharts::days(5);
        model.series = {
            ExampleCharts::series(u"a"_s, Kind::Line, {1, ExampleCharts::gap, 3, ExampleCharts::gap, 5})};
        PlotLayers layers = PlotLayers::of(model, {}, Theme::light());
        QCOMPARE(layers.lines.first().alone, (QVector<qsizetype>{0, 2, 4}));
        model.series.first().values = {1, 2, ExampleCharts::gap, 4, 5};
        QVERIFY(PlotLayers::of(model, {}, Theme::light()).lines.first().alone.isEmpty());
    }

    void breaksALineWhereBucketsAreMissing()
    {
        ChartModel model = ExampleCharts::days(5);
        model.series = {ExampleCharts::series(u"a"_s, Kind::Line, {1, 2, 4, 5})};
        model.starts.removeAt(2);
        const PlotLayers::Line line = PlotLayers::of(model, {}, Theme::light()).lines.first();
        QCOMPARE(std::ranges::count_if(line.values, [](double value) { return std::isnan(value); }), 1);
        QVERIFY(std::isnan(line.values.at(2)));
    }

    void thinsALineWithoutLosingItsPeaks()
    {
        PlotLayers::Line line;
        for (int i = 0; i < 10000; ++i) {
            line.keys.append(i);
            line.values.append(100 + i % 7);
        }
        line.values[5003] = 9000;
        line.values[7001] = 1;
        for (int i = 2000; i < 3000; ++i)
            line.values[i] = ExampleCharts::gap;
        const PlotLayers::Line thin = line.thinned({0, 10000}, 100);
        QVERIFY(thin.keys.size() <= 202);
        QVERIFY(std::ranges::is_sorted(thin.keys));
        QVERIFY(thin.values.contains(9000));
        QVERIFY(std::abs(thin.keys.at(thin.values.indexOf(9000)) - 5003) < 100); // In its column.
        QVERIFY(thin.values.contains(1));
        QCOMPARE(std::ranges::count_if(thin.values, [](double value) { return std::isnan(value); }), 10);
        // A part of the range gets all its points.
        const PlotLayers::Line part = line.thinned({5000, 5010}, 100);
        QVERIFY(part.keys.size() >= 11 && part.keys.size() <= 13);
        QVERIFY(part.keys.contains(5003)); // And at its own place.
    }

    void aForecastGoesOnFromASingleLine()
    {
        ChartModel model = ExampleCharts::full();
        model.series = {ExampleCharts::series(u"a"_s, Kind::Line, {1, 2, 3, 7})};
        const auto band = PlotLayers::of(model, {}, Theme::light()).band;
        QCOMPARE(band->low.first(), 7.0);
        QCOMPARE(band->high.first(), 7.0);
        QCOMPARE(band->middle.values, (QVector<double>{7, 400, 420}));
        // Among bars it stands by itself.
        QCOMPARE(PlotLayers::of(ExampleCharts::full(), {}, Theme::light()).band->middle.values,
                 (QVector<double>{400, 420}));
    }
};

QTEST_APPLESS_MAIN(TestPlotLayers)
#include "tst_plotlayers.moc"
