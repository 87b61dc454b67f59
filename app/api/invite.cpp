// SPDX-License-Identifier: GPL-3.0-or-later
#include "invite.h"

#include "jsonreader.h"

using namespace Qt::StringLiterals;

namespace {

OrgRole roleFromName(const QString &name)
{
    static const std::pair<QLatin1StringView, OrgRole> roles[] = {{"admin"_L1, OrgRole::Admin},
                                                                  {"edit"_L1, OrgRole::Edit},
                                                                  {"collaborate"_L1, OrgRole::Collaborate},
                                                                  {"view"_L1, OrgRole::View},
                                                                  {"none"_L1, OrgRole::None}};
    for (const auto &[known, role] : roles) {
        if (name == known)
            return role;
    }
    return OrgRole::Unknown;
}

InviteResult::Outcome outcomeFromName(const QString &name)
{
    if (name == "accepted"_L1)
        return InviteResult::Outcome::Accepted;
    if (name == "rejected"_L1)
        return InviteResult::Outcome::Rejected;
    return name == "dismissed"_L1 ? InviteResult::Outcome::Dismissed : InviteResult::Outcome::Unknown;
}

} // namespace

std::optional<QDateTime> Invite::expiresAt() const
{
    if (!inviteDate || !ttl)
        return {};
    return inviteDate->addMSecs(ttl->count());
}

bool Invite::isExpired(const QDateTime &now) const
{
    const std::optional<QDateTime> end = expiresAt();
    return expired.value_or(false) || (end && *end <= now);
}

Invite Invite::read(JsonReader &reader)
{
    Invite invite;
    invite.id = reader.optString("id"_L1);
    invite.orgName = reader.optString("orgName"_L1);
    invite.roleText = reader.optString("role"_L1).value_or(QString());
    invite.role = roleFromName(invite.roleText);
    invite.requiresMFA = reader.optBoolean("requiresMFA"_L1);
    invite.inviteDate = reader.optDateTime("inviteDate"_L1);
    // The schema says number: a fraction of a millisecond is nothing to stumble over.
    if (const std::optional<double> ttl = reader.optNumber("ttl"_L1)) {
        if (*ttl < 0 || *ttl > 9e15)
            reader.fail("ttl"_L1, u"a time span"_s);
        else
            invite.ttl = std::chrono::milliseconds(qint64(*ttl));
    }
    invite.expired = reader.optBoolean("expired"_L1);
    if (std::optional<JsonReader> by = reader.optObject("invitedBy"_L1)) {
        invite.invitedByName = by->optString("fullName"_L1);
        invite.invitedByEmail = by->optString("email"_L1);
    }
    return invite;
}

InviteResult InviteResult::read(JsonReader &reader)
{
    InviteResult result;
    result.outcomeText = reader.optString("result"_L1).value_or(QString());
    result.outcome = outcomeFromName(result.outcomeText);
    result.orgId = reader.optString("orgId"_L1);
    return result;
}
