// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlist.h"

#include "rowpainting.h"
#include "theme.h"

#include <QListView>
#include <QPainter>

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        option.fontMetrics.height() + QFontMetrics(RowPainting::captionFont(option.font)).height();
    return {120, text + Space::medium};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::inForce();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainting::drawSheet(*painter, option);
    const QString caption = index.data(RowCaptionRole).toString();
    const QFont small = RowPainting::captionFont(option.font);
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
    RowPainting::drawLine(*painter, placed(line), index.data(Qt::DisplayRole).toString(), option.direction);
    line = QRect(line.left(), line.bottom() + 1, line.width(), captionHeight);
    painter->setFont(small);
    painter->setPen(theme.muted);
    RowPainting::drawLine(*painter, placed(line), caption, option.direction);
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
