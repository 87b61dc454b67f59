// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <QColor>
#include <QList>
#include <QPen>
#include <QRectF>

struct Theme;
class QPainter;

/// How one series looks: its colour, and what tells it apart without colour.
struct SeriesStyle
{
    enum class Hatch { None, Diagonal, Dots, BackDiagonal, Horizontal, Cross, Vertical };
    enum class Marker { Disc, Square, Triangle, Diamond };

    QColor color;
    QList<qreal> dashes; ///< As of QPen::setDashPattern(); empty for a solid line.
    Hatch hatch = Hatch::None;
    Marker marker = Marker::Disc;
    ChartModel::Kind kind = ChartModel::Kind::Line;

    /// Of a series by its place in the model.
    static SeriesStyle of(const ChartModel &model, qsizetype series, const Theme &theme);
    static SeriesStyle ofForecast(const Theme &theme);

    QPen pen(double width = 2) const;

    /// The mark that stands before the series' name: a piece of its line, or of its bar.
    void paintKey(QPainter &painter, const QRectF &area, const Theme &theme) const;

    /// Adds what a hatch draws in a rectangle; its lines meet those of rectangles beside.
    void addHatch(const QRectF &rect, QList<QLineF> &lines) const;
    static QPen hatchPen(const Theme &theme);
};
