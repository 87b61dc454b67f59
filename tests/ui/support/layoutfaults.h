// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What a person would find wrong with the layout and the words of what is shown, whatever the language.
namespace LayoutFaults {

/// Visible texts that need more room than they have, or stick out of what holds them. Text that is shortened
/// with dots on purpose has a tool tip with the whole, and does not count.
QStringList cutTexts(const QWidget &window);

/// Visible controls with less than 24 pixels to hit, in either direction (WCAG 2.2, 2.5.8).
QStringList smallTargets(const QWidget &window);

/// Keys with Alt that more than one control in sight answers to, within this window, each of its dialogs and
/// each open menu.
QStringList mnemonicClashes(const QWidget &window);

} // namespace LayoutFaults
