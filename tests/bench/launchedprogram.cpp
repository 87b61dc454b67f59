// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchedprogram.h"

#include "figure.h"
#include "xserver.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// The sum of the numbers that stand behind these names in a file of /proc.
qint64 sumIn(const QString &path, const QList<QByteArray> &names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 sum = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        for (const QByteArray &name : names) {
            if (line.startsWith(name))
                sum += line.mid(name.size()).simplified().split(' ').first().toLongLong();
        }
    }
    return sum;
}

} // namespace

LaunchedProgram::LaunchedProgram(XServer &server, const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, server.display());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    server.forgetWindows();
    constexpr int patience = 30'000;
    m_startTime = millisecondsOf([&] {
        m_process.start(program, arguments);
        m_window = server.waitForWindow(patience);
    });
}

LaunchedProgram::~LaunchedProgram()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

double LaunchedProgram::memory() const
{
    return double(sumIn(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()), {"Pss:"}));
}

QMap<QString, qint64> LaunchedProgram::contextSwitches() const
{
    const QDir tasks(u"/proc/%1/task"_s.arg(m_process.processId()));
    QMap<QString, qint64> switches;
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        switches[thread] = sumIn(tasks.filePath(thread) + u"/status"_s,
                                 {"voluntary_ctxt_switches:", "nonvoluntary_ctxt_switches:"});
    return switches;
}

double LaunchedProgram::contextSwitchesSince(const QMap<QString, qint64> &before) const
{
    qint64 sum = 0;
    const QMap<QString, qint64> now = contextSwitches();
    for (auto thread = now.begin(); thread != now.end(); ++thread)
        sum += thread.value() - before.value(thread.key());
    return double(sum);
}
