// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockpage.h"

#include "banner.h"
#include "errortext.h"
#include "focusinsight.h"
#include "keychainname.h"
#include "sessionmanager.h"
#include "signinform.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 400;

} // namespace

LockPage::LockPage(SessionManager &manager, bool keychainOpens, QWidget *parent)
    : QWidget(parent),
      m_manager(manager),
      m_keychainOpens(keychainOpens),
      m_banner(new Banner(this)),
      m_unlock(makeButton(tr("&Unlock"), ButtonKind::Primary, this)),
      m_instead(makeButton(tr("Sign in instead"), ButtonKind::Link, this)),
      m_form(new SignInForm(manager, SignInForm::Purpose::Again, this))
{
    setObjectName(u"lockPage"_s);
    setAccessibleName(tr("Conta is locked"));
    m_banner->setObjectName(u"lockBanner"_s);
    m_unlock->setObjectName(u"unlock"_s);
    m_instead->setObjectName(u"signInInstead"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeColumn());
    keepFocusInSight(*scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_banner, &Banner::actionTriggered, this, &LockPage::unlock);
    connect(m_instead, &QPushButton::clicked, this, &LockPage::showForm);
    connect(m_form, &SignInForm::noticeActionTriggered, this, &LockPage::closeAnywayRequested);
    m_form->prefill(manager.session()->account());
    m_form->setVisible(!keychainOpens);
    m_unlock->setVisible(keychainOpens);
    m_instead->setVisible(keychainOpens);
}

QWidget *LockPage::makeColumn()
{
    const Account &account = m_manager.session()->account();
    auto *why = makeLabel(
        m_keychainOpens ? tr("What you were doing is still there. The keychain (%1) opens it again, and "
                             "may not ask for a password.")
                              .arg(keychainName())
                        : tr("What you were doing is still there. Sign in to go on with it."),
        u"muted"_s, this);
    why->setWordWrap(true);
    auto *who = makeLabel(u"%1 · %2"_s.arg(account.email, account.server.host()), u"caption"_s, this);
    who->setWordWrap(true);
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, Space::large, 0, Space::large);
    lines->setSpacing(Space::medium);
    lines->addWidget(makeLabel(tr("Conta is locked"), u"pageTitle"_s, this));
    lines->addWidget(why);
    lines->addWidget(who);
    lines->addWidget(m_banner);
    lines->addWidget(m_unlock);
    lines->addWidget(m_instead, 0, Qt::AlignLeft);
    lines->addWidget(m_form);

    auto *page = new QWidget(this);
    page->setProperty("pageColumn", true);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    auto *down = new QVBoxLayout(page);
    down->addStretch(1);
    down->addLayout(across);
    down->addStretch(1);
    return page;
}

void LockPage::focusWayBack()
{
    if (m_form->isHidden())
        m_unlock->setFocus();
    else
        m_form->focusFirstEmpty();
}

void LockPage::warnOfLoss()
{
    showForm();
    m_form->showNotice(Tone::Warning,
                       tr("Something that was typed is not saved. It is lost if Conta is closed now."), {},
                       tr("Close anyway"));
}

void LockPage::unlock()
{
    m_banner->clear();
    m_unlock->setEnabled(false);
    m_unlock->setText(tr("Asking the keychain…"));
    m_manager.session()->unlock().then(this, [this](Result<Done> result) {
        m_unlock->setEnabled(true);
        m_unlock->setText(tr("&Unlock"));
        if (result)
            Q_EMIT unlocked();
        else
            showFailure(result.error());
    });
}

void LockPage::showFailure(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Unauthorized) {
        m_banner->showMessage(Tone::Info, tr("Your last sign-in has expired. Sign in again."));
    } else {
        const ErrorText text = storeErrorText(error);
        m_banner->showMessage(Tone::Warning, text.explanation, text.details, tr("Try again"));
    }
    showForm();
}

void LockPage::showForm()
{
    m_instead->hide();
    m_form->show();
    m_form->focusFirstEmpty();
}
