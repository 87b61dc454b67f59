// SPDX-License-Identifier: GPL-3.0-or-later
#include "securityapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

namespace {

void putIfSet(QJsonObject &body, QLatin1StringView key, const Secret &secret)
{
    if (!secret.isEmpty())
        body.insert(key, secret.revealText());
}

QJsonObject proofBody(const TwoFactorProof &proof)
{
    return {{u"password"_s, proof.password.revealText()},
            {u"twoFactorCode"_s, proof.twoFactorCode.revealText()}};
}

} // namespace

MultiFactorAuthInfo MultiFactorAuthInfo::read(JsonReader &reader)
{
    return {.key = Secret(reader.optString("key"_L1).value_or(QString())),
            .keyUri = Secret(reader.optString("keyUri"_L1).value_or(QString()))};
}

Call<AuthedUser> SecurityApi::changePassword(const PasswordChange &change)
{
    QJsonObject body{{u"password"_s, change.password.revealText()},
                     {u"newPassword"_s, change.newPassword.revealText()},
                     {u"invalidateExistingTokens"_s, change.invalidateExistingTokens}};
    putIfSet(body, "twoFactorCode"_L1, change.twoFactorCode);
    return m_client.call({.method = HttpMethod::Patch, .path = u"/me/changePassword"_s, .body = body},
                         &AuthedUser::read);
}

Call<MultiFactorAuthInfo> SecurityApi::generateTwoFactorAuth()
{
    return m_client.call({.method = HttpMethod::Patch, .path = u"/me/generateTwoFactorAuth"_s},
                         &MultiFactorAuthInfo::read);
}

Call<Profile> SecurityApi::enableTwoFactorAuth(const TwoFactorProof &proof)
{
    QJsonObject body = proofBody(proof);
    putIfSet(body, "twoFactorAuthKey"_L1, proof.twoFactorAuthKey);
    return m_client.call({.method = HttpMethod::Patch, .path = u"/me/enableTwoFactorAuth"_s, .body = body},
                         &Profile::read);
}

Call<Profile> SecurityApi::disableTwoFactorAuth(const TwoFactorProof &proof)
{
    return m_client.call(
        {.method = HttpMethod::Patch, .path = u"/me/disableTwoFactorAuth"_s, .body = proofBody(proof)},
        &Profile::read);
}

Call<Profile> SecurityApi::disconnectGithub()
{
    return m_client.call({.method = HttpMethod::Patch, .path = u"/me/disconnectGithub"_s}, &Profile::read);
}

Call<Done> SecurityApi::deleteAccount(const UserCredentials &credentials)
{
    QJsonObject body{{u"email"_s, credentials.email}, {u"password"_s, credentials.password.revealText()}};
    putIfSet(body, "twoFactorCode"_L1, credentials.twoFactorCode);
    return m_client.perform({.method = HttpMethod::Post, .path = u"/me/delete"_s, .body = body});
}
