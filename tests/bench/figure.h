// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <optional>

/// One row of the table of ./dev bench.
struct Figure
{
    enum class Unit { Times, Milliseconds, Seconds, Count, Kibibytes };

    QString name;
    double value = 0;
    Unit unit = Unit::Times;
    std::optional<double> bound; ///< At most this.
    double noise = 0;            ///< What --check lets pass beyond the bound, as a share of it.
    bool known = true;           ///< False where it could not be measured, which fails the check.

    bool isMet() const { return known && (!bound || value <= *bound); }
    bool passes() const { return known && (!bound || value <= *bound * (1 + noise)); }
    QString valueText() const { return known ? text(value) : QStringLiteral("not measured"); }
    QString boundText() const { return bound ? text(*bound) : QString(); }

private:
    QString text(double number) const;
};

using Figures = QList<Figure>;

/// Of an odd number of values; 0 of none.
double median(QList<double> values);

/// Milliseconds that run() takes.
template <typename Run>
double millisecondsOf(Run run)
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

/// Milliseconds that this thread has run so far; 0 where the system does not say.
double processorMilliseconds();
