// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The program's version, "0.1.0"; it stands in one place, the project() line of CMakeLists.txt.
QString contaVersion();
