// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletecard.h"

#include "banner.h"
#include "busyindicator.h"
#include "card.h"
#include "confirmdialog.h"
#include "errortext.h"
#include "holdingsview.h"
#include "lineicon.h"
#include "permission.h"
#include "prooffields.h"
#include "ssonote.h"
#include "textfield.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// Typing the address shows that this account is meant, and proves nothing: neither case nor a pasted blank
// makes it another one.
bool isSameAddress(const QString &typed, const QString &address)
{
    return typed.trimmed().compare(address, Qt::CaseInsensitive) == 0;
}

} // namespace

DeleteCard::DeleteCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_deletion(context.session),
      m_reason(makeLabel(QString(), u"caption"_s, this)),
      m_open(makeButton(tr("&Delete account…"), ButtonKind::Normal, this))
{
    m_open->setObjectName(u"deleteAccount"_s);
    setButtonIcon(m_open, lineIcon(u"trash"_s, Ink::Danger));
    m_reason->setObjectName(u"deleteReason"_s);
    auto *card = new Card(tr("Delete the account"), this);
    setStyleProperty(card, "zone", u"danger"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    QWidget *content = makeContent();
    m_sso = new SsoNote(tr("Your organization's single sign-on manages this account: it has no password "
                           "here, and the platform asks "
                           "for one before it deletes an account. Ask the administrator of your "
                           "organization, or the platform's "
                           "support, to delete it. The export above works all the same."),
                        content, this);
    card->body()->addWidget(content);
    card->body()->addWidget(m_sso);
    connect(m_open, &QPushButton::clicked, this, &DeleteCard::openForm);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_offer == Offer::SignIn)
            m_deletion.trySignIn();
        else
            m_deletion.check();
    });
    connect(&m_deletion, &AccountDeletion::stateChanged, this, &DeleteCard::showState);
    connect(&m_deletion, &AccountDeletion::finished, this, &DeleteCard::receive);
}

QWidget *DeleteCard::makeContent()
{
    auto *content = new QWidget(this);
    auto *text =
        makeLabel(tr("Ends the account for good, with everything that it owns. This cannot be taken back."),
                  u"muted"_s, content);
    text->setWordWrap(true);
    m_reason->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::tight);
    texts->addWidget(text);
    texts->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    row->addLayout(texts, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    m_formArea = makeForm();
    m_formArea->hide();
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addLayout(row);
    layout->addWidget(m_formArea);
    return content;
}

QWidget *DeleteCard::makeForm()
{
    // In reading order, which is the order of Tab.
    auto *area = new QWidget(this);
    m_holdings = new HoldingsView(m_context.session, area);
    connect(m_holdings, &HoldingsView::loadingChanged, this, &DeleteCard::loadingChanged);
    QWidget *hint = makeHint();
    m_email = new TextField(u"confirmEmail"_s, tr("Type the account's e-mail &address to confirm"), area);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setValidator([this](const QString &typed) {
        if (typed.trimmed().isEmpty())
            return tr("Type the e-mail address of the account");
        return isSameAddress(typed, m_address)
                   ? QString()
                   : tr("This is not the address of this account, %1").arg(m_address);
    });
    m_form.add(m_email);
    m_proof = new ProofFields(m_form, area);
    m_banner = new Banner(area);
    m_banner->setObjectName(u"deleteBanner"_s);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_holdings);
    layout->addWidget(hint);
    layout->addWidget(m_email);
    layout->addWidget(m_proof);
    layout->addWidget(m_banner);
    layout->addWidget(makeButtons());
    for (const TextField *field : m_form.fields())
        connect(field->edit(), &QLineEdit::returnPressed, this, &DeleteCard::submit);
    return area;
}

QWidget *DeleteCard::makeHint()
{
    auto *hint = new QWidget(this);
    auto *exporting = makeButton(tr("Export the data"), ButtonKind::Normal, hint);
    exporting->setObjectName(u"exportFirst"_s);
    setButtonIcon(exporting, lineIcon(u"download"_s, Ink::Text));
    auto *transfer = makeButton(tr("Transfer…"), ButtonKind::Normal, hint);
    transfer->setObjectName(u"transferFirst"_s);
    transfer->setAccessibleName(tr("Transfer applications and dashboards"));
    setButtonIcon(transfer, lineIcon(u"transfer"_s, Ink::Text));
    auto *text =
        makeLabel(tr("Keep what is still needed: take the data along, and hand applications and dashboards "
                     "over to an organization or another user."),
                  u"muted"_s, hint);
    text->setWordWrap(true);
    auto *layout = new QHBoxLayout(hint);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(text, 1);
    layout->addWidget(exporting);
    layout->addWidget(transfer);
    connect(exporting, &QPushButton::clicked, this, &DeleteCard::exportRequested);
    connect(transfer, &QPushButton::clicked, this, &DeleteCard::transferRequested);
    return hint;
}

