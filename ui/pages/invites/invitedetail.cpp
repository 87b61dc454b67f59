// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitedetail.h"

#include "banner.h"
#include "busyindicator.h"
#include "card.h"
#include "confirmdialog.h"
#include "dates.h"
#include "elidedlabel.h"
#include "inviteinbox.h"
#include "lineicon.h"
#include "orgroles.h"
#include "permission.h"
#include "pill.h"
#include "theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Offer = InviteWords::Story::Offer;

namespace {

// Text of any direction and any length of word, at the leading edge, without widening what it stands in.
QLabel *makeText(const QString &style, const QString &name, QWidget *parent)
{
    QLabel *label = makeLabel(QString(), style, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment((parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignTop);
    return label;
}

// A label breaks lines between words only, and a name may be one long word.
QString breakable(const QString &text)
{
    constexpr int longest = 40;
    constexpr QChar zeroWidthSpace(0x200B);
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate() && !c.isMark()) {
            broken += zeroWidthSpace;
            run = 1;
        }
        broken += c;
    }
    return broken;
}

QString exactly(const QDateTime &utc)
{
    return u"%1\n%2"_s.arg(Dates::localDateTime(utc), Dates::utcDateTime(utc));
}

} // namespace

InviteDetail::InviteDetail(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(makeText(u"cardTitle"_s, u"inviteName"_s, this)),
      m_mark(new Pill(this)),
      m_banner(new Banner(this))
{
    // In reading order, which is the order of Tab.
    QWidget *facts = makeFacts();
    m_twoFactor = new Banner(this);
    m_twoFactorOn = makeText(u"caption"_s, u"inviteTwoFactorOn"_s, this);
    m_next = makeText(u"muted"_s, u"inviteNext"_s, this);
    m_buttons = makeButtons();
    m_mark->setObjectName(u"inviteMark"_s);
    m_banner->setObjectName(u"inviteBanner"_s);
    m_twoFactor->setObjectName(u"inviteTwoFactor"_s);
    m_twoFactorOn->setText(tr("The organization requires two-factor authentication, which is on."));
    auto *card = new Card(QString(), this);
    card->setAccessibleName(tr("The chosen invite"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::medium);
    head->addWidget(m_name, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_banner), facts, static_cast<QWidget *>(m_twoFactor),
                          static_cast<QWidget *>(m_twoFactorOn), static_cast<QWidget *>(m_next), m_buttons})
        card->body()->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    connect(m_banner, &Banner::actionTriggered, this, &InviteDetail::offer);
    connect(m_twoFactor, &Banner::actionTriggered, this, &InviteDetail::twoFactorWanted);
}

QWidget *InviteDetail::makeFacts()
{
    auto *facts = new QWidget(this);
    m_role = makeText(u"strong"_s, u"inviteRole"_s, facts);
    m_roleText = makeText(u"muted"_s, u"inviteRoleText"_s, facts);
    m_inviter = makeText(QString(), u"inviteInviter"_s, facts);
    m_invited = makeText(QString(), u"inviteDate"_s, facts);
    m_end = makeText(QString(), u"inviteEnd"_s, facts);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::normal);
    grid->setVerticalSpacing(Space::medium);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &title, const QList<QWidget *> &lines) {
        const int row = grid->count() / 2;
        auto *values = new QVBoxLayout;
        values->setSpacing(2);
        for (QWidget *line : lines)
            values->addWidget(line);
        grid->addWidget(makeLabel(title, u"muted"_s, facts), row, 0, Qt::AlignTop);
        grid->addLayout(values, row, 1);
    };
    addRow(tr("Your role"), {m_role, m_roleText});
    addRow(tr("Invited by"), {m_inviter, makeAddress()});
    addRow(tr("Invited"), {m_invited});
    addRow(tr("Open until"), {m_end});
    return facts;
}

// Elided and not wrapped: what is copied must be the address and nothing else.
QWidget *InviteDetail::makeAddress()
{
    m_addressArea = new QWidget(this);
    m_address = new ElidedLabel(m_addressArea);
    m_address->setObjectName(u"inviteAddress"_s);
    auto *copy = new QToolButton(m_addressArea);
    copy->setObjectName(u"copyAddress"_s);
    copy->setIcon(lineIcon(u"copy"_s, Ink::Muted));
    copy->setToolTip(tr("Copy the e-mail address"));
    copy->setAccessibleName(copy->toolTip());
    copy->setCursor(Qt::PointingHandCursor);
    copy->setFixedHeight(24); // no higher than the line needs
    auto *layout = new QHBoxLayout(m_addressArea);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(m_address);
    layout->addWidget(copy);
    layout->addStretch();
    connect(copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_entry.invite.invitedByEmail.value_or(QString()));
        Q_EMIT toastRequested(tr("E-mail address copied"));
    });
    return m_addressArea;
}

