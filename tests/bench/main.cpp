// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"
#include "eventloopwatch.h"
#include "testwindow.h"

#include <QDateEdit>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Figures of the whole program. Each stands beside one measured in the same run, because this and every other
// machine is shared and noisy; docs/performance.md says how to read them.

namespace {

constexpr int hoursOfTenYears = 87'600;

ChartModel modelOf(int points)
{
    ChartModel model;
    model.title = u"Bench"_s;
    model.bucketLength = std::chrono::hours(1);
    ChartModel::Series series{.id = u"a"_s, .name = u"A"_s, .kind = ChartModel::Kind::Line};
    const QDateTime start(QDate(2016, 1, 1), QTime(), Qt::UTC);
    quint32 seed = 1;
    for (int n = 0; n < points; ++n) {
        seed = seed * 1664525u + 1013904223u;
        model.starts.append(start.addSecs(qint64(n) * 3600));
        series.values.append(1000 + 400 * std::sin(n / 24.0) + double(seed >> 22));
    }
    model.series.append(series);
    return model;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

// Milliseconds for one redraw of everything.
double redrawOf(int points)
{
    Chart chart;
    chart.resize(900, 320);
    chart.setModel(modelOf(points));
    chart.show();
    QCoreApplication::processEvents();
    QList<double> times;
    for (int turn = 0; turn < 21; ++turn) {
        QElapsedTimer timer;
        timer.start();
        // Another width is another choice of points, as dragging the window's edge asks for.
        chart.resize(900 + turn % 2, 320);
        chart.grab();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

struct Loading
{
    double seconds = 0;
    double longest = 0;
    qsizetype overFrame = 0;
    bool complete = false;
};

// Signs in to the large account and opens the hours of ten years.
Loading loadTenYears()
{
    SandboxServer sandbox({u"--seed"_s, u"large"_s});
    TestWindow test(sandbox.url(), {.timeout = std::chrono::seconds(60)});
    Loading loading;
    if (!test.signIn() || !test.openPage(u"usage"_s))
        return loading;
    test.click(u"rangeCustom"_s);
    auto *first = test.find<QDateEdit>(u"rangeFirst"_s);
    const QDate begin = test.find<QDateEdit>(u"rangeLast"_s)->date().addDays(-3649);
    test.click(u"byHour"_s);
    QElapsedTimer timer;
    timer.start();
    const EventLoopWatch watch;
    first->setDate(begin);
    loading.complete =
        QTest::qWaitFor([&] { return test.window().frame()->currentPage()->isSettled(); }, 120'000);
    QTest::qWait(200);
    loading.seconds = double(timer.elapsed()) / 1000;
    loading.longest = watch.longest();
    loading.overFrame = watch.gaps().size();
    return loading;
}

struct Figure
{
    QString name;
    QString value;
    QString bound;
    bool met = false;
};

QList<Figure> measure()
{
    const double few = redrawOf(1000);
    const double many = redrawOf(hoursOfTenYears);
    const Loading loading = loadTenYears();
    const auto ms = [](double value) {
        return u"%1 ms"_s.arg(value, 0, 'f', 1);
    };
    const auto times = [](double value) {
        return u"%1 ×"_s.arg(value, 0, 'f', 1);
    };
    return {
        {u"Redraw of 1,000 points"_s, ms(few), u"the measure"_s, true},
        {u"Redraw of 87,600 points, to 1,000"_s, times(many / few), u"3 ×"_s, many <= 3 * few},
        {u"Redraw of 87,600 points"_s, ms(many), u"16 ms"_s, many < 16},
        {u"Ten years of hours: longest stall, to a redraw of 1,000"_s,
         times(loading.longest / few),
         {},
         true},
        {u"Ten years of hours: longest stall"_s, ms(loading.longest), u"50 ms"_s,
         loading.complete && loading.longest < 50},
        {u"Ten years of hours: stalls over 16 ms"_s, QString::number(loading.overFrame), {}, true},
        {u"Ten years of hours: until complete"_s,
         u"%1 s"_s.arg(loading.seconds, 0, 'f', 1),
         {},
         loading.complete},
    };
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const bool check = QCoreApplication::arguments().contains(u"--check"_s);
    QTextStream out(stdout);
    bool met = true;
    for (const Figure &figure : measure()) {
        out << figure.name.leftJustified(60) << figure.value.rightJustified(12)
            << (figure.bound.isEmpty() ? QString() : u"  bound: "_s + figure.bound)
            << (figure.met ? QString() : u"  NOT MET"_s) << Qt::endl;
        met = met && figure.met;
    }
    return check && !met ? 1 : 0;
}
