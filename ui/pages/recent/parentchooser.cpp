// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentchooser.h"

#include "applicationchoices.h"
#include "parentpopup.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

void DropDown::wheelEvent(QWheelEvent *event)
{
    // The page scrolls on; there is nothing to leaf through here.
    event->ignore();
}

ParentChooser::ParentChooser(const QString &name, ApplicationChoices &choices, const QString &server,
                             const QString &none, QWidget *parent)
    : QWidget(parent),
      m_choices(choices),
      m_none(none),
      m_choice(new DropDown(this)),
      m_message(makeLabel(QString(), u"fieldError"_s, this)),
      m_popup(new ParentPopup(choices, server, this))
{
    setObjectName(name);
    m_choice->setObjectName(name + u"Choice"_s);
    m_message->setObjectName(name + u"Message"_s);
    m_choice->setAccessibleName(tr("Application"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_popup->setNoneText(none);
    auto *label = new QLabel(tr("A&pplication"), this);
    label->setProperty("textStyle", u"fieldLabel"_s);
    label->setBuddy(m_choice);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(label);
    layout->addWidget(m_choice);
    layout->addWidget(m_message);
    setFocusProxy(m_choice);
    connect(m_choice, &DropDown::popupRequested, this, [this] { m_popup->showBelow(m_choice, m_id); });
    connect(m_popup, &ParentPopup::chosen, this, [this](const QString &id) {
        m_choice->setFocus(Qt::PopupFocusReason);
        setParentId(id);
        Q_EMIT chosen(id);
    });
    connect(&m_choices, &ApplicationChoices::changed, this, &ParentChooser::showChoice);
    showChoice();
}

void ParentChooser::setParentId(const QString &id)
{
    m_id = id;
    setError(QString());
    showChoice();
}

void ParentChooser::setError(const QString &complaint)
{
    const bool isNews = !complaint.isEmpty() && complaint != m_message->text();
    m_message->setText(complaint);
    m_message->setVisible(!complaint.isEmpty());
    m_choice->setAccessibleDescription(complaint);
    setStyleProperty(m_choice, "invalid", complaint.isEmpty() ? u"false"_s : u"true"_s);
    if (isNews) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ParentChooser::showChoice()
{
    const QString none = m_none.isEmpty() ? tr("Choose an application") : m_none;
    const QString text = m_id.isEmpty() ? none : m_choices.nameOf(m_id).simplified();
    m_choice->clear();
    m_choice->addItem(text);
    m_choice->setToolTip(m_id.isEmpty() ? QString() : u"%1\n%2"_s.arg(text, m_id));
}
