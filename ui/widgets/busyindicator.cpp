// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyindicator.h"

#include "accessiblerole.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

BusyIndicator::BusyIndicator(int size, QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Animation);
    setFixedSize(size, size);
    setAccessibleName(tr("Busy"));
    m_timer.setInterval(std::chrono::milliseconds(100));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 36) % 360;
        update();
    });
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = std::max(2.0, width() / 9.0);
    const QRectF circle = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(theme.border, pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.accent, pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -m_angle * 16, 90 * 16);
}

void BusyIndicator::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start();
}

void BusyIndicator::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}
