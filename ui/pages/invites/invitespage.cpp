// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitespage.h"

#include "lineicon.h"

using namespace Qt::StringLiterals;

InvitesPage::InvitesPage(const PageContext &context, QWidget *parent) : Page(tr("Invites"), context, parent)
{
    hideRefresh();
}

void InvitesPage::load()
{
    showNotice(lineIcon(u"invites"_s, Ink::Muted), tr("Not here yet"),
               tr("Invitations to organizations will be shown here, to accept, reject or dismiss."));
}
