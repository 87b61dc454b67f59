// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackedbars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double widestBar = 56;
constexpr double narrowestHatched = 7;

double total(const QList<StackedBars::Series> &series, qsizetype stack)
{
    double sum = 0;
    for (const StackedBars::Series &one : series) {
        const double value = one.values.at(stack);
        sum += value > 0 ? value : 0; // Also leaves NaN out.
    }
    return sum;
}

struct Columns
{
    double left;
    double right;
};

// Whole pixels, with air to the next bar where there is room for it.
Columns columnsOf(const StackedBars::Stack &stack, const StackedBars::Scale &scale)
{
    const double from = scale.x(stack.from);
    const double to = scale.x(stack.to);
    const double room = to - from;
    double gap = 0;
    if (room >= 3)
        gap = room < 6 ? 1 : std::clamp(std::round(room * 0.2), 2.0, 16.0);
    if (gap == 0)
        return {std::round(from), std::max(std::round(from) + 1, std::round(to))};
    const double width = std::min(room - gap, widestBar);
    const double left = std::round((from + to - width) / 2);
    return {left, std::max(left + 1, std::round(left + width))};
}

class Builder final
{
public:
    Builder(const QList<StackedBars::Series> &series, const StackedBars::Scale &scale)
        : m_series(series),
          m_scale(scale),
          m_result(series.size())
    {
    }

    void add(qsizetype stack, const Columns &columns)
    {
        double below = 0;
        double bottom = std::round(m_scale.y(0));
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            const double value = m_series.at(i).values.at(stack);
            if (!(value > 0))
                continue;
            below += value;
            // Something is never drawn as nothing.
            const double top = std::min(std::round(m_scale.y(below)), bottom - 1);
            const bool hasAir = i > 0 && bottom - top >= 4 && columns.right - columns.left >= 5 &&
                                bottom < std::round(m_scale.y(0));
            const double lower = hasAir ? bottom - 1 : bottom;
            m_result[i].append(QRectF(columns.left, top, columns.right - columns.left, lower - top));
            bottom = top;
        }
    }

    QList<QList<QRectF>> take() { return std::move(m_result); }

private:
    const QList<StackedBars::Series> &m_series;
    const StackedBars::Scale &m_scale;
    QList<QList<QRectF>> m_result;
};

} // namespace

namespace StackedBars {

QList<QList<QRectF>> rectangles(const QList<Stack> &stacks, const QList<Series> &series, const Scale &scale)
{
    const auto begin = std::ranges::upper_bound(stacks, scale.from, {}, &Stack::to);
    const auto end = std::ranges::lower_bound(stacks, scale.to, {}, &Stack::from);
    Builder builder(series, scale);
    if (begin >= end)
        return builder.take();
    const qsizetype first = begin - stacks.begin();
    const qsizetype count = end - begin;
    const double room = scale.x(begin->to) - scale.x(begin->from);
    if (room >= 2) {
        for (qsizetype i = first; i < first + count; ++i)
            builder.add(i, columnsOf(stacks.at(i), scale));
        return builder.take();
    }
    double column = std::floor(scale.x(begin->from));
    qsizetype highest = -1;
    double height = -1;
    const auto flush = [&](double next) {
        // Up to the next column where buckets adjoin, so that rounding leaves no slits.
        const double right =
            std::min(next, std::ceil(scale.x(stacks.at(std::max<qsizetype>(highest, 0)).to)));
        if (highest >= 0)
            builder.add(highest, {column, std::max(column + 1, right)});
    };
    for (qsizetype i = first; i < first + count; ++i) {
        const double here = std::floor(scale.x(stacks.at(i).from));
        if (here != column) {
            flush(here);
            column = here;
            height = -1;
            highest = -1;
        }
        if (const double sum = total(series, i); sum > height) {
            height = sum;
            highest = i;
        }
    }
    flush(column + 1);
    return builder.take();
}

void paint(QPainter &painter, const QList<Stack> &stacks, const QList<Series> &series, const Scale &scale,
           const Theme &theme)
{
    const QList<QList<QRectF>> all = rectangles(stacks, series, scale);
    painter.save();
    for (qsizetype i = 0; i < all.size(); ++i) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(series.at(i).style.color);
        painter.drawRects(all.at(i));
        QList<QLineF> lines;
        for (const QRectF &rect : all.at(i)) {
            if (rect.width() >= narrowestHatched)
                series.at(i).style.addHatch(rect, lines);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(SeriesStyle::hatchPen(theme));
        painter.drawLines(lines);
    }
    painter.restore();
}

} // namespace StackedBars
