// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include "accessiblerole.h"
#include "chartnumbers.h"
#include "chartticks.h"
#include "plotlayers.h"
#include "qtcompat.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartPlot)
};

constexpr int rightMargin = 20;
constexpr int topMargin = 10;
constexpr int labelPadding = 8;
constexpr double pixelsPerValueTick = 24;
/// Air below 0, so that a line or a point that lies on it is not cut in half either.
constexpr double footroom = 4;

/// A limit this many times above all numbers would press them to the ground: it is then named, not drawn.
constexpr double farAbove = 3;
/// Air above the last tick, so that a peak's line is not cut in half.
constexpr double headroom = 1.02;

/// Ticks that were worked out elsewhere.
class GivenTicks final : public QCPAxisTicker
{
public:
    QVector<double> positions;
    QVector<QString> labels;

    void generate(const QCPRange &, const QLocale &, QChar, int, QVector<double> &ticks,
                  QVector<double> *subTicks, QVector<QString> *tickLabels) override
    {
        ticks = positions;
        if (subTicks)
            subTicks->clear();
        if (tickLabels)
            *tickLabels = labels;
    }
};

/// The bars as one thing to draw among QCustomPlot's own.
class BarsPlottable final : public QCPAbstractPlottable
{
public:
    BarsPlottable(QCPAxis *keyAxis, QCPAxis *valueAxis, const PlotLayers &layers, const Theme &theme)
        : QCPAbstractPlottable(keyAxis, valueAxis),
          m_layers(layers),
          m_theme(theme)
    {
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override
    {
        found = false;
        return {};
    }
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override
    {
        found = false;
        return {};
    }

protected:
    void draw(QCPPainter *painter) override
    {
        const QCPRange keys = keyAxis()->range();
        QRectF area(keyAxis()->axisRect()->rect());
        area.setBottom(valueAxis()->coordToPixel(0));
        const StackedBars::Scale scale{area, keys.lower, keys.upper, valueAxis()->range().upper};
        StackedBars::paint(*painter, m_layers.stacks, m_layers.bars, scale, m_theme);
    }
    void drawLegendIcon(QCPPainter *, const QRectF &) const override {}

private:
    const PlotLayers &m_layers;
    const Theme &m_theme;
};

QCPScatterStyle::ScatterShape shapeOf(SeriesStyle::Marker marker)
{
    switch (marker) {
    case SeriesStyle::Marker::Disc:
        return QCPScatterStyle::ssCircle;
    case SeriesStyle::Marker::Square:
        return QCPScatterStyle::ssSquare;
    case SeriesStyle::Marker::Triangle:
        return QCPScatterStyle::ssTriangle;
    case SeriesStyle::Marker::Diamond:
        return QCPScatterStyle::ssDiamond;
    }
    Q_UNREACHABLE();
}

double widestOf(const QStringList &labels, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest;
}

} // namespace

struct ChartPlot::Parts
{
    explicit Parts(QWidget *parent, const QLocale &withLocale)
        : plot(new QCustomPlot(parent)),
          locale(withLocale)
    {
    }

    QCustomPlot *plot;
    QLocale locale;
    ChartModel model;
    QSet<QString> hidden;
    Theme theme = Theme::light();
    QFont font;
    ChartSpan range;
    PlotLayers layers;
    QSharedPointer<GivenTicks> timeTicks{new GivenTicks};
    QSharedPointer<GivenTicks> valueTicks{new GivenTicks};
    /// A line, dressed by how much room there is for each of its points.
    struct Drawn
    {
        QCPGraph *graph;
        const PlotLayers::Line *line; ///< One of layers.
        SeriesStyle style;
        QBrush fill;
        std::optional<QCPScatterStyle> points;
    };
    QList<Drawn> drawn;
    /// For what the points of the lines were chosen: a redraw of the same need not choose again.
    struct Sampled
    {
        ChartSpan range;
        int columns = 0;

        bool operator==(const Sampled &) const = default;
    };
    std::optional<Sampled> sampled;
    QCPItemText *limitName = nullptr;
    double largest = 0; ///< Of what is in range.

    void dressAxes();
    void rebuild();
    QCPGraph *addGraph(const QVector<double> &keys, const QVector<double> &values);
    void addLine(const PlotLayers::Line &line, const SeriesStyle &style);
    void addBand();
    void addLimit();
    void measure();
    bool limitIsDrawn() const;
    void fit();
    void fitTime(const QRectF &area);
    void sample(int columns);
    static void dressLine(const Drawn &line, double bucketWidth);
};

