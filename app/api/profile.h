// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloadstats.h"
#include "recentitem.h"
#include "secret.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class JsonReader;
class QJsonObject;

/// What the user owns, counted. Every number may be absent, as may be the whole of it.
struct ProfileSummary
{
    QMap<QString, qint64> counts;             ///< By the API's names ("deviceCount"), unknown ones included.
    std::optional<PayloadStats> payloadCount; ///< Of the present period.
    std::optional<qint64> storageFiles;
    std::optional<qint64> storageBytes;
    std::optional<qint64> notebookMinutes; ///< Of the present period.
    std::optional<qint64> notebookRuns;    ///< Of the present period.
    std::optional<qint64> notebooksAwaitingCompletion;

    static ProfileSummary read(JsonReader &reader);

    friend bool operator==(const ProfileSummary &, const ProfileSummary &) = default;
};

/// The signed-in user, as GET /me answers ("Me" in the API reference). Every field may be absent.
struct Profile
{
    std::optional<QString> id;
    std::optional<QDateTime> creationDate; ///< UTC, as all dates here.
    std::optional<QDateTime> lastUpdated;
    std::optional<QDateTime> passwordLastUpdated;
    std::optional<QString> email;
    std::optional<QString> requestedEmail; ///< A new address that is still to be verified.
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> fullName;
    std::optional<QString> companyName;
    std::optional<QString> title;
    std::optional<QString> phoneNumber;
    std::optional<QString> location;
    std::optional<QString> url;
    std::optional<QString> githubName; ///< Present while the account is connected to GitHub.
    std::optional<QUrl> avatarUrl;
    std::optional<QDateTime> tokenCutoff; ///< Tokens issued before it are dead.
    std::optional<bool> emailVerified;
    std::optional<bool> needsToVerifyEmail;
    std::optional<bool> twoFactorAuthEnabled;
    std::optional<bool> ssoLinked;               ///< Signs in through single sign-on: no password here.
    std::optional<QDateTime> currentPeriodStart; ///< The billing period.
    std::optional<QDateTime> currentPeriodEnd;
    QMap<QString, qint64> limits; ///< Limit name -> ceiling, unknown names included.

    std::optional<ProfileSummary> summary;
    std::optional<RecentItemList> recentApplications; ///< These three only where they were asked for.
    std::optional<RecentItemList> recentDashboards;
    std::optional<RecentItemList> recentOrganizations;

    /// The full name, else the e-mail address, else the id; what to call the person.
    QString displayName() const;

    static Profile read(JsonReader &reader);

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What GET and PATCH /me shall answer beside the profile itself.
struct ProfileQuery
{
    bool includeRecent = false; ///< GET only.
    QStringList summaryInclude; ///< Names of summary fields; empty for the server's own choice.
    QStringList summaryExclude;
};

/// The proof that PATCH /me asks for before it changes an address or a password.
struct CurrentCredentials
{
    Secret password;      ///< 8–2048 characters.
    Secret twoFactorCode; ///< Empty where two-factor is off.
};

/// What PATCH /me shall change: only the fields that are set are sent.
struct ProfilePatch
{
    std::optional<QString> email;     ///< Needs credentials, as the API asks for since 1.25.
    std::optional<QString> firstName; ///< 1–1024 characters; all others 0–1024.
    std::optional<QString> lastName;
    std::optional<QString> companyName;
    std::optional<QString> title;
    std::optional<QString> phoneNumber;
    std::optional<QString> location;
    std::optional<QString> url;
    Secret password;                      ///< A new one, where not empty; needs credentials too.
    std::optional<QDateTime> tokenCutoff; ///< Every token issued before it dies.
    std::optional<CurrentCredentials> currentCredentials;

    QJsonObject toJson() const;
};
