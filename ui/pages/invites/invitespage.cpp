// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitespage.h"

#include "banner.h"
#include "clock.h"
#include "dates.h"
#include "errortext.h"
#include "freshness.h"
#include "invitedetail.h"
#include "invitefilter.h"
#include "inviteinbox.h"
#include "invitelist.h"
#include "invitelistmodel.h"
#include "invitewords.h"
#include "lineicon.h"
#include "permission.h"
#include "searchfield.h"
#include "searchkeys.h"
#include "session.h"
#include "theme.h"
#include "twofactorwizard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

InvitesPage::InvitesPage(const PageContext &context, QWidget *parent)
    : Page(tr("Invites"), context, parent),
      m_model(new InviteListModel(context.invites, this)),
      m_filter(new InviteFilter(this)),
      m_search(makeSearchLine(tr("Search by organization, role or name"), this)),
      m_counts(makeLabel(QString(), u"caption"_s, this)),
      m_list(new InviteList(this)),
      m_detail(new InviteDetail(context, this))
{
    m_counts->setObjectName(u"inviteCounts"_s);
    m_list->setObjectName(u"inviteList"_s);
    m_list->setAccessibleName(tr("Invites"));
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_search->setObjectName(u"inviteSearch"_s);
    m_search->hide();
    connect(m_search, &QLineEdit::textChanged, this, &InvitesPage::search);
    connect(new SearchKeys(m_search, m_list), &SearchKeys::entered, m_detail, &InviteDetail::focusNext);
    m_list->setMinimumHeight(160);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(Space::normal);
    panes->addWidget(m_list, 9);
    panes->addWidget(m_detail, 11);
    auto *sheet = new QVBoxLayout;
    sheet->setSpacing(Space::small);
    sheet->addWidget(m_search);
    sheet->addWidget(m_counts);
    sheet->addLayout(panes, 1);
    content()->addLayout(sheet, 1);
    fillHeight();
    m_tick.setObjectName(u"tick"_s);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &InvitesPage::passTime);
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    connect(m_list, &InviteList::currentMoved, this, &InvitesPage::showChosen);
    connect(m_list, &QAbstractItemView::activated, m_detail, &InviteDetail::focusNext);
    connect(m_detail, &InviteDetail::answered, &context.invites, &InviteInbox::answer);
    connect(m_detail, &InviteDetail::checkWanted, &context.invites, &InviteInbox::check);
    connect(m_detail, &InviteDetail::twoFactorWanted, this, &InvitesPage::turnOnTwoFactor);
    connect(m_detail, &InviteDetail::toastRequested, this, &Page::toastRequested);
    connect(m_detail, &InviteDetail::focusLost, this, [this] { m_list->setFocus(); });
    connect(&context.invites, &InviteInbox::changed, this, &InvitesPage::follow);
    connect(&context.invites, &InviteInbox::loaded, this, &InvitesPage::takeList);
    connect(&context.invites, &InviteInbox::answered, this, &InvitesPage::tellAnswer);
    for (const auto signal : {&Session::profileChanged, &Session::tokenChanged}) {
        connect(&session(), signal, this, [this] {
            m_detail->refresh();
            showBanner();
        });
    }
}

void InvitesPage::load()
{
    InviteInbox &inbox = context().invites;
    m_isMissing = false;
    if (inbox.time().isValid())
        showRefreshing();
    else
        showLoading();
    inbox.tidy();
    inbox.load();
    // Whether two-factor is on may have changed elsewhere.
    session().loadProfile();
}

void InvitesPage::visit()
{
    InviteInbox &inbox = context().invites;
    m_isMissing = false;
    if (inbox.problem() || !isFresh(inbox.time(), context().clock)) {
        load();
        return;
    }
    inbox.tidy();
    showList();
}

void InvitesPage::showView(const QString &view)
{
    if (choose(view))
        return;
    // It may have come since the list did.
    m_wanted = view;
    load();
}

bool InvitesPage::choose(const QString &key)
{
    const QModelIndex place = m_model->indexOf(key);
    if (!place.isValid())
        return false;
    m_isMissing = false;
    m_search->clear();
    const QModelIndex index = m_filter->mapFromSource(place);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->setFocus();
    if (isSettled())
        showBanner();
    return true;
}

bool InvitesPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show)
        noteLook();
    return Page::event(event);
}

void InvitesPage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

void InvitesPage::follow()
{
    offerSearch();
    showCounts();
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    showChosen();
    if (isSettled())
        showList();
    noteLook();
}

void InvitesPage::takeList()
{
    if (!m_wanted.isEmpty() && choose(m_wanted))
        m_wanted.clear();
    else if (!m_wanted.isEmpty() && !context().invites.problem())
        m_isMissing = !std::exchange(m_wanted, QString()).isEmpty();
    showList();
}

void InvitesPage::showList()
{
    const InviteInbox &inbox = context().invites;
    if (!inbox.time().isValid() && !inbox.problem())
        return; // Still on its way.
    showBanner();
    if (m_model->rowCount() == 0) {
        showNothing();
    } else {
        m_said.clear();
        showReady();
    }
    passTime();
}