QWidget *InviteDetail::makeButtons()
{
    auto *bar = new QWidget(this);
    m_accept = makeButton(tr("&Accept"), ButtonKind::Primary, bar);
    m_dismiss = makeButton(tr("Dis&miss"), ButtonKind::Normal, bar);
    m_busy = new BusyIndicator(20, bar);
    m_reject = makeButton(tr("Re&ject…"), ButtonKind::Normal, bar);
    m_accept->setObjectName(u"acceptInvite"_s);
    m_dismiss->setObjectName(u"dismissInvite"_s);
    m_reject->setObjectName(u"rejectInvite"_s);
    m_busy->setObjectName(u"inviteBusy"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, Space::tight, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_accept);
    layout->addWidget(m_dismiss);
    layout->addWidget(m_busy);
    layout->addStretch();
    layout->addWidget(m_reject);
    connect(m_accept, &QPushButton::clicked, this,
            [this] { Q_EMIT answered(m_entry.key, InviteAction::Accept); });
    connect(m_dismiss, &QPushButton::clicked, this,
            [this] { Q_EMIT answered(m_entry.key, InviteAction::Dismiss); });
    connect(m_reject, &QPushButton::clicked, this, &InviteDetail::confirmRejection);
    return bar;
}

void InviteDetail::show(const InboxEntry &entry)
{
    m_entry = entry;
    showFacts(entry);
    refresh();
}

void InviteDetail::refresh()
{
    showTime();
    showTwoFactor();
    showStory();
    showButtons();
}

bool InviteDetail::focusNext()
{
    auto *offered = m_banner->findChild<QPushButton *>(u"bannerAction"_s);
    auto *twoFactor = m_twoFactor->findChild<QPushButton *>(u"bannerAction"_s);
    for (QPushButton *button : {offered, twoFactor, m_accept, m_dismiss}) {
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus();
            return true;
        }
    }
    return false;
}

void InviteDetail::showFacts(const InboxEntry &entry)
{
    const Invite &invite = entry.invite;
    m_name->setText(breakable(InviteWords::organization(invite)));
    m_role->setText(breakable(OrgRoles::name(invite.role, invite.roleText)));
    m_roleText->setText(OrgRoles::explanation(invite.role, breakable(invite.roleText)));
    const QString name = invite.invitedByName.value_or(QString());
    const QString address = invite.invitedByEmail.value_or(QString());
    m_inviter->setText(!name.isEmpty()     ? breakable(name)
                       : address.isEmpty() ? tr("not named", "who sent the invite")
                                           : address);
    m_address->setText(address);
    m_address->setMaximumWidth(m_address->sizeHint().width());
    m_addressArea->setVisible(!name.isEmpty() && !address.isEmpty());
    const std::optional<QDateTime> &date = invite.inviteDate;
    m_invited->setText(date ? tr("%1 (%2)").arg(Dates::localDateTime(*date),
                                                Dates::daysAgo(*date, m_context.invites.serverNow()))
                            : tr("not known"));
    m_invited->setToolTip(date ? exactly(*date) : QString());
    m_invited->setAccessibleDescription(m_invited->toolTip());
    m_next->setText(
        tr("When you accept, you become a member of %1 with the role %2. What is yours stays yours.")
            .arg(InviteWords::quoted(invite), OrgRoles::name(invite.role, invite.roleText)));
}

void InviteDetail::showTime()
{
    const QDateTime now = m_context.invites.serverNow();
    const InviteWords::Mark mark = InviteWords::mark(m_entry, now);
    m_mark->setState(mark.tone, mark.text);
    const std::optional<QDateTime> end = m_entry.invite.expiresAt();
    const QString exact = InviteWords::exactEnd(m_entry.invite);
    m_mark->setToolTip(exact);
    m_mark->setAccessibleDescription(exact);
    m_end->setToolTip(exact);
    m_end->setAccessibleDescription(exact);
    if (!end)
        m_end->setText(tr("not known"));
    else if (m_entry.isExpired)
        m_end->setText(tr("%1 (expired)").arg(Dates::localDateTime(*end)));
    else if (m_entry.isOpen() && *end > now)
        m_end->setText(tr("%1 (%2)").arg(Dates::localDateTime(*end), Dates::leftWords(*end, now)));
    else
        m_end->setText(Dates::localDateTime(*end));
}

