// SPDX-License-Identifier: GPL-3.0-or-later
#include "curtain.h"

#include <QApplication>
#include <QToolTip>

void Curtain::close(QWidget &content)
{
    if (std::exchange(m_closed, true))
        return;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            popup->hide();
    }
    QToolTip::hideText();
    m_focus = content.window()->focusWidget();
    const QList<QDialog *> dialogs = content.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            m_dialogs.push_back({dialog, dialog->parentWidget(), dialog->windowFlags()});
    }
    // No window of its own any more, as even a hidden one is in the accessibility tree. Inner ones first.
    for (auto hidden = m_dialogs.rbegin(); hidden != m_dialogs.rend(); ++hidden) {
        hidden->dialog->hide();
        hidden->dialog->setParent(hidden->parent, Qt::Widget);
    }
    content.hide();
    content.setParent(nullptr);
}

void Curtain::open()
{
    m_closed = false;
    for (const Hidden &hidden : std::exchange(m_dialogs, {})) {
        if (!hidden.dialog || !hidden.parent)
            continue;
        hidden.dialog->setParent(hidden.parent, hidden.flags);
        hidden.dialog->show();
    }
    if (m_focus)
        m_focus->setFocus();
}

void Curtain::forget()
{
    m_closed = false;
    m_dialogs.clear();
    m_focus = nullptr;
}
