// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sandbox::invitations {

namespace {

bool isExpired(const Invite &invite, qint64 nowMs)
{
    return nowMs >= invite.invitedMs + invite.ttlMs;
}

QJsonObject view(const Invite &invite, qint64 nowMs)
{
    return {{u"id"_s, invite.id},
            {u"orgName"_s, invite.organizationName},
            {u"role"_s, invite.role},
            {u"requiresMFA"_s, invite.requiresMfa},
            {u"inviteDate"_s, formatDateTime(invite.invitedMs)},
            {u"ttl"_s, invite.ttlMs},
            {u"expired"_s, isExpired(invite, nowMs)},
            {u"invitedBy"_s,
             QJsonObject{{u"fullName"_s, invite.inviterName}, {u"email"_s, invite.inviterEmail}}}};
}

/// The invite that the path names, if it is this account's own and still open.
const Invite *ownInvite(const Context &context)
{
    const auto found = context.world().invites.find(context.ids.first().toLower());
    const bool isOwn =
        found != context.world().invites.end() && found->second.accountId == context.account().id;
    return isOwn ? &found->second : nullptr;
}

Response noSuchInvite()
{
    return notFound(u"The invitation"_s);
}

void join(World &world, const Invite &invite, qint64 nowMs)
{
    Organization &organization = world.organizations[invite.organizationId];
    if (organization.id.isEmpty()) {
        organization.id = invite.organizationId;
        organization.name = invite.organizationName;
        organization.createdMs = nowMs;
    }
    organization.roles.insert(invite.accountId, invite.role);
}

} // namespace

const Schema &responseBody(ApiVersion)
{
    static const Schema schema({{u"action"_s, check::oneOf({u"accept"_s, u"dismiss"_s, u"reject"_s}), true}});
    return schema;
}

Response list(const Context &context)
{
    std::vector<const Invite *> own;
    for (const auto &[id, invite] : context.world().invites) {
        if (invite.accountId == context.account().id)
            own.push_back(&invite);
    }
    std::ranges::stable_sort(own, std::ranges::greater(), &Invite::invitedMs);
    QJsonArray answer;
    for (const Invite *invite : own)
        answer.append(view(*invite, context.nowMs));
    return jsonResponse(answer);
}

Response get(const Context &context)
{
    const Invite *invite = ownInvite(context);
    return invite ? jsonResponse(view(*invite, context.nowMs)) : noSuchInvite();
}

Response respond(const Context &context)
{
    const Invite *found = ownInvite(context);
    if (!found)
        return noSuchInvite();
    const Invite invite = *found;
    if (isExpired(invite, context.nowMs))
        return errorResponse(410, "Gone"_L1, u"The invitation has expired"_s);
    const QString action = context.body.value("action"_L1).toString();
    if (action == "accept"_L1) {
        if (invite.requiresMfa && context.account().twoFactorSecret.isEmpty())
            return errorResponse(400, "Validation"_L1,
                                 u"The organization requires two-factor authentication; turn it on first"_s);
        join(context.world(), invite, context.nowMs);
    }
    context.world().invites.erase(invite.id);
    const QString result = action == "accept"_L1   ? u"accepted"_s
                           : action == "reject"_L1 ? u"rejected"_s
                                                   : u"dismissed"_s;
    return jsonResponse(QJsonObject{{u"result"_s, result}, {u"orgId"_s, invite.organizationId}});
}

} // namespace sandbox::invitations
