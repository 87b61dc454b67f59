// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>

namespace sandbox {

/// One thread a connection. The library's own pool has a fixed size, and a few clients that keep idle
/// connections open would hold all of it.
class ConnectionThreads final : public httplib::TaskQueue
{
public:
    // Newer versions of the library want to know whether the task was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue(nullptr));

    Taken enqueue(std::function<void()> connection) override;
    void shutdown() override;

private:
    void run(const std::function<void()> &connection);

    std::mutex m_mutex;
    std::condition_variable m_allDone;
    int m_running = 0;
};

} // namespace sandbox
