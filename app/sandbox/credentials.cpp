// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include "totp.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool isPassword(const Account &account, const QJsonObject &credentials)
{
    return !account.ssoLinked && credentials.value("password"_L1).toString() == account.password;
}

bool hasSecondFactor(Account &account, const QJsonObject &credentials, qint64 nowMs)
{
    return account.twoFactorSecret.isEmpty() ||
           takeCode(account, account.twoFactorSecret, credentials.value("twoFactorCode"_L1).toString(),
                    nowMs);
}

} // namespace

bool takeCode(Account &account, const QByteArray &secret, const QString &code, qint64 nowMs)
{
    const std::optional<qint64> step = totp::matchingStep(secret, code, nowMs);
    if (!step || *step <= account.lastCodeStep)
        return false;
    account.lastCodeStep = *step;
    return true;
}

bool confirm(Account &account, const QJsonObject &credentials, qint64 nowMs)
{
    return isPassword(account, credentials) && hasSecondFactor(account, credentials, nowMs);
}

SignIn signIn(Account &account, const QJsonObject &credentials, qint64 nowMs)
{
    if (nowMs < account.lockedUntilMs)
        return SignIn::Locked;
    if (!isPassword(account, credentials)) {
        if (++account.wrongPasswords >= wrongPasswordsAllowed) {
            account.wrongPasswords = 0;
            account.lockedUntilMs = nowMs + lockMs;
        }
        return SignIn::Refused;
    }
    account.wrongPasswords = 0;
    return hasSecondFactor(account, credentials, nowMs) ? SignIn::Accepted : SignIn::Refused;
}

} // namespace sandbox