void ChartPlot::Parts::dressAxes()
{
    plot->setBackground(QBrush(theme.surface));
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis}) {
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(theme.muted);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(labelPadding);

        axis->grid()->setPen(QPen(theme.border, 1));
    }
    plot->xAxis->grid()->setVisible(false);
    plot->xAxis->setBasePen(Qt::NoPen);
    plot->yAxis->grid()->setZeroLinePen(QPen(theme.fieldBorder, 1));
    plot->xAxis->setTickPen(QPen(theme.fieldBorder, 1));
    plot->xAxis->setTickLength(int(footroom), 0);
    plot->yAxis->setBasePen(Qt::NoPen);
    plot->yAxis->setTickPen(Qt::NoPen);
    plot->yAxis->setTickLength(0, 0);
}

void ChartPlot::Parts::rebuild()
{
    plot->clearPlottables();
    plot->clearItems();
    drawn.clear();
    sampled.reset();
    limitName = nullptr;
    layers = PlotLayers::of(model, hidden, theme);
    dressAxes();
    if (layers.band)
        addBand();
    if (!layers.bars.isEmpty())
        new BarsPlottable(plot->xAxis, plot->yAxis, layers, theme); // The plot owns it.
    for (const PlotLayers::Line &line : std::as_const(layers.lines))
        addLine(line, SeriesStyle::of(model, line.series, theme));
    if (layers.band)
        addLine(layers.band->middle, SeriesStyle::ofForecast(theme));
    measure();
    if (model.limit)
        addLimit();
}

QCPGraph *ChartPlot::Parts::addGraph(const QVector<double> &keys, const QVector<double> &values)
{
    QCPGraph *graph = plot->addGraph();
    graph->setData(keys, values, true);
    graph->setPen(Qt::NoPen);
    graph->setAdaptiveSampling(false); // The points are chosen here, by columns of the paper.
    return graph;
}

void ChartPlot::Parts::addLine(const PlotLayers::Line &line, const SeriesStyle &style)
{
    QCPGraph *graph = addGraph({}, {}); // Gets its points when it is known how much room there is.
    const QCPScatterStyle points(shapeOf(style.marker), QPen(style.color, 2), QBrush(theme.surface), 6);
    Drawn one{graph, &line, style, {}, {}};
    if (style.kind != ChartModel::Kind::Ghost)
        one.points = points;
    const bool isTheOnlyOne =
        layers.lines.size() == 1 && layers.bars.isEmpty() && &line == &layers.lines.first();
    if (isTheOnlyOne) {
        QColor fill = style.color;
        fill.setAlphaF(0.12F);
        one.fill = fill;
    }
    drawn.append(one);
    if (line.alone.isEmpty())
        return;
    QVector<double> keys;
    QVector<double> values;
    for (const qsizetype i : line.alone) {
        keys.append(line.keys.at(i));
        values.append(line.values.at(i));
    }
    QCPGraph *alone = addGraph(keys, values);
    alone->setLineStyle(QCPGraph::lsNone);
    alone->setScatterStyle(points);
}

void ChartPlot::Parts::addBand()
{
    const PlotLayers::Band &band = *layers.band;
    QCPGraph *low = addGraph(band.edges, band.low);
    QCPGraph *high = addGraph(band.edges, band.high);
    QColor fill = theme.accent;
    fill.setAlphaF(0.18F);
    high->setBrush(fill);
    high->setChannelFillGraph(low);
    QColor edge = theme.accent;
    edge.setAlphaF(0.5F);
    low->setPen(QPen(edge, 1));
    high->setPen(QPen(edge, 1));
}

void ChartPlot::Parts::addLimit()
{
    limitName = new QCPItemText(plot);
    limitName->setFont(font);
    limitName->setColor(theme.danger);
    QColor ground = theme.surface;
    ground.setAlphaF(0.85F);
    limitName->setBrush(ground);
    limitName->setPadding({4, 1, 4, 1});
    limitName->setClipToAxisRect(false);
    limitName->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    if (!limitIsDrawn())
        return;
    auto *line = new QCPItemLine(plot);
    line->setPen(SeriesStyle{.color = theme.danger, .dashes = {8, 3}}.pen(1.5));
    for (const auto &[end, ratio] : {std::pair(line->start, 0.0), std::pair(line->end, 1.0)}) {
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
        end->setTypeY(QCPItemPosition::ptPlotCoords);
        end->setCoords(ratio, model.limit->value);
    }
}

