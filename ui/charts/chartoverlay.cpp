// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartoverlay.h"

#include "accessiblerole.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double cardPadding = 9;
constexpr double markWidth = 20;
constexpr double columnGap = 20;
constexpr double distanceToGuide = 12;
constexpr double narrowestBand = 3;

constexpr qsizetype leftOut = -1;

/// The card of a read-out: measured, then painted.
class Card final
{
public:
    Card(const ChartOverlay::Readout &readout, const QFont &font, double room)
        : m_readout(readout),
          m_font(font),
          m_strong(font)
    {
        m_strong.setWeight(QFont::DemiBold);
        const qsizetype all = readout.reading.lines.size();
        const double textHeight = std::ceil(QFontMetricsF(font).height());
        const auto fitting = [&] {
            return qsizetype((room - 2 * cardPadding) / m_rowHeight) - 1;
        };
        m_rowHeight = textHeight + 3;
        if (all > fitting())
            m_rowHeight = textHeight;
        for (qsizetype i = 0; i < all; ++i)
            m_shown.append(i);
        // The last line, which may be the total, stays.
        if (all > fitting() && fitting() >= 2) {
            m_shown.resize(fitting() - 2);
            m_shown += {leftOut, all - 1};
        }
    }

    QSizeF size() const
    {
        const QFontMetricsF normal(m_font);
        const QFontMetricsF strong(m_strong);
        double width = strong.horizontalAdvance(m_readout.reading.when);
        for (const ChartReading::Reading::Line &line : m_readout.reading.lines) {
            width = std::max(width, markWidth + Space::small + normal.horizontalAdvance(line.name) +
                                        columnGap + strong.horizontalAdvance(line.value));
        }
        return {std::ceil(width) + 2 * cardPadding,
                double(m_shown.size() + 1) * m_rowHeight + 2 * cardPadding};
    }

    void paint(QPainter &painter, const QRectF &frame, const Theme &theme) const
    {
        painter.setPen(QPen(theme.fieldBorder, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        QRectF row = frame.adjusted(cardPadding, cardPadding, -cardPadding, 0);
        row.setHeight(m_rowHeight);
        painter.setFont(m_strong);
        painter.setPen(theme.text);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_readout.reading.when);
        for (const qsizetype i : m_shown) {
            row.translate(0, m_rowHeight);
            if (i == leftOut) {
                paintLine(painter, row, {-1, QStringLiteral("\u2026"), {}}, theme);
                continue;
            }
            if (const std::optional<SeriesStyle> &style = m_readout.styles.at(i))
                style->paintKey(painter, QRectF(row.x(), row.center().y() - 5, markWidth, 10), theme);
            paintLine(painter, row, m_readout.reading.lines.at(i), theme);
        }
    }

private:
    void paintLine(QPainter &painter, const QRectF &row, const ChartReading::Reading::Line &line,
                   const Theme &theme) const
    {
        painter.setFont(m_font);
        painter.setPen(theme.muted);
        painter.drawText(row.adjusted(markWidth + Space::small, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         line.name);
        painter.setFont(m_strong);
        painter.setPen(theme.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.value);
    }

    const ChartOverlay::Readout &m_readout;
    QFont m_font;
    QFont m_strong;
    double m_rowHeight = 0;
    QList<qsizetype> m_shown;
};

} // namespace

ChartOverlay::ChartOverlay(QWidget *parent) : QWidget(parent)
{
    markAsDecoration(this);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void ChartOverlay::setReadout(const QRectF &area, const std::optional<Readout> &readout)
{
    if (!m_readout && !readout)
        return;
    m_area = area;
    m_readout = readout;
    update();
}

void ChartOverlay::setChosenRange(const std::optional<QRectF> &range)
{
    m_chosen = range;
    update();
}

void ChartOverlay::setFocusShown(bool shown)
{
    m_focusShown = shown;
    update();
}

void ChartOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_chosen) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.15F);
        painter.fillRect(*m_chosen, fill);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawLine(m_chosen->topLeft(), m_chosen->bottomLeft());
        painter.drawLine(m_chosen->topRight(), m_chosen->bottomRight());
    }
    if (m_readout) {
        paintGuide(painter);
        paintCard(painter);
    }
    if (m_focusShown) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartOverlay::paintGuide(QPainter &painter) const
{
    const Theme &theme = Theme::inForce();
    const double left = std::max(m_readout->from, m_area.left());
    const double right = std::min(m_readout->to, m_area.right());
    if (right - left >= narrowestBand) {
        QColor band = theme.text;
        band.setAlphaF(0.07F);
        painter.fillRect(QRectF(left, m_area.top(), right - left, m_area.height()), band);
    }
    painter.setPen(QPen(theme.muted, 1));
    const double x = std::floor(m_readout->x) + 0.5;
    painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
    for (const Point &point : m_readout->points) {
        painter.setPen(QPen(theme.surface, 2));
        painter.setBrush(point.color);
        painter.drawEllipse(QPointF(m_readout->x, point.y), 5, 5);
    }
}

void ChartOverlay::paintCard(QPainter &painter) const
{
    const Card card(*m_readout, font(), height());
    const QSizeF size = card.size();
    double left = m_readout->x + distanceToGuide;
    if (left + size.width() > width())
        left = m_readout->x - distanceToGuide - size.width();
    left = std::max(0.0, left);
    const double top = std::max(0.0, std::min(m_area.top(), height() - size.height()));
    card.paint(painter, QRectF(QPointF(std::round(left), top), size), Theme::inForce());
}
