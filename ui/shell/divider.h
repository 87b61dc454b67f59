// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

/// A line across between groups of what can be chosen.
QFrame *makeDivider(QWidget *parent);
