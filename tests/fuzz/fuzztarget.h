// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What a fuzz target does with one input; each has its own.
void tryInput(const QByteArray &input);

/// Ends the run with what is wrong, where it is.
void demand(bool condition, const char *otherwise);
