// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredapi.h"
#include "qtcompat.h"

void tryInput(const QByteArray &input)
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QtCompat::utc);
    const auto invites = decoded<QList<Invite>>(input, [](Api &api) { return api.invites().invites(); });
    for (const Invite &invite : invites.value_or(QList<Invite>())) {
        const std::optional<QDateTime> end = invite.expiresAt();
        demand(!end || *end >= *invite.inviteDate, "an invite that ends before it began");
        if (end && *end <= now)
            demand(invite.isExpired(now), "an invite that outlives its end");
    }
    decoded<Invite>(input, [](Api &api) { return api.invites().invite(QStringLiteral("1")); });
    decoded<InviteResult>(
        input, [](Api &api) { return api.invites().respond(QStringLiteral("1"), InviteAction::Accept); });
}
