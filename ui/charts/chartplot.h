// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "theme.h"

#include <QLocale>
#include <QRectF>
#include <QSet>

#include <functional>
#include <memory>

class QFont;
class QPaintDevice;
class QPainter;
class QWidget;

/// A stretch of time, in seconds since the epoch.
struct ChartSpan
{
    double from = 0;
    double to = 1;

    double length() const { return to - from; }
    bool operator==(const ChartSpan &) const = default;
};

/// The drawing of a model: axes, grid, series, limit and forecast. Knows no mouse, no keyboard and no legend.
class ChartPlot final
{
public:
    /// Makes its widget a child of parent, which takes what the mouse does; parent may be null.
    ChartPlot(QWidget *parent, const QLocale &locale);
    ~ChartPlot();
    ChartPlot(const ChartPlot &) = delete;
    ChartPlot &operator=(const ChartPlot &) = delete;

    QWidget *widget() const;

    /// All that decides what is drawn; redraws when the widget is next shown.
    void setModel(const ChartModel &model, const QSet<QString> &hidden);
    void setTheme(const Theme &theme);
    void setFont(const QFont &font);
    void show(const ChartSpan &range);
    const ChartSpan &shown() const;
    /// From the first bucket's start to the last one's end, with air around a single one.
    static ChartSpan wholeRange(const ChartModel &model);

    /// Draws now.
    void replot();

    /// Draws on paper: what stands around it first, then itself in frame. Lengths are in pixels of the
    /// widget. For a plot that is never shown. False when the device takes no drawing.
    bool drawOn(QPaintDevice &device, const std::function<void(QPainter &)> &around, const QRect &frame);

    /// Within the axes. Of the last drawing, in the widget's pixels; likewise the next three.
    QRectF area() const;
    double x(double seconds) const;
    double y(double value) const;
    double seconds(double x) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
