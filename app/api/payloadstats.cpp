// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadstats.h"

#include "jsonreader.h"

PayloadStats readPayloadStats(JsonReader &reader)
{
    PayloadStats stats;
    const QStringList types = reader.keys();
    for (const QString &type : types) {
        // Beside the types stand texts like "_type", which are no statistics.
        if (!reader.raw().value(type).isObject())
            continue;
        const QByteArray typeKey = type.toUtf8();
        JsonReader sources = reader.object(QLatin1StringView(typeKey));
        const QStringList names = sources.keys();
        for (const QString &source : names) {
            const QByteArray sourceKey = source.toUtf8();
            stats[type].insert(source, sources.number(QLatin1StringView(sourceKey)));
        }
    }
    return stats;
}
