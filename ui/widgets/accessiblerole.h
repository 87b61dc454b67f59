// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

/// Says what a widget that paints itself is to screen readers.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Says that a widget is a picture of what stands beside it in words: passed over by screen readers.
void markAsDecoration(QWidget *widget);

/// Says that a checkable button is one of several of which one is chosen. What helps people to press it
/// clicks it; Qt's own way would check it without a click, and so without what the click does.
void markAsChoice(QAbstractButton *button);

/// Has screen readers say the name of a widget now. wasInSight: it had been shown before, so that nobody is
/// told of it by its coming into sight.
void announce(QWidget *widget, bool wasInSight);
