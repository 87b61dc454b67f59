// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartreading.h"
#include "seriesstyle.h"

#include <QWidget>

#include <optional>

/// What lies over a plot and changes with every move: the read-out, the range that is being chosen, the
/// focus. So that the plot below need not be drawn again.
class ChartOverlay final : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        double y = 0;
        QColor color;
    };

    struct Readout
    {
        ChartReading::Reading reading;
        QList<std::optional<SeriesStyle>> styles; ///< One for each line of the reading; none for no mark.
        double x = 0;                             ///< The middle of the bucket.
        double from = 0;                          ///< The bucket's edges.
        double to = 0;
        QList<Point> points; ///< Where lines pass.
    };

    explicit ChartOverlay(QWidget *parent);

    /// area: within the axes.
    void setReadout(const QRectF &area, const std::optional<Readout> &readout);
    void setChosenRange(const std::optional<QRectF> &range);
    void setFocusShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGuide(QPainter &painter) const;
    void paintCard(QPainter &painter) const;

    QRectF m_area;
    std::optional<Readout> m_readout;
    std::optional<QRectF> m_chosen;
    bool m_focusShown = false;
};
