// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "chartplot.h"

#include <QSet>
#include <QWidget>

#include <optional>

class ChartOverlay;

/// The part of a chart that takes the mouse, the keyboard and the focus: a plot with its read-out above it.
class ChartCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setModel(const ChartModel &model, const QSet<QString> &hidden);
    const ChartModel &model() const { return m_model; }
    const QSet<QString> &hidden() const { return m_hidden; }
    void setEmptyText(const QString &text);

    int readBucket() const { return m_read; }
    /// -1 for none; brings it into view.
    void setReadBucket(int bucket);

    const ChartSpan &range() const { return m_plot.shown(); }
    bool isZoomed() const;
    /// Around the middle of what is read, or of what is shown.
    void zoom(double factor);
    void resetZoom();

    /// What stands in the plot's place, or empty.
    QString notice() const;
    /// Of the whole, and of one bucket, for a screen reader.
    QString summary() const;
    QString spoken(int bucket) const;
    /// The bucket's column, in this widget's pixels.
    QRect columnOf(int bucket) const;
    /// The bucket at a point of this widget, or -1.
    int bucketAt(const QPointF &position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void bucketRead(int bucket);
    void zoomedChanged(bool zoomed);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Drag
    {
        QPointF start;
        ChartSpan range;
        bool pans = false;
        bool moved = false;
    };

    void dress();
    void invalidate();
    void refresh();
    void updateOverlay();
    void read(int bucket);
    void moveBy(int buckets);
    void readByKeyboard(int bucket);
    void bringIntoView(int bucket);
    int firstShown() const;
    int lastShown() const;
    void zoomAround(double factor, double seconds);
    void show(ChartSpan range);
    void pan(double share);
    void dragTo(const QPointF &position);
    bool takesKey(QKeyEvent *event);

    ChartModel m_model;
    QSet<QString> m_hidden;
    QString m_emptyText;
    ChartPlot m_plot;
    ChartOverlay *m_overlay;
    ChartSpan m_whole;
    int m_read = -1;
    bool m_readByMouse = false;
    bool m_isStale = false;
    std::optional<Drag> m_drag;
};
