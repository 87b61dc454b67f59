// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagesampling.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace {

// What one column keeps of its values.
QList<qsizetype> keptOf(const QList<double> &values, qsizetype from, qsizetype to)
{
    std::optional<qsizetype> lowest;
    std::optional<qsizetype> highest;
    std::optional<qsizetype> gap;
    for (qsizetype i = from; i < to; ++i) {
        if (std::isnan(values[i])) {
            gap = gap.value_or(i);
            continue;
        }
        if (!lowest || values[i] < values[*lowest])
            lowest = i;
        if (!highest || values[i] > values[*highest])
            highest = i;
    }
    QList<qsizetype> kept;
    for (const std::optional<qsizetype> &position : {lowest, highest, gap}) {
        if (position)
            kept.append(*position);
    }
    return kept;
}

} // namespace

QList<qsizetype> sampledPositions(const QList<double> &values, qsizetype from, qsizetype to, int columns)
{
    from = std::clamp<qsizetype>(from, 0, values.size());
    to = std::clamp<qsizetype>(to, from, values.size());
    const qsizetype count = to - from;
    QList<qsizetype> positions;
    if (count <= 2 * qsizetype(std::max(columns, 1))) {
        for (qsizetype i = from; i < to; ++i)
            positions.append(i);
        return positions;
    }
    positions.append(from);
    positions.append(to - 1);
    const qsizetype cells = std::max(columns, 1);
    for (qsizetype cell = 0; cell < cells; ++cell)
        positions += keptOf(values, from + count * cell / cells, from + count * (cell + 1) / cells);
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}
