// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps what stands in this process's memory out of files and other processes' hands, as far as the system
/// can: no core dumps, and on Linux no reading of its memory by other programs of the same user. A build with
/// assertions (a debug build) is left open, as debuggers need it; so is any build whose environment sets
/// CONTA_ALLOW_DEBUGGER. On macOS core dumps alone are turned off, on Windows nothing is.
/// Answers whether the process is guarded now.
bool guardProcess();

/// The same, whatever the build and the environment are.
bool guardProcessAlways();