bool InviteDetail::lacksTwoFactor() const
{
    const std::optional<Profile> &profile = m_context.session.profile();
    return m_entry.invite.requiresMFA.value_or(false) && profile &&
           !profile->twoFactorAuthEnabled.value_or(true);
}

void InviteDetail::showTwoFactor()
{
    const std::optional<Profile> &profile = m_context.session.profile();
    const bool isNeeded = m_entry.isOpen() && lacksTwoFactor();
    m_twoFactorOn->setVisible(m_entry.isOpen() && m_entry.invite.requiresMFA.value_or(false) && profile &&
                              profile->twoFactorAuthEnabled.value_or(false));
    if (!isNeeded) {
        if (m_twoFactor->isAncestorOf(window()->focusWidget()))
            Q_EMIT focusLost();
        m_twoFactor->clear();
        return;
    }
    const QString why = reasonAgainst(ActionId::EnableTwoFactorAuth, m_context.session);
    const QString text = tr("%1 requires two-factor authentication of its members, and yours is off. Turn it "
                            "on, then you can accept.")
                             .arg(InviteWords::quoted(m_entry.invite));
    if (m_twoFactor->isHidden() || m_twoFactor->text() != text || m_twoFactor->details() != why)
        m_twoFactor->showMessage(Tone::Warning, text, why,
                                 why.isEmpty() ? tr("Turn on two-factor first…") : QString());
}

void InviteDetail::showStory()
{
    const InviteWords::Story story = InviteWords::story(m_entry, m_context.session.account().server.host());
    // Said once, or a screen reader repeats it with every refresh.
    const bool isSaid = story.text == m_story.text && story.offer == m_story.offer;
    m_story = story;
    if (isSaid)
        return;
    if (story.offer == Offer::Nothing && m_banner->isAncestorOf(window()->focusWidget()))
        Q_EMIT focusLost();
    if (story.text.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(story.tone, story.text, story.details,
                              story.offer == Offer::Check   ? tr("Check now")
                              : story.offer == Offer::Retry ? tr("Try again")
                                                            : QString());
}

void InviteDetail::showButtons()
{
    const bool canAnswer = m_entry.canBeAnswered();
    const bool hadFocus = m_buttons->isAncestorOf(window()->focusWidget());
    const QString why = !m_entry.invite.id ? tr("The server gave this invite no id to answer it by.")
                                           : reasonAgainst(ActionId::RespondToInvite, m_context.session);
    m_buttons->setVisible(m_entry.isOpen());
    m_next->setVisible(m_entry.isOpen());
    m_busy->setVisible(m_entry.isBusy());
    for (QPushButton *button : {m_accept, m_dismiss, m_reject}) {
        allow(button, why);
        button->setEnabled(canAnswer && why.isEmpty());
    }
    if (why.isEmpty()) {
        m_dismiss->setToolTip(tr("Takes the invite off your list, without a yes or no"));
        m_reject->setToolTip(tr("Declines the invite"));
    }
    if (canAnswer && why.isEmpty() && lacksTwoFactor())
        allow(m_accept, tr("Two-factor authentication has to be on first."));
    if (hadFocus && !m_buttons->isAncestorOf(window()->focusWidget()))
        Q_EMIT focusLost();
}

void InviteDetail::offer()
{
    if (m_story.offer == Offer::Check)
        Q_EMIT checkWanted(m_entry.key);
    else if (m_story.offer == Offer::Retry)
        Q_EMIT answered(m_entry.key, m_entry.action);
}

void InviteDetail::confirmRejection()
{
    ConfirmDialog::ask(
        this,
        {.title = tr("Reject the invite?"),
         .text = tr("You decline to join %1. To join later, somebody there has to invite you again.")
                     .arg(InviteWords::quoted(m_entry.invite)),
         .confirm = tr("Reject"),
         .destructive = true},
        [this, key = m_entry.key] { Q_EMIT answered(key, InviteAction::Reject); });
}
