// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What would stop somebody who does not see the screen, or has no mouse. Each fault is a line that names the
/// widget.
namespace AccessFaults {

/// Controls and pictures in sight without a name, and widgets whose role says nothing of what they are.
QStringList unnamed(const QWidget &window);
/// Labels in sight that do not lead to the field they name, or to one that cannot be reached.
QStringList strayLabels(const QWidget &window);
/// Rows, tabs and headers in sight that are lower than a finger or a shaky hand needs.
QStringList lowRows(const QWidget &window);
/// Goes all the way round with Tab, then with Shift+Tab: where it does not come round, jumps against the
/// reading order, leaves a button out, or the focus cannot be seen.
QStringList tabFaults(QWidget &window);

} // namespace AccessFaults
