// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "chartplot.h"
#include "stackedbars.h"

#include <QSet>
#include <QVector>

/// A model turned into what is drawn, with moments in seconds since the epoch: made once a model, so that a
/// redraw has nothing left to work out.
struct PlotLayers
{
    struct Line
    {
        qsizetype series = 0;
        QVector<double> keys;
        QVector<double> values;
        /// Places of numbers without a neighbour, which a line alone would not show.
        QVector<qsizetype> alone;

        /// The least and the most of each of so many columns of the range: what can be seen of it, peaks
        /// included.
        Line thinned(const ChartSpan &range, int columns) const;
    };

    struct Band
    {
        QVector<double>
            edges; ///< Keys of low and high: their first and last reach to the ends of the buckets.
        QVector<double> low;
        QVector<double> high;
        Line middle;
    };

    QList<StackedBars::Stack> stacks;
    QList<StackedBars::Series> bars;
    QList<Line> lines; ///< Ghosts first: they lie below.
    std::optional<Band> band;

    static PlotLayers of(const ChartModel &model, const QSet<QString> &hidden, const Theme &theme);

    /// The largest number drawn within the range; 0 without one.
    double largest(const ChartSpan &range) const;
};
