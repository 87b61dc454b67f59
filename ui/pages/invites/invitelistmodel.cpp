// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitelistmodel.h"

#include "inviteinbox.h"
#include "invitewords.h"
#include "sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

InviteListModel::InviteListModel(InviteInbox &inbox, QObject *parent)
    : QAbstractListModel(parent),
      m_inbox(inbox),
      m_rows(inbox.entries())
{
    connect(&inbox, &InviteInbox::changed, this, &InviteListModel::follow);
}

const InboxEntry *InviteListModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex InviteListModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &InboxEntry::key);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

void InviteListModel::passTime()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int InviteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant InviteListModel::data(const QModelIndex &index, int role) const
{
    const InboxEntry *entry = at(index);
    if (!entry)
        return {};
    const auto mark = [&] {
        return InviteWords::mark(*entry, m_inbox.serverNow());
    };
    switch (role) {
    case Qt::DisplayRole:
        return InviteWords::organization(entry->invite);
    case InviteKeyRole:
        return entry->key;
    case InviteCaptionRole:
        return InviteWords::caption(entry->invite);
    case InviteMarkRole:
        return mark().text;
    case InviteMarkToneRole:
        return int(mark().tone);
    case InviteNewRole:
        return entry->isNew;
    case InviteOverRole:
        return !entry->isOpen();
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s
            .arg(InviteWords::organization(entry->invite), InviteWords::caption(entry->invite),
                 InviteWords::exactEnd(entry->invite))
            .trimmed();
    case Qt::AccessibleTextRole: {
        const QString title = Sentences::listed({InviteWords::organization(entry->invite), mark().text});
        const QString text =
            Sentences::join({Sentences::finished(title), InviteWords::caption(entry->invite)});
        return entry->isNew ? tr("New: %1").arg(text) : text;
    }
    default:
        return {};
    }
}

void InviteListModel::follow()
{
    const QList<InboxEntry> &entries = m_inbox.entries();
    QHash<QString, qsizetype> places;
    places.reserve(entries.size());
    for (qsizetype place = 0; place < entries.size(); ++place)
        places.insert(entries.at(place).key, place);
    removeGone(places);
    reorder(places);
    const QList<InboxEntry> before = m_rows;
    for (InboxEntry &row : m_rows)
        row = entries.at(places.value(row.key));
    tellChanges(before);
    insertNew();
}

void InviteListModel::removeGone(const QHash<QString, qsizetype> &places)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (places.contains(m_rows.at(row).key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void InviteListModel::reorder(const QHash<QString, qsizetype> &places)
{
    const auto place = [&](const InboxEntry &entry) {
        return places.value(entry.key);
    };
    if (std::ranges::is_sorted(m_rows, {}, place))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QStringList keys;
    for (const QModelIndex &index : old)
        keys.append(m_rows.at(index.row()).key);
    std::ranges::sort(m_rows, {}, place);
    QModelIndexList moved;
    for (const QString &key : std::as_const(keys))
        moved.append(indexOf(key));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void InviteListModel::insertNew()
{
    const QList<InboxEntry> &entries = m_inbox.entries();
    for (int first = 0; first < entries.size(); ++first) {
        if (first < m_rows.size() && m_rows.at(first).key == entries.at(first).key)
            continue;
        int end = first + 1;
        const QString next = first < m_rows.size() ? m_rows.at(first).key : QString();
        while (end < entries.size() && (next.isNull() || entries.at(end).key != next))
            ++end;
        beginInsertRows({}, first, end - 1);
        m_rows = m_rows.first(first) + entries.sliced(first, end - first) + m_rows.sliced(first);
        endInsertRows();
    }
}

void InviteListModel::tellChanges(const QList<InboxEntry> &before)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row) == before.at(row))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}
