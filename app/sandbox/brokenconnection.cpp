// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokenconnection.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>

namespace sandbox {

namespace {

#ifdef Q_OS_WIN
using Socket = SOCKET;
using Length = int;
constexpr int shutBoth = SD_BOTH;
// Socket handles are small multiples of four.
constexpr int step = 4;

int highestSocket()
{
    return 65536;
}
#else
using Socket = int;
using Length = socklen_t;
constexpr int shutBoth = SHUT_RDWR;
constexpr int step = 1;

int highestSocket()
{
    return int(std::min(sysconf(_SC_OPEN_MAX), 65536L));
}
#endif

using NameOf = decltype(&getsockname);

/// The port of one end of a socket; -1 when it is no IPv4 socket.
int portOf(NameOf nameOf, Socket socket)
{
    sockaddr_in address{};
    Length length = sizeof address;
    if (nameOf(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0 || address.sin_family != AF_INET)
        return -1;
    return ntohs(address.sin_port);
}

} // namespace

bool breakConnection(int localPort, int remotePort)
{
    for (int number = 0; number < highestSocket(); number += step) {
        const auto socket = Socket(number);
        if (portOf(&getpeername, socket) == remotePort && portOf(&getsockname, socket) == localPort)
            return shutdown(socket, shutBoth) == 0;
    }
    return false;
}

} // namespace sandbox
