// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicebar.h"

#include "accessiblerole.h"
#include "widgetproperties.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

ChoiceBar::ChoiceBar(const QString &name, QWidget *parent)
    : QFrame(parent),
      m_group(new QButtonGroup(this)),
      m_row(new QHBoxLayout(this))
{
    setProperty("choiceBar", true);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        if (checked)
            Q_EMIT chosen(button->objectName());
    });
}

QPushButton *ChoiceBar::add(const QString &id, const QString &text)
{
    QPushButton *button = makeButton(text, ButtonKind::Normal, this);
    button->setObjectName(id);
    button->setProperty("segment", u"joined"_s);
    button->setCheckable(true);
    markAsChoice(button);
    // The bar says what is chosen, the button only what to.
    button->setAccessibleDescription(accessibleName());
    m_row->addWidget(button);
    const QSignalBlocker silent(m_group);
    button->setChecked(m_group->buttons().isEmpty());
    m_group->addButton(button);
    return button;
}

QString ChoiceBar::current() const
{
    const QAbstractButton *checked = m_group->checkedButton();
    return checked ? checked->objectName() : QString();
}

void ChoiceBar::setCurrent(const QString &id)
{
    const QSignalBlocker silent(m_group);
    if (QPushButton *chosen = button(id))
        chosen->setChecked(true);
}

QPushButton *ChoiceBar::button(const QString &id) const
{
    return findChild<QPushButton *>(id, Qt::FindDirectChildrenOnly);
}
