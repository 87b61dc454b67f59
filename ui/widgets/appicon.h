// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// The program's own icon, in every size it is rendered in.
QIcon appIcon();
