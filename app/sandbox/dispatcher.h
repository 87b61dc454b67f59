// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "state.h"

namespace sandbox {

/// Finds the route of a request, checks token, scope and body, and lets its handler answer.
Response dispatch(State &state, const Request &request);

} // namespace sandbox
