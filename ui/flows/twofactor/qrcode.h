// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QImage>
#include <QRectF>

class QPainter;

/// The text as a QR code: a square of black and white, one pixel a module, with the quiet zone of four
/// modules that readers ask for. Null for a text too long for any QR code.
QImage qrCode(const Secret &text);

/// Draws such a square so that every module has sharp edges on any device, as large as it can be within the
/// area, in whole device pixels a module where there are enough of them. Answers the area used.
QRectF drawQrCode(QPainter &painter, const QRectF &area, const QImage &code);
