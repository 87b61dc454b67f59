// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenuBar;

/// Fills the bar with a menu for each group of the actions, which CommandList made. Only macOS has one: see
/// docs/decisions/0012.
void fillMenuBar(QMenuBar &bar, const QList<QAction *> &actions);
