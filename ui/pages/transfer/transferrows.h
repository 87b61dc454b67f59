// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

/// What a row of the transfer page's lists can say beside Qt's own roles.
enum TransferRole {
    TransferCaptionRole = Qt::UserRole, ///< A second line in muted type.
    TransferWarningRole,                ///< bool: the caption is a warning.
    TransferIdRole,
};

/// Draws a row: a box to tick or a round one to choose by, the name, and below it the caption. A click
/// anywhere on a row ticks it, and so does the space bar.
class TransferRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Mark {
        None,
        Box,   ///< Follows Qt::CheckStateRole.
        Round, ///< Follows the view's selection.
    };

    TransferRowDelegate(Mark mark, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintMark(QPainter &painter, const QRect &place, bool set, bool enabled) const;

    Mark m_mark;
};

/// A list that draws only the rows in sight, in the house's style.
QListView *makeRowList(TransferRowDelegate::Mark mark, QWidget *parent);
