// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "payloadstats.h"
#include "query.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox::usage {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 daysByDefault = 30;
/// The year 9999 ends about here.
constexpr qint64 latestMs = 253'402'300'799'999;

struct Range
{
    qint64 startMs = 0;
    qint64 endMs = 0;

    /// An end of "…59.999" means the whole of that second.
    qint64 exclusiveEndMs() const { return endMs % 1000 == 999 ? endMs + 1 : endMs; }
};

Range rangeIn(const Context &context, QList<FieldError> &errors)
{
    Range range;
    range.endMs = integerParameter(context.request, u"end"_s, context.nowMs, 0, latestMs, errors);
    const qint64 byDefault = std::max<qint64>(0, range.endMs - daysByDefault * dayMs);
    range.startMs = integerParameter(context.request, u"start"_s, byDefault, 0, latestMs, errors);
    if (errors.isEmpty() && range.startMs > range.endMs)
        errors.append({u"start"_s, u"must not be after the end"_s});
    return range;
}

/// `{start, end, counts}`; `makeCount` gives the entry of each step that the range and the history share.
template <typename MakeCount>
Response series(const Context &context, const Range &range, qint64 stepMs, MakeCount makeCount)
{
    QJsonArray counts;
    if (context.account().busyness > 0) {
        const UsageHistory &history = usageOf(context.state, context.account());
        const qint64 first = std::max(range.startMs, history.startMs());
        const qint64 end = std::min(range.exclusiveEndMs(), countedUntilMs(context.nowMs));
        for (qint64 step = first - first % stepMs; step < end; step += stepMs) {
            QJsonObject count = makeCount(history, std::max(step, first), std::min(step + stepMs, end), step);
            count.insert("date"_L1, formatDateTime(step));
            counts.append(count);
        }
    }
    return jsonResponse(QJsonObject{{u"start"_s, formatDateTime(range.startMs)},
                                    {u"end"_s, formatDateTime(range.endMs)},
                                    {u"counts"_s, counts}});
}

UsageHistory::Unit unitIn(const Context &context, QList<FieldError> &errors)
{
    // API 1.24 knows no asBytes.
    const bool bytes = context.state.settings.version >= ApiVersion::V1_30 &&
                       booleanParameter(context.request, u"asBytes"_s, false, errors);
    return bytes ? UsageHistory::Unit::Bytes : UsageHistory::Unit::Payloads;
}

} // namespace

Response deviceCounts(const Context &context)
{
    QList<FieldError> errors;
    const Range range = rangeIn(context, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    return series(context, range, dayMs, [](const UsageHistory &history, qint64, qint64, qint64 day) {
        const UsageHistory::DeviceDay count = history.devices(day);
        return QJsonObject{
            {u"created"_s, count.created}, {u"deleted"_s, count.deleted}, {u"total"_s, count.total}};
    });
}

Response notebookMinuteCounts(const Context &context)
{
    QList<FieldError> errors;
    const Range range = rangeIn(context, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    return series(context, range, dayMs, [](const UsageHistory &history, qint64, qint64, qint64 day) {
        const UsageHistory::NotebookDay count = history.notebooks(day);
        return QJsonObject{{u"minutes"_s, count.minutes},
                           {u"completed"_s, count.completed},
                           {u"canceled"_s, count.canceled},
                           {u"errored"_s, count.errored},
                           {u"timeout"_s, count.timeout}};
    });
}

Response payloadCounts(const Context &context)
{
    QList<FieldError> errors;
    const Range range = rangeIn(context, errors);
    const UsageHistory::Unit unit = unitIn(context, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    return jsonResponse(payloadStats(context.state, context.account(), unit, range.startMs,
                                     std::min(range.exclusiveEndMs(), countedUntilMs(context.nowMs))));
}

Response payloadCountsBreakdown(const Context &context)
{
    QList<FieldError> errors;
    const Range range = rangeIn(context, errors);
    const UsageHistory::Unit unit = unitIn(context, errors);
    const bool all = booleanParameter(context.request, u"includeNonBillable"_s, false, errors);
    const qint64 step = integerParameter(context.request, u"resolution"_s, dayMs, hourMs, dayMs, errors);
    if (errors.isEmpty() && step != hourMs && step != dayMs)
        errors.append({u"resolution"_s, u"must be %1 or %2"_s.arg(hourMs).arg(dayMs)});
    if (!errors.isEmpty())
        return validationResponse(errors);
    return series(context, range, step,
                  [unit, all](const UsageHistory &history, qint64 from, qint64 to, qint64) {
                      return QJsonObject{{u"value"_s, history.total(unit, all, from, to)}};
                  });
}

} // namespace sandbox::usage
