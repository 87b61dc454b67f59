// SPDX-License-Identifier: GPL-3.0-or-later
#include "skeleton.h"

#include "accessiblerole.h"
#include "theme.h"

#include <QPainter>

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Animation);
    setAccessibleName(tr("Loading"));
    setMinimumHeight(360);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int cardHeights[] = {112, 232};
    constexpr int lineHeight = 14;
    int top = 0;
    for (const int height : cardHeights) {
        const QRectF card(0.5, top + 0.5, width() - 1, height - 1);
        painter.setPen(theme.border);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(card, 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.border);
        int y = top + Space::normal;
        for (const double share : {0.22, 0.6, 0.48, 0.56, 0.4}) {
            if (y + lineHeight > top + height - Space::normal)
                break;
            const double length = (width() - 2 * Space::normal) * share;
            const double x = isRightToLeft() ? width() - Space::normal - length : Space::normal;
            painter.drawRoundedRect(QRectF(x, y, length, lineHeight), 4, 4);
            y += lineHeight + Space::normal;
        }
        top += height + Space::normal;
    }
}
