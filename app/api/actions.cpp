// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using enum HttpMethod;
using enum Access;

// clang-format off
constexpr std::array table{
    Action{ActionId::AddRecentItem, "addRecentItem"_L1, Post, "/me/recentItems"_L1, Write, "me.addRecentItem"_L1},
    Action{ActionId::ChangePassword, "changePassword"_L1, Patch, "/me/changePassword"_L1, Write, "me.changePassword"_L1},
    Action{ActionId::Delete, "delete"_L1, Post, "/me/delete"_L1, Write, "me.delete"_L1},
    Action{ActionId::DeviceCounts, "deviceCounts"_L1, Get, "/me/deviceCounts"_L1, Read, "me.deviceCounts"_L1},
    Action{ActionId::DisableTwoFactorAuth, "disableTwoFactorAuth"_L1, Patch, "/me/disableTwoFactorAuth"_L1, Write, "me.disableTwoFactorAuth"_L1},
    Action{ActionId::DisconnectGithub, "disconnectGithub"_L1, Patch, "/me/disconnectGithub"_L1, Write, "me.disconnectGithub"_L1},
    Action{ActionId::EnableTwoFactorAuth, "enableTwoFactorAuth"_L1, Patch, "/me/enableTwoFactorAuth"_L1, Write, "me.enableTwoFactorAuth"_L1},
    Action{ActionId::FetchRecentItems, "fetchRecentItems"_L1, Get, "/me/recentItems"_L1, Read, "me.fetchRecentItems"_L1},
    Action{ActionId::GenerateTwoFactorAuth, "generateTwoFactorAuth"_L1, Patch, "/me/generateTwoFactorAuth"_L1, Write, "me.generateTwoFactorAuth"_L1},
    Action{ActionId::Get, "get"_L1, Get, "/me"_L1, Read, "me.get"_L1},
    Action{ActionId::Invite, "invite"_L1, Get, "/me/invites/{inviteId}"_L1, Read, "me.invite"_L1},
    Action{ActionId::Invites, "invites"_L1, Get, "/me/invites"_L1, Read, "me.invites"_L1},
    Action{ActionId::NotebookMinuteCounts, "notebookMinuteCounts"_L1, Get, "/me/notebookMinuteCounts"_L1, Read, "me.notebookMinuteCounts"_L1},
    Action{ActionId::Patch, "patch"_L1, Patch, "/me"_L1, Write, "me.patch"_L1},
    Action{ActionId::PayloadCounts, "payloadCounts"_L1, Get, "/me/payloadCounts"_L1, Read, "me.payloadCounts"_L1},
    Action{ActionId::PayloadCountsBreakdown, "payloadCountsBreakdown"_L1, Get, "/me/payloadCountsBreakdown"_L1, Read, "me.payloadCountsBreakdown"_L1},
    Action{ActionId::RefreshToken, "refreshToken"_L1, Get, "/me/refreshToken"_L1, Refresh, "me.refreshToken"_L1},
    Action{ActionId::RespondToInvite, "respondToInvite"_L1, Post, "/me/invites/{inviteId}"_L1, Write, "me.respondToInvite"_L1},
    Action{ActionId::TransferResources, "transferResources"_L1, Patch, "/me/transferResources"_L1, Write, "me.transferResources"_L1},
    Action{ActionId::VerifyEmail, "verifyEmail"_L1, Post, "/me/verify-email"_L1, Write, "me.verifyEmail"_L1},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].id != ActionId(i))
            return false;
    }
    return true;
}
static_assert(table.size() == 20 && inOrder());

} // namespace

std::span<const Action> actions()
{
    return table;
}

const Action &action(ActionId id)
{
    return table[std::size_t(id)];
}
