// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// Which of the values from `from` to `to` (exclusive) to draw where there is room for so many columns: in
/// each the lowest and the highest, so that no peak is lost, and where a gap (NaN) begins, so that no line is
/// drawn across it. The first and the last are always among them. Ascending positions in values; all of them
/// where they are no more than two a column.
QList<qsizetype> sampledPositions(const QList<double> &values, qsizetype from, qsizetype to, int columns);
