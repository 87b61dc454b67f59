// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "state.h"

#include <mutex>

namespace sandbox {

/// The stand-in server without its sockets: every answer it can give, and the state behind them.
class Sandbox final
{
public:
    explicit Sandbox(Settings settings = {});

    /// Larger request bodies are answered with 413.
    static constexpr qsizetype bodyLimit = 1024 * 1024;

    /// Answers one request. Never throws and never blocks for long; a delay that was asked for is left to the
    /// caller in the answer. May be called from any thread.
    Response handle(const Request &request);

    /// The answer to something that is no request at all, such as a broken request line.
    Response refuse(int status);

private:
    std::mutex m_mutex;
    State m_state;
};

} // namespace sandbox
