// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecatalogue.h"

#include "accountpage.h"
#include "invitespage.h"
#include "overviewpage.h"
#include "profilepage.h"
#include "recentkinds.h"
#include "recentpage.h"
#include "securitypage.h"
#include "settingspage.h"
#include "transferpage.h"
#include "usagepage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageCatalogue)
};

template <typename T>
PageEntry page(const QString &id, const QString &icon, const QString &title)
{
    return {.id = id,
            .icon = icon,
            .title = title,
            .make = [](const PageContext &context, QWidget *parent) -> Page * {
                return new T(context, parent);
            }};
}

QList<PageView> viewsOf(const QString &id)
{
    QList<PageView> views;
    if (id == "recent"_L1) {
        for (const ItemType type : RecentKinds::all())
            views.append({itemTypeName(type), RecentKinds::title(type)});
    } else if (id == "usage"_L1) {
        views = {{u"payloads"_s, Words::tr("Payloads")},
                 {u"payloads-table"_s, Words::tr("Payloads as a table")},
                 {u"devices"_s, Words::tr("Devices")},
                 {u"notebooks"_s, Words::tr("Notebooks")}};
    } else if (id == "settings"_L1) {
        views = {{u"general"_s, Words::tr("General")},
                 {u"network"_s, Words::tr("Network")},
                 {u"privacy"_s, Words::tr("Privacy")},
                 {u"diagnostics"_s, Words::tr("Diagnostics")}};
    }
    return views;
}

} // namespace

QList<PageEntry> pageCatalogue()
{
    QList<PageEntry> pages{
        page<OverviewPage>(u"overview"_s, u"overview"_s, Words::tr("Overview")),
        page<ProfilePage>(u"profile"_s, u"profile"_s, Words::tr("Profile")),
        page<SecurityPage>(u"security"_s, u"security"_s, Words::tr("Security")),
        page<InvitesPage>(u"invites"_s, u"invites"_s, Words::tr("Invites")),
        page<RecentPage>(u"recent"_s, u"recent"_s, Words::tr("Recent items")),
        page<UsagePage>(u"usage"_s, u"usage"_s, Words::tr("Usage")),
        page<TransferPage>(u"transfer"_s, u"transfer"_s, Words::tr("Transfer")),
        page<AccountPage>(u"account"_s, u"account"_s, Words::tr("Account")),
    };
    PageEntry settings = page<SettingsPage>(u"settings"_s, u"settings"_s, Words::tr("Settings"));
    settings.inFoot = true;
    pages.append(settings);
    for (PageEntry &entry : pages)
        entry.views = viewsOf(entry.id);
    return pages;
}
