// SPDX-License-Identifier: GPL-3.0-or-later
#include "listeningsocket.h"

namespace sandbox {

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

void lengthenQueue(socket_t socket)
{
    constexpr int length = 512;
    ::listen(socket, length);
}

} // namespace sandbox
