// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

#include <memory>
#include <optional>

/// An X server without a screen (Xvfb) for the life of this object, and a client of it that sees which
/// windows come up and can press keys. Blocking; for measuring alone.
class XServer final
{
public:
    XServer();
    ~XServer();

    bool isRunning() const;
    QString display() const { return m_display; } ///< ":1"

    /// Forgets what has come up so far.
    void forgetWindows();
    /// The next window of a program's size to be mapped; nothing within the time, in ms.
    std::optional<quint32> waitForWindow(int patience);
    /// Presses a digit with Ctrl in this window.
    void pressCtrlDigit(quint32 window, int digit);
    QString titleOf(quint32 window);

private:
    struct Connection;

    QProcess m_process;
    QString m_display;
    std::unique_ptr<Connection> m_connection;
};
