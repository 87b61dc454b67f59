// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilebackedpage.h"

#include "banner.h"
#include "session.h"

ProfileBackedPage::ProfileBackedPage(const QString &title, const PageContext &context, QWidget *parent)
    : Page(title, context, parent)
{
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    connect(&session(), &Session::profileChanged, this, &ProfileBackedPage::takeProfile);
    connect(&session(), &Session::profileFailed, this, &ProfileBackedPage::takeFailure);
}

void ProfileBackedPage::load()
{
    if (session().profile() && !m_shown)
        takeProfile();
    if (m_shown)
        showRefreshing();
    else
        showLoading();
    session().loadProfile();
}

void ProfileBackedPage::visit()
{
    if (session().hasFreshProfile())
        takeProfile();
    else
        load();
}

void ProfileBackedPage::takeProfile()
{
    m_shown = true;
    banner()->clear();
    showProfile(*session().profile());
    showReady();
    profileShown();
}

void ProfileBackedPage::takeFailure(const ApiError &error)
{
    if (!m_shown) {
        showProblem(failureTitle(), error);
        return;
    }
    showAge(session().profileTime(), error);
    showReady();
}
