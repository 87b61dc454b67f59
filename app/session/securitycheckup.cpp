// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitycheckup.h"

#include "session.h"

namespace {

using State = CheckupItem::State;
using Subject = CheckupItem::Subject;

// A password need not be changed by the calendar (NIST SP 800-63B, 5.1.1.2), but one this old may be in use
// elsewhere by now.
constexpr qint64 oldPasswordDays = 365;

// Long enough before the end to get a new token without haste.
constexpr qint64 endsSoonDays = 7;

CheckupItem email(const Profile &profile)
{
    const bool waits = profile.needsToVerifyEmail.value_or(false) || !profile.emailVerified.value_or(true);
    const bool isKnown = profile.emailVerified || profile.needsToVerifyEmail;
    return {Subject::Email, waits ? State::Warning : isKnown ? State::Good : State::Unknown, {}};
}

CheckupItem twoFactor(const Profile &profile)
{
    if (profile.ssoLinked.value_or(false))
        return {Subject::TwoFactor, State::NotHere, {}};
    if (!profile.twoFactorAuthEnabled)
        return {Subject::TwoFactor, State::Unknown, {}};
    return {Subject::TwoFactor, *profile.twoFactorAuthEnabled ? State::Good : State::Warning, {}};
}

CheckupItem password(const Profile &profile, const QDateTime &now)
{
    if (profile.ssoLinked.value_or(false))
        return {Subject::Password, State::NotHere, {}};
    if (!profile.passwordLastUpdated)
        return {Subject::Password, State::Unknown, {}};
    const bool isOld = profile.passwordLastUpdated->daysTo(now) > oldPasswordDays;
    return {Subject::Password, isOld ? State::Advice : State::Good, profile.passwordLastUpdated};
}

CheckupItem signIn(const Session &session, const QDateTime &now)
{
    const std::optional<QDateTime> end = session.token().expiresAt();
    if (!end || session.canRenew())
        return {Subject::SignIn, State::Good, end};
    return {Subject::SignIn, now.daysTo(*end) < endsSoonDays ? State::Warning : State::Good, end};
}

} // namespace

QList<CheckupItem> securityCheckup(const Profile &profile, const Session &session, const QDateTime &nowUtc)
{
    return {email(profile), twoFactor(profile), password(profile, nowUtc), signIn(session, nowUtc)};
}
