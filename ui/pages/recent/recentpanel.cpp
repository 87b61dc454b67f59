// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentpanel.h"

#include "lineicon.h"
#include "problempanel.h"
#include "recentkinds.h"
#include "recentlistmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "searchkeys.h"
#include "skeleton.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecentPanel::RecentPanel(QWidget *parent)
    : QWidget(parent),
      m_model(new RecentListModel(this)),
      m_search(makeSearchLine(QString(), this)),
      m_searchRow(new QWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_blank(new QWidget(this)),
      m_skeleton(new Skeleton(this)),
      m_problem(new ProblemPanel(this)),
      m_list(makeChoiceList(this)),
      m_nothing(makeLabel(QString(), u"muted"_s, m_list)),
      m_clearSearch(makeButton(tr("Clear the search"), ButtonKind::Link, m_list)),
      m_count(makeLabel(QString(), u"caption"_s, this)),
      m_open(makeAction(u"openItem"_s, tr("&Open in the web console"), u"external"_s, {})),
      m_copyId(makeAction(u"copyId"_s, tr("Copy &id"), u"copy"_s, QKeySequence::Copy)),
      m_copyName(makeAction(u"copyName"_s, tr("Copy &name"), u"copy"_s,
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      m_listSide(makeListSide()),
      m_keys(new SearchKeys(m_search, m_list))
{
    m_search->setObjectName(u"recentSearch"_s);
    m_problem->setObjectName(u"recentProblem"_s);
    // The page fits a small window; an outline that is cut off says as much as a whole one.
    m_skeleton->setMinimumHeight(0);
    m_skeleton->setObjectName(u"recentSkeleton"_s);
    auto *searchLayout = new QHBoxLayout(m_searchRow);
    searchLayout->setContentsMargins(0, 0, 0, 0);
    searchLayout->setSpacing(Space::small);
    searchLayout->addWidget(m_search, 1);
    for (QWidget *side :
         {m_blank, static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_problem), m_listSide})
        m_stack->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_searchRow);
    layout->addWidget(m_stack, 1);

    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(std::chrono::milliseconds(200));
    connect(&m_skeletonDelay, &QTimer::timeout, this, [this] { showSide(m_skeleton); });
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &RecentPanel::search);
    connect(m_clearSearch, &QPushButton::clicked, this, [this] {
        m_search->setFocus();
        m_search->clear();
    });
    connect(m_keys, &SearchKeys::entered, this, &RecentPanel::open);
    // Not activated(), which on some desktops means a single click.
    connect(m_list, &QListView::doubleClicked, this, &RecentPanel::open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &RecentPanel::showMenu);
    connect(m_open, &QAction::triggered, this, &RecentPanel::open);
    connect(m_copyId, &QAction::triggered, this, &RecentPanel::copyId);
    connect(m_copyName, &QAction::triggered, this, &RecentPanel::copyName);
    connect(m_problem, &ProblemPanel::actionTriggered, this, &RecentPanel::retryRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecentPanel::updateActions);
    updateActions();
}

QAction *RecentPanel::makeAction(const QString &name, const QString &text, const QString &icon,
                                 const QKeySequence &keys)
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name + u"Action"_s);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QPushButton *RecentPanel::makeActionButton(QAction *action, bool primary)
{
    auto *button = makeButton(action->text(), primary ? ButtonKind::Primary : ButtonKind::Normal, m_listSide);
    button->setObjectName(action->objectName().chopped(6));
    setButtonIcon(button, lineIcon(primary ? u"external"_s : u"copy"_s, primary ? Ink::OnAccent : Ink::Text));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->whatsThis());
    };
    connect(action, &QAction::changed, button, follow);
    return button;
}

QWidget *RecentPanel::makeListSide()
{
    m_listSide = new QWidget(this);
    m_list->setObjectName(u"recentList"_s);
    m_list->setModel(m_model);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing->setObjectName(u"recentNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_clearSearch->setObjectName(u"clearRecentSearch"_s);
    m_count->setObjectName(u"recentCount"_s);
    auto *over = new QVBoxLayout(m_list);
    over->addStretch();
    over->addWidget(m_nothing);
    over->addWidget(m_clearSearch, 0, Qt::AlignHCenter);
    over->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::small);
    foot->addWidget(makeActionButton(m_open, true));
    foot->addWidget(makeActionButton(m_copyId, false));
    foot->addWidget(makeActionButton(m_copyName, false));
    foot->addStretch();
    foot->addWidget(m_count);
    auto *layout = new QVBoxLayout(m_listSide);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    return m_listSide;
}

void RecentPanel::setKind(ItemType type)
{
    m_type = type;
    m_search->clear();
    m_search->setPlaceholderText(RecentKinds::searchWords(type));
    m_search->setAccessibleName(RecentKinds::searchWords(type));
    m_list->setAccessibleName(RecentKinds::title(type));
    m_model->setItems({});
}

void RecentPanel::showLoading()
{
    showSide(m_blank);
    m_skeletonDelay.start();
}

