// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentpage.h"

#include "accessiblerole.h"
#include "additemdialog.h"
#include "banner.h"
#include "card.h"
#include "errortext.h"
#include "lineicon.h"
#include "parentchooser.h"
#include "permission.h"
#include "recentkinds.h"
#include "recentpanel.h"
#include "session.h"
#include "theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

RecentPage::RecentPage(const PageContext &context, QWidget *parent)
    : Page(tr("Recent items"), context, parent),
      m_lists(session().api(), context.clock),
      m_applications(session()),
      m_adder(session().api().recentItems()),
      m_console(context),
      m_tabs(new QButtonGroup(this))
{
    // Made in reading order, which is the order of Tab.
    content()->addWidget(makeTabs());
    m_parent = new ParentChooser(u"parent"_s, m_applications, serverName(), tr("Any application"), this);
    m_panel = new RecentPanel(this);
    m_add = makeButton(tr("&Add by id…"), ButtonKind::Normal, this);
    m_add->setObjectName(u"addItemButton"_s);
    setButtonIcon(m_add, lineIcon(u"add"_s));
    m_panel->addBesideSearch(m_add);
    content()->addWidget(makeCard(), 1);
    fillHeight();
    connectParts();
    showKind(m_type);
}

QWidget *RecentPage::makeTabs()
{
    auto *tabs = new QWidget(this);
    tabs->setAccessibleName(tr("Kinds of items"));
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    for (const ItemType type : RecentKinds::all()) {
        QPushButton *tab = makeButton(RecentKinds::title(type), ButtonKind::Normal, tabs);
        tab->setObjectName(itemTypeName(type) + "Tab"_L1);
        tab->setProperty("segment", true);
        tab->setCheckable(true);
        markAsChoice(tab);
        m_tabs->addButton(tab, int(type));
        row->addWidget(tab);
    }
    row->addStretch();
    return tabs;
}

QWidget *RecentPage::makeCard()
{
    auto *card = new Card(QString(), this);
    card->body()->addWidget(m_parent);
    card->body()->addWidget(m_panel, 1);
    return card;
}

void RecentPage::connectParts()
{
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        if (ItemType(id) != m_type)
            showKind(ItemType(id));
    });
    connect(m_parent, &ParentChooser::chosen, this, &RecentPage::showParent);
    connect(m_add, &QPushButton::clicked, this, &RecentPage::askWhatToAdd);
    connect(banner(), &Banner::actionTriggered, this, &RecentPage::takeOffer);
    connect(m_panel, &RecentPanel::retryRequested, this, &RecentPage::load);
    connect(m_panel, &RecentPanel::toastRequested, this, &Page::toastRequested);
    connect(m_panel, &RecentPanel::openRequested, this, &RecentPage::open);
    connect(m_panel, &RecentPanel::openRefused, this, [this](const QString &why) { say(Tone::Info, why); });
    connect(&m_lists, &RecentLists::loaded, this, &RecentPage::receive);
    connect(&m_lists, &RecentLists::failed, this, &RecentPage::receiveFailure);
    connect(&m_adder, &ItemAdder::added, this, &RecentPage::receiveAdded);
    connect(&m_adder, &ItemAdder::notThere, this,
            [this](const RecentItemList &list) { m_lists.take(m_adder.wanted().key, list); });
    // While the dialog is open these are its own matter.
    connect(&m_adder, &ItemAdder::refused, this, [this](const ApiError &error) {
        if (!m_dialog || !m_dialog->isVisible())
            sayNotAdded(error);
    });
    connect(&m_adder, &ItemAdder::unknown, this, [this] {
        if (!m_dialog || !m_dialog->isVisible())
            load();
    });
    connect(&m_adder, &ItemAdder::busyChanged, this, &RecentPage::allowActions);
    connect(&m_console, &ConsoleOpener::opened, this,
            [this] { Q_EMIT toastRequested(tr("Opened in the web console")); });
    connect(&m_console, &ConsoleOpener::notOpened, this, [this](const QUrl &address) {
        m_address = address;
        say(Tone::Warning, tr("No browser could be opened. The address is %1").arg(address.toString()), {},
            Offer::CopyAddress);
    });
    connect(&m_console, &ConsoleOpener::consoleUnknown, this, [this](const ApiError &error) {
        say(Tone::Warning,
            tr("The address of this server's web console is not known. Enter it in the settings."),
            errorText(error, serverName()).explanation, Offer::Settings);
    });
    connect(&session(), &Session::tokenChanged, this, &RecentPage::allowActions);
    connect(&session(), &Session::profileChanged, this, &RecentPage::allowActions);
}

void RecentPage::load()
{
    if (!isPermitted())
        return;
    m_console.prepare();
    showReady();
    showList();
    fetch();
}

void RecentPage::visit()
{
    if (isPermitted() && m_lists.isFresh(key())) {
        showReady();
        showList();
    } else {
        load();
    }
}

QStringList RecentPage::views() const
{
    QStringList names;
    for (const ItemType type : RecentKinds::all())
        names.append(itemTypeName(type));
    return names;
}

void RecentPage::showView(const QString &view)
{
    const ItemType type = itemTypeFromName(view);
    if (type != ItemType::Unknown && type != m_type)
        showKind(type);
}

QString RecentPage::currentView() const
{
    return itemTypeName(m_type);
}

bool RecentPage::showsProblem() const
{
    return Page::showsProblem() || (isSettled() && m_panel->showsProblem());
}

bool RecentPage::goBack()
{
    const bool hadSearch = m_panel->hasSearch();
    m_panel->clearSearch();
    return hadSearch;
}

void RecentPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_panel->isVisible() || !m_panel->takeKey(*event))
        Page::keyPressEvent(event);
}

bool RecentPage::isPermitted()
{
    allowActions();
    const QString reason = reasonAgainst(ActionId::FetchRecentItems, session());
    if (!reason.isEmpty())
        showNotice(lineIcon(u"lock"_s, Ink::Muted), tr("Recent items cannot be shown"), reason);
    return reason.isEmpty();
}

RecentKey RecentPage::key() const
{
    return {m_type, WebConsole::needsParent(m_type) ? m_parentId.value_or(QString()) : QString()};
}

void RecentPage::showKind(ItemType type)
{
    m_type = type;
    m_tabs->button(int(type))->setChecked(true);
    const bool inApplications = WebConsole::needsParent(type);
    if (inApplications && !m_parentId) {
        // Most people want the application that they were in last.
        const QList<RecentItem> applications = m_applications.items();
        m_parentId = applications.isEmpty() ? QString() : applications.first().id.value_or(QString());
        m_parent->setParentId(*m_parentId);
    }
    m_parent->setVisible(inApplications);
    m_panel->setKind(type);
    clearBanner();
    allowActions();
    if (isVisible() && isPermitted())
        visit();
    Q_EMIT viewChanged();
}

void RecentPage::showParent(const QString &id)
{
    m_parentId = id;
    m_parent->setParentId(id);
    m_panel->setKind(m_type);
    clearBanner();
    visit();
}

void RecentPage::showList()
{
    allowActions();
    if (const RecentLists::Entry *entry = m_lists.find(key()))
        m_panel->showItems(entry->items);
    else
        m_panel->showLoading();
}

void RecentPage::fetch()
{
    showRefreshing();
    m_lists.load(key());
}

void RecentPage::receive(const RecentKey &key)
{
    if (key.type == ItemType::Application)
        m_applications.setRecent(m_lists.find(key)->items);
    if (key != this->key())
        return;
    if (m_offer == Offer::Retry)
        clearBanner();
    showList();
    showReady();
}

void RecentPage::receiveFailure(const RecentKey &key, const ApiError &error)
{
    if (key != this->key())
        return;
    const ErrorText text = errorText(error, serverName());
    const RecentLists::Entry *entry = m_lists.find(key);
    if (entry) {
        say(Tone::Warning, ageText(entry->time, error), text.details, Offer::Retry);
    } else if (error.kind == ApiError::Kind::NotOffered) {
        m_panel->showNotice(lineIcon(u"server"_s, Ink::Muted), tr("Not offered by this server"),
                            text.explanation);
    } else {
        m_panel->showProblem(tr("The list could not be loaded"), text);
    }
    showReady();
}

void RecentPage::allowActions()
{
    const QString reason = reasonAgainst(ActionId::AddRecentItem, session());
    allow(m_add, reason.isEmpty() && m_adder.isBusy() ? tr("Something is being added already.") : reason);
    m_panel->setReasonAgainstOpening(reasonAgainstOpening());
}

QString RecentPage::reasonAgainstOpening() const
{
    return WebConsole::needsParent(m_type) && key().parentId.isEmpty()
               ? tr("Choose the application above first: it is part of the address in the web console.")
               : QString();
}

void RecentPage::open(const RecentItem &item)
{
    clearBanner();
    m_console.open({.type = m_type, .id = item.id.value_or(QString()), .parentId = key().parent()});
}

void RecentPage::askWhatToAdd()
{
    const RecentLists::Entry *entry = m_lists.find(key());
    m_dialog = new AddItemDialog(
        {.key = key(), .items = entry ? entry->items : QList<RecentItem>(), .server = serverName()}, m_adder,
        m_applications, this);
    m_dialog->open();
}

void RecentPage::receiveAdded(const RecentItemList &list)
{
    const RecentKey added = m_adder.wanted().key;
    m_lists.take(added, list);
    if (added.type == m_type && added != key())
        showParent(added.parentId);
    m_panel->clearSearch();
    m_panel->chooseFirst();
    const std::optional<RecentItem> item = m_panel->find(m_adder.wanted().id);
    Q_EMIT toastRequested(item && item->name ? tr("“%1” is on the list").arg(item->name->simplified())
                                             : tr("It is on the list"));
}

void RecentPage::sayNotAdded(const ApiError &error)
{
    const ErrorText text = errorText(error, serverName());
    say(Tone::Danger, tr("%1 was not added. %2").arg(m_adder.wanted().id, text.explanation), text.details);
}

void RecentPage::say(Tone tone, const QString &text, const QString &details, Offer offer)
{
    m_offer = offer;
    banner()->showMessage(tone, text, details,
                          offer == Offer::Retry         ? tr("Try again")
                          : offer == Offer::CopyAddress ? tr("Copy the address")
                          : offer == Offer::Settings    ? tr("Open the settings")
                                                        : QString());
}

void RecentPage::takeOffer()
{
    switch (m_offer) {
    case Offer::Retry:
        load();
        break;
    case Offer::CopyAddress:
        QGuiApplication::clipboard()->setText(m_address.toString());
        Q_EMIT toastRequested(tr("Address copied"));
        break;
    case Offer::Settings:
        Q_EMIT placeRequested(u"settings"_s, u"general"_s);
        break;
    case Offer::Nothing:
        break;
    }
}

void RecentPage::clearBanner()
{
    if (banner()->isAncestorOf(QApplication::focusWidget()))
        m_tabs->checkedButton()->setFocus();
    m_offer = Offer::Nothing;
    banner()->clear();
}
