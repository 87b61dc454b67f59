// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>

#include <optional>

class XServer;

/// A program in a window of its own, from its start to the end of this object. Blocking; for measuring alone.
class LaunchedProgram final
{
public:
    /// Starts it on that display with a session bus on which nobody answers, and waits for its window.
    LaunchedProgram(XServer &server, const QString &program, const QStringList &arguments);
    ~LaunchedProgram();

    bool isShown() const { return m_window.has_value(); }
    quint32 window() const { return m_window.value_or(0); }
    /// From before it was started until its window was mapped, in ms.
    double startTime() const { return m_startTime; }

    /// Proportional set size at the moment, in KiB; 0 where it cannot be read.
    double memory() const;
    /// Context switches so far, by thread.
    QMap<QString, qint64> contextSwitches() const;
    /// Of all its threads since then; those of threads that have ended meanwhile are lost.
    double contextSwitchesSince(const QMap<QString, qint64> &before) const;

private:
    QProcess m_process;
    std::optional<quint32> m_window;
    double m_startTime = 0;
};
