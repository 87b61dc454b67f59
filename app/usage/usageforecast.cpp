// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageforecast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double ninetyPercent = 1.645; // Standard deviations to each side of the middle.
constexpr std::size_t weekdays = 7;

// Monday is 0; the epoch was a Thursday. By the middle of the day, which no zone and no clock change moves
// out of it.
std::size_t weekdayOf(const UsageSpan &day)
{
    const qint64 middle = day.startMs + UsageDays::dayMs / 2;
    return std::size_t(((middle / UsageDays::dayMs + 3) % 7 + 7) % 7);
}

// What each weekday brings, and by how much days differ from that.
struct WeekPattern
{
    std::array<double, weekdays> mean{};
    std::array<int, weekdays> seen{};
    int days = 0;
    double variance = 0;

    bool isEnough() const { return days >= forecastDays; }
};

bool isWholeDay(const UsageSpan &day)
{
    // The shortest and the longest day of a year with clock changes.
    const qint64 length = day.endMs - day.startMs;
    return length >= 22 * UsageDays::hourMs && length <= 26 * UsageDays::hourMs;
}

QList<qsizetype> wholeDays(const UsageSeries &history, qint64 nowMs)
{
    QList<qsizetype> days;
    for (qsizetype i = history.size() - 1; i >= 0 && days.size() < forecastHistoryDays; --i) {
        const UsageSpan day = history.spanOf(i);
        if (day.endMs <= nowMs && isWholeDay(day) && history.isKnown(i))
            days.append(i);
    }
    return days;
}

WeekPattern patternOf(const UsageSeries &history, qint64 nowMs)
{
    WeekPattern pattern;
    const QList<qsizetype> days = wholeDays(history, nowMs);
    pattern.days = int(days.size());
    for (const qsizetype day : days) {
        const std::size_t weekday = weekdayOf(history.spanOf(day));
        pattern.mean[weekday] += history.values[day];
        ++pattern.seen[weekday];
    }
    int kinds = 0;
    for (std::size_t weekday = 0; weekday < weekdays; ++weekday) {
        if (pattern.seen[weekday] == 0)
            continue;
        pattern.mean[weekday] /= pattern.seen[weekday];
        ++kinds;
    }
    double squares = 0;
    for (const qsizetype day : days) {
        const double off = history.values[day] - pattern.mean[weekdayOf(history.spanOf(day))];
        squares += off * off;
    }
    // The averages were taken from the same days: that many fewer are free to differ.
    if (pattern.days > kinds)
        pattern.variance = squares / (pattern.days - kinds);
    return pattern;
}

// The band of a sum of days: each differs by chance, and the averages themselves are only as good as what
// they were taken from.
class Sum final
{
public:
    explicit Sum(const WeekPattern &pattern) : m_pattern(pattern) {}

    void add(std::size_t weekday, double part)
    {
        m_middle += m_pattern.mean[weekday] * part;
        m_chance += part * part;
        m_parts[weekday] += part;
    }

    UsageBand band(double onTopOf) const
    {
        double doubt = m_chance;
        for (std::size_t weekday = 0; weekday < weekdays; ++weekday) {
            if (m_pattern.seen[weekday] > 0)
                doubt += m_parts[weekday] * m_parts[weekday] / m_pattern.seen[weekday];
        }
        const double spread = ninetyPercent * std::sqrt(m_pattern.variance * doubt);
        return {onTopOf + std::max(0.0, m_middle - spread), onTopOf + m_middle, onTopOf + m_middle + spread};
    }

private:
    const WeekPattern &m_pattern;
    double m_middle = 0;
    double m_chance = 0;
    std::array<double, weekdays> m_parts{};
};

// The days from now to the end, as the history cuts them.
QList<UsageSpan> daysToCome(const UsageSeries &history, const UsageSpan &period, qint64 nowMs)
{
    QList<UsageSpan> days;
    qint64 start = history.isEmpty() ? nowMs : history.startsMs.last();
    while (start + UsageDays::dayMs <= nowMs)
        start += UsageDays::dayMs;
    for (; start < period.endMs; start += UsageDays::dayMs)
        days.append({start, start + UsageDays::dayMs});
    return days;
}

// The moment when a straight line from one total to the next passes the limit.
qint64 crossing(const UsageSpan &span, double from, double to, double limit)
{
    const double part = to > from ? (limit - from) / (to - from) : 1;
    return span.startMs + qint64(std::clamp(part, 0.0, 1.0) * double(span.endMs - span.startMs));
}

std::optional<qint64> reachedAt(const UsageForecast &forecast, double UsageBand::*line, double limit)
{
    double before = forecast.used;
    for (const UsageForecast::Day &day : forecast.days) {
        if (day.total.*line >= limit)
            return crossing(day.span, before, day.total.*line, limit);
        before = day.total.*line;
    }
    return {};
}

} // namespace

std::optional<UsageForecast> forecastOf(const UsageSeries &history, const UsageSpan &period, double used,
                                        qint64 nowMs)
{
    const WeekPattern pattern = patternOf(history, nowMs);
    if (!pattern.isEnough())
        return {};
    UsageForecast forecast{.used = used, .days = {}, .total = {used, used, used}};
    Sum sum(pattern);
    const QList<UsageSpan> days = daysToCome(history, period, nowMs);
    for (const UsageSpan &whole : days) {
        const std::size_t weekday = weekdayOf(whole);
        if (pattern.seen[weekday] < 2)
            return {};
        const UsageSpan day{std::max(whole.startMs, nowMs), std::min(whole.endMs, period.endMs)};
        if (day.isEmpty())
            continue;
        const double part = double(day.endMs - day.startMs) / double(UsageDays::dayMs);
        Sum alone(pattern);
        alone.add(weekday, part);
        sum.add(weekday, part);
        forecast.days.append({.span = day, .use = alone.band(0), .total = sum.band(used)});
    }
    if (!forecast.days.isEmpty())
        forecast.total = forecast.days.last().total;
    return forecast;
}

std::optional<int> LimitOutlook::daysUntil(qint64 nowMs) const
{
    if (!expectedMs)
        return {};
    return int(std::max<qint64>(0, *expectedMs - nowMs) / UsageDays::dayMs);
}

LimitOutlook limitOutlook(double used, const std::optional<UsageForecast> &forecast, double limit)
{
    using State = LimitOutlook::State;
    if (used >= limit)
        return {.state = State::Reached, .expectedMs = {}, .earliestMs = {}};
    if (!forecast)
        return {};
    const std::optional<qint64> expected = reachedAt(*forecast, &UsageBand::middle, limit);
    const std::optional<qint64> earliest = reachedAt(*forecast, &UsageBand::high, limit);
    const State state = expected ? State::Likely : earliest ? State::Possible : State::Unlikely;
    return {.state = state, .expectedMs = expected, .earliestMs = earliest};
}
