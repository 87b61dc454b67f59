// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

/// Draws an invite as a row: the organization, where it stands, and below them role and inviter.
class InviteRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of invites. Only rows in sight are drawn, and what is in sight stays where it is while rows above
/// come and go.
class InviteList final : public QListView
{
    Q_OBJECT

public:
    explicit InviteList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// Another row is the current one, or none.
    void currentMoved();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void noteTop();
    void restoreTop();

    QPersistentModelIndex m_top; ///< The uppermost row in sight before a change.
    int m_topOffset = 0;
};
