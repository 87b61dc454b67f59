// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

/// What a row can say beside Qt's own roles.
enum RowRole {
    RowCaptionRole = Qt::UserRole, ///< A second line in muted type; without one the name has the row.
    RowIdRole,
};

/// Draws a row that can be chosen: its name, below it the caption, and for the chosen row a bar at its
/// leading edge, so that it is not told by colour alone.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A list to choose one row from. All rows have one height and only those in sight are drawn, so that its
/// length does not matter.
QListView *makeChoiceList(QWidget *parent);
