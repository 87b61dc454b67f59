// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitingpanel.h"

#include "busyindicator.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WaitingPanel::WaitingPanel(QWidget *parent)
    : QWidget(parent),
      m_what(makeLabel(QString(), u"cardTitle"_s, this)),
      m_hint(makeLabel(QString(), u"muted"_s, this)),
      m_action(makeButton(QString(), ButtonKind::Normal, this))
{
    setObjectName(u"waitingPanel"_s);
    m_action->setObjectName(u"waitingAction"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::medium);
    layout->addStretch(2);
    layout->addWidget(new BusyIndicator(40, this), 0, Qt::AlignHCenter);
    layout->addWidget(m_what, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &WaitingPanel::actionTriggered);
}

void WaitingPanel::setText(const QString &what, const QString &hint, const QString &action)
{
    m_what->setText(what);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(what);
}
