// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

/// What a Chart draws and a ChartTable lists: numbers over buckets of time. A plain value.
struct ChartModel
{
    /// What the numbers count, which decides how they are written.
    enum class Unit { Count, Bytes, Minutes };

    /// The id under which a forecast is hidden, as a series is under its own.
    static constexpr QLatin1StringView forecastId{"forecast"};

    /// How a series is drawn: a line; a part of the bars, which stand on one another in the order of series;
    /// or the same buckets of the period before, dashed and in grey.
    enum class Kind { Line, StackedBar, Ghost };

    struct Series
    {
        QString id;   ///< By which a series stays hidden when another model is set.
        QString name; ///< As people read it.
        Kind kind = Kind::Line;
        QList<double> values; ///< One for each bucket; NaN, or missing at the end, is a gap.
    };

    struct Limit
    {
        QString name;
        double value = 0;
    };

    /// What is expected of buckets to come. The lists have one length; middle is drawn as a dashed line
    /// within the band from low to high.
    struct Forecast
    {
        QString name;
        QList<QDateTime> starts; ///< UTC, ascending.
        QList<double> low;
        QList<double> middle;
        QList<double> high;
    };

    QString title;           ///< Spoken, and written on exported pictures; on screen the card has it.
    QList<QDateTime> starts; ///< Of the buckets: UTC, ascending, holes allowed.
    /// Of one bucket. A local day that a clock change makes an hour shorter or longer is still one day: a
    /// bucket ends where the next begins, if that is within half a bucket of this.
    std::chrono::seconds bucketLength = std::chrono::hours(24);
    QTimeZone zone = QTimeZone::utc(); ///< In which the axis and the read-out name moments.
    Unit unit = Unit::Count;
    QList<Series> series;
    std::optional<Limit> limit;
    std::optional<Forecast> forecast;

    /// The buckets of starts, then those of the forecast: what can be read one by one.
    qsizetype bucketCount() const;
    /// UTC; index below bucketCount().
    QDateTime start(qsizetype index) const;
    QDateTime end(qsizetype index) const;
    /// The same rule in milliseconds since the epoch, for those who need it of many buckets.
    static qint64 endOf(qint64 start, std::optional<qint64> next, std::chrono::milliseconds length);
    /// NaN for a gap, and for the buckets of the forecast.
    double value(qsizetype seriesIndex, qsizetype bucket) const;
    /// Whether there is no number to draw.
    bool isEmpty() const;
};
