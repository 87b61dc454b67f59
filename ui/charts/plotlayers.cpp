// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotlayers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

QList<StackedBars::Stack> stacksOf(const ChartModel &model)
{
    QList<StackedBars::Stack> stacks;
    const qsizetype count = model.bucketCount();
    stacks.reserve(count);
    std::optional<qint64> next;
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 from = next ? *next : model.start(i).toMSecsSinceEpoch();
        next.reset();
        if (i + 1 < count)
            next = model.start(i + 1).toMSecsSinceEpoch();
        stacks.append(
            {double(from) / 1000, double(ChartModel::endOf(from, next, model.bucketLength)) / 1000});
    }
    return stacks;
}

double middle(const StackedBars::Stack &stack)
{
    return (stack.from + stack.to) / 2;
}

bool follows(const StackedBars::Stack &next, const StackedBars::Stack &before)
{
    return next.from <= before.to;
}

class LineMaker final
{
public:
    LineMaker(const QList<StackedBars::Stack> &stacks, qsizetype series) : m_stacks(stacks)
    {
        m_line.series = series;
    }

    void add(qsizetype bucket, double value)
    {
        // Where buckets are missing the line has a gap, too.
        if (m_last >= 0 && !follows(m_stacks.at(bucket), m_stacks.at(m_last)))
            append(m_stacks.at(bucket).from, nothing);
        append(middle(m_stacks.at(bucket)), value);
        m_last = bucket;
    }

    PlotLayers::Line take()
    {
        const QVector<double> &values = m_line.values;
        const auto isGap = [&](qsizetype i) {
            return i < 0 || i >= values.size() || std::isnan(values.at(i));
        };
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!isGap(i) && isGap(i - 1) && isGap(i + 1))
                m_line.alone.append(i);
        }
        return std::move(m_line);
    }

private:
    void append(double key, double value)
    {
        m_line.keys.append(key);
        m_line.values.append(value);
    }

    const QList<StackedBars::Stack> &m_stacks;
    PlotLayers::Line m_line;
    qsizetype m_last = -1;
};

PlotLayers::Line lineOf(const ChartModel &model, qsizetype series, const QList<StackedBars::Stack> &stacks)
{
    LineMaker maker(stacks, series);
    for (qsizetype i = 0; i < model.starts.size(); ++i)
        maker.add(i, model.value(series, i));
    return maker.take();
}

// last: the number of the last bucket, where the forecast goes on from a single line.
std::optional<PlotLayers::Band> bandOf(const ChartModel &model, const QList<StackedBars::Stack> &stacks,
                                       const std::optional<double> &last)
{
    const ChartModel::Forecast &forecast = *model.forecast;
    const qsizetype count =
        std::min({forecast.starts.size(), forecast.low.size(), forecast.middle.size(), forecast.high.size()});
    if (count == 0)
        return {};
    const qsizetype first = model.starts.size();
    PlotLayers::Band band;
    const auto addEdge = [&](double key, qsizetype i) {
        band.edges.append(key);
        band.low.append(forecast.low.at(i));
        band.high.append(forecast.high.at(i));
    };
    LineMaker maker(stacks, -1);
    if (first > 0 && last && !std::isnan(*last)) {
        band.edges.append(middle(stacks.at(first - 1)));
        band.low.append(*last);
        band.high.append(*last);
        maker.add(first - 1, *last);
    } else {
        addEdge(stacks.at(first).from, 0);
    }
    for (qsizetype i = 0; i < count; ++i) {
        addEdge(middle(stacks.at(first + i)), i);
        maker.add(first + i, forecast.middle.at(i));
    }
    addEdge(stacks.at(first + count - 1).to, count - 1);
    band.middle = maker.take();
    return band;
}

// Which points lie within the range, and one more on either side: the line that leaves the paper there is
// seen, too. None when all lie on one side.
std::pair<qsizetype, qsizetype> within(const QVector<double> &keys, const ChartSpan &range)
{
    const qsizetype begin = std::ranges::lower_bound(keys, range.from) - keys.begin();
    const qsizetype end = std::ranges::upper_bound(keys, range.to) - keys.begin();
    if (begin == keys.size() || end == 0)
        return {0, 0};
    return {std::max<qsizetype>(0, begin - 1), std::min<qsizetype>(keys.size(), end + 1)};
}

