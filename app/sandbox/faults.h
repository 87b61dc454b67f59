// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <optional>

namespace sandbox {

/// Which requests a knob means. An empty method stands for every one; a path may end in "*".
struct Target
{
    QString method;
    QString path;

    bool matches(const Request &request) const;
};

/// The trouble that a test or a demonstration has asked for. The oldest rule that matches counts.
class Faults final
{
public:
    struct Failure
    {
        Target target;
        Response answer;
        bool afterwards = false;  ///< the request is carried out and only its answer replaced
        std::optional<int> times; ///< none: until the next reset
    };

    void add(const Failure &failure) { m_failures.append(failure); }
    /// A delay of zero takes the route's delays away. Without `times` it lasts until the next reset.
    void setDelay(const Target &target, std::chrono::milliseconds delay, std::optional<int> times);
    void clear();

    /// The failure for this request, used up by one.
    std::optional<Failure> take(const Request &request);
    /// By how much the answer to this request is to be late, used up by one.
    std::chrono::milliseconds takeDelay(const Request &request);

private:
    struct Delay
    {
        Target target;
        std::chrono::milliseconds delay;
        std::optional<int> times;
    };

    QList<Failure> m_failures;
    QList<Delay> m_delays;
};

} // namespace sandbox
