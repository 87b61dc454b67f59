// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredapi.h"
#include "limituse.h"

void tryInput(const QByteArray &input)
{
    const auto profile =
        decoded<Profile>(input, [](Api &api) { return api.profile().get({.includeRecent = true}); });
    if (!profile)
        return;
    demand(profile->displayName() == profile->displayName().trimmed(), "a name with space around it");
    for (const LimitUse &use : limitUses(*profile))
        demand(use.limit > 0 && use.share() == use.share(), "a share that is no number");
    if (profile->avatarUrl) {
        demand(profile->avatarUrl->scheme() == u"https" || profile->avatarUrl->scheme() == u"http",
               "a picture from elsewhere than the web");
    }
}
