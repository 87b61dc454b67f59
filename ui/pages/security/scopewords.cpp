// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopewords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

QHash<QString, QString> wideScopes()
{
    return {
        {u"all.User"_s, Words::tr("Everything on your account")},
        {u"all.User.bounded"_s, Words::tr("Everything on your account, within the token's bounds")},
        {u"all.User.cli"_s, Words::tr("What the command-line tool needs")},
        {u"all.User.read"_s, Words::tr("Reading everything, changing nothing")},
        {u"only.User"_s, Words::tr("Everything that is yours alone, nothing of organizations")},
        {u"only.User.bounded"_s, Words::tr("Everything that is yours alone, within the token's bounds")},
        {u"only.User.read"_s, Words::tr("Reading what is yours alone, changing nothing")},
        {u"me.*"_s, Words::tr("Everything about your profile, security and usage")},
    };
}

QHash<QString, QString> singleScopes()
{
    return {
        {u"applications.get"_s, Words::tr("Listing the applications")},
        {u"dashboards.get"_s, Words::tr("Listing the dashboards")},
        {u"orgs.get"_s, Words::tr("Listing the organizations")},
        {u"me.addRecentItem"_s, Words::tr("Adding to the recent items")},
        {u"me.changePassword"_s, Words::tr("Changing the password")},
        {u"me.connectGithub"_s, Words::tr("Connecting GitHub")},
        {u"me.delete"_s, Words::tr("Deleting the account")},
        {u"me.deviceCounts"_s, Words::tr("Reading how many devices there are")},
        {u"me.disableTwoFactorAuth"_s, Words::tr("Turning two-factor off")},
        {u"me.disconnectGithub"_s, Words::tr("Disconnecting GitHub")},
        {u"me.enableTwoFactorAuth"_s, Words::tr("Turning two-factor on")},
        {u"me.fetchRecentItems"_s, Words::tr("Reading the recent items")},
        {u"me.generateTwoFactorAuth"_s, Words::tr("Preparing two-factor")},
        {u"me.get"_s, Words::tr("Reading the profile")},
        {u"me.invite"_s, Words::tr("Reading one invite")},
        {u"me.invites"_s, Words::tr("Reading the invites")},
        {u"me.notebookMinuteCounts"_s, Words::tr("Reading the notebook minutes")},
        {u"me.patch"_s, Words::tr("Changing the profile")},
        {u"me.payloadCounts"_s, Words::tr("Reading the payloads by type")},
        {u"me.payloadCountsBreakdown"_s, Words::tr("Reading the payloads by day")},
        {u"me.refreshToken"_s, Words::tr("Renewing this sign-in")},
        {u"me.respondToInvite"_s, Words::tr("Answering invites")},
        {u"me.transferResources"_s, Words::tr("Transferring applications and dashboards")},
        {u"me.verifyEmail"_s, Words::tr("Having the verification sent")},
    };
}

} // namespace

QString scopeWords(const QString &scope)
{
    // Not kept: the language may change.
    const QHash<QString, QString> wide = wideScopes();
    return wide.contains(scope) ? wide.value(scope) : singleScopes().value(scope, scope);
}

QStringList scopeWords(const QStringList &scopes)
{
    QStringList words;
    for (const QString &scope : scopes)
        words.append(scopeWords(scope));
    words.removeDuplicates();
    return words;
}
