// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "launchedprogram.h"
#include "xserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr int starts = 15;
constexpr int idleSeconds = 60;
constexpr int pages = 8;

QString programBeside(const QString &name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

struct Start
{
    double milliseconds = 0;
    double kibibytes = 0;
    bool known = true;
};

// By turns, so that whatever else the machine does meets both.
void measureStarts(XServer &server, Start &bare, Start &conta)
{
    QList<double> bareTimes;
    QList<double> contaTimes;
    QList<double> bareMemory;
    QList<double> contaMemory;
    const QTemporaryDir profile;
    const auto measure = [&server](const QString &program, const QStringList &arguments, QList<double> &times,
                                   QList<double> &memory) {
        const LaunchedProgram launched(server, program, arguments);
        QThread::msleep(1500); // Whatever it does behind its first picture is done by then.
        times.append(launched.startTime());
        memory.append(launched.memory());
        return launched.isShown() && memory.last() > 0;
    };
    for (int turn = 0; turn < starts; ++turn) {
        bare.known = measure(programBeside(u"conta-bare-window"_s), {}, bareTimes, bareMemory) && bare.known;
        conta.known = measure(programBeside(u"conta"_s), {u"--profile-dir"_s, profile.path()}, contaTimes,
                              contaMemory) &&
                      conta.known;
    }
    bare.milliseconds = median(bareTimes);
    bare.kibibytes = median(bareMemory);
    conta.milliseconds = median(contaTimes);
    conta.kibibytes = median(contaMemory);
}

struct Idling
{
    double kibibytes = 0;
    double switches = 0;
    bool known = false;
};

// Signs in to the demo, waits on its first page, then goes through all of them.
Idling visitEveryPage(XServer &server)
{
    const LaunchedProgram demo(server, programBeside(u"conta"_s), {u"--demo"_s});
    Idling visit;
    if (!demo.isShown())
        return visit;
    QThread::sleep(10);
    const QMap<QString, qint64> before = demo.contextSwitches();
    QThread::sleep(idleSeconds);
    visit.switches = demo.contextSwitchesSince(before);
    QSet<QString> titles;
    for (int page = 1; page <= pages; ++page) {
        server.pressCtrlDigit(demo.window(), page);
        QThread::msleep(2000);
        titles.insert(server.titleOf(demo.window()));
    }
    visit.kibibytes = demo.memory();
    visit.known = titles.size() == pages && visit.kibibytes > 0;
    return visit;
}

Idling idleBareWindow(XServer &server)
{
    const LaunchedProgram bare(server, programBeside(u"conta-bare-window"_s), {});
    QThread::sleep(5);
    const QMap<QString, qint64> before = bare.contextSwitches();
    QThread::sleep(idleSeconds);
    const double kibibytes = bare.memory();
    return {kibibytes, bare.contextSwitchesSince(before), bare.isShown() && kibibytes > 0};
}

} // namespace

Figures startFigures()
{
    XServer server;
    if (!server.isRunning())
        return {{.name = u"Xvfb cannot be started"_s, .known = false}};
    Start bare;
    Start conta;
    measureStarts(server, bare, conta);
    const bool known = bare.known && conta.known;
    return {
        {.name = u"Bare window: exec to mapped window"_s,
         .value = bare.milliseconds,
         .unit = Unit::Milliseconds,
         .known = bare.known},
        {.name = u"Conta: exec to mapped window, to the bare window"_s,
         .value = conta.milliseconds / bare.milliseconds,
         .bound = 1.5,
         .noise = 0.1,
         .known = known},
        {.name = u"Bare window: memory (PSS)"_s,
         .value = bare.kibibytes,
         .unit = Unit::Kibibytes,
         .known = bare.known},
        {.name = u"Conta: memory at the sign-in page, to the bare window"_s,
         .value = conta.kibibytes / bare.kibibytes,
         .bound = 1.6,
         .noise = 0.05,
         .known = known},
    };
}

Figures runningFigures()
{
    XServer server;
    if (!server.isRunning())
        return {{.name = u"Xvfb cannot be started"_s, .known = false}};
    const Idling bare = idleBareWindow(server);
    const Idling conta = visitEveryPage(server);
    return {
        {.name = u"Conta: memory after every page of the demo, to the bare window"_s,
         .value = conta.kibibytes / bare.kibibytes,
         .bound = 2.2,
         .noise = 0.05,
         .known = bare.known && conta.known},
        {.name = u"Bare window: context switches in 60 idle seconds"_s,
         .value = bare.switches,
         .unit = Unit::Count,
         .known = bare.known},
        {.name = u"Conta, signed in: context switches in 60 idle seconds"_s,
         .value = conta.switches,
         .unit = Unit::Count,
         .bound = 20,
         .noise = 0.5,
         .known = conta.known},
    };
}
