// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpicture.h"

#include <QEvent>
#include <QWindow>

FirstPicture::FirstPicture(QWindow &window, std::function<void()> then)
    : QObject(&window),
      m_then(std::move(then))
{
    window.installEventFilter(this);
}

bool FirstPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && static_cast<QWindow *>(watched)->isExposed()) {
        watched->removeEventFilter(this);
        // Later: this very event paints the picture.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_then();
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}
