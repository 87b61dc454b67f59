// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountpage.h"

#include "banner.h"
#include "deletecard.h"
#include "exportcard.h"
#include "session.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccountPage::AccountPage(const PageContext &context, QWidget *parent)
    : Page(tr("Account"), context, parent),
      m_export(new ExportCard(context)),
      m_delete(new DeleteCard(context))
{
    content()->addWidget(m_export);
    content()->addWidget(m_delete);
    connect(m_delete, &DeleteCard::exportRequested, m_export, &ExportCard::offer);
    connect(m_delete, &DeleteCard::transferRequested, this, [this] { Q_EMIT pageRequested(u"transfer"_s); });
    connect(m_delete, &DeleteCard::accountGone, this, &Page::accountGone);
    connect(m_delete, &DeleteCard::loadingChanged, this,
            [this](bool loading) { countPending(loading ? 1 : -1); });
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    connect(&session(), &Session::profileChanged, this, &AccountPage::showProfile);
    connect(&session(), &Session::profileFailed, this, &AccountPage::showFailure);
}

void AccountPage::load()
{
    if (session().profile() && !m_shown)
        showProfile();
    if (m_shown)
        showRefreshing();
    else
        showLoading();
    m_delete->refresh();
    session().loadProfile();
}

void AccountPage::visit()
{
    // The account button may just have read the same.
    if (session().hasFreshProfile())
        showProfile();
    else
        load();
}

bool AccountPage::hasUnsavedChanges() const
{
    return m_delete->isDirty();
}

bool AccountPage::isSaving() const
{
    return m_delete->isBusy();
}

void AccountPage::discardChanges()
{
    m_delete->discard();
}

void AccountPage::showProfile()
{
    m_delete->show(*session().profile());
    m_shown = true;
    banner()->clear();
    showReady();
}

void AccountPage::showFailure(const ApiError &error)
{
    if (!m_shown) {
        showProblem(tr("Your account could not be loaded"), error);
        return;
    }
    showAge(session().profileTime(), error);
    showReady();
}
