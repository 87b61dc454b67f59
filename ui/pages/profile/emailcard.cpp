// SPDX-License-Identifier: GPL-3.0-or-later
#include "emailcard.h"

#include "banner.h"
#include "card.h"
#include "elidedlabel.h"
#include "errortext.h"
#include "formbar.h"
#include "permission.h"
#include "pill.h"
#include "prooffields.h"
#include "saveoutcome.h"
#include "session.h"
#include "textfield.h"
#include "theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

EmailCard::EmailCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_address(new ElidedLabel(this)),
      m_state(new Pill(this)),
      m_pending(makeLabel(QString(), u"muted"_s, this)),
      m_sendAgain(makeButton(tr("Send the verification again"), ButtonKind::Link, this)),
      m_change(makeButton(tr("Change…"), ButtonKind::Normal, this)),
      m_banner(new Banner(this)),
      m_email(new TextField(u"email"_s, tr("&New e-mail address"), this))
{
    m_sendAgain->setObjectName(u"sendVerification"_s);
    m_change->setObjectName(u"changeEmail"_s);
    m_pending->setObjectName(u"pendingEmail"_s);
    m_pending->setWordWrap(true);
    auto *card = new Card(tr("E-mail address"), this);
    card->addToHeader(m_state);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_address, 1);
    row->addWidget(m_sendAgain);
    row->addWidget(m_change);
    card->body()->addLayout(row);
    card->body()->addWidget(m_pending);
    card->body()->addWidget(m_banner);
    m_formArea = makeForm();
    connect(m_bar, &FormBar::save, this, &EmailCard::save);
    connect(m_bar, &FormBar::discard, this, &EmailCard::discard);
    card->body()->addWidget(m_formArea);
    m_formArea->hide();
    m_pending->hide();

    connect(m_change, &QPushButton::clicked, this, &EmailCard::openForm);
    connect(m_sendAgain, &QPushButton::clicked, this, &EmailCard::sendVerification);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        m_context.session.loadProfile();
    });
}

QWidget *EmailCard::makeForm()
{
    auto *area = new QWidget(this);
    m_form.add(m_email);
    // In reading order, which is the order of Tab and of the complaints.
    m_proof = new ProofFields(m_form, this);
    m_bar = new FormBar(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_email);
    layout->addWidget(m_proof);
    layout->addWidget(m_bar);
    m_email->setValidator(Validators::all({Validators::required(tr("Enter the new address")),
                                           Validators::email(), Validators::lengthAtMost(1024)}));
    m_email->setHint(
        tr("A message goes to the new address. Until it is confirmed there, the present one stays."));
    m_bar->setSaveText(tr("Change the &address"));
    return area;
}

void EmailCard::show(const Profile &profile)
{
    const Session &session = m_context.session;
    const bool verified = profile.emailVerified.value_or(true) && !profile.needsToVerifyEmail.value_or(false);
    m_address->setText(profile.email.value_or(tr("not known")));
    m_state->setState(verified ? Tone::Good : Tone::Warning, verified ? tr("Verified") : tr("Not verified"));
    const QString pending = profile.requestedEmail.value_or(QString());
    m_pending->setText(
        tr("Waiting for confirmation: %1. Open the message sent there to finish the change.").arg(pending));
    m_pending->setVisible(!pending.isEmpty());
    m_sendAgain->setVisible(!verified || !pending.isEmpty());
    allow(m_sendAgain, reasonAgainst(ActionId::VerifyEmail, session));
    allow(m_change, profile.ssoLinked.value_or(false)
                        ? tr("Your organization's single sign-on manages this address")
                        : reasonAgainst(ActionId::Patch, session));
    m_proof->setCode(!profile.twoFactorAuthEnabled   ? ProofFields::Code::IfOn
                     : *profile.twoFactorAuthEnabled ? ProofFields::Code::Required
                                                     : ProofFields::Code::NotAsked);
}

bool EmailCard::isDirty() const
{
    return m_formArea->isVisibleTo(this) && m_form.isDirty();
}

void EmailCard::openForm()
{
    m_formArea->show();
    m_change->hide();
    m_bar->setState(FormBar::State::Dirty);
    m_email->setFocus();
}

void EmailCard::save()
{
    if (m_saving || !m_formArea->isVisibleTo(this) || !m_form.validate())
        return;
    setSaving(true);
    m_banner->clear();
    const ProfilePatch patch{.email = m_email->text().trimmed(),
                             .currentCredentials = CurrentCredentials{.password = m_proof->password(),
                                                                      .twoFactorCode = m_proof->code()}};
    m_context.session.api().profile().update(patch).then(this, [this](Result<Profile> profile) {
        setSaving(false);
        if (!profile && profile.error().kind == ApiError::Kind::Unauthorized) {
            // The token is looked after elsewhere; here a 401 is about what was typed.
            m_banner->showMessage(Tone::Danger, tr("Not saved. Current password or code not accepted."));
            m_proof->askAgain();
            return;
        }
        if (!profile) {
            showSaveProblem(profile.error(), m_context.session.account().server.host(), m_form, *m_banner);
            return;
        }
        discard();
        m_context.session.setProfile(*profile);
        Q_EMIT toastRequested(tr("Address change requested"));
    });
}

void EmailCard::discard()
{
    if (m_saving)
        return;
    const bool hadFocus = m_formArea->isAncestorOf(QApplication::focusWidget());
    m_form.discard();
    m_proof->clear();
    m_banner->clear();
    m_change->show();
    if (hadFocus)
        m_change->setFocus();
    m_formArea->hide();
}

void EmailCard::setSaving(bool saving)
{
    m_saving = saving;
    m_form.setReadOnly(saving);
    m_bar->setState(saving ? FormBar::State::Saving : FormBar::State::Dirty);
}

void EmailCard::sendVerification()
{
    m_sendAgain->setEnabled(false);
    m_banner->clear();
    m_context.session.api().profile().verifyEmail().then(this, [this](Result<Done> result) {
        m_sendAgain->setEnabled(true);
        if (result) {
            Q_EMIT toastRequested(tr("Verification sent"));
            return;
        }
        const ErrorText text = errorText(result.error(), m_context.session.account().server.host());
        m_banner->showMessage(Tone::Danger, tr("The verification was not sent. %1").arg(text.explanation),
                              text.details);
    });
}
