// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilepage.h"

#include "aboutcard.h"
#include "banner.h"
#include "detailscard.h"
#include "emailcard.h"
#include "githubcard.h"
#include "identitycard.h"
#include "session.h"

#include <QVBoxLayout>

ProfilePage::ProfilePage(const PageContext &context, QWidget *parent)
    : ProfileBackedPage(tr("Profile"), context, parent),
      m_identity(new IdentityCard),
      m_details(new DetailsCard(context)),
      m_email(new EmailCard(context)),
      m_github(new GithubCard(context)),
      m_about(new AboutCard(context))
{
    for (QWidget *card :
         {static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_details),
          static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_github), static_cast<QWidget *>(m_about)})
        content()->addWidget(card);
    connect(m_details, &DetailsCard::toastRequested, this, &Page::toastRequested);
    connect(m_email, &EmailCard::toastRequested, this, &Page::toastRequested);
    connect(m_github, &GithubCard::toastRequested, this, &Page::toastRequested);
    connect(m_about, &AboutCard::toastRequested, this, &Page::toastRequested);
    connect(&session(), &Session::pictureChanged, this, &ProfilePage::showPicture);
}

bool ProfilePage::hasUnsavedChanges() const
{
    return m_details->isDirty() || m_email->isDirty();
}

bool ProfilePage::isSaving() const
{
    return m_details->isSaving() || m_email->isSaving();
}

void ProfilePage::save()
{
    if (m_details->isDirty())
        m_details->save();
    if (m_email->isDirty())
        m_email->save();
}

void ProfilePage::discardChanges()
{
    m_details->discard();
    m_email->discard();
}

void ProfilePage::showProfile(const Profile &profile)
{
    m_identity->show(profile);
    m_details->show(profile);
    m_email->show(profile);
    m_github->show(profile);
    m_about->show(profile);
    if (session().isLoadingPicture() && !std::exchange(m_awaitingPicture, true))
        countPending(1);
    else
        m_identity->showPicture(session().picture());
    if (!session().token().allows(ActionId::Patch))
        banner()->showMessage(
            Tone::Info, tr("You can look but not change anything: this token lacks the scope me.patch."));
}

void ProfilePage::showPicture()
{
    m_identity->showPicture(session().picture());
    if (std::exchange(m_awaitingPicture, false))
        countPending(-1);
}

QString ProfilePage::failureTitle() const
{
    return tr("Your profile could not be loaded");
}
