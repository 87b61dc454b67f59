// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdings.h"

/// One line of what a deletion does.
struct HeldLine
{
    /// What becomes of it.
    enum class Fate { Lost, Warned, Kept };

    Fate fate = Fate::Lost;
    QString text;  ///< "3 applications, and everything in them"
    QString names; ///< "Plant North, Plant South and 4 more"; may be empty.
};

/// What goes when an account goes that holds this, what is to be warned of, and what stays, in this order.
QList<HeldLine> heldLines(const HeldThings &held);
