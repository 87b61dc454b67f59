// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

namespace {

QUrlQuery rangeQuery(const TimeRange &range)
{
    QUrlQuery query;
    if (range.start)
        query.addQueryItem(u"start"_s, QString::number(range.start->toMSecsSinceEpoch()));
    if (range.end)
        query.addQueryItem(u"end"_s, QString::number(range.end->toMSecsSinceEpoch()));
    return query;
}

template <typename Count>
CountSeries<Count> readSeries(JsonReader &reader)
{
    CountSeries<Count> series;
    series.start = reader.optDateTime("start"_L1);
    series.end = reader.optDateTime("end"_L1);
    if (reader.has("counts"_L1))
        series.counts = reader.list("counts"_L1, &Count::read);
    return series;
}

} // namespace

Call<DeviceCounts> UsageApi::deviceCounts(const TimeRange &range)
{
    return m_client.call({.path = u"/me/deviceCounts"_s, .query = rangeQuery(range), .isKept = true},
                         &readSeries<DeviceCount>);
}

Call<NotebookMinuteCounts> UsageApi::notebookMinuteCounts(const TimeRange &range)
{
    return m_client.call({.path = u"/me/notebookMinuteCounts"_s, .query = rangeQuery(range), .isKept = true},
                         &readSeries<NotebookMinuteCount>);
}

Call<PayloadStats> UsageApi::payloadCounts(const TimeRange &range, bool asBytes)
{
    QUrlQuery query = rangeQuery(range);
    if (asBytes)
        query.addQueryItem(u"asBytes"_s, u"true"_s);
    return m_client.call({.path = u"/me/payloadCounts"_s, .query = query, .isKept = true}, &readPayloadStats);
}

Call<PayloadCountsBreakdown> UsageApi::payloadCountsBreakdown(const TimeRange &range,
                                                              const Breakdown &breakdown)
{
    QUrlQuery query = rangeQuery(range);
    query.addQueryItem(u"resolution"_s,
                       breakdown.resolution == Resolution::Hour ? u"3600000"_s : u"86400000"_s);
    if (breakdown.asBytes)
        query.addQueryItem(u"asBytes"_s, u"true"_s);
    if (breakdown.includeNonBillable)
        query.addQueryItem(u"includeNonBillable"_s, u"true"_s);
    return m_client.call({.path = u"/me/payloadCountsBreakdown"_s, .query = query, .isKept = true},
                         &readSeries<PayloadCount>);
}
