// SPDX-License-Identifier: GPL-3.0-or-later
#include "appicon.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 24, 32, 48, 64, 128, 256};

// Reads the one file that is asked for. QIcon::addFile() reads every one at once, a quarter of what the start
// of the program takes beside that of Qt.
class AppIconEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal) override
    {
        const int wanted = std::min(size.width(), size.height());
        const auto *const best = std::find_if(sizes.begin(), sizes.end() - 1,
                                              [wanted](int candidate) { return candidate >= wanted; });
        const QPixmap file(u":/app/conta@%1.png"_s.arg(*best));
        if (file.width() <= wanted)
            return file;
        return file.scaled(wanted, wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> all;
        for (const int size : sizes)
            all.append(QSize(size, size));
        return all;
    }

    QIconEngine *clone() const override { return new AppIconEngine; }
};

} // namespace

QIcon appIcon()
{
    return QIcon(new AppIconEngine);
}
