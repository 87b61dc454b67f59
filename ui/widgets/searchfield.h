// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;
class QWidget;

/// A line to search with: what it searches as its placeholder and accessible name, and a button that empties
/// it while it has text.
QLineEdit *makeSearchLine(const QString &what, QWidget *parent);
