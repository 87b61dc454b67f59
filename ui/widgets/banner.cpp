// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"

#include "accessiblerole.h"
#include "theme.h"
#include "toneicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_icon(new ToneIcon(20, this)),
      m_text(makeLabel(QString(), u"bannerText"_s, this)),
      m_details(makeLabel(QString(), u"caption"_s, this)),
      m_action(makeButton(QString(), ButtonKind::Normal, this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::medium, 10, Space::medium, 10);
    layout->setSpacing(10);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(0);
        texts->addWidget(label);
    }
    m_action->setObjectName(u"bannerAction"_s);
    // The icon stands at the first line of the words, and both in the middle where the button is the highest.
    auto *words = new QHBoxLayout;
    words->setSpacing(10);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addLayout(texts, 1);
    auto *middle = new QVBoxLayout;
    middle->addStretch();
    middle->addLayout(words);
    middle->addStretch();
    layout->addLayout(middle, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::showMessage(Tone tone, const QString &text, const QString &details, const QString &action)
{
    setStyleProperty(this, "banner", toneName(tone));
    m_icon->setTone(tone);
    m_text->setText(text);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(details.isEmpty() ? text : u"%1 %2"_s.arg(text, details));
    const bool wasInSight = isVisible();
    show();
    announce(this, wasInSight);
}

void Banner::clear()
{
    m_text->clear();
    m_details->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

QString Banner::details() const
{
    return m_details->text();
}
