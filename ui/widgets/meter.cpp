// SPDX-License-Identifier: GPL-3.0-or-later
#include "meter.h"

#include "accessiblerole.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int barHeight = 8;
constexpr double nearlyFull = 0.8;

QColor colourFor(double share, const Theme &theme)
{
    if (share >= 1)
        return theme.danger;
    return share >= nearlyFull ? theme.warning : theme.accent;
}

} // namespace

Meter::Meter(QWidget *parent) : QWidget(parent)
{
    markAsDecoration(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setShare(double share, std::optional<double> heading)
{
    m_share = share;
    m_heading = heading;
    update();
}

QSize Meter::sizeHint() const
{
    return {120, barHeight};
}

void Meter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF bar(0, (height() - barHeight) / 2.0, width(), barHeight);
    QPainterPath outline;
    outline.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(bar, theme.border);
    const auto part = [&](double share) {
        QRectF piece = bar;
        // Something used is never drawn as nothing.
        piece.setWidth(share > 0 ? std::clamp(share * bar.width(), 3.0, bar.width()) : 0);
        if (layoutDirection() == Qt::RightToLeft)
            piece.moveRight(bar.right());
        return piece;
    };
    if (m_heading && *m_heading > m_share) {
        QColor light = colourFor(*m_heading, theme);
        light.setAlphaF(0.35F);
        painter.fillRect(part(*m_heading), light);
    }
    painter.fillRect(part(m_share), colourFor(m_share, theme));
}
