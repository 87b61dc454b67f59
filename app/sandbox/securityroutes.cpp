// SPDX-License-Identifier: GPL-3.0-or-later
#include "authanswer.h"
#include "credentials.h"
#include "handlers.h"
#include "profileview.h"
#include "totp.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox::security {

namespace {

/// A key of 32 bytes, another one each time, and the same ones in every run.
QByteArray makeSecret(World &world)
{
    return QCryptographicHash::hash(u"two-factor/"_s.append(world.makeId()).toLatin1(),
                                    QCryptographicHash::Sha256);
}

QString keyUri(const Account &account, const QString &key)
{
    // The answer's schema bounds the whole URI; an address may be as long as that by itself.
    constexpr qsizetype longestAddress = 200;
    const QByteArray label = QUrl::toPercentEncoding(account.email.left(longestAddress), "@");
    return u"otpauth://totp/Conta%20Sandbox:%1?secret=%2&issuer=Conta%20Sandbox"_s.arg(
        QString::fromLatin1(label), key);
}

Response isOnAlready()
{
    return errorResponse(400, "Validation"_L1, u"Two-factor authentication is on already"_s);
}

template <typename Map, typename Predicate>
void eraseWhere(Map &map, Predicate predicate)
{
    std::erase_if(map, [&](const auto &entry) { return predicate(entry.second); });
}

/// Takes an account out of the world with all that belongs to it.
void removeAccount(World &world, const QString &id)
{
    const auto isOwned = [&](const Resource &resource) {
        return resource.ownerId == id;
    };
    eraseWhere(world.applications, isOwned);
    eraseWhere(world.dashboards, isOwned);
    const auto isOrphan = [&](const Part &part) {
        return !world.applications.contains(part.applicationId);
    };
    eraseWhere(world.devices, isOrphan);
    eraseWhere(world.flows, isOrphan);
    eraseWhere(world.invites, [&](const Invite &invite) { return invite.accountId == id; });
    eraseWhere(world.apiTokens, [&](const ApiToken &token) { return token.accountId == id; });
    for (auto &[organizationId, organization] : world.organizations)
        organization.roles.remove(id);
    world.accounts.erase(id);
}

} // namespace

const Schema &changePasswordBody(ApiVersion)
{
    static const Schema schema({
        {u"password"_s, check::password(), true},
        {u"newPassword"_s, check::newPassword(), true},
        {u"twoFactorCode"_s, check::text(0, 2048)},
        {u"invalidateExistingTokens"_s, check::boolean()},
        {u"tokenTTL"_s, check::integer(0)},
    });
    return schema;
}

const Schema &enableTwoFactorBody(ApiVersion)
{
    static const Schema schema({
        {u"password"_s, check::password(), true},
        {u"twoFactorCode"_s, check::text(0, 2048), true},
        {u"twoFactorAuthKey"_s, check::text(52, 52)},
    });
    return schema;
}

const Schema &disableTwoFactorBody(ApiVersion)
{
    static const Schema schema({
        {u"password"_s, check::password(), true},
        {u"twoFactorCode"_s, check::text(0, 2048), true},
    });
    return schema;
}

Response changePassword(const Context &context)
{
    Account &account = context.account();
    if (!confirm(account, context.body, context.nowMs))
        return wrongCredentials();
    account.password = context.body.value("newPassword"_L1).toString();
    account.passwordUpdatedMs = context.nowMs;
    account.touch(context.nowMs);
    if (context.body.value("invalidateExistingTokens"_L1).toBool())
        revokeSignInTokens(account, context.nowMs);
    return authAnswer(context, account, context.grant.scopes, requestedLife(context.body));
}

Response generateTwoFactorAuth(const Context &context)
{
    Account &account = context.account();
    if (!account.twoFactorSecret.isEmpty())
        return isOnAlready();
    account.offeredSecret = makeSecret(context.world());
    const QString key = totp::toBase32(account.offeredSecret);
    return jsonResponse(QJsonObject{{u"key"_s, key}, {u"keyUri"_s, keyUri(account, key)}});
}

Response enableTwoFactorAuth(const Context &context)
{
    Account &account = context.account();
    if (!account.twoFactorSecret.isEmpty())
        return isOnAlready();
    QByteArray secret = account.offeredSecret;
    if (context.body.contains("twoFactorAuthKey"_L1)) {
        const auto given = totp::fromBase32(context.body.value("twoFactorAuthKey"_L1).toString());
        if (!given)
            return validationResponse({{u"twoFactorAuthKey"_s, u"must be 52 base32 digits"_s}});
        secret = *given;
    }
    if (secret.isEmpty())
        return validationResponse({{u"twoFactorAuthKey"_s, u"is required: no key has been generated"_s}});
    const QString code = context.body.value("twoFactorCode"_L1).toString();
    if (!confirm(account, context.body, context.nowMs) || !takeCode(account, secret, code, context.nowMs))
        return wrongCredentials();
    account.twoFactorSecret = secret;
    account.offeredSecret.clear();
    account.touch(context.nowMs);
    return jsonResponse(profileView(context, false));
}

Response disableTwoFactorAuth(const Context &context)
{
    Account &account = context.account();
    if (account.twoFactorSecret.isEmpty())
        return errorResponse(400, "Validation"_L1, u"Two-factor authentication is off already"_s);
    if (!confirm(account, context.body, context.nowMs))
        return wrongCredentials();
    account.twoFactorSecret.clear();
    // Codes of the next key are not used up by those of this one.
    account.lastCodeStep = -1;
    account.touch(context.nowMs);
    return jsonResponse(profileView(context, false));
}

Response deleteAccount(const Context &context)
{
    Account &account = context.account();
    const bool isOwnAddress =
        account.email.compare(context.body.value("email"_L1).toString(), Qt::CaseInsensitive) == 0;
    if (!isOwnAddress || !confirm(account, context.body, context.nowMs))
        return wrongCredentials();
    removeAccount(context.world(), QString(account.id));
    return success();
}

} // namespace sandbox::security
