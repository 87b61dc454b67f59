// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <QLocale>
#include <QSet>

/// What a chart says in words.
namespace ChartReading {

/// The values of one bucket, as the read-out shows them.
struct Reading
{
    struct Line
    {
        qsizetype series = -1; ///< Place in the model; -1 for a line without a mark.
        QString name;
        QString value;
        bool isForecast = false;
    };

    QString when;
    QList<Line> lines;
};

/// hidden: ids that are left out. Two and more bars that stand on one another get their total.
Reading read(const ChartModel &model, const QSet<QString> &hidden, qsizetype bucket, const QLocale &locale);

/// "Sun, 29 Mar 2026", with "14:00 – 15:00" where a bucket is shorter than a day; in the model's zone.
QString bucketName(const ChartModel &model, qsizetype bucket, const QLocale &locale);

/// For a screen reader, in one line.
QString spoken(const Reading &reading);

/// For a screen reader, of the whole: range, number of points, least, most, latest, limit.
QString summary(const ChartModel &model, const QSet<QString> &hidden, const QLocale &locale);

/// The sum of the bars that are not hidden; NaN where none has a number.
double stackTotal(const ChartModel &model, const QSet<QString> &hidden, qsizetype bucket);

} // namespace ChartReading
