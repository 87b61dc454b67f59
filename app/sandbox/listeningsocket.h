// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

namespace sandbox {

/// Keeps a second server from taking the port of this socket, which the library would allow.
void forbidSharing(socket_t socket);

/// Lets many clients queue up to be accepted. The library's own queue holds five; the sixth of a burst would
/// wait a second for its next try.
void lengthenQueue(socket_t socket);

} // namespace sandbox
