// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountpage.h"

#include "banner.h"
#include "deletecard.h"
#include "exportcard.h"
#include "session.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccountPage::AccountPage(const PageContext &context, QWidget *parent)
    : ProfileBackedPage(tr("Account"), context, parent),
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
}

void AccountPage::load()
{
    m_delete->refresh();
    ProfileBackedPage::load();
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

void AccountPage::showProfile(const Profile &profile)
{
    m_delete->show(profile);
}

QString AccountPage::failureTitle() const
{
    return tr("Your account could not be loaded");
}
