// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitypage.h"

#include "lineicon.h"

using namespace Qt::StringLiterals;

SecurityPage::SecurityPage(const PageContext &context, QWidget *parent)
    : Page(tr("Security"), context, parent)
{
    hideRefresh();
}

void SecurityPage::load()
{
    showNotice(lineIcon(u"security"_s, Ink::Muted), tr("Not here yet"),
               tr("Changing the password, two-factor authentication and the life of this sign-in will be "
                  "shown here."));
}
