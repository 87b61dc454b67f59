// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesstyle.h"

#include "theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double hatchDistance = 6;

// The lines x + y = k * distance, or x - y for the other slope, within the rectangle.
void addDiagonals(const QRectF &rect, bool falling, QList<QLineF> &lines)
{
    const double sign = falling ? -1 : 1;
    const auto sum = [&](double x, double y) {
        return x + sign * y;
    };
    const double first = std::min(sum(rect.left(), rect.top()), sum(rect.left(), rect.bottom()));
    const double last = std::max(sum(rect.right(), rect.top()), sum(rect.right(), rect.bottom()));
    for (double k = std::ceil(first / hatchDistance) * hatchDistance; k <= last; k += hatchDistance) {
        const double atTop = k - sign * rect.top();
        const double atBottom = k - sign * rect.bottom();
        const double from = std::max(rect.left(), std::min(atTop, atBottom));
        const double to = std::min(rect.right(), std::max(atTop, atBottom));
        if (to > from)
            lines.append({from, sign * (k - from), to, sign * (k - to)});
    }
}

void addHorizontals(const QRectF &rect, QList<QLineF> &lines)
{
    for (double y = std::ceil(rect.top() / hatchDistance) * hatchDistance; y < rect.bottom();
         y += hatchDistance)
        lines.append({rect.left(), y, rect.right(), y});
}

void addVerticals(const QRectF &rect, QList<QLineF> &lines)
{
    for (double x = rect.left() + hatchDistance / 2; x < rect.right(); x += hatchDistance)
        lines.append({x, rect.top(), x, rect.bottom()});
}

void addDots(const QRectF &rect, QList<QLineF> &lines)
{
    constexpr double distance = 5;
    for (double y = std::ceil(rect.top() / distance) * distance + 1; y < rect.bottom() - 1; y += distance) {
        for (double x = rect.left() + distance / 2; x < rect.right() - 1; x += distance)
            lines.append({x, y, x + 1, y});
    }
}

} // namespace

SeriesStyle SeriesStyle::of(const ChartModel &model, qsizetype series, const Theme &theme)
{
    static const std::array<QList<qreal>, 5> dashes{
        QList<qreal>{}, {5, 2}, {1.5, 1.5}, {6, 1.5, 1.5, 1.5}, {9, 2}};
    constexpr size_t hatches = 7;
    constexpr size_t markers = 4;
    const ChartModel::Kind kind = model.series.at(series).kind;
    if (kind == ChartModel::Kind::Ghost)
        return {.color = theme.muted, .dashes = {1.5, 2}, .kind = kind};
    const auto isNoGhost = [](const ChartModel::Series &one) {
        return one.kind != ChartModel::Kind::Ghost;
    };
    const auto isOfKind = [kind](const ChartModel::Series &one) {
        return one.kind == kind;
    };
    const auto begin = model.series.begin();
    const auto place = size_t(std::count_if(begin, begin + series, isNoGhost));
    const auto placeInKind = size_t(std::count_if(begin, begin + series, isOfKind));
    return {.color = theme.series.at(place % theme.series.size()),
            .dashes = dashes.at(placeInKind % dashes.size()),
            .hatch = Hatch(placeInKind % hatches),
            .marker = Marker(placeInKind % markers),
            .kind = kind};
}

SeriesStyle SeriesStyle::ofForecast(const Theme &theme)
{
    return {.color = theme.accent, .dashes = {3, 2}};
}

QPen SeriesStyle::pen(double width) const
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

void SeriesStyle::paintKey(QPainter &painter, const QRectF &area, const Theme &theme) const
{
    painter.save();
    if (kind == ChartModel::Kind::StackedBar) {
        painter.fillRect(area, color);
        QList<QLineF> lines;
        addHatch(area, lines);
        painter.setPen(hatchPen(theme));
        painter.drawLines(lines);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen());
        const double y = area.center().y();
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.restore();
}

void SeriesStyle::addHatch(const QRectF &rect, QList<QLineF> &lines) const
{
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Diagonal:
        addDiagonals(rect, false, lines);
        break;
    case Hatch::BackDiagonal:
        addDiagonals(rect, true, lines);
        break;
    case Hatch::Dots:
        addDots(rect, lines);
        break;
    case Hatch::Horizontal:
        addHorizontals(rect, lines);
        break;
    case Hatch::Cross:
        addDiagonals(rect, false, lines);
        addDiagonals(rect, true, lines);
        break;
    case Hatch::Vertical:
        addVerticals(rect, lines);
        break;
    }
}

QPen SeriesStyle::hatchPen(const Theme &theme)
{
    QColor color = theme.surface;
    color.setAlphaF(0.4F);
    return QPen(color, 1);
}