void InvitesPage::showNothing()
{
    const InviteInbox &inbox = context().invites;
    const QString why = reasonAgainst(ActionId::Invites, session());
    if (!inbox.isOffered())
        sayNothing(u"invites"_s, tr("Not offered by this server"),
                   tr("%1 runs a version of the platform that does not tell of invites. They come by e-mail, "
                      "and the "
                      "web console shows them.")
                       .arg(serverName()));
    else if (!why.isEmpty())
        sayNothing(u"lock"_s, tr("Not permitted"), why);
    else if (inbox.problem() && !inbox.time().isValid())
        showProblem(tr("Your invites could not be loaded"), *inbox.problem());
    else
        sayNothing(
            u"invites"_s, tr("No invites"),
            tr("When an organization invites you, its invite waits here. To join one, ask its administrator "
               "to invite %1.")
                .arg(session().account().email));
}

void InvitesPage::sayNothing(const QString &icon, const QString &what, const QString &why)
{
    // Said once, or a screen reader repeats it with every refresh.
    if (isSettled() && m_said == what)
        return;
    m_said = what;
    showNotice(lineIcon(icon, Ink::Muted), what, why);
}

void InvitesPage::showBanner()
{
    const InviteInbox &inbox = context().invites;
    const QString why = reasonAgainst(ActionId::RespondToInvite, session());
    QString text;
    QString details;
    QString action;
    if (inbox.problem() && inbox.time().isValid()) {
        text = ageText(inbox.time(), *inbox.problem());
        details = errorText(*inbox.problem(), serverName()).details;
        action = tr("Try again");
    } else if (m_isMissing) {
        text =
            tr("The link leads to an invite that is not among those of %1. It may be answered or withdrawn, "
               "or meant for another account.")
                .arg(session().account().email);
    } else if (m_model->rowCount() > 0 && !why.isEmpty()) {
        text = tr("You can look, but not answer. %1").arg(why);
    }
    if (text.isEmpty()) {
        if (banner()->isAncestorOf(window()->focusWidget()))
            m_list->setFocus();
        banner()->clear();
    } else if (banner()->isHidden() || banner()->text() != text) {
        banner()->showMessage(action.isEmpty() ? Tone::Info : Tone::Warning, text, details, action);
    }
}

// A few are found faster by looking.
void InvitesPage::offerSearch()
{
    constexpr int few = 20;
    const bool isOffered = m_model->rowCount() > few || !m_search->text().isEmpty();
    if (!isOffered && m_search->hasFocus())
        m_list->setFocus();
    m_search->setVisible(isOffered);
}

void InvitesPage::search(const QString &text)
{
    m_filter->setSearch(text);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    showCounts();
}

void InvitesPage::showCounts()
{
    if (m_filter->rowCount() == 0 && m_model->rowCount() > 0) {
        m_counts->setText(tr("No invite has these words"));
        return;
    }
    const int open = context().invites.openCount();
    const int rest = m_model->rowCount() - open;
    m_counts->setText(
        rest == 0 ? tr("%Ln open", nullptr, open)
                  : tr("%1 · %2").arg(tr("%Ln open", nullptr, open), tr("%Ln closed", nullptr, rest)));
}

void InvitesPage::showChosen()
{
    if (const InboxEntry *entry = m_model->at(m_filter->mapToSource(m_list->currentIndex())))
        m_detail->show(*entry);
}

// What is new has been seen once the page has been in sight of somebody.
void InvitesPage::noteLook()
{
    if (isVisible() && window()->isActiveWindow())
        context().invites.markSeen();
}

void InvitesPage::passTime()
{
    if (!isVisible())
        return;
    m_model->passTime();
    m_detail->refresh();
    const QDateTime now = context().invites.serverNow();
    std::chrono::milliseconds wait = std::chrono::minutes(1);
    for (const InboxEntry &entry : context().invites.entries()) {
        const std::optional<QDateTime> end = entry.isOpen() ? entry.invite.expiresAt() : std::nullopt;
        if (const auto change = end ? Dates::untilWordsChange(*end, now) : std::nullopt)
            wait = std::min(wait, *change);
    }
    m_tick.start(wait);
}

void InvitesPage::tellAnswer(const QString &key)
{
    const InboxEntry *entry = context().invites.find(key);
    if (!entry)
        return;
    const bool isInSight = isVisible() && chosenKey() == key;
    const bool wentWell = entry->state == InboxEntry::State::Accepted ||
                          entry->state == InboxEntry::State::Rejected ||
                          entry->state == InboxEntry::State::Dismissed;
    // What did not go well is told by the invite itself, where that can be seen.
    if (wentWell)
        Q_EMIT toastRequested(InviteWords::toast(*entry));
    else if (!isInSight)
        Q_EMIT warningRequested(InviteWords::toast(*entry));
}

void InvitesPage::turnOnTwoFactor()
{
    auto *wizard = new TwoFactorWizard(context(), this);
    connect(wizard, &TwoFactorWizard::closedEarly, this, &Page::toastRequested);
    // Back to the same invite, where the next step is to accept.
    connect(wizard, &QDialog::finished, m_detail, &InviteDetail::focusNext);
    wizard->open();
}

QString InvitesPage::chosenKey() const
{
    return m_list->currentIndex().data(InviteKeyRole).toString();
}
