// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesstyle.h"
#include "theme.h"

#include <QList>
#include <QRectF>

#include <functional>

/// The bars of a chart as rectangles.
namespace StackedBars {

struct Stack
{
    double from = 0; ///< Seconds since the epoch.
    double to = 0;
};

struct Series
{
    SeriesStyle style;
    QList<double> values; ///< One for each stack, NaN for none.
};

/// Where the numbers lie on the paper.
struct Scale
{
    QRectF area;
    double from = 0; ///< At the left edge, in seconds.
    double to = 1;
    double top = 1; ///< Value at the upper edge; 0 is at the lower.

    double x(double seconds) const { return area.left() + (seconds - from) / (to - from) * area.width(); }
    double y(double value) const { return area.bottom() - value / top * area.height(); }
};

/// For each series the rectangles it fills. Where several stacks share a pixel, the highest of them stands
/// for all, so that no peak is lost.
QList<QList<QRectF>> rectangles(const QList<Stack> &stacks, const QList<Series> &series, const Scale &scale);

void paint(QPainter &painter, const QList<Stack> &stacks, const QList<Series> &series, const Scale &scale,
           const Theme &theme);

} // namespace StackedBars
