// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlist.h"

#include "theme.h"

#include <QListView>
#include <QPainter>

namespace {

QFont captionFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 12.0 / 13);
    return font;
}

// Rows line up at the leading edge, whatever direction a name is written in; a name that has no room loses
// its own end.
void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection direction)
{
    const int edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, edge | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void drawSheet(QPainter &painter, const QStyleOptionViewItem &option)
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
        const QRect bar(option.rect.left() + Space::tight, option.rect.top() + 7, barWidth,
                        option.rect.height() - 14);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 1.5, 1.5);
    }
    if (chosen && (option.state & QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(sheet.adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = option.fontMetrics.height() + QFontMetrics(captionFont(option.font)).height();
    return {120, text + Space::medium};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::inForce();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSheet(*painter, option);
    const QString caption = index.data(RowCaptionRole).toString();
    const QFont small = captionFont(option.font);
    const int nameHeight = option.fontMetrics.height();
    const int captionHeight = caption.isEmpty() ? 0 : QFontMetrics(small).height();
    const QRect inner = option.rect.adjusted(Space::normal, 0, -Space::medium, 0);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect line(inner.left(), inner.top() + (inner.height() - nameHeight - captionHeight) / 2, inner.width(),
               nameHeight);
    painter->setFont(option.font);
    painter->setPen(theme.text);
    drawLine(*painter, placed(line), index.data(Qt::DisplayRole).toString(), option.direction);
    line = QRect(line.left(), line.bottom() + 1, line.width(), captionHeight);
    painter->setFont(small);
    painter->setPen(theme.muted);
    drawLine(*painter, placed(line), caption, option.direction);
    painter->restore();
}

QListView *makeChoiceList(QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setProperty("rows", true);
    list->setItemDelegate(new RowDelegate(list));
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->viewport()->setAttribute(Qt::WA_Hover);
    // Tab goes on to what comes next; the arrows move in the list.
    list->setTabKeyNavigation(false);
    return list;
}
