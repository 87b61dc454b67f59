// SPDX-License-Identifier: GPL-3.0-or-later
#include "toneicon.h"

#include "accessiblerole.h"

#include <QPainter>

using namespace Qt::StringLiterals;

ToneIcon::ToneIcon(int size, QWidget *parent) : QWidget(parent)
{
    markAsDecoration(this);
    setFixedSize(size, size);
}

void ToneIcon::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        setIcon(lineIcon(u"check-circle"_s, Ink::Good));
        break;
    case Tone::Warning:
        setIcon(lineIcon(u"warning"_s, Ink::Warning));
        break;
    case Tone::Danger:
        setIcon(lineIcon(u"error"_s, Ink::Danger));
        break;
    case Tone::Info:
        setIcon(lineIcon(u"info"_s, Ink::Accent));
        break;
    case Tone::Neutral:
        setIcon(lineIcon(u"info"_s, Ink::Muted));
        break;
    }
}

void ToneIcon::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void ToneIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}
