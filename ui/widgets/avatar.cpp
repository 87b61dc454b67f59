// SPDX-License-Identifier: GPL-3.0-or-later
#include "avatar.h"

#include "accessiblerole.h"
#include "theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setFixedSize(size, size);
}

void Avatar::setName(const QString &name)
{
    m_initials = initials(name);
    setAccessibleName(name);
    update();
}

void Avatar::setPicture(const QByteArray &imageFile)
{
    constexpr int largestSide = 4096;
    QByteArray bytes = imageFile;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    const bool fits = size.isValid() && size.width() <= largestSide && size.height() <= largestSide;
    m_picture = fits ? reader.read() : QImage();
    update();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString &word) {
        // A letter may be more than one code unit, and more than one code point.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        return word.left(finder.toNextBoundary()).toUpper();
    };
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(rect());
    painter.setClipPath(circle);
    if (!m_picture.isNull()) {
        const int side = std::min(m_picture.width(), m_picture.height());
        const QRect square((m_picture.width() - side) / 2, (m_picture.height() - side) / 2, side, side);
        const int pixels = qRound(width() * devicePixelRatioF());
        painter.drawImage(rect(), m_picture.copy(square).scaled(pixels, pixels, Qt::KeepAspectRatio,
                                                                Qt::SmoothTransformation));
        return;
    }
    painter.fillPath(circle, theme.accent);
    QFont initialsFont = font();
    initialsFont.setPixelSize(qRound(height() * 0.38));
    initialsFont.setWeight(QFont::DemiBold);
    painter.setFont(initialsFont);
    painter.setPen(theme.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}
