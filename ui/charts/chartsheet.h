// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "chartplot.h"

#include <QFont>
#include <QImage>
#include <QLocale>
#include <QSet>
#include <QSize>

class QIODevice;
class QPainter;

/// A chart on paper: title, legend and plot, in the light theme, so that it can stand in a document by
/// itself.
class ChartSheet final
{
public:
    struct Content
    {
        ChartModel model;
        QSet<QString> hidden;
        ChartSpan range;
        QString notice;  ///< In the plot's place, unless empty.
        QString summary; ///< For those who cannot see the picture.
        QFont font;
        QLocale locale;
        QSize plotSize; ///< In pixels of the widget.
    };

    explicit ChartSheet(const Content &content);

    QImage picture(double scale) const;
    bool writeSvg(QIODevice &file) const;
    bool writePdf(QIODevice &file) const;

private:
    struct Key
    {
        qsizetype series;
        QString name;
        QRectF area;
    };

    bool drawOn(QPaintDevice &device) const;
    void paintHead(QPainter &painter) const;
    void placeKeys();

    Content m_content;
    QFont m_titleFont;
    QList<Key> m_keys;
    QRect m_frame; ///< Of the plot.
    QSize m_size;
};
