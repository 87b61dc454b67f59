// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfersearch.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace {

class WayIntoList final : public QObject
{
public:
    WayIntoList(QLineEdit *search, QListView *list) : QObject(search), m_list(list)
    {
        search->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool down =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
        if (!down || m_list->model()->rowCount() == 0)
            return false;
        m_list->setFocus(Qt::TabFocusReason);
        // Where rows are chosen by being current, the first one is now.
        const QModelIndex current = m_list->currentIndex();
        m_list->setCurrentIndex(current.isValid() ? current : m_list->model()->index(0, 0));
        return true;
    }

private:
    QListView *m_list;
};

} // namespace

void leadInto(QLineEdit *search, QListView *list)
{
    new WayIntoList(search, list);
}
