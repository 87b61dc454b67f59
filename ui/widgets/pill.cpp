// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill.h"

#include "theme.h"
#include "toneicon.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

Pill::Pill(QWidget *parent)
    : QFrame(parent),
      m_icon(new ToneIcon(16, this)),
      m_text(makeLabel(QString(), u"pill"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::small, 2, 10, 2);
    layout->setSpacing(Space::tight);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(Tone tone, const QString &text)
{
    setStyleProperty(this, "pill", toneName(tone));
    setStyleProperty(m_text, "tone", toneName(tone));
    m_icon->setTone(tone);
    m_text->setText(text);
    setAccessibleName(text);
}

QString Pill::text() const
{
    return m_text->text();
}
