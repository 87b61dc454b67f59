// SPDX-License-Identifier: GPL-3.0-or-later
#include "twofactorcard.h"

#include "card.h"
#include "permission.h"
#include "pill.h"
#include "session.h"
#include "ssonote.h"
#include "theme.h"
#include "twofactoroffdialog.h"
#include "twofactorwizard.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

TwoFactorCard::TwoFactorCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_state(new Pill(this)),
      m_text(makeLabel(QString(), u"muted"_s, this)),
      m_turnOn(makeButton(tr("Turn on…"), ButtonKind::Primary, this)),
      m_turnOff(makeButton(tr("Turn off…"), ButtonKind::Normal, this))
{
    m_state->setObjectName(u"twoFactorState"_s);
    m_text->setObjectName(u"twoFactorText"_s);
    m_text->setWordWrap(true);
    m_turnOn->setObjectName(u"turnOnTwoFactor"_s);
    m_turnOff->setObjectName(u"turnOffTwoFactor"_s);
    auto *card = new Card(tr("Two-factor authentication"), this);
    card->addToHeader(m_state);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(m_text, 1);
    row->addSpacing(Space::small);
    row->addWidget(m_turnOn);
    row->addWidget(m_turnOff);
    m_sso =
        new SsoNote(tr("Your organization's single sign-on asks for a second factor, or does not: that is "
                       "set there."),
                    content, this);
    card->body()->addWidget(content);
    card->body()->addWidget(m_sso);
    connect(m_turnOn, &QPushButton::clicked, this, &TwoFactorCard::openWizard);
    connect(m_turnOff, &QPushButton::clicked, this, &TwoFactorCard::openOffDialog);
}

void TwoFactorCard::show(const Profile &profile)
{
    const std::optional<bool> &on = profile.twoFactorAuthEnabled;
    const bool mayBeOff = !on.value_or(false);
    const bool mayBeOn = on.value_or(true);
    // Also while the wizard is over it, and the focus would only come back.
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus == m_turnOn || focus == m_turnOff;
    m_state->setVisible(!profile.ssoLinked.value_or(false));
    m_state->setState(!on   ? Tone::Neutral
                      : *on ? Tone::Good
                            : Tone::Warning,
                      !on   ? tr("Not known")
                      : *on ? tr("On")
                            : tr("Off"));
    m_text->setText(!on ? tr("The server does not say whether it is on.")
                    : *on
                        ? tr("Signing in takes your password and a code from your authenticator.")
                        : tr("Whoever learns your password can sign in. With two-factor authentication that "
                             "takes a code from your phone as well."));
    m_turnOn->setVisible(mayBeOff);
    m_turnOff->setVisible(mayBeOn);
    if (hadFocus && !focus->isVisibleTo(this))
        (mayBeOff ? m_turnOn : m_turnOff)->setFocus();
    const QString noKey = reasonAgainst(ActionId::GenerateTwoFactorAuth, m_context.session);
    allow(m_turnOn,
          noKey.isEmpty() ? reasonAgainst(ActionId::EnableTwoFactorAuth, m_context.session) : noKey);
    allow(m_turnOff, reasonAgainst(ActionId::DisableTwoFactorAuth, m_context.session));
    m_sso->apply(profile);
}

void TwoFactorCard::beginTurningOn()
{
    if (!m_turnOn->isVisibleTo(this) || !m_turnOn->isEnabled())
        return;
    // Where the focus goes back to in the end.
    m_turnOn->setFocus();
    m_turnOn->click();
}

void TwoFactorCard::openWizard()
{
    auto *wizard = new TwoFactorWizard(m_context, this);
    connect(wizard, &TwoFactorWizard::closedEarly, this, &TwoFactorCard::toastRequested);
    wizard->open();
}

void TwoFactorCard::openOffDialog()
{
    auto *dialog = new TwoFactorOffDialog(m_context, this);
    connect(dialog, &TwoFactorOffDialog::closed, this, &TwoFactorCard::toastRequested);
    dialog->open();
}
