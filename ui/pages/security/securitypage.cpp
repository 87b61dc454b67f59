// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitypage.h"

#include "banner.h"
#include "passwordcard.h"
#include "sentences.h"
#include "session.h"
#include "sessioncard.h"
#include "twofactorcard.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

SecurityPage::SecurityPage(const PageContext &context, QWidget *parent)
    : Page(tr("Security"), context, parent),
      m_password(new PasswordCard(context)),
      m_twoFactor(new TwoFactorCard(context)),
      m_session(new SessionCard(context))
{
    for (QWidget *card : {static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_twoFactor),
                          static_cast<QWidget *>(m_session)})
        content()->addWidget(card);
    connect(m_password, &PasswordCard::toastRequested, this, &Page::toastRequested);
    connect(m_twoFactor, &TwoFactorCard::toastRequested, this, &Page::toastRequested);
    connect(m_session, &SessionCard::toastRequested, this, &Page::toastRequested);
    connect(m_session, &SessionCard::signOutRequested, this, &Page::signOutRequested);
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    connect(&session(), &Session::profileChanged, this, &SecurityPage::showProfile);
    connect(&session(), &Session::profileFailed, this, &SecurityPage::showFailure);
}

void SecurityPage::load()
{
    if (session().profile() && !m_shown)
        showProfile();
    if (m_shown)
        showRefreshing();
    else
        showLoading();
    session().loadProfile();
}

void SecurityPage::visit()
{
    // The account button may just have read the same.
    if (session().hasFreshProfile())
        showProfile();
    else
        load();
}

void SecurityPage::showView(const QString &view)
{
    m_wanted = view;
    if (m_shown)
        beginWanted();
}

void SecurityPage::beginWanted()
{
    const QString wanted = std::exchange(m_wanted, QString());
    if (wanted == "twoFactor"_L1)
        m_twoFactor->beginTurningOn();
    else if (wanted == "password"_L1)
        m_password->beginChange();
}

bool SecurityPage::hasUnsavedChanges() const
{
    return m_password->isDirty();
}

bool SecurityPage::isSaving() const
{
    return m_password->isSaving();
}

void SecurityPage::save()
{
    m_password->save();
}

void SecurityPage::discardChanges()
{
    m_password->discard();
}

void SecurityPage::showProfile()
{
    m_password->show(*session().profile());
    m_twoFactor->show(*session().profile());
    m_session->showSession();
    m_shown = true;
    showLackingScopes();
    showReady();
    beginWanted();
}

void SecurityPage::showLackingScopes()
{
    QStringList lacking;
    for (const ActionId id : {ActionId::ChangePassword, ActionId::EnableTwoFactorAuth, ActionId::Patch}) {
        if (!session().token().allows(id))
            lacking.append(action(id).scope);
    }
    if (lacking.isEmpty())
        banner()->clear();
    else
        banner()->showMessage(
            Tone::Info,
            tr("This token lacks %1: what needs that cannot be used here.").arg(Sentences::listed(lacking)));
}

void SecurityPage::showFailure(const ApiError &error)
{
    if (!m_shown) {
        showProblem(tr("The security of your account could not be loaded"), error);
        return;
    }
    showAge(session().profileTime(), error);
    showReady();
}
