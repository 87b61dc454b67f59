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
    : ProfileBackedPage(tr("Security"), context, parent),
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
}

void SecurityPage::showView(const QString &view)
{
    m_wanted = view;
    if (hasShownProfile())
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

void SecurityPage::showProfile(const Profile &profile)
{
    m_password->show(profile);
    m_twoFactor->show(profile);
    m_session->showSession();
    showLackingScopes();
}

void SecurityPage::showLackingScopes()
{
    QStringList lacking;
    for (const ActionId id : {ActionId::ChangePassword, ActionId::EnableTwoFactorAuth, ActionId::Patch}) {
        if (!session().token().allows(id))
            lacking.append(action(id).scope);
    }
    if (!lacking.isEmpty())
        banner()->showMessage(
            Tone::Info,
            tr("This token lacks %1: what needs that cannot be used here.").arg(Sentences::listed(lacking)));
}

QString SecurityPage::failureTitle() const
{
    return tr("The security of your account could not be loaded");
}
