// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <algorithm>

namespace sandbox {

namespace {

template <typename Rule>
std::optional<Rule> takeFrom(QList<Rule> &rules, const Request &request)
{
    const auto found =
        std::ranges::find_if(rules, [&](const Rule &rule) { return rule.target.matches(request); });
    if (found == rules.end())
        return std::nullopt;
    const Rule rule = *found;
    if (found->times && --*found->times <= 0)
        rules.erase(found);
    return rule;
}

} // namespace

bool Target::matches(const Request &request) const
{
    if (!method.isEmpty() && method.compare(request.method, Qt::CaseInsensitive) != 0)
        return false;
    if (path.endsWith(u'*'))
        return request.path.startsWith(QStringView(path).chopped(1));
    return request.path == path;
}

void Faults::setDelay(const Target &target, std::chrono::milliseconds delay, std::optional<int> times)
{
    m_delays.removeIf([&](const Delay &rule) {
        return rule.target.path == target.path && rule.target.method == target.method;
    });
    if (delay.count() > 0)
        m_delays.append({target, delay, times});
}

void Faults::clear()
{
    m_failures.clear();
    m_delays.clear();
}

std::optional<Faults::Failure> Faults::take(const Request &request)
{
    return takeFrom(m_failures, request);
}

std::chrono::milliseconds Faults::takeDelay(const Request &request)
{
    const std::optional<Delay> rule = takeFrom(m_delays, request);
    return rule ? rule->delay : std::chrono::milliseconds(0);
}

} // namespace sandbox
