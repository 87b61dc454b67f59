// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

/// Whether the server answers. While it does not, asks it again from time to time, each time after a longer
/// pause, so that the way back is found without anybody pressing a button.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    /// probe sends something light whose outcome comes back through report(); jitter gives numbers from
    /// 0 to 1, by default random ones.
    explicit Reachability(std::function<void()> probe, std::function<double()> jitter = {},
                          QObject *parent = nullptr);

    bool isReachable() const { return m_reachable; }

    /// After each exchange: true when the server answered, whatever it said.
    void report(bool reached);

    /// How long to wait after this many probes in vain: 5 s, 10 s, … at most a minute; up to a fifth more by
    /// jitter.
    static std::chrono::milliseconds pauseAfter(int probes, double jitter);

Q_SIGNALS:
    void changed();

private:
    void look();
    void wait();

    std::function<void()> m_probe;
    std::function<double()> m_jitter;
    bool m_reachable = true;
    int m_probes = 0; ///< Since the server was last heard of.
    QTimer m_pause{this};
};
