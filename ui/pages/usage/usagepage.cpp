// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagepage.h"

#include "lineicon.h"

using namespace Qt::StringLiterals;

UsagePage::UsagePage(const PageContext &context, QWidget *parent) : Page(tr("Usage"), context, parent)
{
    hideRefresh();
}

void UsagePage::load()
{
    showNotice(
        lineIcon(u"usage"_s, Ink::Muted), tr("Not here yet"),
        tr("Charts of payloads, devices and notebook minutes against your limits will be shown here."));
}
