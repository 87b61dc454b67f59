// SPDX-License-Identifier: GPL-3.0-or-later
#include "toast.h"

#include "accessiblerole.h"
#include "theme.h"
#include "toneicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_icon(new ToneIcon(20, this)),
      m_text(makeLabel(QString(), u"toastText"_s, this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setProperty("toast", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::medium, 10, Space::normal, 10);
    layout->setSpacing(Space::small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::showText(const QString &text, Tone tone)
{
    m_icon->setTone(tone);
    m_text->setText(text);
    setAccessibleName(text);
    place();
    const bool wasInSight = isVisible();
    show();
    raise();
    announce(this, wasInSight);
    m_timer.start(std::chrono::seconds(5));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    const int x = isRightToLeft() ? Space::large : parentWidget()->width() - width() - Space::large;
    move(x, parentWidget()->height() - height() - Space::large);
}
