// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "lineicon.h"

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(tr("Overview"), context, parent)
{
    hideRefresh();
}

void OverviewPage::load()
{
    showNotice(lineIcon(u"overview"_s, Ink::Muted), tr("Not here yet"),
               tr("A security check-up, this billing period against its limits, open invites and recent "
                  "applications will be shown here."));
}
