// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyleOptionViewItem>

class QPainter;

/// What the delegates of all lists draw alike. The painter is smoothed by the caller, who also saves it.
namespace RowPainting {

/// The font of a row's second line.
QFont captionFont(QFont font);

/// A line of text at the leading edge of the row, whatever direction the text is written in. One that has no
/// room loses its own end.
void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection direction);

/// What lies under a row that is chosen or pointed at: a sheet, and for the chosen one a bar at the leading
/// edge, so that it is not told by colour alone, and the ring of the keyboard focus.
void drawSheet(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace RowPainting
