// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

/// Scrolls to whatever takes the focus on what this area holds, which it has already. Qt does so only for
/// what Tab reaches from within.
void keepFocusInSight(QScrollArea &scroll);
