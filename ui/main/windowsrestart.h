// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Has Windows start this program again, with these arguments, where it restarts the programs of a session:
/// after an update of the system, and at the next sign-in of people who chose that. Not after a crash.
void restartWithSession(const QStringList &arguments);
