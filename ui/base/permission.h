// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

#include <QString>

class QWidget;
class Session;

/// Why the session may not do this, in a sentence; empty where it may.
QString reasonAgainst(ActionId id, const Session &session);

/// Enables the control, or disables it and says why in its tool tip and to screen readers.
void allow(QWidget *control, const QString &reasonAgainst);
