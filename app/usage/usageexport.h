// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageseries.h"
#include "usageshares.h"

#include <QByteArray>

/// What is written into a file for other programs: numbers by hour or day, beside each other.
struct UsageTable
{
    struct Column
    {
        QString name; ///< For programs, not for people: "billable".
        QList<double> values;
    };

    QString what; ///< "payloads", "payloadBytes", "devices", …
    QString zone; ///< In which the days are cut: "UTC", "America/Sao_Paulo".
    QList<qint64> startsMs;
    qint64 endMs = 0;
    QList<Column> columns;    ///< As long as startsMs.
    QList<UsageShare> byType; ///< May be empty. In JSON only.
};

/// RFC 4180, UTF-8: `start,end` and the columns; ISO 8601 in UTC, an empty cell where nothing is known.
/// Numbers are written in full and with a point, whatever the locale.
QByteArray toCsv(const UsageTable &table);

/// `{what, timeZone, start, end, counts: [{start, end, <column>: number | null}], byType: {type: {source:
/// number}}}`
QByteArray toJson(const UsageTable &table);

/// A cell of a CSV file, in quotes where it needs them.
QByteArray csvCell(const QString &text);
