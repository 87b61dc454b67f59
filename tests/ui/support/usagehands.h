// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testwindow.h"

/// What the tests of the usage page do and read again and again.
namespace UsageHands {

/// Signs in and opens the page; false where it does not settle.
bool open(TestWindow &test, const QString &email = QStringLiteral("demo@conta.example"));
/// Waits until nothing is on its way.
bool settle(TestWindow &test);
QString label(TestWindow &test, const QString &name);
/// The number of a figure; where it is rounded, what its tool tip says. -1 where there is none.
qint64 figure(TestWindow &test, const QString &name);
/// "1,234 of these" -> 1234; -1 without a digit.
qint64 digitsIn(QString text);

} // namespace UsageHands
