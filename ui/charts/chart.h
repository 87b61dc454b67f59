// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QIODevice;

/// A chart of usage over time. Values are read by hovering or with the arrow keys; the wheel and + and -
/// zoom, dragging and Shift+arrow pan, a double click and 0 show everything again. The legend hides and shows
/// series. Follows the theme in force.
class Chart final : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);
    ~Chart() override;

    /// Keeps what is hidden; keeps the zoom while the whole range of time stays the same.
    void setModel(const ChartModel &model);
    const ChartModel &model() const;

    /// Said in the chart's place when the model has no number; one sentence.
    void setEmptyText(const QString &text);

    /// Ids of series, and ChartModel::forecastId.
    QSet<QString> hiddenSeries() const;
    void setHiddenSeries(const QSet<QString> &ids);

    /// The bucket whose values are shown, or -1.
    int readBucket() const;
    /// -1 shows none.
    void setReadBucket(int index);

    /// The part that Tab comes to last, after the keys of the legend.
    QWidget *lastTabStop() const;

    bool isZoomed() const;
    /// 2 shows half as much time, 0.5 twice as much, around what is read or else the middle.
    void zoom(double factor);
    void resetZoom();

    /// What a screen reader says of the whole: range, number of points, least, most, latest, limit.
    QString summary() const;

    /// The chart as it stands, with title and legend, in the light theme, for documents. scale: pixels of the
    /// picture for one of the widget.
    QImage picture(double scale = 1) const;
    /// Likewise; false when the open device did not take it.
    bool writeSvg(QIODevice &device) const;
    bool writePdf(QIODevice &device) const;

Q_SIGNALS:
    /// Another bucket is read; -1 for none.
    void bucketRead(int index);
    void hiddenSeriesChanged(const QSet<QString> &ids);
    void zoomedChanged(bool zoomed);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};
