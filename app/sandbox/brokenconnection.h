// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sandbox {

/// Shuts this process's end of the loopback connection between these two ports, so that nothing more reaches
/// the client. The HTTP library hands out no sockets, hence the search by port. True when one was found.
bool breakConnection(int localPort, int remotePort);

} // namespace sandbox
