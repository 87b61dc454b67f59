// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagehistory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
/// The clock may be moved on by this much before nothing more happens.
constexpr int daysAhead = 366;

/// How a stream behaves: machines follow the plant, timers the clock.
enum class Rhythm { Plant, Steady, Reconnect };

struct StreamSeed
{
    QLatin1StringView type;
    QLatin1StringView source;
    bool billable;
    Rhythm rhythm;
    double perHour; ///< payloads in a busy hour of today
    double bytes;   ///< mean size of one payload
};

constexpr std::array<StreamSeed, 19> seeds{{
    {"deviceState"_L1, "device.mqtt"_L1, true, Rhythm::Plant, 1340, 214},
    {"deviceState"_L1, "flow.flow"_L1, true, Rhythm::Plant, 84, 178},
    {"deviceState"_L1, "device.rest"_L1, true, Rhythm::Plant, 41, 263},
    {"deviceCommand"_L1, "flow.flow"_L1, true, Rhythm::Plant, 22, 121},
    {"deviceConnect"_L1, "device.mqtt"_L1, false, Rhythm::Reconnect, 6, 64},
    {"deviceDisconnect"_L1, "device.mqtt"_L1, false, Rhythm::Reconnect, 6, 64},
    {"deviceCreate"_L1, "user.rest"_L1, false, Rhythm::Plant, 0.04, 812},
    {"mqttOut"_L1, "device.mqtt"_L1, true, Rhythm::Plant, 96, 133},
    {"mqttIn"_L1, "application.mqtt"_L1, true, Rhythm::Plant, 57, 149},
    {"webhook"_L1, "public.rest"_L1, true, Rhythm::Plant, 118, 1240},
    {"timer"_L1, "timer.flow"_L1, true, Rhythm::Steady, 60, 42},
    {"endpoint"_L1, "public.rest"_L1, true, Rhythm::Plant, 73, 655},
    {"event"_L1, "flow.flow"_L1, true, Rhythm::Plant, 3, 390},
    {"dataTable"_L1, "flow.flow"_L1, true, Rhythm::Plant, 19, 477},
    {"notebook"_L1, "flow.flow"_L1, true, Rhythm::Steady, 0.7, 3'100},
    {"appFile"_L1, "flow.flow"_L1, true, Rhythm::Plant, 1.3, 18'400},
    {"inboundEmail"_L1, "public.email"_L1, true, Rhythm::Plant, 0.4, 6'900},
    {"flowError"_L1, "flow.flow"_L1, false, Rhythm::Plant, 1.9, 512},
    {"virtualButton"_L1, "user.rest"_L1, false, Rhythm::Plant, 0.6, 88},
}};

/// Between 0 and 1, the same for the same two numbers.
double chance(quint64 what, quint64 when)
{
    // SplitMix64, whose few lines are the same everywhere, as those of std::hash are not.
    quint64 x = (what + 1) * 0x9e3779b97f4a7c15ULL + when * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    x ^= x >> 31;
    return double(x >> 11) / double(1ULL << 53);
}

/// Monday is 0; the epoch was a Thursday.
int weekday(qint64 day)
{
    return int(((day + 3) % 7 + 7) % 7);
}

double plantOnWeekday(qint64 day)
{
    constexpr std::array<double, 7> busy{1.0, 0.98, 1.02, 1.0, 0.94, 0.55, 0.35};
    return busy[std::size_t(weekday(day))];
}

/// Busiest at 14:00 UTC, late morning in Brazil.
std::array<double, 24> plantByHour()
{
    std::array<double, 24> busy{};
    for (std::size_t hour = 0; hour < busy.size(); ++hour)
        busy[hour] = 0.68 + 0.32 * std::cos((double(hour) - 14) * 2 * std::numbers::pi / 24);
    return busy;
}

/// What happened in an hour, by its distance from the newest midnight.
double eventFactor(Rhythm rhythm, qint64 hoursBeforeToday)
{
    const qint64 daysAgo = (hoursBeforeToday + 23) / 24;
    const qint64 hour = daysAgo * 24 - hoursBeforeToday;
    const bool isOutage = daysAgo == 47 && hour >= 9 && hour < 15;
    const bool isReconnection = daysAgo == 47 && (hour == 15 || hour == 16);
    if (isOutage)
        return rhythm == Rhythm::Plant ? 0.02 : 0;
    if (isReconnection)
        return rhythm == Rhythm::Plant ? 1.4 : 20;
    if (daysAgo == 12 && hour >= 13 && hour < 20)
        return 3.2;
    if (daysAgo == 5 && hour < 6)
        return 0.08;
    return 1;
}

/// How busy a stream is in an hour, counted from the newest midnight; 1 is a usual busy hour.
double activity(Rhythm rhythm, qint64 todayMs, qint64 hourFromToday)
{
    static const std::array<double, 24> byHour = plantByHour();
    if (rhythm == Rhythm::Steady)
        return 1;
    const qint64 hour = todayMs / hourMs + hourFromToday;
    return eventFactor(rhythm, -hourFromToday) * plantOnWeekday(hour / 24) * byHour[std::size_t(hour % 24)];
}

} // namespace

UsageHistory::UsageHistory(qint64 todayMs, int days, int devices, double busyness)
    : m_todayMs(todayMs),
      m_startMs(todayMs - days * dayMs),
      m_days(days),
      m_devices(devices)
{
    const qint64 hours = qint64(days + daysAhead) * 24;
    for (std::size_t stream = 0; stream < seeds.size(); ++stream) {
        const StreamSeed &seed = seeds[stream];
        m_streams.append({QString(seed.type), QString(seed.source), seed.billable});
        Sums payloads(std::size_t(hours) + 1);
        Sums bytes(std::size_t(hours) + 1);
        for (qint64 hour = 0; hour < hours; ++hour) {
            const auto at = std::size_t(hour);
            const double mean =
                busyness * seed.perHour * activity(seed.rhythm, todayMs, hour - qint64(days) * 24);
            // From a third of today's size to today's.
            const double growth = 0.33 + 0.67 * std::min(1.0, double(hour) / double(days * 24));
            const double noise = 0.88 + 0.24 * chance(stream, at);
            const auto count = qint64(mean * growth * noise + chance(stream + 100, at));
            const double size = seed.bytes * (0.92 + 0.16 * chance(stream + 200, at));
            payloads[at + 1] = payloads[at] + count;
            bytes[at + 1] = bytes[at] + qint64(double(count) * size);
        }
        m_payloads.push_back(std::move(payloads));
        m_bytes.push_back(std::move(bytes));
    }
}

qint64 UsageHistory::sumUntil(const Sums &sums, qint64 moment) const
{
    const qint64 last = qint64(sums.size()) - 1;
    const qint64 elapsed = std::clamp<qint64>(moment - m_startMs, 0, last * hourMs);
    const qint64 hour = elapsed / hourMs;
    const qint64 whole = sums[std::size_t(hour)];
    if (hour == last)
        return whole;
    // In doubles the product of bytes and milliseconds is exact enough, and it cannot overflow.
    const double part = double(elapsed % hourMs) / double(hourMs);
    return whole + qint64(double(sums[std::size_t(hour) + 1] - whole) * part);
}

qint64 UsageHistory::sum(qsizetype stream, Unit unit, qint64 fromMs, qint64 toMs) const
{
    const Sums &sums = (unit == Unit::Bytes ? m_bytes : m_payloads)[std::size_t(stream)];
    return sumUntil(sums, toMs) - sumUntil(sums, fromMs);
}

qint64 UsageHistory::total(Unit unit, bool withNonBillable, qint64 fromMs, qint64 toMs) const
{
    qint64 total = 0;
    for (qsizetype stream = 0; stream < m_streams.size(); ++stream) {
        if (withNonBillable || m_streams[stream].billable)
            total += sum(stream, unit, fromMs, toMs);
    }
    return total;
}

qint64 UsageHistory::deviceTotal(qint64 day) const
{
    // Steps rather than a slope: devices come in batches.
    const double share = std::clamp(double(day) / double(m_days), 0.0, 1.0);
    const double steps = std::floor((0.2 + 0.8 * share) * 60) / 60;
    return day >= m_days ? m_devices : qint64(std::floor(m_devices * steps));
}

UsageHistory::DeviceDay UsageHistory::devices(qint64 dayStartMs) const
{
    const qint64 day = (dayStartMs - m_startMs) / dayMs;
    const qint64 total = deviceTotal(day);
    const qint64 change = day == 0 ? 0 : total - deviceTotal(day - 1);
    // Some days a few are replaced.
    const qint64 replaced = chance(300, quint64(day)) < 0.06 ? 1 + qint64(3 * chance(301, quint64(day))) : 0;
    return {std::max<qint64>(change, 0) + replaced, std::max<qint64>(-change, 0) + replaced, total};
}

UsageHistory::NotebookDay UsageHistory::notebooks(qint64 dayStartMs) const
{
    const qint64 day = (dayStartMs - m_startMs) / dayMs;
    const auto when = quint64(day);
    const bool isWeekend = weekday(dayStartMs / dayMs) >= 5;
    NotebookDay result;
    result.completed = 2 + qint64(chance(400, when) * (isWeekend ? 2 : 5));
    result.canceled = chance(401, when) < 0.07 ? 1 : 0;
    result.errored = chance(402, when) < 0.12 ? 1 + qint64(2 * chance(403, when)) : 0;
    result.timeout = chance(404, when) < 0.04 ? 1 : 0;
    const qint64 runs = result.completed + result.canceled + result.errored;
    result.minutes = qint64(double(runs) * (2.2 + 2.6 * chance(405, when))) + result.timeout * 30;
    return result;
}

} // namespace sandbox
