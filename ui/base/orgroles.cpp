// SPDX-License-Identifier: GPL-3.0-or-later
#include "orgroles.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrgRoles)
};

} // namespace

namespace OrgRoles {

QString name(OrgRole role, const QString &text)
{
    switch (role) {
    case OrgRole::Admin:
        return Words::tr("Admin");
    case OrgRole::Edit:
        return Words::tr("Edit");
    case OrgRole::Collaborate:
        return Words::tr("Collaborate");
    case OrgRole::View:
        return Words::tr("View", "role: may look and not change");
    case OrgRole::None:
        return Words::tr("None", "no role");
    case OrgRole::Unknown:
        break;
    }
    return text.isEmpty() ? Words::tr("not named", "the role") : text;
}

QString explanation(OrgRole role, const QString &text)
{
    switch (role) {
    case OrgRole::Admin:
        return Words::tr(
            "You can do everything, and manage the organization itself: its members and settings.");
    case OrgRole::Edit:
        return Words::tr("You can create, change and delete the organization's applications, dashboards and "
                         "devices, but not manage its members.");
    case OrgRole::Collaborate:
        return Words::tr(
            "You can see what the organization has and work with it, such as sending commands to "
            "devices, but not change how it is built.");
    case OrgRole::View:
        return Words::tr("You can look at what the organization has, and change nothing.");
    case OrgRole::None:
        return Words::tr(
            "You become a member, but see nothing until an administrator gives you a role in one of "
            "its applications or dashboards.");
    case OrgRole::Unknown:
        break;
    }
    if (text.isEmpty())
        return Words::tr("The server does not say which role you would have. Ask whoever invited you.");
    return Words::tr(
               "This version of Conta does not know the role “%1”. Ask whoever invited you what it allows.")
        .arg(text);
}

} // namespace OrgRoles
