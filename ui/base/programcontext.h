// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class NetworkSetup;
class Releases;
class RequestLog;
class TokenStore;

/// What belongs to the program and not to an account. Everything outlives the window.
struct ProgramContext
{
    NetworkSetup &network;
    const RequestLog &requests;
    TokenStore &secrets;         ///< The keychain.
    Releases *updates = nullptr; ///< None in a build that knows no place to ask.
};
