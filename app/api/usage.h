// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

class JsonReader;

/// From start to end, UTC; either may be left to the server.
struct TimeRange
{
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
};

/// Devices on one UTC day, over all applications that the user owns.
struct DeviceCount
{
    std::optional<QDateTime> date; ///< UTC
    std::optional<qint64> created;
    std::optional<qint64> deleted;
    std::optional<qint64> total;

    static DeviceCount read(JsonReader &reader);
    friend bool operator==(const DeviceCount &, const DeviceCount &) = default;
};

/// Notebook minutes and runs by outcome on one UTC day.
struct NotebookMinuteCount
{
    std::optional<QDateTime> date; ///< UTC
    std::optional<qint64> minutes;
    std::optional<qint64> completed;
    std::optional<qint64> canceled;
    std::optional<qint64> errored;
    std::optional<qint64> timeout;

    static NotebookMinuteCount read(JsonReader &reader);
    friend bool operator==(const NotebookMinuteCount &, const NotebookMinuteCount &) = default;
};

/// Payloads, or their bytes, in one day or hour.
struct PayloadCount
{
    std::optional<QDateTime> date; ///< UTC, where the day or hour begins.
    std::optional<qint64> value;

    static PayloadCount read(JsonReader &reader);
    friend bool operator==(const PayloadCount &, const PayloadCount &) = default;
};

/// A series and the range that the server says it answers for.
template <typename Count>
struct CountSeries
{
    std::optional<QDateTime> start; ///< UTC
    std::optional<QDateTime> end;   ///< UTC
    QList<Count> counts;

    friend bool operator==(const CountSeries &, const CountSeries &) = default;
};

using DeviceCounts = CountSeries<DeviceCount>;
using NotebookMinuteCounts = CountSeries<NotebookMinuteCount>;
using PayloadCountsBreakdown = CountSeries<PayloadCount>;

/// How finely a breakdown is cut.
enum class Resolution { Day, Hour };
