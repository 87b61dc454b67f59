// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywheresection.h"

#include "banner.h"
#include "busyindicator.h"
#include "confirmdialog.h"
#include "errortext.h"
#include "permission.h"
#include "theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

EverywhereSection::EverywhereSection(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_flow(context.session, context.clock),
      m_text(
          makeLabel(tr("For a device that was lost, or a sign-in you do not know: everything that is signed "
                       "in to this account has to sign in again."),
                    u"muted"_s, this)),
      m_busy(new BusyIndicator(20, this)),
      m_button(makeButton(QString(), ButtonKind::Normal, this)),
      m_banner(new Banner(this))
{
    m_button->setObjectName(u"signOutEverywhere"_s);
    m_banner->setObjectName(u"everywhereBanner"_s);
    m_text->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::tight);
    texts->addWidget(makeLabel(tr("Sign out everywhere"), u"strong"_s, this));
    texts->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    row->addLayout(texts, 1);
    row->addWidget(m_busy);
    row->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addLayout(row);
    layout->addWidget(m_banner);
    connect(m_button, &QPushButton::clicked, this, &EverywhereSection::ask);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_offer == Offer::Check)
            m_flow.check();
        else
            m_flow.start();
    });
    connect(&m_flow, &SignOutEverywhere::stateChanged, this, &EverywhereSection::showState);
    connect(&m_flow, &SignOutEverywhere::finished, this, &EverywhereSection::receive);
    showState();
}

void EverywhereSection::showSession()
{
    allow(m_button, reasonAgainst(ActionId::Patch, m_context.session));
}

void EverywhereSection::ask()
{
    if (m_flow.isBusy())
        return;
    const QString here = m_flow.keepsThisDevice()
                             ? tr("This device gets a new sign-in first and stays signed in.")
                             : tr("This device uses an API token, which cannot be renewed and may end too: "
                                  "then you have to sign in here again, with another token.");
    ConfirmDialog::ask(
        this,
        {.title = tr("Sign out everywhere?"),
         .text =
             tr("Every device and program that is signed in to this account has to sign in again. %1\n\nAPI "
                "tokens made in the web console may go on working; they are revoked there.")
                 .arg(here),
         .confirm = tr("Sign out everywhere"),
         .destructive = true},
        [this] { m_flow.start(); });
}

void EverywhereSection::showState()
{
    const bool busy = m_flow.isBusy();
    m_button->setText(busy ? tr("Signing out…") : tr("Sign out everywhere…"));
    m_busy->setVisible(busy);
    const QString unknown = tr("It is not known whether the others were signed out. %1");
    const QString server = m_context.session.account().server.host();
    switch (m_flow.state()) {
    case SignOutEverywhere::State::Renewing:
        if (m_banner->isAncestorOf(QApplication::focusWidget()))
            m_button->setFocus();
        m_banner->clear();
        break;
    case SignOutEverywhere::State::Checking:
        say(Tone::Info, unknown.arg(tr("Checking with %1…").arg(server)));
        break;
    case SignOutEverywhere::State::Unknown: {
        const ErrorText why = errorText(m_flow.problem(), server);
        say(Tone::Warning, unknown.arg(why.explanation), why.details, Offer::Check);
        break;
    }
    case SignOutEverywhere::State::AwaitsSignIn:
        say(Tone::Warning,
            unknown.arg(tr("This sign-in has ended, which would fit. Sign in again, then it is checked.")));
        break;
    case SignOutEverywhere::State::Idle:
    case SignOutEverywhere::State::CuttingOff:
    case SignOutEverywhere::State::Verifying:
        break;
    }
}

void EverywhereSection::receive(SignOutEverywhere::Outcome outcome)
{
    const ErrorText why = errorText(m_flow.problem(), m_context.session.account().server.host());
    switch (outcome) {
    case SignOutEverywhere::Outcome::Done:
        if (m_banner->isAncestorOf(QApplication::focusWidget()))
            m_button->setFocus();
        m_banner->clear();
        Q_EMIT toastRequested(tr("Signed out everywhere else"));
        break;
    case SignOutEverywhere::Outcome::DoneNotTried:
        say(Tone::Warning,
            tr("Every older sign-in has ended. Whether this one goes on could not be tried. %1")
                .arg(why.explanation),
            why.details);
        break;
    case SignOutEverywhere::Outcome::DoneHereToo:
        say(Tone::Info, tr("Every older sign-in has ended, also the one that this device had."));
        break;
    case SignOutEverywhere::Outcome::Nothing:
        say(Tone::Danger, tr("Nothing was signed out. %1").arg(why.explanation), why.details, Offer::Retry);
        break;
    }
}

void EverywhereSection::say(Tone tone, const QString &text, const QString &details, Offer offer)
{
    if (offer == Offer::Nothing && m_banner->isAncestorOf(QApplication::focusWidget()))
        m_button->setFocus();
    m_offer = offer;
    m_banner->showMessage(tone, text, details,
                          offer == Offer::Check   ? tr("Check now")
                          : offer == Offer::Retry ? tr("Try again")
                                                  : QString());
}