void RecentPanel::showItems(const QList<RecentItem> &items)
{
    m_skeletonDelay.stop();
    const QString id = m_list->currentIndex().data(RowIdRole).toString();
    m_model->setItems(items);
    keepChosen(id);
    if (items.isEmpty()) {
        showNotice(lineIcon(u"recent"_s, Ink::Muted), RecentKinds::emptyTitle(m_type),
                   RecentKinds::emptyText(m_type));
        return;
    }
    showSide(m_listSide);
    showCount();
}

void RecentPanel::showProblem(const QString &what, const ErrorText &why)
{
    m_skeletonDelay.stop();
    m_hasProblem = true;
    m_problem->setProblem(what, why, tr("Try again"));
    showSide(m_problem);
}

void RecentPanel::showNotice(const QIcon &icon, const QString &what, const QString &why)
{
    m_skeletonDelay.stop();
    m_hasProblem = false;
    m_problem->setNotice(icon, what, why);
    showSide(m_problem);
}

bool RecentPanel::showsProblem() const
{
    return m_hasProblem && m_stack->currentWidget() == m_problem;
}

// What has the focus may be about to hide; the search line is always there.
void RecentPanel::showSide(QWidget *side)
{
    if (side != m_stack->currentWidget() && m_stack->isAncestorOf(QApplication::focusWidget()))
        m_search->setFocus();
    m_stack->setCurrentWidget(side);
}

void RecentPanel::setReasonAgainstOpening(const QString &reason)
{
    m_reasonAgainstOpening = reason;
    updateActions();
}

void RecentPanel::addBesideSearch(QWidget *widget)
{
    m_searchRow->layout()->addWidget(widget);
}

std::optional<RecentItem> RecentPanel::find(const QString &id) const
{
    return m_model->find(id);
}

void RecentPanel::chooseFirst()
{
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

bool RecentPanel::hasSearch() const
{
    return !m_search->text().isEmpty();
}

void RecentPanel::clearSearch()
{
    m_search->clear();
}

bool RecentPanel::takeKey(const QKeyEvent &event)
{
    return m_keys->take(event);
}

bool RecentPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The line would claim the shortcut and then copy nothing.
    if (watched == m_search && event->type() == QEvent::KeyPress && !m_search->hasSelectedText() &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        m_copyId->trigger();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecentPanel::search(const QString &text)
{
    const QString id = m_list->currentIndex().data(RowIdRole).toString();
    m_model->setSearch(text);
    keepChosen(id);
    showCount();
}

void RecentPanel::keepChosen(const QString &id)
{
    const QModelIndex same = m_model->indexOf(id);
    m_list->setCurrentIndex(same.isValid() ? same : m_model->index(0));
    updateActions();
}

const RecentItem *RecentPanel::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index) : nullptr;
}

void RecentPanel::showCount()
{
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    m_count->setText(shown == total ? tr("%Ln item(s)", nullptr, total)
                                    : tr("%1 of %Ln item(s)", nullptr, total).arg(QLocale().toString(shown)));
    const bool wasShown = m_nothing->isVisibleTo(m_list);
    const bool none = shown == 0 && total > 0;
    m_nothing->setText(none ? tr("Nothing here fits “%1”.").arg(m_search->text().simplified()) : QString());
    m_nothing->setVisible(none);
    m_clearSearch->setVisible(none);
    if (none && !wasShown) {
        QAccessibleEvent event(m_nothing, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void RecentPanel::updateActions()
{
    const RecentItem *item = chosen();
    const bool hasId = item && item->id && isItemId(*item->id);
    const auto set = [](QAction *action, bool enabled, const QString &tip) {
        action->setEnabled(enabled);
        action->setToolTip(tip);
        action->setWhatsThis(enabled ? QString() : tip);
    };
    const QString noId = item && !hasId ? tr("The server sent no id for this item.") : QString();
    const QString against = noId.isEmpty() ? m_reasonAgainstOpening : noId;
    set(m_open, hasId && against.isEmpty(),
        against.isEmpty() ? tr("Open in the web console (%1)", "key")
                                .arg(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText))
                          : against);
    set(m_copyId, item && item->id,
        item && !item->id
            ? noId
            : tr("Copy the id (%1)").arg(m_copyId->shortcut().toString(QKeySequence::NativeText)));
    set(m_copyName, item && item->name,
        tr("Copy the name (%1)").arg(m_copyName->shortcut().toString(QKeySequence::NativeText)));
}

void RecentPanel::open()
{
    const RecentItem *item = chosen();
    if (!item)
        return;
    if (m_open->isEnabled())
        Q_EMIT openRequested(*item);
    else
        Q_EMIT openRefused(m_open->toolTip());
}

void RecentPanel::copyId()
{
    if (const RecentItem *item = chosen(); item && item->id) {
        QGuiApplication::clipboard()->setText(*item->id);
        Q_EMIT toastRequested(tr("Id copied"));
    }
}

void RecentPanel::copyName()
{
    if (const RecentItem *item = chosen(); item && item->name) {
        QGuiApplication::clipboard()->setText(*item->name);
        Q_EMIT toastRequested(tr("Name copied"));
    }
}

void RecentPanel::showMenu(const QPoint &position)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"recentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_copyId, m_copyName});
    // Asked for by key, the position is somewhere in the list and not on the row that is meant.
    const QRect row = m_list->visualRect(current);
    const QPoint place = row.contains(position) ? position : row.center();
    menu->popup(m_list->viewport()->mapToGlobal(place));
}
