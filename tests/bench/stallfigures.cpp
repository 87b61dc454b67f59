// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventloopwatch.h"
#include "figures.h"
#include "testwindow.h"

#include <QDateEdit>
#include <QTextStream>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr double longestStall = 50; // ms
constexpr double fewStalls = 5;     // over 16 ms
constexpr auto toSettle = std::chrono::milliseconds(200);

struct Stalls
{
    double longest = 0;
    double overFrame = 0;
    double longestByProcessor = 0;
    double overFrameByProcessor = 0;
    double seconds = 0;
    bool complete = false;
};

Stalls seen(const EventLoopWatch &watch, double seconds, bool complete)
{
    QTextStream out(stderr);
    for (const EventLoopWatch::Gap &gap : watch.gaps()) {
        out << u"%1: %2 ms, %3 ms of the processor: %4"_s.arg(gap.during)
                   .arg(gap.wall, 0, 'f', 1)
                   .arg(gap.processor, 0, 'f', 1)
                   .arg(gap.ran)
            << Qt::endl;
    }
    return {.longest = watch.longest(),
            .overFrame = double(watch.gaps().size()),
            .longestByProcessor = watch.longestByProcessor(),
            .overFrameByProcessor = double(watch.countByProcessor()),
            .seconds = seconds,
            .complete = complete};
}

// Every page and every view of each, as the tour visits them.
Stalls visitEverything()
{
    SandboxServer sandbox({u"--seed"_s, u"large"_s});
    TestWindow test(sandbox.url(), {.timeout = std::chrono::seconds(60)});
    QElapsedTimer timer;
    timer.start();
    EventLoopWatch watch;
    watch.setDoing(u"sign-in"_s);
    Frame *frame = nullptr;
    test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
    bool complete = runUntilDone([&] { test.click(u"signIn"_s); },
                                 [&] {
                                     frame = test.window().isFrameShown() ? test.window().frame() : nullptr;
                                     return frame && frame->isSettled();
                                 });
    const QStringList pages = {u"overview"_s, u"profile"_s,  u"security"_s, u"invites"_s, u"recent"_s,
                               u"usage"_s,    u"transfer"_s, u"account"_s,  u"settings"_s};
    for (const QString &id : pages) {
        watch.setDoing(id);
        complete = complete && runUntilDone([&] { frame->openPage(id); }, [&] { return frame->isSettled(); });
        runFor(toSettle);
        if (!complete)
            break;
        Page *page = frame->currentPage();
        const QStringList views = page->views();
        for (const QString &view : views) {
            watch.setDoing(id + u'/' + view);
            complete =
                complete && runUntilDone([&] { page->showView(view); }, [&] { return page->isSettled(); });
            runFor(toSettle);
        }
    }
    return seen(watch, double(timer.elapsed()) / 1000, complete);
}

Stalls loadTenYears()
{
    SandboxServer sandbox({u"--seed"_s, u"large"_s});
    TestWindow test(sandbox.url(), {.timeout = std::chrono::seconds(60)});
    if (!test.signIn() || !test.openPage(u"usage"_s))
        return {};
    test.click(u"rangeCustom"_s);
    auto *first = test.find<QDateEdit>(u"rangeFirst"_s);
    const QDate begin = test.find<QDateEdit>(u"rangeLast"_s)->date().addDays(-3649);
    test.click(u"byHour"_s);
    QElapsedTimer timer;
    timer.start();
    EventLoopWatch watch;
    watch.setDoing(u"ten years"_s);
    const bool complete = runUntilDone([&] { first->setDate(begin); },
                                       [&] { return test.window().frame()->currentPage()->isSettled(); });
    const double seconds = double(timer.elapsed()) / 1000;
    runFor(toSettle);
    return seen(watch, seconds, complete);
}

} // namespace

Figures stallFigures()
{
    const Stalls tour = visitEverything();
    const Stalls years = loadTenYears();
    return {
        {.name = u"Every page of the large account: longest stall"_s,
         .value = tour.longest,
         .unit = Unit::Milliseconds,
         .bound = longestStall,
         .noise = 0.2,
         .known = tour.complete},
        {.name = u"Every page of the large account: stalls over 16 ms"_s,
         .value = tour.overFrame,
         .unit = Unit::Count,
         .bound = fewStalls,
         .noise = 0.4,
         .known = tour.complete},
        {.name = u"Every page: longest stall, time on the processor alone"_s,
         .value = tour.longestByProcessor,
         .unit = Unit::Milliseconds,
         .known = tour.complete},
        {.name = u"Every page: stalls over 16 ms, time on the processor alone"_s,
         .value = tour.overFrameByProcessor,
         .unit = Unit::Count,
         .known = tour.complete},
        {.name = u"Ten years of hours: longest stall"_s,
         .value = years.longest,
         .unit = Unit::Milliseconds,
         .bound = longestStall,
         .noise = 0.2,
         .known = years.complete},
        {.name = u"Ten years of hours: stalls over 16 ms"_s,
         .value = years.overFrame,
         .unit = Unit::Count,
         .known = years.complete},
        {.name = u"Ten years of hours: longest, time on the processor alone"_s,
         .value = years.longestByProcessor,
         .unit = Unit::Milliseconds,
         .known = years.complete},
        {.name = u"Ten years of hours: over 16 ms, processor alone"_s,
         .value = years.overFrameByProcessor,
         .unit = Unit::Count,
         .known = years.complete},
        {.name = u"Ten years of hours: until complete"_s,
         .value = years.seconds,
         .unit = Unit::Seconds,
         .known = years.complete},
    };
}
