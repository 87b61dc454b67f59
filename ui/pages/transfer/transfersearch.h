// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QListView;

/// Lets the arrow down lead from what is typed to what was found.
void leadInto(QLineEdit *search, QListView *list);
