// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionthreads.h"

#include <thread>

namespace sandbox {

ConnectionThreads::Taken ConnectionThreads::enqueue(std::function<void()> connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_running;
    }
    std::thread([this, task = std::move(connection)] { run(task); }).detach();
    return Taken(true);
}

void ConnectionThreads::shutdown()
{
    std::unique_lock lock(m_mutex);
    m_allDone.wait(lock, [this] { return m_running == 0; });
}

void ConnectionThreads::run(const std::function<void()> &connection)
{
    connection();
    const std::scoped_lock lock(m_mutex);
    if (--m_running == 0)
        m_allDone.notify_all();
}

} // namespace sandbox
