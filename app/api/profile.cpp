// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "jsonreader.h"

using namespace Qt::StringLiterals;

namespace {

// A picture from anywhere but the web (file:, data:) is not fetched, so it is not taken over either.
std::optional<QUrl> readWebUrl(JsonReader &reader, QLatin1StringView key)
{
    const std::optional<QString> text = reader.optString(key);
    if (!text || text->isEmpty())
        return {};
    const QUrl url(*text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    return url;
}

} // namespace

ProfileSummary ProfileSummary::read(JsonReader &reader)
{
    ProfileSummary summary;
    summary.counts = reader.integers();
    if (std::optional<JsonReader> payloads = reader.optObject("payloadCount"_L1))
        summary.payloadCount = readPayloadStats(*payloads);
    if (std::optional<JsonReader> storage = reader.optObject("storageStats"_L1)) {
        summary.storageFiles = storage->optInteger("count"_L1);
        summary.storageBytes = storage->optInteger("size"_L1);
    }
    if (std::optional<JsonReader> notebooks = reader.optObject("notebookStats"_L1)) {
        summary.notebookMinutes = notebooks->optInteger("minutesThisPeriod"_L1);
        summary.notebookRuns = notebooks->optInteger("runsThisPeriod"_L1);
        summary.notebooksAwaitingCompletion = notebooks->optInteger("awaitingCompletion"_L1);
    }
    return summary;
}

QString Profile::displayName() const
{
    for (const auto &name : {fullName, firstName, email, id}) {
        if (name && !name->trimmed().isEmpty())
            return name->trimmed();
    }
    return {};
}

Profile Profile::read(JsonReader &reader)
{
    Profile profile;
    profile.id = reader.has("id"_L1) ? reader.optString("id"_L1) : reader.optString("userId"_L1);
    profile.creationDate = reader.optDateTime("creationDate"_L1);
    profile.lastUpdated = reader.optDateTime("lastUpdated"_L1);
    profile.passwordLastUpdated = reader.optDateTime("passwordLastUpdated"_L1);
    profile.email = reader.optString("email"_L1);
    profile.requestedEmail = reader.optString("requestedEmail"_L1);
    profile.firstName = reader.optString("firstName"_L1);
    profile.lastName = reader.optString("lastName"_L1);
    profile.fullName = reader.optString("fullName"_L1);
    profile.companyName = reader.optString("companyName"_L1);
    profile.title = reader.optString("title"_L1);
    profile.phoneNumber = reader.optString("phoneNumber"_L1);
    profile.location = reader.optString("location"_L1);
    profile.url = reader.optString("url"_L1);
    profile.githubName = reader.optString("githubName"_L1);
    profile.avatarUrl = readWebUrl(reader, "avatarUrl"_L1);
    profile.tokenCutoff = reader.optDateTime("tokenCutoff"_L1);
    profile.emailVerified = reader.optBoolean("emailVerified"_L1);
    profile.needsToVerifyEmail = reader.optBoolean("needsToVerifyEmail"_L1);
    profile.twoFactorAuthEnabled = reader.optBoolean("twoFactorAuthEnabled"_L1);
    profile.ssoLinked = reader.optBoolean("ssoLinked"_L1);
    profile.currentPeriodStart = reader.optDateTime("currentPeriodStart"_L1);
    profile.currentPeriodEnd = reader.optDateTime("currentPeriodEnd"_L1);
    if (std::optional<JsonReader> limits = reader.optObject("limits"_L1))
        profile.limits = limits->integers();
    if (std::optional<JsonReader> summary = reader.optObject("summary"_L1))
        profile.summary = ProfileSummary::read(*summary);
    const auto recent = [&reader](QLatin1StringView key) -> std::optional<RecentItemList> {
        std::optional<JsonReader> list = reader.optObject(key);
        return list ? std::optional(RecentItemList::read(*list)) : std::nullopt;
    };
    profile.recentApplications = recent("recentApplications"_L1);
    profile.recentDashboards = recent("recentDashboards"_L1);
    profile.recentOrganizations = recent("recentOrganizations"_L1);
    return profile;
}

QJsonObject ProfilePatch::toJson() const
{
    QJsonObject json;
    const auto put = [&json](QLatin1StringView key, const std::optional<QString> &value) {
        if (value)
            json.insert(key, *value);
    };
    put("email"_L1, email);
    put("firstName"_L1, firstName);
    put("lastName"_L1, lastName);
    put("companyName"_L1, companyName);
    put("title"_L1, title);
    put("phoneNumber"_L1, phoneNumber);
    put("location"_L1, location);
    put("url"_L1, url);
    if (!password.isEmpty())
        json.insert("password"_L1, password.revealText());
    if (tokenCutoff)
        json.insert("tokenCutoff"_L1, tokenCutoff->toUTC().toString(Qt::ISODateWithMs));
    if (currentCredentials) {
        QJsonObject credentials{{u"password"_s, currentCredentials->password.revealText()}};
        if (!currentCredentials->twoFactorCode.isEmpty())
            credentials.insert("twoFactorCode"_L1, currentCredentials->twoFactorCode.revealText());
        json.insert("currentCredentials"_L1, credentials);
    }
    return json;
}
