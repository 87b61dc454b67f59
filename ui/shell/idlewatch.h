// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

class Clock;

/// Notices that nobody has used the program for a while: no key, button, wheel or touch. The clock on the
/// wall counts, so time that the computer slept does too.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// Starts to count anew; 0 for never.
    void setLimit(std::chrono::minutes limit);
    std::chrono::minutes limit() const { return m_limit; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once for each time that the limit is reached.
    void idle();

private:
    void look();
    bool isDue() const;

    const Clock &m_clock;
    std::chrono::minutes m_limit{0};
    QDateTime m_lastUse;
    bool m_told = false;
    QTimer m_looks{this};
};
