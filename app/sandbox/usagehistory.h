// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace sandbox {

/// The usage of one account, hour by hour, made up from a fixed seed: a weekly rhythm, growth over the years,
/// and, counted back from the newest day, a spike, a quiet night and an outage. Sums are kept from the first
/// hour on, so that every range costs the same. The hour that is running counts by the part of it that has
/// gone, which makes every sum of parts the same as the whole, to the payload.
class UsageHistory final
{
public:
    /// A kind of payload, as the API's payload stats name it.
    struct Stream
    {
        QString type;
        QString source;
        bool billable = true;
    };

    enum class Unit { Payloads, Bytes };

    struct DeviceDay
    {
        qint64 created = 0;
        qint64 deleted = 0;
        qint64 total = 0;
    };

    struct NotebookDay
    {
        qint64 minutes = 0;
        qint64 completed = 0;
        qint64 canceled = 0;
        qint64 errored = 0;
        qint64 timeout = 0;
    };

    /// `todayMs` is a midnight (UTC); the history begins `days` before it. `devices` is how many there are
    /// today, and `busyness` how much goes on: 1 for a plant that fits its plan.
    UsageHistory(qint64 todayMs, int days, int devices, double busyness = 1);

    qint64 todayMs() const { return m_todayMs; }
    qint64 startMs() const { return m_startMs; }
    const QList<Stream> &streams() const { return m_streams; }

    /// What the stream sent from one moment to the next, in ms since the epoch.
    qint64 sum(qsizetype stream, Unit unit, qint64 fromMs, qint64 toMs) const;
    /// The same over all streams.
    qint64 total(Unit unit, bool withNonBillable, qint64 fromMs, qint64 toMs) const;

    /// The UTC day that begins at this moment.
    DeviceDay devices(qint64 dayMs) const;
    NotebookDay notebooks(qint64 dayMs) const;

private:
    using Sums = std::vector<qint64>; ///< at each full hour since the start

    qint64 sumUntil(const Sums &sums, qint64 moment) const;
    qint64 deviceTotal(qint64 day) const;

    qint64 m_todayMs;
    qint64 m_startMs;
    int m_days;
    int m_devices;
    QList<Stream> m_streams;
    std::vector<Sums> m_payloads;
    std::vector<Sums> m_bytes;
};

} // namespace sandbox
