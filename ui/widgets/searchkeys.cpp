// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchkeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

// Text as opposed to a shortcut or a control key.
bool canBeTyped(const QKeyEvent &event)
{
    const bool isShortcut = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr comes as both of these on Windows, and means a character.
    const bool isAltGr = (event.modifiers() & Qt::ControlModifier) && (event.modifiers() & Qt::AltModifier);
    return (!isShortcut || isAltGr) && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

SearchKeys::SearchKeys(QLineEdit *search, QListView *list) : QObject(list), m_search(search), m_list(list)
{
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
}

bool SearchKeys::take(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Down || event.key() == Qt::Key_Up) {
        goToList();
        return true;
    }
    if (!canBeTyped(event))
        return false;
    type(event.text());
    return true;
}

bool SearchKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (isEnter(key))
        return enter();
    return watched == m_search ? pressedInSearch(key) : pressedInList(key);
}

bool SearchKeys::pressedInSearch(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Down && event.key() != Qt::Key_PageDown)
        return false;
    goToList();
    return true;
}

bool SearchKeys::pressedInList(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (event.key() == Qt::Key_Backspace && !m_search->text().isEmpty()) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->backspace();
        return true;
    }
    if (!canBeTyped(event))
        return false;
    type(event.text());
    return true;
}

bool SearchKeys::enter()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT entered();
    return true;
}

void SearchKeys::goToList()
{
    if (!m_list->isVisible() || m_list->model()->rowCount() == 0)
        return;
    m_list->setFocus(Qt::TabFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
}

void SearchKeys::type(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    m_search->insert(text);
}
