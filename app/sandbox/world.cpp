// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool sameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

template <typename Map>
QString nameIn(const Map &map, const QString &id)
{
    const auto found = map.find(id);
    return found == map.end() ? QString() : found->second.name;
}

template <typename Map>
QSet<QString> ownedIds(const Map &map, const QString &ownerId)
{
    QSet<QString> ids;
    for (const auto &[id, resource] : map) {
        if (resource.ownerId == ownerId)
            ids.insert(id);
    }
    return ids;
}

int partsOf(const std::map<QString, Part> &parts, const QSet<QString> &applications)
{
    return int(std::ranges::count_if(
        parts, [&](const auto &entry) { return applications.contains(entry.second.applicationId); }));
}

} // namespace

Account *World::accountByEmail(const QString &email)
{
    const auto found = std::ranges::find_if(
        accounts, [&](const auto &entry) { return sameAddress(entry.second.email, email); });
    return found == accounts.end() ? nullptr : &found->second;
}

bool World::isEmailTaken(const QString &email, const Account &except) const
{
    return std::ranges::any_of(accounts, [&](const auto &entry) {
        const Account &other = entry.second;
        return other.id != except.id &&
               (sameAddress(other.email, email) || sameAddress(other.requestedEmail, email));
    });
}

QString World::makeId()
{
    return idFrom(u"made/%1"_s.arg(++madeIds));
}

QString World::nameOf(const QString &itemType, const QString &id) const
{
    if (itemType == "application"_L1)
        return nameIn(applications, id);
    if (itemType == "dashboard"_L1)
        return nameIn(dashboards, id);
    if (itemType == "organization"_L1)
        return nameIn(organizations, id);
    if (itemType == "device"_L1)
        return nameIn(devices, id);
    return nameIn(flows, id);
}

QJsonObject World::countsOf(const QString &ownerId) const
{
    const QSet<QString> owned = ownedIds(applications, ownerId);
    return {{u"appCount"_s, int(owned.size())},
            {u"dashCount"_s, int(ownedIds(dashboards, ownerId).size())},
            {u"deviceCount"_s, partsOf(devices, owned)},
            {u"flowCount"_s, partsOf(flows, owned)}};
}

int World::organizationCount(const QString &accountId) const
{
    return int(std::ranges::count_if(
        organizations, [&](const auto &entry) { return entry.second.roles.contains(accountId); }));
}

QString idFrom(const QString &name)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).first(12).toHex());
}

QString recentKey(const QString &itemType, const QString &parentId)
{
    return itemType + u'/' + parentId;
}

} // namespace sandbox
