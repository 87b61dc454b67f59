// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecatalogue.h"

#include "placeholderpage.h"
#include "profilepage.h"
#include "settingspage.h"

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

PageEntry placeholder(const QString &id, const QString &icon, const QString &title, const QString &promise)
{
    return {.id = id,
            .icon = icon,
            .title = title,
            .make = [=](const PageContext &context, QWidget *parent) -> Page * {
                return new PlaceholderPage(title, icon, promise, context, parent);
            }};
}

} // namespace

QList<PageEntry> pageCatalogue()
{
    QList<PageEntry> pages{
        placeholder(
            u"overview"_s, u"overview"_s, Words::tr("Overview"),
            Words::tr("A security check-up, this billing period against its limits, open invites and recent "
                      "applications will be shown here.")),
        page<ProfilePage>(u"profile"_s, u"profile"_s, Words::tr("Profile")),
        placeholder(
            u"security"_s, u"security"_s, Words::tr("Security"),
            Words::tr("Changing the password, two-factor authentication and the life of this sign-in will "
                      "be shown here.")),
        placeholder(
            u"invites"_s, u"invites"_s, Words::tr("Invites"),
            Words::tr("Invitations to organizations will be shown here, to accept, reject or dismiss.")),
        placeholder(
            u"recent"_s, u"recent"_s, Words::tr("Recent items"),
            Words::tr("The applications, devices, workflows, dashboards and organizations you opened last "
                      "will be shown here.")),
        placeholder(
            u"usage"_s, u"usage"_s, Words::tr("Usage"),
            Words::tr(
                "Charts of payloads, devices and notebook minutes against your limits will be shown here.")),
        placeholder(
            u"transfer"_s, u"transfer"_s, Words::tr("Transfer"),
            Words::tr("Moving applications and dashboards to an organization or another user will be shown "
                      "here.")),
        placeholder(u"account"_s, u"account"_s, Words::tr("Account"),
                    Words::tr("Exporting all account data and deleting the account will be shown here."))};
    PageEntry settings = page<SettingsPage>(u"settings"_s, u"settings"_s, Words::tr("Settings"));
    settings.inFoot = true;
    pages.append(settings);
    return pages;
}
