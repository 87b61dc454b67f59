// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusinsight.h"

#include "theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace {

// All of it, where ensureWidgetVisible() is content with the cursor; its top where there is not room for all.
void bringIntoSight(QScrollArea &scroll, const QWidget &widget)
{
    constexpr int margin = Space::large;
    const QRect place(widget.mapTo(scroll.widget(), QPoint()), widget.size());
    scroll.ensureVisible(place.left(), place.bottom(), 0, margin);
    scroll.ensureVisible(place.left(), place.top(), 0, margin);
}

} // namespace

void keepFocusInSight(QScrollArea &scroll)
{
    QWidget *sheet = scroll.widget();
    QObject::connect(qApp, &QApplication::focusChanged, sheet,
                     [area = &scroll, sheet](const QWidget *, QWidget *now) {
                         // Later, when what has just been shown has its place; and never below a mouse that
                         // is pressing.
                         if (now && sheet->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
                             QTimer::singleShot(0, now, [area, now] { bringIntoSight(*area, *now); });
                     });
}
