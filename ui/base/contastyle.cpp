// SPDX-License-Identifier: GPL-3.0-or-later
#include "contastyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

ContaStyle::ContaStyle() : QProxyStyle(u"Fusion"_s) {}

int ContaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    if (hint == SH_UnderlineShortcut)
        return m_altHeld ? 1 : 0;
    if (hint == SH_Widget_Animation_Duration && m_reducedMotion)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

int ContaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // The button in a field is two pixels taller than this, which makes the 24 that a finger or a shaking
    // hand needs (WCAG 2.2, 2.5.8).
    if (metric == PM_LineEditIconSize)
        return 22;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void ContaStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, m_textPlace.value_or(rect), flags, palette, enabled, text, role);
}

void ContaStyle::polish(QWidget *widget)
{
    // Keys reach a window's focus widget first, so the window alone would miss them.
    widget->installEventFilter(this);
    QProxyStyle::polish(widget);
}

bool ContaStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool released = event->type() == QEvent::KeyRelease;
    if ((pressed || released) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        setAltHeld(static_cast<QWidget *>(watched)->window(), pressed);
    else if (event->type() == QEvent::WindowDeactivate && m_altHeld)
        setAltHeld(static_cast<QWidget *>(watched)->window(), false);
    return QProxyStyle::eventFilter(watched, event);
}

void ContaStyle::setAltHeld(QWidget *window, bool held)
{
    if (std::exchange(m_altHeld, held) == held)
        return;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        widget->update();
}
