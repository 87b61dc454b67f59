// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferpage.h"

#include "lineicon.h"

using namespace Qt::StringLiterals;

TransferPage::TransferPage(const PageContext &context, QWidget *parent)
    : Page(tr("Transfer"), context, parent)
{
    hideRefresh();
}

void TransferPage::load()
{
    showNotice(
        lineIcon(u"transfer"_s, Ink::Muted), tr("Not here yet"),
        tr("Moving applications and dashboards to an organization or another user will be shown here."));
}
