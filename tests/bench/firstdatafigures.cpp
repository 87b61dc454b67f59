// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "testwindow.h"

#include <QSet>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr int latency = 100; // ms

struct FirstData
{
    double milliseconds = 0;
    int calls = 0;
    int twice = 0; // Calls that had been made before.
    bool complete = false;
};

FirstData signInAndWait()
{
    SandboxServer sandbox;
    sandbox.delay(u"/*"_s, latency);
    TestWindow test(sandbox.url());
    FirstData data;
    QElapsedTimer timer;
    QObject::connect(&test.sessions(), &SessionManager::sessionChanged, &test.window(),
                     [&timer] { timer.start(); });
    test.fillSignIn(u"demo@conta.example"_s, SandboxServer::password());
    test.click(u"signIn"_s);
    data.complete = QTest::qWaitFor(
        [&] { return test.window().isFrameShown() && test.window().frame()->currentPage()->isSettled(); });
    data.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    QSet<QString> seen;
    const QList<QJsonObject> requests = sandbox.requests();
    for (const QJsonObject &request : requests) {
        if (request.value("method"_L1) != "GET"_L1)
            continue;
        ++data.calls;
        const QString call =
            request.value("path"_L1).toString() + u'?' + request.value("query"_L1).toString();
        if (seen.contains(call))
            ++data.twice;
        seen.insert(call);
    }
    return data;
}

} // namespace

Figures firstDataFigures()
{
    QList<double> times;
    FirstData last;
    bool complete = true;
    for (int turn = 0; turn < 5; ++turn) {
        last = signInAndWait();
        complete = complete && last.complete;
        times.append(last.milliseconds / latency);
    }
    return {
        {.name = u"Signed in to complete overview, to the latency of one call"_s,
         .value = median(times),
         .bound = 1.6,
         .noise = 0.1,
         .known = complete},
        {.name = u"Calls for that"_s, .value = double(last.calls), .unit = Unit::Count, .known = complete},
        {.name = u"Of these made twice"_s,
         .value = double(last.twice),
         .unit = Unit::Count,
         .bound = 0,
         .known = complete},
    };
}
