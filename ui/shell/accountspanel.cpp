// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountspanel.h"

#include "accountrow.h"
#include "accountstore.h"
#include "divider.h"
#include "focusinsight.h"
#include "guide.h"
#include "helpwindow.h"
#include "lineicon.h"
#include "navbutton.h"
#include "sessionmanager.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 344;
// Beyond this the list scrolls, so that what stands below it stays in sight.
constexpr int listHeight = 300;

} // namespace

AccountsPanel::AccountsPanel(SessionManager &manager, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_manager(manager),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(u"accountsPanel"_s);
    setProperty("popup", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Accounts"));
    setFixedWidth(panelWidth);
    m_layout->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    m_layout->setSpacing(2);
    if (!m_manager.accounts().accounts().isEmpty()) {
        m_layout->addWidget(makeList());
        m_layout->addSpacing(Space::tight);
        m_layout->addWidget(makeDivider(this));
        m_layout->addSpacing(Space::tight);
    }
    addAction(u"addAccount"_s, u"add"_s, tr("Add an account"), &AccountsPanel::addRequested);
    addAction(u"openGuide"_s, u"help"_s, tr("Guide"),
              [owner = parent] { HelpWindow::open(*owner, Guide::chapterOf(u"accounts"_s)); });
    if (!m_manager.session())
        return;
    addAction(u"openProfile"_s, u"profile"_s, tr("Profile"), &AccountsPanel::profileRequested);
    addAction(u"lock"_s, u"lock"_s, tr("Lock"), &AccountsPanel::lockRequested);
    addAction(u"signOut"_s, u"sign-out"_s, tr("Sign out"),
              [this, id = currentId()] { Q_EMIT signOutRequested(id); });
}

void AccountsPanel::openAt(const QWidget &anchor)
{
    if (m_list) {
        // The style sheet gives the type its size, and has a say only now.
        int height = 0;
        for (AccountRow *row : m_list->findChildren<AccountRow *>()) {
            for (QWidget *part : row->findChildren<QWidget *>())
                part->ensurePolished();
            row->layout()->invalidate();
            row->setFixedHeight(row->layout()->totalSizeHint().height());
            height += row->height() + m_list->widget()->layout()->spacing();
        }
        m_list->setFixedHeight(std::min(height, listHeight));
    }
    adjustSize();
    const QRect room = anchor.screen()->availableGeometry();
    const QRect button(anchor.mapToGlobal(QPoint()), anchor.size());
    QPoint place(layoutDirection() == Qt::RightToLeft ? button.right() - width() + 1 : button.left(),
                 button.bottom() + Space::tight);
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), button.top() - Space::tight - height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width() + 1)));
    move(place);
    show();
    focusNextChild();
}

QWidget *AccountsPanel::makeList()
{
    auto *list = new QWidget(this);
    list->setProperty("plain", true);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (const Account &account : m_manager.accounts().accounts())
        rows->addWidget(makeRow(account));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    keepFocusInSight(*scroll);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    m_list = scroll;
    return scroll;
}

QWidget *AccountsPanel::makeRow(const Account &account)
{
    const QString id = account.id();
    const bool current = id == currentId();
    using State = AccountRow::State;
    auto *line = new QWidget(this);
    auto *row = new AccountRow(account,
                               current                    ? State::Current
                               : m_manager.isSignedIn(id) ? State::SignedIn
                                                          : State::SignedOut,
                               line);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row, 1);
    layout->addWidget(makeMoreButton(account));
    connect(row, &QPushButton::clicked, this, [this, id, current] {
        close();
        if (!current)
            Q_EMIT switchRequested(id);
    });
    return line;
}

QWidget *AccountsPanel::makeMoreButton(const Account &account)
{
    const QString id = account.id();
    auto *more = makeButton(QString(), ButtonKind::Quiet, this);
    more->setObjectName(u"more-"_s + id);
    more->setProperty("account", true);
    more->setIcon(lineIcon(u"more"_s, Ink::Muted));
    more->setFixedSize(32, 32);
    more->setAccessibleName(tr("More for %1 on %2").arg(account.email, account.server.host()));
    more->setToolTip(tr("Sign out or remove"));
    auto *menu = new QMenu(more);
    if (m_manager.isSignedIn(id)) {
        QAction *signOut = menu->addAction(lineIcon(u"sign-out"_s), tr("&Sign out"));
        signOut->setObjectName(u"signOut-"_s + id);
        connect(signOut, &QAction::triggered, this, [this, id] {
            close();
            Q_EMIT signOutRequested(id);
        });
    }
    QAction *remove = menu->addAction(lineIcon(u"trash"_s, Ink::Danger), tr("&Remove from this computer…"));
    remove->setObjectName(u"remove-"_s + id);
    connect(remove, &QAction::triggered, this, [this, id] {
        close();
        Q_EMIT removeRequested(id);
    });
    more->setMenu(menu);
    return more;
}

void AccountsPanel::addAction(const QString &name, const QString &icon, const QString &text, auto signal)
{
    auto *button = new NavButton(lineIcon(icon), text, this);
    button->setObjectName(name);
    button->setCheckable(false);
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QWidget::close);
    connect(button, &QPushButton::clicked, this, signal);
}

QString AccountsPanel::currentId() const
{
    return m_manager.session() ? m_manager.session()->account().id() : QString();
}

void AccountsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}
