// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageforecast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr std::size_t weekdays = 7;

// How many standard deviations to each side hold nine of ten: the normal distribution's, and somewhat more
// where the deviation itself is known from few days (Student's t, to its first term).
double ninetyPercent(int freeDays)
{
    constexpr double normal = 1.645;
    return normal * (1 + (normal * normal + 1) / (4 * std::max(freeDays, 1)));
}

// Monday is 0.
std::size_t weekdayOf(const UsageSpan &day, const QTimeZone &zone)
{
    return std::size_t(UsageDays::at(day.startMs, zone).dayOfWeek() - 1);
}

// What each weekday brings, and by which share of it days differ from that: busy days differ by more.
struct WeekPattern
{
    std::array<double, weekdays> mean{};
    std::array<int, weekdays> seen{};
    int days = 0;
    double spread = 0; // Of one day, as a share of what it brings on average; holds nine of ten.

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

WeekPattern patternOf(const UsageSeries &history, const QTimeZone &zone, qint64 nowMs)
{
    WeekPattern pattern;
    const QList<qsizetype> days = wholeDays(history, nowMs);
    pattern.days = int(days.size());
    for (const qsizetype day : days) {
        const std::size_t weekday = weekdayOf(history.spanOf(day), zone);
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
        const double mean = pattern.mean[weekdayOf(history.spanOf(day), zone)];
        const double off = mean > 0 ? (history.values[day] - mean) / mean : 0;
        squares += off * off;
    }
    // The averages were taken from the same days: that many fewer are free to differ.
    const int freeDays = std::max(pattern.days - kinds, 1);
    pattern.spread = ninetyPercent(freeDays) * std::sqrt(squares / freeDays);
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
        const double mean = m_pattern.mean[weekday] * part;
        m_middle += mean;
        m_chance += mean * mean;
        m_means[weekday] += mean;
    }

    UsageBand band(double onTopOf) const
    {
        double doubt = m_chance;
        for (std::size_t weekday = 0; weekday < weekdays; ++weekday) {
            if (m_pattern.seen[weekday] > 0)
                doubt += m_means[weekday] * m_means[weekday] / m_pattern.seen[weekday];
        }
        const double spread = m_pattern.spread * std::sqrt(doubt);
        return {onTopOf + std::max(0.0, m_middle - spread), onTopOf + m_middle, onTopOf + m_middle + spread};
    }

private:
    const WeekPattern &m_pattern;
    double m_middle = 0;
    double m_chance = 0;
    std::array<double, weekdays> m_means{};
};

// From the running day to the end of the period.
QList<UsageSpan> daysToCome(const UsageSpan &period, const QTimeZone &zone, qint64 nowMs)
{
    QList<UsageSpan> days;
    for (QDate day = UsageDays::at(nowMs, zone);; day = day.addDays(1)) {
        const UsageSpan span = UsageDays::span(day, day, zone);
        if (span.startMs >= period.endMs)
            return days;
        days.append(span);
    }
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

std::optional<UsageForecast> forecastOf(const UsageSeries &history, const QTimeZone &zone,
                                        const UsageSpan &period, double used, qint64 nowMs)
{
    const WeekPattern pattern = patternOf(history, zone, nowMs);
    if (!pattern.isEnough())
        return {};
    UsageForecast forecast{.used = used, .days = {}, .total = {used, used, used}};
    Sum sum(pattern);
    const QList<UsageSpan> days = daysToCome(period, zone, nowMs);
    for (const UsageSpan &whole : days) {
        const std::size_t weekday = weekdayOf(whole, zone);
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
