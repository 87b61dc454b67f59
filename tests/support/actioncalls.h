// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "call.h"

class Api;

/// Calls the action through the client's own method for it, with made-up arguments; the answer counts only as
/// having been understood.
Call<Done> callAction(Api &api, ActionId id);

/// Where that call goes: "/me/invites/5f0000000000000000000003".
QByteArray pathOfCall(ActionId id);

/// An answer to it that is as it should be, JSON.
QByteArray goodAnswer(ActionId id);
