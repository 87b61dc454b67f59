// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"
#include "figures.h"
#include "qtcompat.h"

#include <QApplication>
#include <QPixmap>

#include <cmath>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr int hoursOfTenYears = 87'600;
constexpr double frame = 1000.0 / 60;

ChartModel modelOf(int points)
{
    ChartModel model;
    model.title = u"Bench"_s;
    model.bucketLength = std::chrono::hours(1);
    ChartModel::Series series{.id = u"a"_s, .name = u"A"_s, .kind = ChartModel::Kind::Line};
    const QDateTime start(QDate(2016, 1, 1), QTime(), QtCompat::utc);
    quint32 seed = 1;
    for (int n = 0; n < points; ++n) {
        seed = seed * 1664525u + 1013904223u;
        model.starts.append(start.addSecs(qint64(n) * 3600));
        series.values.append(1000 + 400 * std::sin(n / 24.0) + double(seed >> 22));
    }
    model.series.append(series);
    return model;
}

void show(Chart &chart, int points)
{
    chart.resize(900, 320);
    chart.setModel(modelOf(points));
    chart.show();
    QCoreApplication::processEvents();
}

// Milliseconds for one redraw of everything.
double redrawOf(int points)
{
    Chart chart;
    show(chart, points);
    QList<double> times;
    for (int turn = 0; turn < 21; ++turn) {
        times.append(millisecondsOf([&] {
            // Another width is another choice of points, as dragging the window's edge asks for.
            chart.resize(900 + turn % 2, 320);
            chart.grab();
        }));
    }
    return median(times);
}

// Milliseconds for the slowest of the frames of zooming all the way in and out again, but for one in twenty.
double zoomFrameOf(int points)
{
    Chart chart;
    show(chart, points);
    QList<double> times;
    for (int turn = 0; turn < 60; ++turn) {
        times.append(millisecondsOf([&] {
            chart.zoom(turn % 30 < 15 ? 1.3 : 1 / 1.3);
            QCoreApplication::processEvents();
            chart.grab();
        }));
    }
    std::ranges::sort(times);
    return times.at(times.size() * 19 / 20);
}

} // namespace

Figures chartFigures()
{
    const double few = redrawOf(1000);
    const double many = redrawOf(hoursOfTenYears);
    return {
        {.name = u"Redraw of 1,000 points"_s, .value = few, .unit = Unit::Milliseconds},
        {.name = u"Redraw of 87,600 points, to 1,000"_s, .value = many / few, .bound = 3, .noise = 0.1},
        {.name = u"Zoom through 87,600 points: frame, 95 of 100"_s,
         .value = zoomFrameOf(hoursOfTenYears),
         .unit = Unit::Milliseconds,
         .bound = frame,
         .noise = 0.2},
    };
}