QWidget *DeleteCard::makeButtons()
{
    auto *bar = new QWidget(this);
    m_busy = new BusyIndicator(20, bar);
    m_erase = makeButton(tr("Erase it here…"), ButtonKind::Normal, bar);
    m_cancel = makeButton(tr("&Keep the account"), ButtonKind::Normal, bar);
    m_delete = makeButton(QString(), ButtonKind::Danger, bar);
    m_erase->setObjectName(u"eraseHere"_s);
    m_cancel->setObjectName(u"cancelDeletion"_s);
    m_delete->setObjectName(u"confirmDeletion"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addStretch();
    layout->addWidget(m_busy);
    layout->addWidget(m_erase);
    layout->addWidget(m_cancel);
    layout->addWidget(m_delete);
    connect(m_erase, &QPushButton::clicked, this, &DeleteCard::askToErase);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteCard::discard);
    connect(m_delete, &QPushButton::clicked, this, &DeleteCard::submit);
    return bar;
}

void DeleteCard::show(const Profile &profile)
{
    m_address = profile.email.value_or(m_context.session.account().email);
    const QString reason = reasonAgainst(ActionId::Delete, m_context.session);
    allow(m_open, reason);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_asksForCode = profile.twoFactorAuthEnabled.value_or(true);
    m_proof->setCode(!profile.twoFactorAuthEnabled   ? ProofFields::Code::IfOn
                     : *profile.twoFactorAuthEnabled ? ProofFields::Code::Required
                                                     : ProofFields::Code::NotAsked);
    m_sso->apply(profile);
}

bool DeleteCard::isDirty() const
{
    return m_formArea->isVisibleTo(this) && m_form.isDirty();
}

void DeleteCard::refresh()
{
    if (m_formArea->isVisibleTo(this))
        m_holdings->load();
}

void DeleteCard::openForm()
{
    clearBanner();
    m_formArea->show();
    m_email->setFocus();
    m_open->hide();
    showState();
    m_holdings->load();
}

void DeleteCard::closeForm()
{
    m_open->show();
    keepFocusOutOf(m_formArea);
    m_form.discard();
    m_proof->clear();
    m_formArea->hide();
}

void DeleteCard::discard()
{
    if (isBusy() || !m_formArea->isVisibleTo(this))
        return;
    m_deletion.forget();
    clearBanner();
    closeForm();
}

void DeleteCard::submit()
{
    if (isBusy() || m_deletion.state() != AccountDeletion::State::Idle || !m_form.validate())
        return;
    ConfirmDialog::ask(
        this,
        {.title = tr("Delete the account for good?"),
         .text = tr("%1 on %2 ends now, with everything that it owns. This cannot be taken back.\n\n"
                    "Afterwards Conta erases what this computer holds of it.")
                     .arg(m_address, serverName()),
         .confirm = tr("Delete for good"),
         .cancel = tr("Keep the account"),
         .destructive = true},
        [this] { send(); });
}

void DeleteCard::send()
{
    clearBanner();
    m_deletion.start({.email = m_address, .password = m_proof->password(), .twoFactorCode = m_proof->code()});
}

void DeleteCard::askToErase()
{
    ConfirmDialog::ask(this,
                       {.title = tr("Erase the account from this computer?"),
                        .text = tr("The sign-in and the account's place in Conta's list go, whatever the "
                                   "server did. If the account "
                                   "is still there, you can sign in to it again."),
                        .confirm = tr("Erase it here"),
                        .destructive = true},
                       [this] { Q_EMIT accountGone(false); });
}

