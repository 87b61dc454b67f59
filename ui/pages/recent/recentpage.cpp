// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentpage.h"

#include "lineicon.h"

using namespace Qt::StringLiterals;

RecentPage::RecentPage(const PageContext &context, QWidget *parent)
    : Page(tr("Recent items"), context, parent)
{
    hideRefresh();
}

void RecentPage::load()
{
    showNotice(lineIcon(u"recent"_s, Ink::Muted), tr("Not here yet"),
               tr("The applications, devices, workflows, dashboards and organizations you opened last will "
                  "be shown here."));
}
