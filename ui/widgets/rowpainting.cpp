// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowpainting.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>

QFont RowPainting::captionFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 12.0 / 13);
    return font;
}

void RowPainting::drawLine(QPainter &painter, const QRect &place, const QString &text,
                           Qt::LayoutDirection direction)
{
    const int edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, edge | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void RowPainting::drawSheet(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::inForce();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF sheet = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (chosen || hovered) {
        painter.setBrush(chosen ? theme.accentSoft : theme.hover);
        painter.drawRoundedRect(sheet, 4, 4);
    }
    if (chosen) {
        constexpr int barWidth = 3;
        const QRect bar(option.rect.left() + Space::tight, option.rect.top() + Space::small, barWidth,
                        option.rect.height() - 2 * Space::small);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 1.5, 1.5);
    }
    if (chosen && (option.state & QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(sheet.adjusted(1, 1, -1, -1), 4, 4);
    }
}
