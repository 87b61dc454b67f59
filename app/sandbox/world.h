// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace sandbox {

/// Someone who can sign in. Moments are milliseconds since the epoch.
struct Account
{
    QString id;
    QString email;
    QString requestedEmail;
    QString password;
    QJsonObject profile; ///< the free text fields, under the API's names
    QString githubName;
    bool hasAvatar = false;
    bool emailVerified = true;
    bool ssoLinked = false;

    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 passwordUpdatedMs = 0;
    std::optional<qint64> tokenCutoffMs;

    qint64 lastIssuedMs = 0;    ///< of the newest token; a new one is never older
    qint64 revokedBeforeMs = 0; ///< sign-in tokens issued before this are dead
    qint64 expiredBeforeMs = 0; ///< tokens of any kind issued before this are dead

    QByteArray twoFactorSecret; ///< empty: two-factor authentication is off
    QByteArray offeredSecret;   ///< made for the account, not in use yet
    qint64 lastCodeStep = -1;   ///< no code of this step or an older one is taken again
    int wrongPasswords = 0;
    qint64 lockedUntilMs = 0;

    QJsonObject limits;
    QJsonObject counts;                     ///< the parts of the summary that are not counted from the world
    std::optional<qint64> periodMs;         ///< start of one billing period; they last a month each
    double busyness = 0;                    ///< of its usage history; 0: it has none
    QMap<QString, QStringList> recentItems; ///< ids, newest first, by recentKey()

    /// Something about the account has changed: lastUpdated moves, always.
    void touch(qint64 nowMs) { updatedMs = nowMs > updatedMs ? nowMs : updatedMs + 1; }
};

struct Organization
{
    QString id;
    QString name;
    QString description;
    qint64 createdMs = 0;
    QMap<QString, QString> roles; ///< of the accounts that are members, by account id
    QJsonObject limits;
};

/// An application or a dashboard.
struct Resource
{
    QString id;
    QString name;
    QString description;
    QString ownerId;
    bool ownedByOrganization = false;
    QStringList applicationIds; ///< of a dashboard: the applications whose data its blocks show, by block
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
};

/// A device or a flow.
struct Part
{
    QString id;
    QString name;
    QString applicationId;
};

struct Invite
{
    QString id;
    QString accountId;
    QString organizationId;
    QString organizationName;
    QString role;
    bool requiresMfa = false;
    qint64 invitedMs = 0;
    qint64 ttlMs = 0;
    QString inviterName;
    QString inviterEmail;
};

struct ApiToken
{
    QString id;
    QString accountId;
    QString name;
    QString description;
    QStringList scopes;
    QJsonObject roles; ///< defaultRole and orgRoles as they were given
    bool active = true;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    std::optional<qint64> expiresMs;
};

/// Everything that the stand-in server knows. The maps are keyed by id.
struct World
{
    std::map<QString, Account> accounts;
    std::map<QString, Organization> organizations;
    std::map<QString, Resource> applications;
    std::map<QString, Resource> dashboards;
    std::map<QString, Part> devices;
    std::map<QString, Part> flows;
    std::map<QString, Invite> invites;
    std::map<QString, ApiToken> apiTokens;
    qint64 startMs = 0;             ///< midnight of the day that the seed's dates are counted from
    qsizetype recentItemsKept = 25; ///< in each list of each account
    int madeIds = 0;

    /// Compares without regard to case; nullptr when there is none.
    Account *accountByEmail(const QString &email);
    /// Whether anyone but this account has the address or has asked for it.
    bool isEmailTaken(const QString &email, const Account &except) const;
    /// An id that nothing else has, the same in every run.
    QString makeId();
    /// The name of an item of a recent list; empty when it is unknown.
    QString nameOf(const QString &itemType, const QString &id) const;
    /// How many applications, dashboards, devices and flows a user or an organization owns.
    QJsonObject countsOf(const QString &ownerId) const;
    /// How many organizations the account belongs to.
    int organizationCount(const QString &accountId) const;
};

/// An id made from a name: 24 hexadecimal digits, the same in every run.
QString idFrom(const QString &name);

/// Under which key Account::recentItems keeps one list; devices and flows have one per application.
QString recentKey(const QString &itemType, const QString &parentId);

} // namespace sandbox
