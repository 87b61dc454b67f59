// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <QPainter>

#include <qrcodegen.hpp>

#include <stdexcept>

QImage qrCode(const Secret &text)
{
    constexpr int quietZone = 4;
    try {
        // The least protection that is asked for makes the largest modules, which is what a camera needs;
        // what fits the same size all the same is added.
        const auto code =
            qrcodegen::QrCode::encodeText(text.reveal().constData(), qrcodegen::QrCode::Ecc::LOW);
        const int side = code.getSize() + 2 * quietZone;
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (code.getModule(x, y))
                    image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
            }
        }
        return image;
    } catch (const std::length_error &) {
        return {};
    }
}

QRectF drawQrCode(QPainter &painter, const QRectF &area, const QImage &code)
{
    if (code.isNull())
        return {};
    const double scale = painter.deviceTransform().m11();
    const double room = std::min(area.width(), area.height());
    double module = room / code.width();
    if (const double pixels = std::floor(module * scale); pixels >= 1)
        module = pixels / scale;
    const double side = module * code.width();
    QPointF corner(area.center().x() - side / 2, area.center().y() - side / 2);
    // On the grid of the device, or every edge would be blurred.
    const QTransform toDevice = painter.deviceTransform();
    corner = toDevice.inverted().map(QPointF(toDevice.map(corner).toPoint()));
    const QRectF square(corner, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setPen(Qt::NoPen);
    painter.fillRect(square, Qt::white);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            if (code.pixel(x, y) == qRgb(0, 0, 0))
                painter.fillRect(QRectF(corner.x() + x * module, corner.y() + y * module, module, module),
                                 Qt::black);
        }
    }
    painter.restore();
    return square;
}
