// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileview.h"

#include "payloadstats.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct Period
{
    qint64 startMs;
    qint64 endMs;
};

/// The billing period that holds this moment.
Period periodAt(qint64 anchorMs, qint64 nowMs)
{
    const QDateTime anchor = QDateTime::fromMSecsSinceEpoch(anchorMs).toUTC();
    int months = 0;
    while (anchor.addMonths(months + 1).toMSecsSinceEpoch() <= nowMs)
        ++months;
    return {anchor.addMonths(months).toMSecsSinceEpoch(), anchor.addMonths(months + 1).toMSecsSinceEpoch()};
}

void insertUnlessEmpty(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

void mergeInto(QJsonObject &object, const QJsonObject &other)
{
    for (auto it = other.constBegin(); it != other.constEnd(); ++it)
        object.insert(it.key(), *it);
}

/// What an older API does not know is taken out.
void removeNewer(QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names)
        object.remove(name);
}

void takeBackTo1_24(QJsonObject &me)
{
    static const QStringList newerLimits{u"applicationcertificate"_s, u"applicationcertificateauthority"_s,
                                         u"credential"_s, u"privatefile"_s, u"systemInterval"_s};
    static const QStringList newerCounts{
        u"certificateAuthorityCount"_s, u"certificateCount"_s, u"credentialCount"_s, u"eventCount"_s,
        u"experienceDomainCount"_s,     u"instanceCount"_s,    u"notebookCount"_s,   u"notebookStats"_s,
        u"privateFileCount"_s,          u"resourceJobCount"_s};
    QJsonObject limits = me.value("limits"_L1).toObject();
    QJsonObject summary = me.value("summary"_L1).toObject();
    removeNewer(limits, newerLimits);
    removeNewer(summary, newerCounts);
    me.insert("limits"_L1, limits);
    me.insert("summary"_L1, summary);
    me.remove("requestedEmail"_L1);
}

QJsonObject fullSummary(const Context &context, const Account &account)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    const World &world = context.world();
    QJsonObject summary = account.counts;
    mergeInto(summary, world.countsOf(account.id));
    summary.insert("orgCount"_L1, world.organizationCount(account.id));
    int apiTokens = 0;
    for (const auto &[id, token] : world.apiTokens)
        apiTokens += token.accountId == account.id ? 1 : 0;
    summary.insert("apiTokenCount"_L1, apiTokens);
    const qint64 midnightMs = context.nowMs - context.nowMs % dayMs;
    summary.insert("payloadCount"_L1, payloadStats(context.state, account, UsageHistory::Unit::Payloads,
                                                   midnightMs, countedUntilMs(context.nowMs)));
    if (account.periodMs) {
        const Period period = periodAt(*account.periodMs, context.nowMs);
        summary.insert("notebookStats"_L1,
                       notebookStats(context.state, account, period.startMs, context.nowMs));
    }
    return summary;
}

QJsonObject wantedSummary(const Context &context, const Account &account)
{
    QJsonObject summary = fullSummary(context, account);
    const QMap<QString, QString> &query = context.request.query;
    if (const QString names = query.value(u"summaryInclude"_s); !names.isEmpty()) {
        const QStringList wanted = names.split(u',');
        const QStringList all = summary.keys();
        for (const QString &name : all) {
            if (!wanted.contains(name))
                summary.remove(name);
        }
    }
    const QStringList unwanted = query.value(u"summaryExclude"_s).split(u',');
    for (const QString &name : unwanted)
        summary.remove(name);
    return summary;
}

QStringList recentIds(const Account &account, const QString &itemType, const QString &parentId)
{
    if (!parentId.isEmpty() || (itemType != "device"_L1 && itemType != "flow"_L1))
        return account.recentItems.value(recentKey(itemType, parentId));
    QStringList ids;
    for (auto it = account.recentItems.constBegin(); it != account.recentItems.constEnd(); ++it) {
        if (it.key().startsWith(recentKey(itemType, {})))
            ids += it.value();
    }
    return ids;
}

void addRecentItems(QJsonObject &me, const World &world, const Account &account)
{
    me.insert("recentApplications"_L1, recentItemList(world, account, u"application"_s, {}));
    me.insert("recentDashboards"_L1, recentItemList(world, account, u"dashboard"_s, {}));
    me.insert("recentOrganizations"_L1, recentItemList(world, account, u"organization"_s, {}));
}

} // namespace

QJsonObject profileView(const Context &context, bool withRecentItems)
{
    const Account &account = context.account();
    QJsonObject me{
        {u"id"_s, account.id},
        {u"userId"_s, account.id},
        {u"creationDate"_s, formatDateTime(account.createdMs)},
        {u"lastUpdated"_s, formatDateTime(account.updatedMs)},
        {u"passwordLastUpdated"_s, formatDateTime(account.passwordUpdatedMs)},
        {u"email"_s, account.email},
        {u"emailVerified"_s, account.emailVerified},
        {u"needsToVerifyEmail"_s, !account.emailVerified},
        {u"twoFactorAuthEnabled"_s, !account.twoFactorSecret.isEmpty()},
        {u"ssoLinked"_s, account.ssoLinked},
        {u"limits"_s, account.limits},
        {u"summary"_s, wantedSummary(context, account)},
    };
    mergeInto(me, account.profile);
    const QString fullName = account.profile.value("firstName"_L1).toString() + u' ' +
                             account.profile.value("lastName"_L1).toString();
    me.insert("fullName"_L1, fullName.trimmed());
    insertUnlessEmpty(me, u"requestedEmail"_s, account.requestedEmail);
    insertUnlessEmpty(me, u"githubName"_s, account.githubName);
    if (account.hasAvatar)
        me.insert("avatarUrl"_L1, QString(context.baseUrl + u"/avatars/demo.png"_s));
    if (account.tokenCutoffMs)
        me.insert("tokenCutoff"_L1, formatDateTime(*account.tokenCutoffMs));
    if (account.periodMs) {
        const Period period = periodAt(*account.periodMs, context.nowMs);
        me.insert("currentPeriodStart"_L1, formatDateTime(period.startMs));
        me.insert("currentPeriodEnd"_L1, formatDateTime(period.endMs));
    }
    if (withRecentItems)
        addRecentItems(me, context.world(), account);
    if (context.state.settings.version < ApiVersion::V1_30)
        takeBackTo1_24(me);
    return me;
}

QJsonObject recentItemList(const World &world, const Account &account, const QString &itemType,
                           const QString &parentId)
{
    QJsonArray items;
    const QStringList ids = recentIds(account, itemType, parentId);
    for (const QString &id : ids) {
        const QString name = world.nameOf(itemType, id);
        if (!name.isEmpty())
            items.append(QJsonObject{{u"id"_s, id}, {u"name"_s, name}});
    }
    QJsonObject list{{u"itemType"_s, itemType}, {u"items"_s, items}};
    if (!parentId.isEmpty())
        list.insert("parentId"_L1, parentId);
    return list;
}

} // namespace sandbox
