// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadstats.h"

#include "jsonreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// What a double holds exactly: sums of such numbers stay far from every edge.
constexpr double mostPayloads = 9007199254740992.0;

} // namespace

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
            const double value = sources.number(QLatin1StringView(sourceKey));
            if (std::abs(value) > mostPayloads)
                sources.fail(QLatin1StringView(sourceKey), u"a count"_s);
            stats[type].insert(source, value);
        }
    }
    return stats;
}
