// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentpopup.h"

#include "applicationchoices.h"
#include "errortext.h"
#include "recentlistmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "searchkeys.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ParentPopup::ParentPopup(ApplicationChoices &choices, const QString &server, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_choices(choices),
      m_server(server),
      m_model(new RecentListModel(this)),
      m_search(makeSearchLine(tr("Search, or paste an application's id"), this)),
      m_list(makeChoiceList(this)),
      m_note(makeLabel(QString(), u"caption"_s, this))
{
    setObjectName(u"parentPopup"_s);
    setProperty("popup", true);
    setAccessibleName(tr("Choose an application"));
    m_search->setObjectName(u"parentSearch"_s);
    m_list->setObjectName(u"parentList"_s);
    m_list->setAccessibleName(tr("Applications"));
    m_list->setModel(m_model);
    m_note->setObjectName(u"parentNote"_s);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    layout->setSpacing(Space::small);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    setFocusProxy(m_search);

    auto *keys = new SearchKeys(m_search, m_list);
    connect(keys, &SearchKeys::entered, this, &ParentPopup::choose);
    connect(m_list, &QListView::clicked, this, &ParentPopup::choose);
    connect(m_search, &QLineEdit::textChanged, this, &ParentPopup::refresh);
    connect(&m_choices, &ApplicationChoices::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ParentPopup::setNoneText(const QString &text)
{
    m_none = text;
}

void ParentPopup::showBelow(QWidget *anchor, const QString &chosenId)
{
    constexpr int height = 320;
    constexpr int leastWidth = 320;
    m_choices.load();
    m_search->clear();
    refresh();
    m_list->setCurrentIndex(m_model->indexOf(chosenId));
    const QSize size(std::max(anchor->width(), leastWidth), height);
    const QRect room = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (place.y() + height > room.bottom())
        place.setY(std::max(room.top(), anchor->mapToGlobal(QPoint()).y() - height - 2));
    setGeometry(QRect(place, size));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ParentPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ParentPopup::refresh()
{
    const bool hadCurrent = m_list->currentIndex().isValid();
    const QString current = m_list->currentIndex().data(RowIdRole).toString();
    QList<RecentItem> items;
    if (!m_none.isEmpty())
        items.append({.id = QString(), .name = m_none});
    items += m_choices.items();
    const QString typed = m_search->text().trimmed().toLower();
    const bool isNew = isItemId(typed) && m_choices.nameOf(typed) == typed;
    if (isNew)
        items.append({.id = typed, .name = tr("The application with this id")});
    m_model->setItems(items);
    m_model->setSearch(typed);
    QModelIndex index = hadCurrent ? m_model->indexOf(current) : QModelIndex();
    if (!index.isValid())
        index = m_model->index(0);
    m_list->setCurrentIndex(index);
    showNote();
}

void ParentPopup::choose()
{
    const QString id = m_list->currentIndex().data(RowIdRole).toString();
    close();
    Q_EMIT chosen(id);
}

void ParentPopup::showNote()
{
    QString note;
    if (m_choices.isLoading())
        note = tr("Your applications are on their way…");
    else if (m_choices.problem())
        note = tr("Your applications could not be listed; only those opened last are here. %1")
                   .arg(errorText(*m_choices.problem(), m_server).explanation);
    else if (m_model->rowCount() == 0)
        note = m_search->text().isEmpty() ? tr("You own no applications. One of an organization can be "
                                               "chosen by its id.")
                                          : tr("No application fits. One of an organization can be chosen "
                                               "by its id.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}
