// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferrows.h"

#include "lineicon.h"
#include "rowpainting.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 16;

} // namespace

TransferRowDelegate::TransferRowDelegate(Mark mark, QObject *parent)
    : QStyledItemDelegate(parent),
      m_mark(mark)
{
}

QSize TransferRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text =
        option.fontMetrics.height() + QFontMetrics(RowPainting::captionFont(option.font)).height();
    return {120, text + Space::medium};
}

void TransferRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::inForce();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool set = m_mark == Mark::Box ? index.data(Qt::CheckStateRole).toInt() == Qt::Checked
                                         : bool(option.state & QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool hovered = m_mark != Mark::None && enabled && (option.state & QStyle::State_MouseOver);
    painter->setPen(Qt::NoPen);
    if (m_mark != Mark::None && (set || hovered)) {
        painter->setBrush(set ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(sheet, 4, 4);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(sheet.adjusted(1, 1, -1, -1), 4, 4);
    }

    QRect inner = option.rect.adjusted(Space::small, 0, -Space::small, 0);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (m_mark != Mark::None) {
        const QRect mark(inner.left(), inner.center().y() - markSize / 2 + 1, markSize, markSize);
        paintMark(*painter, placed(mark), set, enabled);
        inner.setLeft(mark.right() + Space::medium);
    }
    const QString caption = index.data(TransferCaptionRole).toString();
    const QFont small = RowPainting::captionFont(option.font);
    const int nameHeight = option.fontMetrics.height();
    const int captionHeight = caption.isEmpty() ? 0 : QFontMetrics(small).height();
    QRect line(inner.left(), inner.top() + (inner.height() - nameHeight - captionHeight) / 2, inner.width(),
               nameHeight);
    painter->setFont(option.font);
    painter->setPen(enabled ? theme.text : theme.muted);
    RowPainting::drawLine(*painter, placed(line), index.data(Qt::DisplayRole).toString(), option.direction);
    line = QRect(line.left(), line.bottom() + 1, line.width(), captionHeight);
    painter->setFont(small);
    const bool warns = index.data(TransferWarningRole).toBool();
    if (warns) {
        const int size = captionHeight - 2;
        lineIcon(u"warning"_s, Ink::Warning)
            .paint(painter, placed(QRect(line.left(), line.top() + 1, size, size)));
        line.setLeft(line.left() + size + Space::tight);
    }
    painter->setPen(warns ? theme.warning : theme.muted);
    RowPainting::drawLine(*painter, placed(line), caption, option.direction);
    painter->restore();
}

void TransferRowDelegate::paintMark(QPainter &painter, const QRect &place, bool set, bool enabled) const
{
    const Theme &theme = Theme::inForce();
    const QRectF shape = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = enabled ? theme.fieldBorder : theme.border;
    painter.setPen(QPen(set && enabled ? theme.accent : edge, 1));
    painter.setBrush(set && enabled && m_mark == Mark::Box ? theme.accent : theme.surface);
    if (m_mark == Mark::Box) {
        painter.drawRoundedRect(shape, 4, 4);
        if (set)
            lineIcon(u"check"_s, enabled ? Ink::OnAccent : Ink::Muted)
                .paint(&painter, place.adjusted(2, 2, -2, -2));
        return;
    }
    painter.drawEllipse(shape);
    if (set) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? theme.accent : theme.muted);
        painter.drawEllipse(shape.adjusted(4, 4, -4, -4));
    }
}

bool TransferRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (m_mark != Mark::Box || !(index.flags() & Qt::ItemIsUserCheckable) ||
        !(index.flags() & Qt::ItemIsEnabled))
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
            return false;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else {
        // The second press of a double click is no third click.
        return event->type() == QEvent::MouseButtonDblClick;
    }
    const bool set = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, set ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QListView *makeRowList(TransferRowDelegate::Mark mark, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setProperty("rows", true);
    list->setItemDelegate(new TransferRowDelegate(mark, list));
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(mark == TransferRowDelegate::Mark::Round ? QAbstractItemView::SingleSelection
                                                                    : QAbstractItemView::NoSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMouseTracking(true);
    list->viewport()->setAttribute(Qt::WA_Hover);
    // Tab goes on to what comes next; the arrows move in the list.
    list->setTabKeyNavigation(false);
    return list;
}
