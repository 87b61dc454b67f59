// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncalls.h"

#include "api.h"
#include "testtoken.h"

using namespace Qt::StringLiterals;

namespace {

QString someId()
{
    return u"5f0000000000000000000003"_s;
}

template <typename T>
Call<Done> withoutValue(Call<T> call)
{
    return std::move(call).map([](Result<T> result) -> Result<Done> {
        if (!result)
            return std::move(result).error();
        return Done{};
    });
}

QByteArray profileAnswer()
{
    return R"({"id":"5f0000000000000000000001","email":"zoe@conta.example","firstName":"Zoë",
        "creationDate":"2024-02-29T10:00:00.000Z","lastUpdated":"2026-01-02T03:04:05.006Z",
        "emailVerified":true,"twoFactorAuthEnabled":false,"limits":{"device":50,"payload":1000000},
        "summary":{"deviceCount":7,"payloadCount":{"deviceState":{"device.mqtt":1200}},
        "storageStats":{"count":3,"size":4096}},
        "recentApplications":{"itemType":"application","items":[
        {"id":"5f0000000000000000000002","name":"Pumps"}]}})";
}

QByteArray inviteAnswer()
{
    return R"({"id":"5f0000000000000000000003","orgName":"Pump makers","role":"edit","requiresMFA":false,
        "inviteDate":"2026-01-02T03:04:05.006Z","ttl":86400000,"expired":false,
        "invitedBy":{"fullName":"Ana","email":"ana@conta.example"}})";
}

QByteArray authedUserAnswer()
{
    return R"({"userId":"5f0000000000000000000001","needsToVerifyEmail":false,"token":")" +
           testToken({.id = u"next"_s}) + "\"}";
}

QByteArray seriesAnswer(const QByteArray &count)
{
    return R"({"start":"2026-01-01T00:00:00.000Z","end":"2026-01-02T00:00:00.000Z","counts":[
        {"date":"2026-01-01T00:00:00.000Z",)" +
           count + "}]}";
}

} // namespace

Call<Done> callAction(Api &api, ActionId id)
{
    const auto proof =
        TwoFactorProof{.password = Secret(u"correct horse"), .twoFactorCode = Secret(u"012345")};
    switch (id) {
    case ActionId::AddRecentItem:
        return withoutValue(api.recentItems().add(ItemType::Application, someId()));
    case ActionId::ChangePassword:
        return withoutValue(api.security().changePassword(
            {.password = Secret(u"correct horse"), .newPassword = Secret(u"Battery staple 9!")}));
    case ActionId::Delete:
        return api.security().deleteAccount(
            {.email = u"zoe@conta.example"_s, .password = Secret(u"correct horse")});
    case ActionId::DeviceCounts:
        return withoutValue(api.usage().deviceCounts({}));
    case ActionId::DisableTwoFactorAuth:
        return withoutValue(api.security().disableTwoFactorAuth(proof));
    case ActionId::DisconnectGithub:
        return withoutValue(api.security().disconnectGithub());
    case ActionId::EnableTwoFactorAuth:
        return withoutValue(api.security().enableTwoFactorAuth(proof));
    case ActionId::FetchRecentItems:
        return withoutValue(api.recentItems().fetch(ItemType::Application));
    case ActionId::GenerateTwoFactorAuth:
        return withoutValue(api.security().generateTwoFactorAuth());
    case ActionId::Get:
        return withoutValue(api.profile().get({.includeRecent = true}));
    case ActionId::Invite:
        return withoutValue(api.invites().invite(someId()));
    case ActionId::Invites:
        return withoutValue(api.invites().invites());
    case ActionId::NotebookMinuteCounts:
        return withoutValue(api.usage().notebookMinuteCounts({}));
    case ActionId::Patch:
        return withoutValue(api.profile().update({.firstName = u"Zoë"_s}));
    case ActionId::PayloadCounts:
        return withoutValue(api.usage().payloadCounts({}));
    case ActionId::PayloadCountsBreakdown:
        return withoutValue(api.usage().payloadCountsBreakdown({}, {}));
    case ActionId::RefreshToken:
        return withoutValue(api.auth().refreshToken());
    case ActionId::RespondToInvite:
        return withoutValue(api.invites().respond(someId(), InviteAction::Accept));
    case ActionId::TransferResources:
        return api.resources().transfer({.destinationId = someId(), .applicationIds = {someId()}});
    case ActionId::VerifyEmail:
        return api.profile().verifyEmail();
    }
    qFatal("No such action");
}

QByteArray pathOfCall(ActionId id)
{
    return QString(action(id).path).replace(u"{inviteId}"_s, someId()).toLatin1();
}

QByteArray goodAnswer(ActionId id)
{
    switch (id) {
    case ActionId::AddRecentItem:
    case ActionId::FetchRecentItems:
        return R"({"itemType":"application","items":[{"id":"5f0000000000000000000002","name":"Pumps"}]})";
    case ActionId::ChangePassword:
    case ActionId::RefreshToken:
        return authedUserAnswer();
    case ActionId::Delete:
    case ActionId::TransferResources:
    case ActionId::VerifyEmail:
        return R"({"success":true})";
    case ActionId::DeviceCounts:
        return seriesAnswer(R"("created":2,"deleted":1,"total":7)");
    case ActionId::DisableTwoFactorAuth:
    case ActionId::DisconnectGithub:
    case ActionId::EnableTwoFactorAuth:
    case ActionId::Get:
    case ActionId::Patch:
        return profileAnswer();
    case ActionId::GenerateTwoFactorAuth:
        return R"({"key":"ORSXG5A","keyUri":"otpauth://totp/Conta:zoe?secret=ORSXG5A&issuer=Conta"})";
    case ActionId::Invite:
        return inviteAnswer();
    case ActionId::Invites:
        return '[' + inviteAnswer() + ']';
    case ActionId::NotebookMinuteCounts:
        return seriesAnswer(R"("minutes":12,"completed":3,"canceled":0,"errored":1,"timeout":0)");
    case ActionId::PayloadCounts:
        return R"({"deviceState":{"device.mqtt":1200,"device.rest":30},"webhook":{"public.rest":4}})";
    case ActionId::PayloadCountsBreakdown:
        return seriesAnswer(R"("value":1234)");
    case ActionId::RespondToInvite:
        return R"({"result":"accepted","orgId":"5f0000000000000000000004"})";
    }
    qFatal("No such action");
}
