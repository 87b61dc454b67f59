// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lets a program of Windows' graphical kind write to the console or pipe it was started from; elsewhere
/// nothing is needed. To be called before the first output.
void attachToConsole();
