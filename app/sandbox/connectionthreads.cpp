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

void forbidSharing(socket_t socket)
{
    const int on = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
#else
    // Lets a server come back at once to a port whose old connections have not died down yet.
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
}

} // namespace sandbox
