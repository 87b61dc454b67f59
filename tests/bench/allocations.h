// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How often this thread has asked for memory since it began, in whatever way; -1 where that cannot be
/// counted.
qint64 allocationsSoFar();
