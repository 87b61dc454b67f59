// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"

#include "chartcanvas.h"
#include "chartlegend.h"
#include "chartsheet.h"
#include "theme.h"

#include <QFocusEvent>
#include <QVBoxLayout>

struct Chart::Parts
{
    ChartModel model;
    QSet<QString> hidden;
    ChartLegend *legend;
    ChartCanvas *canvas;

    ChartSheet sheet() const
    {
        return ChartSheet({.model = model,
                           .hidden = hidden,
                           .range = canvas->range(),
                           .notice = canvas->notice(),
                           .summary = canvas->summary(),
                           .font = canvas->font(),
                           .locale = canvas->locale(),
                           .plotSize = canvas->size().expandedTo(canvas->minimumSizeHint())});
    }
};

Chart::Chart(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->legend = new ChartLegend(this);
    m_parts->canvas = new ChartCanvas(this);
    m_parts->legend->setNext(m_parts->canvas);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tight);
    layout->addWidget(m_parts->legend);
    layout->addWidget(m_parts->canvas, 1);
    m_parts->legend->hide();
    connect(m_parts->legend, &ChartLegend::toggled, this, [this](const QString &id, bool shown) {
        QSet<QString> ids = m_parts->hidden;
        if (shown)
            ids.remove(id);
        else
            ids.insert(id);
        setHiddenSeries(ids);
    });
    connect(m_parts->canvas, &ChartCanvas::bucketRead, this, &Chart::bucketRead);
    connect(m_parts->canvas, &ChartCanvas::zoomedChanged, this, &Chart::zoomedChanged);
}

Chart::~Chart() = default;

// Not by a focus proxy: Tab would go to that first, past the keys of the legend.
void Chart::focusInEvent(QFocusEvent *event)
{
    m_parts->canvas->setFocus(event->reason());
}

QWidget *Chart::lastTabStop() const
{
    return m_parts->canvas;
}

void Chart::setModel(const ChartModel &model)
{
    m_parts->model = model;
    m_parts->legend->setModel(model, m_parts->hidden);
    m_parts->canvas->setModel(model, m_parts->hidden);
}

const ChartModel &Chart::model() const
{
    return m_parts->model;
}

void Chart::setEmptyText(const QString &text)
{
    m_parts->canvas->setEmptyText(text);
}

QSet<QString> Chart::hiddenSeries() const
{
    return m_parts->hidden;
}

void Chart::setHiddenSeries(const QSet<QString> &ids)
{
    if (ids == m_parts->hidden)
        return;
    m_parts->hidden = ids;
    m_parts->legend->setHidden(ids);
    m_parts->canvas->setModel(m_parts->model, ids);
    Q_EMIT hiddenSeriesChanged(ids);
}

int Chart::readBucket() const
{
    return m_parts->canvas->readBucket();
}

void Chart::setReadBucket(int index)
{
    m_parts->canvas->setReadBucket(index);
}

bool Chart::isZoomed() const
{
    return m_parts->canvas->isZoomed();
}

void Chart::zoom(double factor)
{
    m_parts->canvas->zoom(factor);
}

void Chart::resetZoom()
{
    m_parts->canvas->resetZoom();
}

QString Chart::summary() const
{
    return m_parts->canvas->summary();
}

QImage Chart::picture(double scale) const
{
    return m_parts->sheet().picture(scale);
}

bool Chart::writeSvg(QIODevice &device) const
{
    return m_parts->sheet().writeSvg(device);
}

bool Chart::writePdf(QIODevice &device) const
{
    return m_parts->sheet().writePdf(device);
}
