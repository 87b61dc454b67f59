// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrview.h"

#include "accessiblerole.h"
#include "qrcode.h"
#include "theme.h"

#include <QPainter>

namespace {

// About 7 cm on most screens: a phone reads it from half an arm's length.
constexpr int side = 264;
constexpr int radius = 8;

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setFixedSize(side, side);
    setAccessibleName(tr("QR code of the key"));
    setAccessibleDescription(tr("The same key stands beside it as text."));
}

QrView::~QrView()
{
    m_code.fill(Qt::white);
}

void QrView::setCode(const QImage &code)
{
    m_code = code;
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::inForce().border);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    drawQrCode(painter, rect().adjusted(2, 2, -2, -2), m_code);
}
