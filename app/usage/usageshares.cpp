// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageshares.h"

#include <algorithm>

namespace {

QList<UsageShare> sorted(const QMap<QString, double> &values, double whole)
{
    QList<UsageShare> shares;
    for (auto value = values.begin(); value != values.end(); ++value)
        shares.append({.name = value.key(), .value = *value, .share = whole > 0 ? *value / whole : 0});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const UsageShare &a, const UsageShare &b) { return a.value > b.value; });
    return shares;
}

} // namespace

double totalOf(const PayloadStats &stats)
{
    double total = 0;
    for (const QMap<QString, double> &sources : stats) {
        for (const double value : sources)
            total += value;
    }
    return total;
}

QList<UsageShare> sharesByType(const PayloadStats &stats)
{
    const double whole = totalOf(stats);
    QMap<QString, double> types;
    for (auto type = stats.begin(); type != stats.end(); ++type) {
        double &sum = types[type.key()];
        for (const double value : *type)
            sum += value;
    }
    QList<UsageShare> shares = sorted(types, whole);
    for (UsageShare &share : shares)
        share.sources = sorted(stats.value(share.name), whole);
    return shares;
}

QList<UsageShare> sharesBySource(const PayloadStats &stats)
{
    QMap<QString, double> sources;
    for (const QMap<QString, double> &type : stats) {
        for (auto source = type.begin(); source != type.end(); ++source)
            sources[source.key()] += *source;
    }
    return sorted(sources, totalOf(stats));
}

PayloadStats sumOf(const PayloadStats &a, const PayloadStats &b)
{
    PayloadStats sum = a;
    for (auto type = b.begin(); type != b.end(); ++type) {
        QMap<QString, double> &sources = sum[type.key()];
        for (auto source = type->begin(); source != type->end(); ++source)
            sources[source.key()] += *source;
    }
    return sum;
}
