// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "accessiblerole.h"
#include "accountbutton.h"
#include "divider.h"
#include "elidedlabel.h"
#include "lineicon.h"
#include "navbutton.h"
#include "pill.h"
#include "session.h"
#include "theme.h"
#include "toneicon.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideBarWidth = 224;

} // namespace

SideBar::SideBar(const QList<PageEntry> &pages, Session &session, bool demo, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_group(new QButtonGroup(this)),
      m_connection(new ToneIcon(16, this)),
      m_server(new ElidedLabel(this))
{
    setProperty("sideBar", true);
    setAccessibleName(tr("Pages"));
    setFixedWidth(sideBarWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::small, Space::medium, Space::small, Space::small);
    layout->setSpacing(2);
    auto *account = new AccountButton(session, this);
    layout->addWidget(account);
    layout->addSpacing(Space::small);
    layout->addWidget(makeDivider(this));
    layout->addSpacing(Space::small);
    int number = 1;
    for (const PageEntry &page : pages) {
        if (!page.inFoot)
            layout->addWidget(makeButtonFor(page, number++));
    }
    layout->addStretch();
    layout->addWidget(makeFoot(pages, demo));

    connect(account, &QPushButton::clicked, this, [this, account] { Q_EMIT accountsRequested(*account); });
    connect(&session, &Session::reachableChanged, this, &SideBar::showConnection);
    connect(&session, &Session::storageChanged, this, &SideBar::showStorage);
    connect(m_storage, &QPushButton::clicked, this, &SideBar::storageQuestion);
    showConnection();
    showStorage();
}

void SideBar::setCurrent(const QString &id)
{
    if (NavButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void SideBar::setBadge(const QString &id, const QString &badge, const QString &meaning)
{
    if (NavButton *button = m_buttons.value(id))
        button->setBadge(badge, meaning);
}

NavButton *SideBar::makeButtonFor(const PageEntry &page, int number)
{
    auto *button = new NavButton(lineIcon(page.icon), page.title, this);
    button->setObjectName(u"page-"_s + page.id);
    markAsChoice(button);
    if (number > 0)
        button->setToolTip(tr("%1 (%2)", "page, its key")
                               .arg(page.title, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))
                                                    .toString(QKeySequence::NativeText)));
    m_group->addButton(button);
    m_buttons.insert(page.id, button);
    connect(button, &QPushButton::clicked, this, [this, id = page.id] { Q_EMIT pageRequested(id); });
    return button;
}

QWidget *SideBar::makeFoot(const QList<PageEntry> &pages, bool demo)
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeDivider(foot));
    layout->addSpacing(Space::small);
    auto *server = new QHBoxLayout;
    server->setContentsMargins(Space::medium, 0, Space::small, 0);
    server->setSpacing(10);
    server->addWidget(m_connection);
    m_server->setProperty("textStyle", u"caption"_s);
    server->addWidget(m_server, 1);
    if (demo) {
        auto *mark = new Pill(foot);
        mark->setObjectName(u"sandboxMark"_s);
        mark->setState(Tone::Info, tr("Sandbox"));
        mark->setToolTip(tr("A demonstration on this computer. Nothing here is real, nothing is kept."));
        server->addWidget(mark);
    }
    layout->addLayout(server);
    layout->addSpacing(Space::tight);
    m_storage = makeButton(QString(), ButtonKind::Link, foot);
    m_storage->setObjectName(u"storageMark"_s);
    setButtonIcon(m_storage, lineIcon(u"warning"_s, Ink::Warning));
    auto *storage = new QHBoxLayout;
    storage->setContentsMargins(6, 0, 0, 0);
    storage->addWidget(m_storage);
    storage->addStretch();
    layout->addLayout(storage);
    for (const PageEntry &page : pages) {
        if (page.inFoot)
            layout->addWidget(makeButtonFor(page, 0));
    }
    return foot;
}

void SideBar::showConnection()
{
    const bool reachable = m_session.isReachable();
    const QString host = m_session.account().server.host();
    m_connection->setIcon(reachable ? lineIcon(u"server"_s, Ink::Muted)
                                    : lineIcon(u"offline"_s, Ink::Warning));
    m_server->setText(reachable ? host : tr("Not reached: %1").arg(host));
}

void SideBar::showStorage()
{
    const bool problem =
        m_session.storage() == Session::Storage::ThisSessionOnly && m_session.storageProblem();
    m_storage->setText(tr("This session only"));
    m_storage->setToolTip(tr("The sign-in could not be put into the keychain"));
    m_storage->setVisible(problem);
}