// What decides how high the axis reaches.
void ChartPlot::Parts::measure()
{
    largest = layers.largest(range);
}

bool ChartPlot::Parts::limitIsDrawn() const
{
    return model.limit && model.limit->value > 0 &&
           (largest <= 0 || model.limit->value <= farAbove * largest);
}

void ChartPlot::Parts::fit()
{
    const QSize size = plot->viewport().size();
    const double lineHeight = QFontMetricsF(font).height();
    const int bottomMargin = int(std::ceil(lineHeight)) + labelPadding + 6;
    const double height = size.height() - topMargin - bottomMargin;
    const int most = std::clamp(int(height / pixelsPerValueTick), 2, 6);
    const double reach = limitIsDrawn() ? std::max(largest, model.limit->value) : largest;
    const ChartTicks::Values ticks = ChartTicks::values(reach, model.unit, most, locale);
    valueTicks->positions = ticks.positions;
    valueTicks->labels = ticks.labels;
    // What is named and not drawn stands above the numbers, not on the last of them.
    const double nameRoom = limitName && !limitIsDrawn() ? lineHeight + 6 : 0;
    const double top =
        std::max(ticks.top * headroom, height > 2 * nameRoom ? largest / (1 - nameRoom / height) : 0);
    plot->yAxis->setRange(-top * footroom / std::max(1.0, height - footroom), top);
    const int leftMargin = std::max(36, int(std::ceil(widestOf(ticks.labels, font))) + labelPadding + 4);
    plot->axisRect()->setMargins({leftMargin, topMargin, rightMargin, bottomMargin});
    const QRectF area(leftMargin, topMargin, size.width() - leftMargin - rightMargin, height);
    fitTime(area);
    if (!limitName)
        return;
    const QString number = ChartNumbers::brief(model.limit->value, model.unit, locale);
    const QString name = Words::tr("%1: %2", "name of the limit, its value").arg(model.limit->name, number);
    limitName->setText(limitIsDrawn() ? name : u"\u2191 "_s + name);
    const bool fitsAbove = (1 - model.limit->value / top) * height > lineHeight + 2;
    const bool above = limitIsDrawn() && fitsAbove;
    limitName->setPositionAlignment(Qt::AlignRight | (above ? Qt::AlignBottom : Qt::AlignTop));
    limitName->position->setTypeY(limitIsDrawn() ? QCPItemPosition::ptPlotCoords
                                                 : QCPItemPosition::ptAxisRectRatio);
    limitName->position->setCoords(1, limitIsDrawn() ? model.limit->value : 0);
}

void ChartPlot::Parts::fitTime(const QRectF &area)
{
    plot->xAxis->setRange(range.from, range.to);
    const ChartTicks::TimeSpan span{
        QDateTime::fromMSecsSinceEpoch(qint64(range.from * 1000), QtCompat::utc),
        QDateTime::fromMSecsSinceEpoch(qint64(range.to * 1000), QtCompat::utc),
        model.zone.isValid() ? model.zone : QTimeZone::utc(),
        area.width(),
        double(model.bucketLength.count()),
    };
    const QFontMetricsF metrics(font);
    const auto width = [&](const QString &text) {
        return metrics.horizontalAdvance(text);
    };
    timeTicks->positions.clear();
    timeTicks->labels.clear();
    for (const ChartTicks::Moment &moment : ChartTicks::moments(span, width, rightMargin - 4, locale)) {
        timeTicks->positions.append(double(moment.at.toMSecsSinceEpoch()) / 1000);
        timeTicks->labels.append(moment.label);
    }
    const double bucketWidth = area.width() / range.length() * double(model.bucketLength.count());
    for (const Drawn &line : std::as_const(drawn))
        dressLine(line, bucketWidth);
    sample(int(area.width()));
}

