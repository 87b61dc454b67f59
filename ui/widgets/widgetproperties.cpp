// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgetproperties.h"

#include "textlabel.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return u"info"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    case Tone::Neutral:
        break;
    }
    return u"neutral"_s;
}

void setStyleProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *makeLabel(const QString &text, const QString &style, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setProperty("textStyle", style);
    // Names and server texts are shown as they are, never as markup.
    label->setTextFormat(Qt::PlainText);
    // At the window's leading edge: Qt would put a Latin name to the left in a window that reads from the
    // right.
    label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    return label;
}

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    switch (kind) {
    case ButtonKind::Primary:
        button->setProperty("kind", u"primary"_s);
        break;
    case ButtonKind::Danger:
        button->setProperty("kind", u"danger"_s);
        break;
    case ButtonKind::Quiet:
        button->setProperty("kind", u"quiet"_s);
        break;
    case ButtonKind::Link:
        button->setProperty("kind", u"link"_s);
        break;
    case ButtonKind::Normal:
        break;
    }
    return button;
}

void setButtonIcon(QPushButton *button, const QIcon &icon)
{
    button->setIcon(icon);
    // The gap is fixed in Qt; an icon in the middle of a wider place makes it wider.
    button->setIconSize(QSize(24, 16));
}