double largestOf(const QVector<double> &keys, const QVector<double> &values, const ChartSpan &range)
{
    const auto [begin, end] = within(keys, range);
    double largest = 0;
    for (qsizetype i = begin; i < end; ++i) {
        if (values.at(i) > largest)
            largest = values.at(i);
    }
    return largest;
}

} // namespace

PlotLayers PlotLayers::of(const ChartModel &model, const QSet<QString> &hidden, const Theme &theme)
{
    PlotLayers layers;
    layers.stacks = stacksOf(model);
    QList<Line> above;
    for (qsizetype i = 0; i < model.series.size(); ++i) {
        const ChartModel::Series &series = model.series.at(i);
        if (hidden.contains(series.id))
            continue;
        if (series.kind == ChartModel::Kind::StackedBar) {
            StackedBars::Series bars{SeriesStyle::of(model, i, theme), series.values};
            bars.values.resize(std::min(bars.values.size(), model.starts.size()));
            while (bars.values.size() < layers.stacks.size())
                bars.values.append(nothing);
            layers.bars.append(std::move(bars));
        } else {
            auto &lines = series.kind == ChartModel::Kind::Ghost ? layers.lines : above;
            lines.append(lineOf(model, i, layers.stacks));
        }
    }
    layers.lines += above;
    if (model.forecast && !hidden.contains(ChartModel::forecastId)) {
        std::optional<double> last;
        if (above.size() == 1 && layers.bars.isEmpty() && !model.starts.isEmpty())
            last = model.value(above.first().series, model.starts.size() - 1);
        layers.band = bandOf(model, layers.stacks, last);
    }
    return layers;
}

double PlotLayers::largest(const ChartSpan &range) const
{
    double largest = 0;
    const auto begin = std::ranges::upper_bound(stacks, range.from, {}, &StackedBars::Stack::to);
    const auto end = std::ranges::lower_bound(stacks, range.to, {}, &StackedBars::Stack::from);
    for (auto stack = begin; stack < end && !bars.isEmpty(); ++stack) {
        double total = 0;
        for (const StackedBars::Series &series : bars) {
            const double value = series.values.at(stack - stacks.begin());
            total += value > 0 ? value : 0;
        }
        largest = std::max(largest, total);
    }
    for (const Line &line : lines)
        largest = std::max(largest, largestOf(line.keys, line.values, range));
    if (band)
        largest = std::max(largest, largestOf(band->edges, band->high, range));
    return largest;
}

PlotLayers::Line PlotLayers::Line::thinned(const ChartSpan &range, int columns) const
{
    const auto [begin, end] = within(keys, range);
    Line result{.series = series, .keys = {}, .values = {}, .alone = {}};
    result.keys.reserve(2 * columns + 2);
    result.values.reserve(2 * columns + 2);
    const auto append = [&](double key, qsizetype i) {
        result.keys.append(key);
        result.values.append(values.at(i));
    };
    const double columnWidth = range.length() / columns;
    for (qsizetype i = begin; i < end;) {
        const double edge =
            range.from + (std::floor((keys.at(i) - range.from) / columnWidth) + 1) * columnWidth;
        qsizetype least = i;
        qsizetype most = i;
        do {
            // A gap counts only where there is nothing else; a comparison with it is never true.
            if (values.at(i) < values.at(least) || std::isnan(values.at(least)))
                least = i;
            if (values.at(i) > values.at(most) || std::isnan(values.at(most)))
                most = i;
            ++i;
        } while (i < end && keys.at(i) < edge);
        if (least == most) {
            append(keys.at(least), least);
            continue;
        }
        // An upright stroke through the column, off its middle, where a rounding error would decide for a
        // pixel. Which end comes first cannot be seen; what is near the column before is the shorter way.
        const double before = result.values.isEmpty() ? 0 : result.values.last();
        const bool mostFirst = std::abs(values.at(most) - before) < std::abs(values.at(least) - before);
        append(edge - columnWidth / 4, mostFirst ? most : least);
        append(edge - columnWidth / 4, mostFirst ? least : most);
    }
    return result;
}
