// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloadstats.h"

#include <QList>

/// What one type or source of payloads adds to the whole.
struct UsageShare
{
    QString name; ///< As the API spells it ("deviceState", "device.mqtt"), unknown names included.
    double value = 0;
    double share = 0;          ///< 0 to 1, of all there is; 0 where that is nothing.
    QList<UsageShare> sources; ///< Of a type; their shares are of the whole as well.

    friend bool operator==(const UsageShare &, const UsageShare &) = default;
};

/// Largest first; of two alike, by name.
QList<UsageShare> sharesByType(const PayloadStats &stats);
QList<UsageShare> sharesBySource(const PayloadStats &stats);

/// The sum over all types and sources.
double totalOf(const PayloadStats &stats);

/// Two stretches of time as one.
PayloadStats sumOf(const PayloadStats &a, const PayloadStats &b);
