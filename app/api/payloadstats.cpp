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
    // Beside the types stand texts like "_type", which are no statistics.
    QMap<QString, JsonReader> types = reader.objects();
    for (auto type = types.begin(); type != types.end(); ++type) {
        const QMap<QString, double> sources = type->numbers();
        for (auto source = sources.begin(); source != sources.end(); ++source) {
            if (std::abs(*source) > mostPayloads)
                type->fail(QLatin1StringView(source.key().toUtf8()), u"a count"_s);
            stats[type.key()].insert(source.key(), *source);
        }
    }
    return stats;
}
