// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitelist.h"

#include "invitelistmodel.h"
#include "lineicon.h"
#include "rowpainting.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSize = 8;

struct MarkLook
{
    QColor color;
    QString icon; // Empty for none.
    Ink ink = Ink::Muted;
};

MarkLook lookOf(Tone tone)
{
    const Theme &theme = Theme::inForce();
    switch (tone) {
    case Tone::Good:
        return {theme.good, u"check-circle"_s, Ink::Good};
    case Tone::Warning:
        return {theme.warning, u"clock"_s, Ink::Warning};
    case Tone::Danger:
        return {theme.danger, u"error"_s, Ink::Danger};
    case Tone::Info:
        return {theme.accent, u"refresh"_s, Ink::Accent};
    case Tone::Neutral:
        break;
    }
    return {theme.muted, {}, Ink::Muted};
}

} // namespace

QSize InviteRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        option.fontMetrics.height() + QFontMetrics(RowPainting::captionFont(option.font)).height();
    return {120, text + Space::normal};
}

void InviteRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::inForce();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    RowPainting::drawSheet(*painter, option);
    const QFont small = RowPainting::captionFont(option.font);
    const int nameHeight = option.fontMetrics.height();
    const int smallHeight = QFontMetrics(small).height();
    const QRect inner = option.rect.adjusted(Space::normal, 0, -Space::medium, 0);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect line(inner.left(), inner.top() + (inner.height() - nameHeight - smallHeight) / 2, inner.width(),
               nameHeight);

    const MarkLook look = lookOf(Tone(index.data(InviteMarkToneRole).toInt()));
    const QString mark = index.data(InviteMarkRole).toString();
    painter->setFont(small);
    painter->setPen(look.color);
    const int markWidth = QFontMetrics(small).horizontalAdvance(mark) + 1;
    QRect place(line.right() - markWidth, line.top(), markWidth + 1, nameHeight);
    RowPainting::drawLine(*painter, placed(place), mark, option.direction);
    if (!look.icon.isEmpty()) {
        constexpr int iconSize = 14;
        place = QRect(place.left() - iconSize - Space::tight, line.center().y() - iconSize / 2, iconSize,
                      iconSize);
        lineIcon(look.icon, look.ink).paint(painter, placed(place));
    }

    QRect name(line.left(), line.top(), place.left() - line.left() - Space::small, nameHeight);
    if (index.data(InviteNewRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(
            placed(QRect(name.left(), name.center().y() - dotSize / 2 + 1, dotSize, dotSize)));
        name.setLeft(name.left() + dotSize + Space::small);
    }
    QFont strong = option.font;
    const bool isOver = index.data(InviteOverRole).toBool();
    strong.setWeight(isOver ? QFont::Normal : QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(isOver ? theme.muted : theme.text);
    RowPainting::drawLine(*painter, placed(name), index.data(Qt::DisplayRole).toString(), option.direction);
    painter->setFont(small);
    painter->setPen(theme.muted);
    RowPainting::drawLine(*painter, placed(QRect(line.left(), line.bottom() + 1, line.width(), smallHeight)),
                          index.data(InviteCaptionRole).toString(), option.direction);
    painter->restore();
}

InviteList::InviteList(QWidget *parent) : QListView(parent)
{
    setProperty("rows", true);
    setItemDelegate(new InviteRowDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    // Tab goes on to what comes next; the arrows move in the list.
    setTabKeyNavigation(false);
}

void InviteList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &InviteList::noteTop);
    connect(model, &QAbstractItemModel::rowsInserted, this, &InviteList::restoreTop);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &InviteList::noteTop);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &InviteList::restoreTop);
}

void InviteList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void InviteList::noteTop()
{
    m_top = verticalScrollBar()->value() > 0 ? indexAt(QPoint(viewport()->width() / 2, 0)) : QModelIndex();
    m_topOffset = m_top.isValid() ? visualRect(m_top).top() : 0;
}

void InviteList::restoreTop()
{
    if (!m_top.isValid())
        return;
    doItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_top).top() - m_topOffset);
}
