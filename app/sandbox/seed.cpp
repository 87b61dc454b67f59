// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"

#include "accesstoken.h"
#include "seedcontent.h"
#include "seedinvites.h"
#include "totp.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int periodDaysGone = 18;

/// 2024-03-01T09:00:00Z: the one date of the seed that does not move with the clock, for its token is
/// printed.
constexpr qint64 ssoTokenCreatedMs = 1'709'283'600'000;

ApiToken ssoToken()
{
    ApiToken token;
    token.id = idFrom(u"apiToken/sso"_s);
    token.accountId = idFrom(u"account/sso"_s);
    token.name = u"Conta"_s;
    token.description = u"For the desktop program"_s;
    token.scopes = {u"all.User"_s};
    token.createdMs = ssoTokenCreatedMs;
    token.updatedMs = ssoTokenCreatedMs;
    return token;
}

QJsonObject freeLimits()
{
    return {{u"apitoken"_s, 25},
            {u"application"_s, 40},
            {u"dashboard"_s, 40},
            {u"device"_s, 250},
            {u"flow"_s, 200},
            {u"payload"_s, 1'000'000},
            {u"dataTTL"_s, 2'592'000},
            {u"storage"_s, 1'073'741'824},
            {u"notebook"_s, 10},
            {u"notebookMinutesPerRun"_s, 30},
            {u"notebookMinutesPerMonth"_s, 600}};
}

QJsonObject richLimits()
{
    QJsonObject limits = freeLimits();
    const QJsonObject more{
        {u"applicationcertificate"_s, 100},
        {u"applicationcertificateauthority"_s, 10},
        {u"applicationkey"_s, 200},
        {u"credential"_s, 25},
        {u"datatable"_s, 50},
        {u"devicerecipe"_s, 25},
        {u"experiencedomain"_s, 2},
        {u"experienceendpoint"_s, 250},
        {u"experiencegroup"_s, 50},
        {u"experienceslug"_s, 5},
        {u"experienceuser"_s, 100},
        {u"experienceversion"_s, 20},
        {u"experienceview"_s, 250},
        {u"file"_s, 500},
        {u"integration"_s, 10},
        {u"notebookInParallel"_s, 2},
        {u"privatefile"_s, 500},
        {u"resourcejob"_s, 10},
        {u"webhook"_s, 50},
        {u"experienceFlowSlots"_s, 20},
        {u"applicationFlowSlots"_s, 40},
        {u"systemInterval"_s, 15'000},
    };
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        limits.insert(it.key(), *it);
    return limits;
}

QJsonObject richCounts()
{
    return {{u"certificateCount"_s, 12},
            {u"certificateAuthorityCount"_s, 1},
            {u"credentialCount"_s, 4},
            {u"dataTableCount"_s, 7},
            {u"deviceRecipeCount"_s, 5},
            {u"eventCount"_s, 31},
            {u"experienceDomainCount"_s, 1},
            {u"experienceEndpointCount"_s, 18},
            {u"experienceGroupCount"_s, 3},
            {u"experienceSlugCount"_s, 1},
            {u"experienceUserCount"_s, 14},
            {u"experienceVersionCount"_s, 2},
            {u"experienceViewCount"_s, 22},
            {u"fileCount"_s, 64},
            {u"integrationCount"_s, 2},
            {u"instanceCount"_s, 0},
            {u"keyCount"_s, 23},
            {u"notebookCount"_s, 4},
            {u"resourceJobCount"_s, 3},
            {u"privateFileCount"_s, 9},
            {u"webhookCount"_s, 6},
            {u"storageStats"_s, QJsonObject{{u"count"_s, 73}, {u"size"_s, 402'653'184}}}};
}

/// An account with what all of them have: an id, the password and its dates.
Account makeAccount(const World &world, const QString &name, const QJsonObject &profile, int ageDays)
{
    Account account;
    account.id = idFrom(u"account/"_s + name);
    account.email = name + u"@conta.example"_s;
    account.password = seedPassword();
    account.profile = profile;
    account.createdMs = world.startMs - ageDays * dayMs + 8 * hourMs;
    account.updatedMs = account.createdMs + ageDays * dayMs * 9 / 10;
    account.passwordUpdatedMs = account.createdMs + ageDays * dayMs / 2;
    account.limits = freeLimits();
    return account;
}

Account richAccount(const World &world, SeedSize size)
{
    Account account = makeAccount(world, u"demo"_s,
                                  {{u"firstName"_s, u"Zoë"_s},
                                   {u"lastName"_s, u"Müller"_s},
                                   {u"companyName"_s, u"Nordlicht Antriebstechnik GmbH"_s},
                                   {u"title"_s, u"Head of maintenance"_s},
                                   {u"phoneNumber"_s, u"+55 47 5550 1042"_s},
                                   {u"location"_s, u"Blumenau, Santa Catarina, Brazil"_s},
                                   {u"url"_s, u"https://nordlicht.example"_s}},
                                  seededDays(size) + 1);
    account.githubName = u"zoe-mueller-demo"_s;
    account.hasAvatar = true;
    account.limits = richLimits();
    if (size == SeedSize::Large) {
        for (const auto &name : {u"application"_s, u"dashboard"_s, u"device"_s, u"flow"_s})
            account.limits.insert(name, 10'000);
    }
    account.counts = richCounts();
    account.periodMs = world.startMs - periodDaysGone * dayMs;
    account.busyness = 1;
    return account;
}

Account twoFactorAccount(const World &world)
{
    Account account = makeAccount(world, u"mfa"_s,
                                  {{u"firstName"_s, u"João"_s},
                                   {u"lastName"_s, u"Araújo"_s},
                                   {u"companyName"_s, u"Serra Azul Energia"_s},
                                   {u"location"_s, u"Curitiba, Brazil"_s}},
                                  410);
    account.twoFactorSecret = *totp::fromBase32(seedTwoFactorKey());
    account.periodMs = world.startMs - periodDaysGone * dayMs;
    return account;
}

Account unverifiedAccount(const World &world)
{
    Account account =
        makeAccount(world, u"new"_s, {{u"firstName"_s, u"Inês"_s}, {u"lastName"_s, u"Carvalho"_s}}, 0);
    account.emailVerified = false;
    return account;
}

Account singleSignOnAccount(const World &world)
{
    Account account = makeAccount(world, u"sso"_s,
                                  {{u"firstName"_s, u"Łukasz"_s},
                                   {u"lastName"_s, u"Wiśniewski"_s},
                                   {u"companyName"_s, u"Vento Sul Motores"_s}},
                                  260);
    account.ssoLinked = true;
    account.periodMs = world.startMs - periodDaysGone * dayMs;
    return account;
}

// Sends more than its plan allows: its million payloads are used up before the period ends.
Account overLimitAccount(const World &world)
{
    Account account = makeAccount(world, u"over"_s,
                                  {{u"firstName"_s, u"Rui"_s},
                                   {u"lastName"_s, u"Tavares"_s},
                                   {u"companyName"_s, u"Oficina Tavares"_s},
                                   {u"location"_s, u"Joinville, Brazil"_s}},
                                  seededDays(SeedSize::Small) + 1);
    account.counts = {{u"notebookCount"_s, 2}, {u"webhookCount"_s, 1}};
    account.periodMs = world.startMs - periodDaysGone * dayMs;
    account.busyness = 2.6;
    return account;
}

Account emptyAccount(const World &world)
{
    Account account = makeAccount(world, u"empty"_s, {{u"firstName"_s, u"Ana"_s}}, 3);
    account.limits = {};
    return account;
}

} // namespace

QString seedPassword()
{
    return u"Conta-Demo-2026!"_s;
}

QString seedTwoFactorKey()
{
    return u"CONTASANDBOX2345ABCDEFGHIJKLMNOPQRSTUVWXYZ234567CONQ"_s;
}

QString seedApiToken()
{
    return apiTokenText(ssoToken(), u"http://127.0.0.1"_s);
}

int seededDays(SeedSize size)
{
    return size == SeedSize::Large ? 3652 : 730;
}

int seededDevices(const World &world, const Account &account)
{
    return world.countsOf(account.id).value("deviceCount"_L1).toInt();
}

World seededWorld(SeedSize size, qint64 nowMs)
{
    World world;
    world.startMs = nowMs - nowMs % dayMs;
    for (const Account &account :
         {richAccount(world, size), twoFactorAccount(world), unverifiedAccount(world),
          singleSignOnAccount(world), overLimitAccount(world), emptyAccount(world)})
        world.accounts[account.id] = account;
    Account &rich = world.accounts.at(idFrom(u"account/demo"_s));
    addContent(world, rich);
    addInvites(world, rich, nowMs);
    if (size == SeedSize::Large) {
        addBulk(world, rich);
        addManyInvites(world, rich);
    }
    addWorkshop(world, world.accounts.at(idFrom(u"account/over"_s)));
    addInviteRequiringMfa(world, world.accounts.at(idFrom(u"account/mfa"_s)));
    world.apiTokens[ssoToken().id] = ssoToken();
    return world;
}

} // namespace sandbox
