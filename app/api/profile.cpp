// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "jsonreader.h"

using namespace Qt::StringLiterals;

namespace {

QMap<QString, qint64> readLimits(JsonReader &reader)
{
    QMap<QString, qint64> limits;
    std::optional<JsonReader> object = reader.optObject("limits"_L1);
    if (!object)
        return limits;
    const QStringList names = object->keys();
    for (const QString &name : names) {
        const QByteArray key = name.toLatin1();
        if (const auto ceiling = object->optInteger(QLatin1StringView(key)))
            limits.insert(name, *ceiling);
    }
    return limits;
}

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
    profile.limits = readLimits(reader);
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
