// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxentry.h"

#include <QAbstractListModel>

class InviteInbox;

/// What a row of the list can say beside Qt's own roles.
enum InviteRole {
    InviteKeyRole = Qt::UserRole,
    InviteCaptionRole,  ///< The second line.
    InviteMarkRole,     ///< Where it stands, in a few words.
    InviteMarkToneRole, ///< int: a Tone.
    InviteNewRole,      ///< bool: nobody has looked at it yet.
    InviteOverRole,     ///< bool: there is nothing left to answer.
};

/// The inbox as rows, in its order. Rows that stay keep their place in a view: what comes and goes is told as
/// single insertions and removals.
class InviteListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The inbox must outlive it.
    explicit InviteListModel(InviteInbox &inbox, QObject *parent = nullptr);

    /// Nothing where the index is not valid.
    const InboxEntry *at(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;

    /// Time has passed: what is left of it is told anew.
    void passTime();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow();
    void removeGone(const QHash<QString, qsizetype> &places);
    void reorder(const QHash<QString, qsizetype> &places);
    void insertNew();
    void tellChanges(const QList<InboxEntry> &before);

    InviteInbox &m_inbox;
    QList<InboxEntry> m_rows;
};
