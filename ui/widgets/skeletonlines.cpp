// SPDX-License-Identifier: GPL-3.0-or-later
#include "skeletonlines.h"

#include "accessiblerole.h"
#include "theme.h"

#include <QPainter>

namespace {

constexpr int lineHeight = 14;
constexpr int lineDistance = lineHeight + Space::normal;

} // namespace

SkeletonLines::SkeletonLines(int lines, QWidget *parent) : QWidget(parent), m_lines(lines)
{
    setAccessibleRole(this, QAccessible::Animation);
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(200));
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_drawn = true;
        update();
    });
}

QSize SkeletonLines::sizeHint() const
{
    return {160, m_lines * lineDistance - Space::normal};
}

void SkeletonLines::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_delay.start();
}

void SkeletonLines::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_delay.stop();
    m_drawn = false;
}

void SkeletonLines::paintEvent(QPaintEvent *)
{
    if (!m_drawn)
        return;
    constexpr double shares[] = {0.6, 0.48, 0.56, 0.4};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::inForce().border);
    for (int line = 0; line < m_lines; ++line) {
        const double length = width() * shares[std::size_t(line) % std::size(shares)];
        const double x = isRightToLeft() ? width() - length : 0;
        painter.drawRoundedRect(QRectF(x, line * lineDistance, length, lineHeight), 4, 4);
    }
}
