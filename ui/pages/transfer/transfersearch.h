// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QListView;
class QString;
class QWidget;

/// A line to search with: what it searches as its placeholder, and a button that empties it while it has
/// text.
QLineEdit *makeSearchField(const QString &what, QWidget *parent);

/// Lets the arrow down lead from what is typed to what was found.
void leadInto(QLineEdit *search, QListView *list);
