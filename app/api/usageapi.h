// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "payloadstats.h"
#include "usage.h"

class RestClient;

/// The usage actions of the Me resource. They count the applications that the user owns, not those of
/// organizations, and their days are UTC days.
class UsageApi final
{
public:
    explicit UsageApi(RestClient &client) : m_client(client) {}

    /// GET /me/deviceCounts, by day.
    Call<DeviceCounts> deviceCounts(const TimeRange &range);

    /// GET /me/notebookMinuteCounts, by day.
    Call<NotebookMinuteCounts> notebookMinuteCounts(const TimeRange &range);

    /// GET /me/payloadCounts: totals of the range by type and source. asBytes needs API 1.25.
    Call<PayloadStats> payloadCounts(const TimeRange &range, bool asBytes = false);

    /// What a breakdown counts.
    struct Breakdown
    {
        Resolution resolution = Resolution::Day;
        bool asBytes = false;
        bool includeNonBillable = false;
    };
    /// GET /me/payloadCountsBreakdown. Servers before API 1.25: Kind::NotOffered.
    Call<PayloadCountsBreakdown> payloadCountsBreakdown(const TimeRange &range, const Breakdown &breakdown);

private:
    RestClient &m_client;
};
