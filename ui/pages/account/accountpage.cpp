// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountpage.h"

#include "lineicon.h"

using namespace Qt::StringLiterals;

AccountPage::AccountPage(const PageContext &context, QWidget *parent) : Page(tr("Account"), context, parent)
{
    hideRefresh();
}

void AccountPage::load()
{
    showNotice(lineIcon(u"account"_s, Ink::Muted), tr("Not here yet"),
               tr("Exporting all account data and deleting the account will be shown here."));
}