void DeleteCard::showState()
{
    const AccountDeletion::State state = m_deletion.state();
    const bool busy = m_deletion.isBusy();
    const bool unsure =
        state == AccountDeletion::State::Unknown || state == AccountDeletion::State::TokenRefused;
    m_form.setReadOnly(busy || unsure);
    m_busy->setVisible(busy);
    m_delete->setText(busy ? tr("Deleting…") : tr("Delete account…"));
    const QWidget *focused = window()->focusWidget();
    if ((unsure && focused == m_delete) || (!unsure && focused == m_erase))
        m_email->setFocus();
    m_delete->setVisible(!unsure);
    m_erase->setVisible(state == AccountDeletion::State::TokenRefused);
    if (busy && focused == m_cancel)
        m_delete->setFocus();
    m_cancel->setEnabled(!busy);
    const QString unknown = tr("It is not known whether the account was deleted. %1");
    switch (state) {
    case AccountDeletion::State::Idle:
    case AccountDeletion::State::Sending:
        break;
    case AccountDeletion::State::Checking:
        say(Tone::Info, unknown.arg(tr("Checking with %1…").arg(serverName())));
        break;
    case AccountDeletion::State::Unknown: {
        const ErrorText why = errorText(m_deletion.problem(), serverName());
        say(Tone::Warning, unknown.arg(why.explanation), why.details, Offer::Check);
        break;
    }
    case AccountDeletion::State::TokenRefused:
        say(Tone::Warning,
            unknown.arg(tr(
                "The server no longer accepts this sign-in, which a deleted account would explain, but so "
                "would one that was ended elsewhere. Try to sign in: where a password that is surely right "
                "is not accepted any more, the account is gone.")),
            errorText(m_deletion.problem(), serverName()).details,
            m_deletion.canTrySignIn() ? Offer::SignIn : Offer::Nothing);
        break;
    }
}

void DeleteCard::receive(AccountDeletion::Outcome outcome)
{
    const ErrorText why = errorText(m_deletion.problem(), serverName());
    switch (outcome) {
    case AccountDeletion::Outcome::Deleted:
        Q_EMIT accountGone(true);
        break;
    case AccountDeletion::Outcome::NotSent:
        say(Tone::Danger, tr("The account was not deleted. %1").arg(why.explanation), why.details);
        break;
    case AccountDeletion::Outcome::Refused:
        showRefusal(m_deletion.problem());
        break;
    case AccountDeletion::Outcome::NotDeleted:
        say(Tone::Warning,
            tr("No answer came, and so far the account is still there. What you typed is too; try "
               "again."));
        break;
    }
}

void DeleteCard::showRefusal(const ApiError &error)
{
    ApiError rest = error;
    // What the API calls these two is the account's address and the current password.
    for (const auto &[api, field] :
         {std::pair(u"email"_s, u"confirmEmail"_s), std::pair(u"password"_s, u"currentPassword"_s)}) {
        if (rest.fields.contains(api))
            rest.fields.insert(field, rest.fields.take(api));
    }
    rest.fields = m_form.showErrors(rest.fields);
    const ErrorText why = error.type == "AccountLocked"_L1 ? signInErrorText(rest, serverName())
                                                           : errorText(rest, serverName());
    if (!isAboutProof(error)) {
        say(Tone::Danger, tr("The account was not deleted. %1").arg(why.explanation), why.details);
        return;
    }
    say(Tone::Danger,
        m_asksForCode ? tr("The account was not deleted. Current password or code not accepted.")
                      : tr("The account was not deleted. Current password not accepted."),
        why.details);
    m_proof->askAgain();
}

void DeleteCard::say(Tone tone, const QString &text, const QString &details, Offer offer)
{
    if (offer == Offer::Nothing)
        keepFocusOutOf(m_banner);
    m_offer = offer;
    m_banner->showMessage(tone, text, details,
                          offer == Offer::Check    ? tr("Check now")
                          : offer == Offer::SignIn ? tr("Try to sign in")
                                                   : QString());
}

void DeleteCard::clearBanner()
{
    keepFocusOutOf(m_banner);
    m_banner->clear();
}

// Hiding what has the focus would send it to whatever comes next.
void DeleteCard::keepFocusOutOf(const QWidget *area)
{
    if (!area->isAncestorOf(window()->focusWidget()))
        return;
    if (area == m_formArea)
        m_open->setFocus();
    else
        m_email->setFocus();
}

QString DeleteCard::serverName() const
{
    return m_context.session.account().server.host();
}