void ChartPlot::Parts::sample(int columns)
{
    const Sampled wanted{range, std::max(1, columns)};
    if (sampled == wanted)
        return;
    sampled = wanted;
    for (const Drawn &one : std::as_const(drawn)) {
        const bool isMany = one.line->keys.size() > 4 * wanted.columns;
        const PlotLayers::Line points = isMany ? one.line->thinned(range, wanted.columns) : *one.line;
        one.graph->setData(points.keys, points.values, true);
    }
}

void ChartPlot::Parts::dressLine(const Drawn &line, double bucketWidth)
{
    constexpr double roomForPoints = 14;
    constexpr double roomForCare = 1;
    const bool hasPoints = line.points && bucketWidth >= roomForPoints;
    line.graph->setScatterStyle(hasPoints ? *line.points : QCPScatterStyle(QCPScatterStyle::ssNone));
    // Where a pixel holds more than one bucket, a line is a row of strokes from least to most: dashes, smooth
    // edges and an area below would take long and show nothing.
    const bool isDense = bucketWidth < roomForCare;
    line.graph->setPen(isDense ? QPen(line.style.color, 1) : line.style.pen());
    line.graph->setAntialiased(!isDense);
    line.graph->setBrush(isDense ? QBrush(Qt::NoBrush) : line.fill);
}

ChartPlot::ChartPlot(QWidget *parent, const QLocale &locale)
    : m_parts(std::make_unique<Parts>(parent, locale))
{
    QCustomPlot *plot = m_parts->plot;
    plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setMinimumSize(0, 0);
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->xAxis->setTicker(m_parts->timeTicks);
    plot->yAxis->setTicker(m_parts->valueTicks);
    markAsDecoration(plot);
    // Also before the redraws that the plot does by itself, as after a change of its size.
    QObject::connect(plot, &QCustomPlot::beforeReplot, plot, [parts = m_parts.get()] { parts->fit(); });
}

ChartPlot::~ChartPlot()
{
    // What it draws lives here.
    delete m_parts->plot;
}

QWidget *ChartPlot::widget() const
{
    return m_parts->plot;
}

void ChartPlot::setModel(const ChartModel &model, const QSet<QString> &hidden)
{
    m_parts->model = model;
    m_parts->hidden = hidden;
    m_parts->rebuild();
}

void ChartPlot::setTheme(const Theme &theme)
{
    m_parts->theme = theme;
    m_parts->rebuild();
}

void ChartPlot::setFont(const QFont &font)
{
    m_parts->font = font;
    m_parts->rebuild();
}

void ChartPlot::show(const ChartSpan &range)
{
    m_parts->range = range;
    const bool drewLimit = m_parts->limitIsDrawn();
    m_parts->measure();
    if (m_parts->limitIsDrawn() != drewLimit)
        m_parts->rebuild();
}

const ChartSpan &ChartPlot::shown() const
{
    return m_parts->range;
}

ChartSpan ChartPlot::wholeRange(const ChartModel &model)
{
    const qsizetype count = model.bucketCount();
    if (count == 0)
        return {};
    ChartSpan range{double(model.start(0).toMSecsSinceEpoch()) / 1000,
                    double(model.end(count - 1).toMSecsSinceEpoch()) / 1000};
    if (count == 1) {
        const double length = range.length();
        range = {range.from - length, range.to + length};
    }
    return range;
}

void ChartPlot::replot()
{
    m_parts->plot->setBufferDevicePixelRatio(m_parts->plot->devicePixelRatioF());
    m_parts->plot->replot(QCustomPlot::rpQueuedRefresh);
}

bool ChartPlot::drawOn(QPaintDevice &device, const std::function<void(QPainter &)> &around,
                       const QRect &frame)
{
    QCustomPlot &plot = *m_parts->plot;
    plot.setViewport(QRect({}, frame.size()));
    plot.replot(QCustomPlot::rpQueuedRefresh);
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
    around(painter);
    painter.translate(frame.topLeft());
    plot.toPainter(&painter, frame.width(), frame.height());
    return painter.end();
}

QRectF ChartPlot::area() const
{
    return QRectF(m_parts->plot->axisRect()->rect());
}

double ChartPlot::x(double seconds) const
{
    return m_parts->plot->xAxis->coordToPixel(seconds);
}

double ChartPlot::y(double value) const
{
    return m_parts->plot->yAxis->coordToPixel(value);
}

double ChartPlot::seconds(double x) const
{
    return m_parts->plot->xAxis->pixelToCoord(x);
}
