// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageexport.h"

#include "qtcompat.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString isoUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QtCompat::utc).toString(Qt::ISODateWithMs);
}

QString plainNumber(double value)
{
    if (std::isnan(value))
        return {};
    // Beyond 2^53 no double has a fraction, and 'f' writes every digit.
    return value == std::floor(value) ? QString::number(value, 'f', 0) : QString::number(value, 'g', 17);
}

QJsonValue jsonNumber(double value)
{
    if (std::isnan(value))
        return QJsonValue::Null;
    constexpr double exactlyWhole = 9'007'199'254'740'992; // 2^53
    return std::abs(value) <= exactlyWhole && value == std::floor(value) ? QJsonValue(qint64(value))
                                                                         : QJsonValue(value);
}

qint64 endOf(const UsageTable &table, qsizetype row)
{
    return row + 1 < table.startsMs.size() ? table.startsMs.at(row + 1) : table.endMs;
}

QJsonArray countsOf(const UsageTable &table)
{
    QJsonArray counts;
    for (qsizetype row = 0; row < table.startsMs.size(); ++row) {
        QJsonObject count{{u"start"_s, isoUtc(table.startsMs.at(row))},
                          {u"end"_s, isoUtc(endOf(table, row))}};
        for (const UsageTable::Column &column : table.columns)
            count.insert(column.name, jsonNumber(column.values.at(row)));
        counts.append(count);
    }
    return counts;
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (!cell.contains(',') && !cell.contains('"') && !cell.contains('\n') && !cell.contains('\r'))
        return cell;
    return '"' + cell.replace("\"", "\"\"") + '"';
}

QByteArray toCsv(const UsageTable &table)
{
    QByteArray csv = "start,end";
    for (const UsageTable::Column &column : table.columns)
        csv += ',' + csvCell(column.name);
    csv += "\r\n";
    for (qsizetype row = 0; row < table.startsMs.size(); ++row) {
        csv += isoUtc(table.startsMs.at(row)).toLatin1() + ',' + isoUtc(endOf(table, row)).toLatin1();
        for (const UsageTable::Column &column : table.columns)
            csv += ',' + plainNumber(column.values.at(row)).toLatin1();
        csv += "\r\n";
    }
    return csv;
}

QByteArray toJson(const UsageTable &table)
{
    QJsonObject object{{u"what"_s, table.what}, {u"timeZone"_s, table.zone}, {u"counts"_s, countsOf(table)}};
    if (!table.startsMs.isEmpty()) {
        object.insert("start"_L1, isoUtc(table.startsMs.first()));
        object.insert("end"_L1, isoUtc(table.endMs));
    }
    if (!table.byType.isEmpty()) {
        QJsonObject types;
        for (const UsageShare &type : table.byType) {
            QJsonObject sources;
            for (const UsageShare &source : type.sources)
                sources.insert(source.name, jsonNumber(source.value));
            types.insert(type.name, sources);
        }
        object.insert("byType"_L1, types);
    }
    return QJsonDocument(object).toJson();
}
