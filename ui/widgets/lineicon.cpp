// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineicon.h"

#include "theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(Ink ink)
{
    const Theme &theme = Theme::inForce();
    switch (ink) {
    case Ink::Muted:
        return theme.muted;
    case Ink::Accent:
        return theme.accent;
    case Ink::OnAccent:
        return theme.onAccent;
    case Ink::Good:
        return theme.good;
    case Ink::Warning:
        return theme.warning;
    case Ink::Danger:
        return theme.danger;
    case Ink::OnDanger:
        return theme.onDanger;
    case Ink::OnBrand:
        return theme.onBrand;
    case Ink::Text:
        break;
    }
    return theme.text;
}

// The files are masks: their alpha is the drawing, the colour comes from the theme.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        QImage mask(file(std::min(size.width(), size.height())));
        if (mask.isNull())
            return {};
        mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), colorOf(m_ink));
        painter.end();
        if (mask.size() != size)
            mask = mask.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        if (mode != QIcon::Disabled && mask.size() == size)
            return QPixmap::fromImage(mask);
        // In the middle of all that was asked for: a style sheet gives a smaller one no more room than it
        // has.
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter place(&pixmap);
        place.setOpacity(mode == QIcon::Disabled ? 0.5 : 1);
        place.drawImage((size.width() - mask.width()) / 2, (size.height() - mask.height()) / 2, mask);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_ink); }

private:
    QString file(int pixels) const
    {
        int size = 60;
        for (const int candidate : {40, 30, 20}) {
            if (candidate >= pixels)
                size = candidate;
        }
        return u":/icons/%1@%2.png"_s.arg(m_name).arg(size);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon lineIcon(const QString &name, Ink ink)
{
    return QIcon(new LineIconEngine(name, ink));
}
