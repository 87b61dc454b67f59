// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogmodel.h"

#include "columnid.h"
#include "dates.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

RequestLogModel::RequestLogModel(const RequestLog &log, QObject *parent)
    : QAbstractTableModel(parent),
      m_log(log)
{
    refresh();
}

void RequestLogModel::refresh()
{
    beginResetModel();
    m_entries = {m_log.entries().rbegin(), m_log.entries().rend()};
    endResetModel();
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RequestLog::Entry &entry = m_entries.at(index.row());
    const bool isNumber = index.column() == TookColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? Dates::utcDateTime(entry.started) : text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((section == TookColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal)
        return {};
    if (role == columnIdRole) {
        static const QStringList ids{u"time"_s, u"method"_s, u"path"_s, u"status"_s, u"took"_s};
        return ids.value(section);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case StatusColumn:
        return tr("Status");
    case TookColumn:
        return tr("Took");
    default:
        return {};
    }
}

QString RequestLogModel::text(const RequestLog::Entry &entry, int column)
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(entry.started.toLocalTime().time(), u"HH:mm:ss"_s);
    case MethodColumn:
        return QString::fromLatin1(httpMethodName(entry.method));
    case PathColumn:
        // A path runs from left to right; a line that does not would put its first slash behind it.
        return QGuiApplication::isRightToLeft() ? QChar(0x200e) + entry.path : entry.path;
    case StatusColumn:
        return entry.problem.isEmpty() ? QString::number(entry.status) : entry.problem;
    case TookColumn:
        return tr("%1 ms").arg(QLocale().toString(qint64(entry.took.count())));
    default:
        return {};
    }
}
