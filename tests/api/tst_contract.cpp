// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "api.h"
#include "authenticator.h"
#include "await.h"
#include "httptransport.h"
#include "qtcompat.h"
#include "restclient.h"
#include "sandboxserver.h"
#include "serverurl.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

// What stands on the server under ids that only it knows; the same after every reset.
struct Ids
{
    QString invite;
    QString expiredInvite;
    QString application;
    QString dashboard;
    QString organization;

    QString withInvite(QLatin1StringView path) const
    {
        return QString(path).replace("{inviteId}"_L1, invite);
    }
} ids;

// One action of the client: which account has something for it to do, and how it is called.
struct Row
{
    ActionId id;
    QString email;
    std::function<Call<Done>(Api &)> call;
};

template <typename T>
Call<Done> bare(Call<T> call)
{
    return std::move(call).map([](Result<T> result) -> Result<Done> {
        if (!result)
            return std::move(result).error();
        return Done{};
    });
}

QString demo()
{
    return u"demo@conta.example"_s;
}

QString mfa()
{
    return u"mfa@conta.example"_s;
}

Secret password()
{
    return Secret(SandboxServer::password());
}

Secret newPassword()
{
    return Secret(u"Nordlicht-Zug-77!");
}

// Each code is taken once and no older one after it; the server lets the next one pass as well.
Secret nextCode()
{
    return Secret(
        authenticatorCode(SandboxServer::twoFactorKey(), QDateTime::currentDateTimeUtc().addSecs(30)));
}

TimeRange lastWeek()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.start = now.addDays(-7), .end = now};
}

// Every action that there is. A new one gets its line here, and is then tried in every way below.
const QList<Row> &rows()
{
    static const QList<Row> table{
        {ActionId::AddRecentItem, demo(),
         [](Api &api) {
             return bare(api.recentItems().add(ItemType::Application, ids.application));
         }},
        {ActionId::ChangePassword, demo(),
         [](Api &api) {
             return bare(
                 api.security().changePassword({.password = password(), .newPassword = newPassword()}));
         }},
        {ActionId::Delete, demo(),
         [](Api &api) {
             return api.security().deleteAccount({.email = demo(), .password = password()});
         }},
        {ActionId::DeviceCounts, demo(),
         [](Api &api) {
             return bare(api.usage().deviceCounts(lastWeek()));
         }},
        {ActionId::DisableTwoFactorAuth, mfa(),
         [](Api &api) {
             return bare(
                 api.security().disableTwoFactorAuth({.password = password(), .twoFactorCode = nextCode()}));
         }},
        {ActionId::DisconnectGithub, demo(),
         [](Api &api) {
             return bare(api.security().disconnectGithub());
         }},
        {ActionId::EnableTwoFactorAuth, demo(),
         [](Api &api) {
             return bare(api.security().enableTwoFactorAuth(
                 {.password = password(),
                  .twoFactorCode = nextCode(),
                  .twoFactorAuthKey = Secret(SandboxServer::twoFactorKey())}));
         }},
        {ActionId::FetchRecentItems, demo(),
         [](Api &api) {
             return bare(api.recentItems().fetch(ItemType::Dashboard));
         }},
        {ActionId::GenerateTwoFactorAuth, demo(),
         [](Api &api) {
             return bare(api.security().generateTwoFactorAuth());
         }},
        {ActionId::Get, demo(),
         [](Api &api) {
             return bare(api.profile().get());
         }},
        {ActionId::Invite, demo(),
         [](Api &api) {
             return bare(api.invites().invite(ids.invite));
         }},
        {ActionId::Invites, demo(),
         [](Api &api) {
             return bare(api.invites().invites());
         }},
        {ActionId::NotebookMinuteCounts, demo(),
         [](Api &api) {
             return bare(api.usage().notebookMinuteCounts(lastWeek()));
         }},
        {ActionId::Patch, demo(),
         [](Api &api) {
             return bare(api.profile().update({.lastName = u"Araújo"_s}));
         }},
        {ActionId::PayloadCounts, demo(),
         [](Api &api) {
             return bare(api.usage().payloadCounts(lastWeek()));
         }},
        {ActionId::PayloadCountsBreakdown, demo(),
         [](Api &api) {
             return bare(api.usage().payloadCountsBreakdown(lastWeek(), {}));
         }},
        {ActionId::RefreshToken, demo(),
         [](Api &api) {
             return bare(api.auth().refreshToken());
         }},
        {ActionId::RespondToInvite, demo(),
         [](Api &api) {
             return bare(api.invites().respond(ids.invite, InviteAction::Accept));
         }},
        {ActionId::TransferResources, demo(),
         [](Api &api) {
             return api.resources().transfer(
                 {.destinationId = ids.organization, .applicationIds = {ids.application}});
         }},
        {ActionId::VerifyEmail, u"new@conta.example"_s,
         [](Api &api) {
             return api.profile().verifyEmail();
         }},
    };
    return table;
}

// What API 1.24 has not.
bool isNewer(ActionId id)
{
    return id == ActionId::Invite || id == ActionId::Invites || id == ActionId::RespondToInvite ||
           id == ActionId::PayloadCountsBreakdown;
}

// Where a 404 may mean the thing that the path names.
bool namesAThing(ActionId id)
{
    return id == ActionId::Invite || id == ActionId::RespondToInvite;
}

QString pathOf(ActionId id)
{
    return ids.withInvite(action(id).path);
}

QString nameOf(ActionId id)
{
    return action(id).name;
}

// A call as a test's data carries it.
struct ContractCall
{
    std::function<Call<Done>(Api &)> call;
};

} // namespace

class TestContract final : public QObject
{
    Q_OBJECT

private:
    UserCredentials credentials(const QString &email) const
    {
        UserCredentials credentials{.email = email, .password = password()};
        if (email == mfa())
            credentials.twoFactorCode = Secret(authenticatorCode(SandboxServer::twoFactorKey()));
        return credentials;
    }

    Result<Token> tokenOf(const QString &email)
    {
        auto user = await(Api(*m_transport, m_server->url()).auth().signIn(credentials(email)));
        if (!user)
            return user.error();
        return user->token;
    }

    // The client always asks for the same scopes, so others are asked for past it.
    Token tokenWithScopes(const QString &email, const QStringList &scopes)
    {
        RestClient client(*m_transport, m_server->url());
        QJsonObject body{{u"email"_s, email},
                         {u"password"_s, SandboxServer::password()},
                         {u"requestedScopes"_s, QJsonArray::fromStringList(scopes)}};
        if (email == mfa())
            body.insert("twoFactorCode"_L1, authenticatorCode(SandboxServer::twoFactorKey()));
        const auto user = await(client.call(
            {.method = HttpMethod::Post, .path = u"/auth/user"_s, .body = body, .withToken = false},
            &AuthedUser::read));
        return user ? user->token : Token();
    }

    // A token as the account's settings make it.
    Token apiToken(const QString &email, const QString &scope)
    {
        const auto session = tokenOf(email);
        if (!session)
            return {};
        RestClient client(*m_transport, m_server->url());
        client.setToken(session->secret());
        const QJsonObject body{{u"name"_s, u"test"_s}, {u"scope"_s, QJsonArray{scope}}};
        const auto text =
            await(client.call({.method = HttpMethod::Post, .path = u"/me/tokens"_s, .body = body},
                              [](JsonReader &reader) { return reader.string("token"_L1); }));
        return text ? Token::fromServer(Secret(*text)) : Token();
    }

    std::unique_ptr<Api> apiOf(const QString &email)
    {
        auto api = std::make_unique<Api>(*m_transport, m_server->url());
        if (const auto token = tokenOf(email))
            api->setToken(*token);
        else
            QTest::qFail("Signing in failed", __FILE__, __LINE__);
        return api;
    }

    static QString organizationNamed(Api &api, const QString &name)
    {
        const auto organizations = await(api.resources().organizations());
        if (organizations) {
            for (const Organization &one : *organizations) {
                if (one.name == name)
                    return one.id.value_or(QString());
            }
        }
        QTest::qFail("There is no such organization", __FILE__, __LINE__);
        return {};
    }

    void addRows()
    {
        QTest::addColumn<int>("row");
        for (qsizetype i = 0; i < rows().size(); ++i)
            QTest::newRow(qPrintable(nameOf(rows().at(i).id))) << int(i);
    }

    // Tries the row's call while the next matching one is answered with this fault.
    ApiError errorUnder(const Row &row, QJsonObject fault)
    {
        const auto api = apiOf(row.email);
        fault.insert("path"_L1, pathOf(row.id));
        m_server->fail(fault);
        const auto result = await(row.call(*api));
        return result ? ApiError{.kind = Kind::Cancelled, .type = u"NoError"_s} : result.error();
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<HttpTransport> m_transport;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SandboxServer>();
        QVERIFY(isLoopback(m_server->url()));
        m_transport = std::make_unique<HttpTransport>(nullptr);
        const auto api = apiOf(demo());
        const auto invites = await(api->invites().invites());
        const auto applications = await(api->resources().applications());
        const auto dashboards = await(api->resources().dashboards());
        QVERIFY(invites && applications && dashboards);
        for (const Invite &invite : *invites) {
            if (invite.isExpired(QDateTime::currentDateTimeUtc()))
                ids.expiredInvite = *invite.id;
            else if (!*invite.requiresMFA)
                ids.invite = *invite.id;
        }
        ids.application = *applications->first().id;
        ids.dashboard = *dashboards->first().id;
        ids.organization = organizationNamed(*api, u"Nordlicht Antriebstechnik"_s);
        for (const QString &id :
             {ids.invite, ids.expiredInvite, ids.application, ids.dashboard, ids.organization})
            QCOMPARE(id.size(), 24);
    }

    void init()
    {
        m_server->reset();
        m_transport = std::make_unique<HttpTransport>(nullptr);
    }

    void cleanup() { m_transport.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    // Every action, in every way in which each can go

    void everyActionIsTried()
    {
        QCOMPARE(std::size_t(rows().size()), actions().size());
        for (std::size_t i = 0; i < actions().size(); ++i)
            QCOMPARE(rows().at(qsizetype(i)).id, actions()[i].id);
    }

    void succeedsOnItsOwnRoute_data() { addRows(); }
    void succeedsOnItsOwnRoute()
    {
        QFETCH(int, row);
        const Row &one = rows().at(row);
        const auto api = apiOf(one.email);
        const auto result = await(one.call(*api));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        const QJsonObject seen = m_server->requests().last();
        QCOMPARE(seen.value("method"_L1).toString(),
                 QString::fromLatin1(httpMethodName(action(one.id).method)));
        QCOMPARE(seen.value("path"_L1).toString(), pathOf(one.id));
        const QJsonObject query = seen.value("query"_L1).toObject();
        QCOMPARE(query.value("_actions"_L1).toString(), u"false"_s);
        QCOMPARE(query.value("_links"_L1).toString(), u"true"_s);
        QCOMPARE(query.value("_embedded"_L1).toString(), u"true"_s);
    }

    void needsAToken_data() { addRows(); }
    void needsAToken()
    {
        QFETCH(int, row);
        Api api(*m_transport, m_server->url());
        QCOMPARE(kindName(await(rows().at(row).call(api)).error().kind), kindName(Kind::Unauthorized));
        api.setToken(Token::fromServer(Secret(u"made up")));
        QCOMPARE(kindName(await(rows().at(row).call(api)).error().kind), kindName(Kind::Unauthorized));
    }

    void aTokenThatExpiredIsRefusedAndReported_data() { addRows(); }
    void aTokenThatExpiredIsRefusedAndReported()
    {
        QFETCH(int, row);
        const auto api = apiOf(rows().at(row).email);
        int reported = 0;
        api->onUnauthorized([&] { ++reported; });
        m_server->advanceClock(25 * 60 * 60 * 1000);
        QCOMPARE(kindName(await(rows().at(row).call(*api)).error().kind), kindName(Kind::Unauthorized));
        QCOMPARE(reported, 1);
    }

    void theServerAgreesWithTheClientAboutScopes_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("scope");
        for (qsizetype i = 0; i < rows().size(); ++i) {
            const QString own = action(rows().at(i).id).scope;
            for (const QString &scope : {u"all.User"_s, u"all.User.bounded"_s, u"all.User.read"_s,
                                         u"only.User.read"_s, u"me.*"_s, own, u"me.connectGithub"_s})
                QTest::newRow(qPrintable(nameOf(rows().at(i).id) + u' ' + scope)) << int(i) << scope;
        }
    }

    void theServerAgreesWithTheClientAboutScopes()
    {
        QFETCH(int, row);
        QFETCH(QString, scope);
        const Row &one = rows().at(row);
        const Token token = tokenWithScopes(one.email, {scope});
        QCOMPARE(token.scopes(), QStringList{scope});
        Api api(*m_transport, m_server->url());
        api.setToken(token);
        const auto result = await(one.call(api));
        QCOMPARE(result.has_value(), token.allows(one.id));
        if (!result)
            QCOMPARE(kindName(result.error().kind), kindName(Kind::Forbidden));
    }

    void apiTokensAreHeldToTheScopesThatTheClientReads_data()
    {
        theServerAgreesWithTheClientAboutScopes_data();
    }

    void apiTokensAreHeldToTheScopesThatTheClientReads()
    {
        QFETCH(int, row);
        QFETCH(QString, scope);
        const Row &one = rows().at(row);
        // An address that is not verified cannot make tokens; the demo account has none to verify.
        const QString email = one.id == ActionId::VerifyEmail ? demo() : one.email;
        const Token token = apiToken(email, scope);
        QCOMPARE(token.scopes(), QStringList{scope});
        QVERIFY(!token.expiresAt());
        Api api(*m_transport, m_server->url());
        api.setToken(token);
        const auto result = await(one.call(api));
        if (!token.allows(one.id))
            QCOMPARE(kindName(result ? Kind::Cancelled : result.error().kind), kindName(Kind::Forbidden));
        else if (one.id == ActionId::VerifyEmail || one.id == ActionId::RefreshToken)
            QCOMPARE(kindName(result ? Kind::Cancelled : result.error().kind), kindName(Kind::Invalid));
        else
            QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    }

    void everyFailureOfTheServerHasItsKind_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QString>("kind");
        const QString html = u"<!DOCTYPE html><html><title>Welcome</title></html>"_s;
        const QString page = u"text/html; charset=utf-8"_s;
        const QString validation = u"{\"type\":\"Validation\",\"message\":\"No\"}"_s;
        const QList<std::tuple<QString, QJsonObject, QString>> faults{
            {u"400"_s, {{u"status"_s, 400}, {u"body"_s, validation}}, u"Invalid"_s},
            {u"401"_s, {{u"status"_s, 401}}, u"Unauthorized"_s},
            {u"403"_s, {{u"status"_s, 403}}, u"Forbidden"_s},
            {u"404"_s, {{u"status"_s, 404}}, u"NotOffered"_s},
            {u"404 page"_s,
             {{u"status"_s, 404}, {u"body"_s, html}, {u"contentType"_s, page}},
             u"ForeignAnswer"_s},
            {u"405"_s, {{u"status"_s, 405}}, u"NotOffered"_s},
            {u"409"_s, {{u"status"_s, 409}}, u"Conflict"_s},
            {u"410"_s, {{u"status"_s, 410}}, u"Gone"_s},
            {u"413 empty"_s, {{u"status"_s, 413}, {u"body"_s, u""_s}}, u"Invalid"_s},
            {u"429"_s, {{u"status"_s, 429}}, u"RateLimited"_s},
            {u"500"_s, {{u"status"_s, 500}}, u"Server"_s},
            {u"502 page"_s, {{u"status"_s, 502}, {u"body"_s, html}, {u"contentType"_s, page}}, u"Server"_s},
            {u"503 empty"_s, {{u"status"_s, 503}, {u"body"_s, u""_s}}, u"Server"_s},
            {u"page"_s,
             {{u"status"_s, 200}, {u"body"_s, html}, {u"contentType"_s, page}},
             u"ForeignAnswer"_s},
            {u"half"_s, {{u"status"_s, 200}, {u"body"_s, u"{\"userId\":\"575e"_s}}, u"BadResponse"_s},
            {u"empty"_s, {{u"status"_s, 200}, {u"body"_s, u""_s}}, u"BadResponse"_s},
            {u"no object"_s, {{u"status"_s, 200}, {u"body"_s, u"[]"_s}}, u"BadResponse"_s},
            {u"broken off"_s, {{u"disconnect"_s, u"before"_s}, {u"times"_s, 0}}, u"Offline"_s},
            {u"broken off mid-body"_s, {{u"disconnect"_s, u"mid-body"_s}, {u"status"_s, 200}}, u"Offline"_s},
        };
        for (qsizetype i = 0; i < rows().size(); ++i) {
            for (const auto &[name, fault, kind] : faults)
                QTest::newRow(qPrintable(nameOf(rows().at(i).id) + u' ' + name)) << int(i) << fault << kind;
        }
    }

    void everyFailureOfTheServerHasItsKind()
    {
        QFETCH(int, row);
        QFETCH(QJsonObject, fault);
        QFETCH(QString, kind);
        const Row &one = rows().at(row);
        // The list, which is asked next, has an answer: so it is the one invite that is missing.
        if (namesAThing(one.id) && fault.value("status"_L1) == 404)
            kind = u"NotFound"_s;
        // What is no answer for an object is one for a list.
        if (one.id == ActionId::Invites && fault.value("body"_L1) == "[]"_L1)
            fault.insert("body"_L1, u"{}"_s);
        QCOMPARE(QString(kindName(errorUnder(one, fault).kind)), kind);
    }

    void aServerThatIsSlowIsWaitedForWithinTheBound_data() { addRows(); }
    void aServerThatIsSlowIsWaitedForWithinTheBound()
    {
        QFETCH(int, row);
        const Row &one = rows().at(row);
        const auto token = tokenOf(one.email);
        QVERIFY(token);
        m_server->delay(pathOf(one.id), 400);
        HttpTransport hasty(nullptr, {.timeout = 100ms});
        Api impatient(hasty, m_server->url());
        impatient.setToken(*token);
        QCOMPARE(kindName(await(one.call(impatient)).error().kind), kindName(Kind::Timeout));
        m_server->reset();
        m_server->delay(pathOf(one.id), 400);
        QVERIFY(await(one.call(*apiOf(one.email))));
    }

    void aWriteWhoseAnswerIsLostIsSentOnce_data() { addRows(); }
    void aWriteWhoseAnswerIsLostIsSentOnce()
    {
        QFETCH(int, row);
        const Row &one = rows().at(row);
        if (action(one.id).access == Access::Read || one.id == ActionId::RefreshToken)
            return;
        const ApiError error =
            errorUnder(one, {{u"disconnect"_s, u"before"_s}, {u"after"_s, true}, {u"times"_s, 0}});
        QCOMPARE(kindName(error.kind), kindName(Kind::Offline));
        QVERIFY(error.outcomeUnknown());
        QCOMPARE(m_server->count(QString::fromLatin1(httpMethodName(action(one.id).method)), pathOf(one.id)),
                 1);
    }

    void aServerThatIsGoneIsOffline_data() { addRows(); }
    void aServerThatIsGoneIsOffline()
    {
        QFETCH(int, row);
        SandboxServer other;
        Api api(*m_transport, other.url());
        api.setToken(Token::fromServer(Secret(u"whatever")));
        other.kill();
        QCOMPARE(kindName(await(rows().at(row).call(api)).error().kind), kindName(Kind::Offline));
    }

    void anOlderServerServesWhatItHas_data() { addRows(); }
    void anOlderServerServesWhatItHas()
    {
        QFETCH(int, row);
        SandboxServer older({u"--api-version"_s, u"1.24"_s});
        Api api(*m_transport, older.url());
        const auto user = await(api.auth().signIn(credentials(rows().at(row).email)));
        QVERIFY(user);
        api.setToken(user->token);
        const auto result = await(rows().at(row).call(api));
        if (isNewer(rows().at(row).id)) {
            QVERIFY(!result);
            QCOMPARE(kindName(result.error().kind), kindName(Kind::NotOffered));
        } else {
            QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        }
    }

    // Signing in

    void signsInWithAPassword()
    {
        Api api(*m_transport, m_server->url());
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const auto user = await(api.auth().signIn(credentials(demo())));
        QVERIFY(user);
        QCOMPARE(user->userId.size(), 24);
        QCOMPARE(user->token.userId(), user->userId);
        QCOMPARE(user->token.issuerHost(), m_server->url().host());
        QCOMPARE(user->token.scopes(), QStringList{u"all.User"_s});
        QVERIFY(user->token.expiresAt() > before);
        QVERIFY(!user->needsToVerifyEmail);
        for (const Action &one : actions())
            QVERIFY(user->token.allows(one.id));
        api.setToken(user->token);
        QCOMPARE(await(api.profile().get())->id, user->userId);
    }

    void theAddressMayBeSpeltInAnyCase()
    {
        QVERIFY(
            await(Api(*m_transport, m_server->url()).auth().signIn(credentials(u"Demo@Conta.Example"_s))));
    }

    void oneAnswerForEveryWrongPart_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        const QString right = SandboxServer::password();
        QTest::newRow("wrong password") << demo() << u"Conta-Demo-2025!"_s << QString();
        QTest::newRow("unknown address") << u"nobody@conta.example"_s << right << QString();
        QTest::newRow("missing code") << u"mfa@conta.example"_s << right << QString();
        QTest::newRow("wrong code") << u"mfa@conta.example"_s << right << u"abcdef"_s;
        QTest::newRow("single sign-on") << u"sso@conta.example"_s << right << QString();
    }

    void oneAnswerForEveryWrongPart()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        QFETCH(QString, code);
        const auto user =
            await(Api(*m_transport, m_server->url())
                      .auth()
                      .signIn({.email = email, .password = Secret(password), .twoFactorCode = Secret(code)}));
        QVERIFY(!user);
        QCOMPARE(kindName(user.error().kind), kindName(Kind::Unauthorized));
        QCOMPARE(user.error().type, u"Unauthorized"_s);
        QVERIFY(!user.error().message.isEmpty());
    }

    void signsInWithACode()
    {
        const QString email = u"mfa@conta.example"_s;
        UserCredentials withCode = credentials(email);
        withCode.twoFactorCode = Secret(m_server->code(email));
        QCOMPARE(withCode.twoFactorCode.size(), 6);
        Api api(*m_transport, m_server->url());
        QVERIFY(await(api.auth().signIn(withCode)));
        // A code is good for one time.
        QCOMPARE(kindName(await(api.auth().signIn(withCode)).error().kind), kindName(Kind::Unauthorized));
    }

    void tooManyWrongPasswordsLockTheAccount()
    {
        Api api(*m_transport, m_server->url());
        UserCredentials wrong = credentials(demo());
        wrong.password = Secret(u"not the password");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(await(api.auth().signIn(wrong)).error().type, u"Unauthorized"_s);
        const auto locked = await(api.auth().signIn(credentials(demo())));
        QVERIFY(!locked);
        QCOMPARE(kindName(locked.error().kind), kindName(Kind::Unauthorized));
        QCOMPARE(locked.error().type, u"AccountLocked"_s);
        m_server->advanceClock(16 * 60 * 1000);
        QVERIFY(await(api.auth().signIn(credentials(demo()))));
    }

    void whatIsNoAddressIsInvalid()
    {
        const auto user = await(Api(*m_transport, m_server->url()).auth().signIn(credentials(u"demo"_s)));
        QVERIFY(!user);
        QCOMPARE(kindName(user.error().kind), kindName(Kind::Invalid));
        QVERIFY(user.error().fields.contains(u"email"_s));
    }

    void saysWhenTheAddressIsStillToBeVerified()
    {
        Api api(*m_transport, m_server->url());
        const auto user = await(api.auth().signIn(credentials(u"new@conta.example"_s)));
        QVERIFY(user);
        QVERIFY(user->needsToVerifyEmail);
        api.setToken(user->token);
        QCOMPARE(await(api.profile().get())->emailVerified, false);
        QVERIFY(await(api.profile().update({.title = u"x"_s})));
        QCOMPARE(kindName(await(api.auth().refreshToken()).error().kind), kindName(Kind::Forbidden));
        QCOMPARE(kindName(await(api.security().disconnectGithub()).error().kind), kindName(Kind::Forbidden));
    }

    void tellsWhoSignsInThroughSso_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("sso");
        QTest::newRow("an SSO account") << u"sso@conta.example"_s << true;
        QTest::newRow("an SSO domain") << u"zoe+test@sso.conta.example"_s << true;
        QTest::newRow("a password account") << demo() << false;
        QTest::newRow("nobody") << u"nobody+sso@conta.example"_s << false;
    }

    void tellsWhoSignsInThroughSso()
    {
        QFETCH(QString, email);
        QFETCH(bool, sso);
        const auto answer = await(Api(*m_transport, m_server->url()).auth().usesSso(email));
        QVERIFY(answer);
        QCOMPARE(*answer, sso);
        QCOMPARE(m_server->requests().last().value("query"_L1).toObject().value("email"_L1).toString(),
                 email);
    }

    // The token's renewal

    void aRenewedTokenWorksAndSoDoesTheOld()
    {
        const auto api = apiOf(demo());
        m_server->advanceClock(60 * 60 * 1000);
        const auto user = await(api->auth().refreshToken());
        QVERIFY(user);
        QVERIFY(await(api->profile().get()));
        m_server->advanceClock(23 * 60 * 60 * 1000 + 60 * 1000);
        QCOMPARE(await(api->profile().get()).error().kind, Kind::Unauthorized);
        api->setToken(user->token);
        QVERIFY(await(api->profile().get()));
    }

    void tokensThatWereEndedAreRefused()
    {
        const auto api = apiOf(demo());
        m_server->expireTokens(u"mfa@conta.example"_s);
        QVERIFY(await(api->profile().get()));
        m_server->expireTokens(demo());
        const auto error = await(api->profile().get()).error();
        QCOMPARE(kindName(error.kind), kindName(Kind::Unauthorized));
        QCOMPARE(error.message, u"Invalid access token"_s);
    }

    // The profile

    void readsARichProfile()
    {
        const auto profile = await(apiOf(demo())->profile().get());
        QVERIFY(profile);
        QCOMPARE(profile->email, demo());
        QCOMPARE(profile->displayName(), u"Zoë Müller"_s);
        for (const auto &text :
             {profile->id, profile->firstName, profile->lastName, profile->fullName, profile->companyName,
              profile->title, profile->phoneNumber, profile->location, profile->url, profile->githubName})
            QVERIFY(text && !text->isEmpty());
        for (const auto &date : {profile->creationDate, profile->lastUpdated, profile->passwordLastUpdated,
                                 profile->currentPeriodStart, profile->currentPeriodEnd})
            QVERIFY(date && date->isValid());
        QVERIFY(profile->currentPeriodStart < profile->currentPeriodEnd);
        QCOMPARE(profile->emailVerified, true);
        QCOMPARE(profile->twoFactorAuthEnabled, false);
        QVERIFY(profile->limits.value(u"payload"_s) > 0);
        QVERIFY(profile->avatarUrl);
    }

    void readsAPoorProfile()
    {
        const auto profile = await(apiOf(u"empty@conta.example"_s)->profile().get());
        QVERIFY(profile);
        QCOMPARE(profile->displayName(), u"Ana"_s);
        QVERIFY(!profile->githubName);
        QVERIFY(!profile->avatarUrl);
    }

    void readsThePicture()
    {
        const auto api = apiOf(demo());
        const auto profile = await(api->profile().get());
        QVERIFY(profile && profile->avatarUrl);
        const auto picture = await(api->profile().avatar(*profile->avatarUrl));
        if (!picture && picture.error().kind == Kind::NotFound)
            QSKIP("This sandbox was built without pictures");
        QVERIFY(picture);
        QVERIFY(picture->startsWith("\x89PNG"));
    }

    void everyFieldOfAPatchArrives()
    {
        const auto api = apiOf(demo());
        const ProfilePatch patch{.firstName = u"João \"J\" 😀"_s,
                                 .lastName = u"Araújo\\"_s,
                                 .companyName = QString(1024, u'ß'),
                                 .title = u"x & y = z + 1%"_s,
                                 .phoneNumber = u""_s,
                                 .location = u"東京"_s,
                                 .url = u"https://example.com/?a=b&c=d#e"_s};
        const auto updated = await(api->profile().update(patch));
        QVERIFY(updated);
        const auto read = await(api->profile().get());
        QVERIFY(read);
        for (const Profile &profile : {*updated, *read}) {
            QCOMPARE(profile.firstName, patch.firstName);
            QCOMPARE(profile.lastName, patch.lastName);
            QCOMPARE(profile.companyName, patch.companyName);
            QCOMPARE(profile.title, patch.title);
            QCOMPARE(profile.phoneNumber.value_or(QString()), QString());
            QCOMPARE(profile.location, patch.location);
            QCOMPARE(profile.url, patch.url);
        }
        QCOMPARE(read->lastUpdated, updated->lastUpdated);
    }

    void aPatchLeavesAloneWhatItDoesNotName()
    {
        const auto api = apiOf(demo());
        const auto before = await(api->profile().get());
        const auto after = await(api->profile().update({.title = u"new"_s}));
        QVERIFY(before && after);
        Profile expected = *before;
        expected.title = u"new"_s;
        expected.lastUpdated = after->lastUpdated;
        QCOMPARE(*after, expected);
        QVERIFY(after->lastUpdated > before->lastUpdated);
    }

    void theServerSaysWhichFieldItRefuses_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("length");
        QTest::newRow("firstName empty") << u"firstName"_s << 0;
        for (const auto &name : {u"firstName"_s, u"lastName"_s, u"companyName"_s, u"title"_s,
                                 u"phoneNumber"_s, u"location"_s, u"url"_s})
            QTest::newRow(qPrintable(name)) << name << 1025;
    }

    void theServerSaysWhichFieldItRefuses()
    {
        QFETCH(QString, field);
        QFETCH(int, length);
        const QString text = length ? QString(length, u'x') : u""_s;
        ProfilePatch patch;
        const QMap<QString, std::optional<QString> *> fields{{u"firstName"_s, &patch.firstName},
                                                             {u"lastName"_s, &patch.lastName},
                                                             {u"companyName"_s, &patch.companyName},
                                                             {u"title"_s, &patch.title},
                                                             {u"phoneNumber"_s, &patch.phoneNumber},
                                                             {u"location"_s, &patch.location},
                                                             {u"url"_s, &patch.url}};
        *fields.value(field) = text;
        const auto result = await(apiOf(demo())->profile().update(patch));
        QVERIFY(!result);
        QCOMPARE(kindName(result.error().kind), kindName(Kind::Invalid));
        QCOMPARE(result.error().type, u"Validation"_s);
        QCOMPARE(result.error().fields.keys(), QStringList{field});
        QVERIFY(!result.error().fields.value(field).isEmpty());
    }

    void aNewAddressNeedsThePassword()
    {
        const auto api = apiOf(demo());
        ProfilePatch patch{.email = u"zoe@conta.example"_s};
        QCOMPARE(kindName(await(api->profile().update(patch)).error().kind), kindName(Kind::Invalid));
        patch.currentCredentials = CurrentCredentials{.password = Secret(u"not the password")};
        const auto refused = await(api->profile().update(patch));
        QVERIFY(!refused);
        // Not Unauthorized: the token is as good as before.
        QCOMPARE(kindName(refused.error().kind), kindName(Kind::Invalid));
        patch.currentCredentials->password = Secret(SandboxServer::password());
        const auto taken = await(api->profile().update(patch));
        QVERIFY(taken);
        QCOMPARE(taken->email, demo());
        QCOMPARE(taken->requestedEmail, u"zoe@conta.example"_s);
    }

    void anAddressInUseIsRefusedAtItsField()
    {
        const ProfilePatch patch{.email = u"empty@conta.example"_s,
                                 .currentCredentials =
                                     CurrentCredentials{.password = Secret(SandboxServer::password())}};
        const auto refused = await(apiOf(demo())->profile().update(patch));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fields.keys(), QStringList{u"email"_s});
    }

    void aCutoffEndsTheTokensBeforeIt()
    {
        const auto api = apiOf(demo());
        m_server->advanceClock(60 * 1000);
        const auto later = tokenOf(demo());
        QVERIFY(later);
        const QDateTime cutoff = later->issuedAt()->addSecs(-30);
        QVERIFY(await(api->profile().update({.tokenCutoff = cutoff})));
        QCOMPARE(kindName(await(api->profile().get()).error().kind), kindName(Kind::Unauthorized));
        api->setToken(*later);
        QCOMPARE(await(api->profile().get())->tokenCutoff, cutoff);
    }

    void onlyAnAddressThatIsNotVerifiedIsVerified()
    {
        QVERIFY(await(apiOf(u"new@conta.example"_s)->profile().verifyEmail()));
        QCOMPARE(kindName(await(apiOf(demo())->profile().verifyEmail()).error().kind),
                 kindName(Kind::Invalid));
    }

    // What guards the account

    void disconnectsGithubOnce()
    {
        const auto api = apiOf(demo());
        const auto profile = await(api->security().disconnectGithub());
        QVERIFY(profile);
        QVERIFY(!profile->githubName);
        QVERIFY(!await(api->profile().get())->githubName);
        QCOMPARE(kindName(await(api->security().disconnectGithub()).error().kind), kindName(Kind::Invalid));
    }

    void aNewPasswordEndsTheOldTokensWhereAsked_data()
    {
        QTest::addColumn<bool>("invalidate");
        QTest::newRow("ends them") << true;
        QTest::newRow("leaves them") << false;
    }

    void aNewPasswordEndsTheOldTokensWhereAsked()
    {
        QFETCH(bool, invalidate);
        const auto api = apiOf(demo());
        const auto other = apiOf(demo());
        const auto user = await(api->security().changePassword(
            {.password = password(), .newPassword = newPassword(), .invalidateExistingTokens = invalidate}));
        QVERIFY(user);
        QVERIFY(user->token.allows(ActionId::Delete));
        for (Api *old : {api.get(), other.get()}) {
            const auto profile = await(old->profile().get());
            QCOMPARE(profile.has_value(), !invalidate);
            if (!profile)
                QCOMPARE(kindName(profile.error().kind), kindName(Kind::Unauthorized));
        }
        api->setToken(user->token);
        QVERIFY(await(api->profile().get()));
        QCOMPARE(kindName(await(api->auth().signIn(credentials(demo()))).error().kind),
                 kindName(Kind::Unauthorized));
        QVERIFY(await(api->auth().signIn({.email = demo(), .password = newPassword()})));
    }

    void aPasswordIsChangedWithTheCodeWhereTwoFactorIsOn()
    {
        const auto api = apiOf(mfa());
        PasswordChange change{.password = password(), .newPassword = newPassword()};
        QCOMPARE(kindName(await(api->security().changePassword(change)).error().kind),
                 kindName(Kind::Invalid));
        change.twoFactorCode = nextCode();
        QVERIFY(await(api->security().changePassword(change)));
    }

    void aPasswordThatBreaksTheRuleIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << u"Abcdefghi1!"_s;
        QTest::newRow("no digit") << u"Abcdefghijkl!"_s;
        QTest::newRow("no symbol") << u"Abcdefghijkl1"_s;
        QTest::newRow("no upper case") << u"abcdefghijkl1!"_s;
        QTest::newRow("no lower case") << u"ABCDEFGHIJKL1!"_s;
    }

    void aPasswordThatBreaksTheRuleIsRefusedAtItsField()
    {
        QFETCH(QString, text);
        const auto refused = await(
            apiOf(demo())->security().changePassword({.password = password(), .newPassword = Secret(text)}));
        QVERIFY(!refused);
        QCOMPARE(kindName(refused.error().kind), kindName(Kind::Invalid));
        QCOMPARE(refused.error().fields.keys(), QStringList{u"newPassword"_s});
    }

    void twoFactorIsTurnedOnAndOffWithRealCodes()
    {
        const auto api = apiOf(demo());
        const auto info = await(api->security().generateTwoFactorAuth());
        QVERIFY(info);
        QCOMPARE(info->key.size(), 52);
        QVERIFY(info->keyUri.revealText().startsWith("otpauth://totp/"_L1));
        QVERIFY(info->keyUri.revealText().contains(info->key.revealText()));
        QCOMPARE(await(api->profile().get())->twoFactorAuthEnabled, false);

        const QString key = info->key.revealText();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto proof = [&](int seconds) {
            return TwoFactorProof{.password = password(),
                                  .twoFactorCode = Secret(authenticatorCode(key, now.addSecs(seconds)))};
        };
        QCOMPARE(kindName(await(api->security().enableTwoFactorAuth(proof(300))).error().kind),
                 kindName(Kind::Invalid));
        const auto on = await(api->security().enableTwoFactorAuth(proof(0)));
        QVERIFY(on);
        QCOMPARE(on->twoFactorAuthEnabled, true);
        QCOMPARE(kindName(await(api->auth().signIn(credentials(demo()))).error().kind),
                 kindName(Kind::Unauthorized));
        UserCredentials withCode = credentials(demo());
        withCode.twoFactorCode = proof(30).twoFactorCode;
        QVERIFY(await(api->auth().signIn(withCode)));
        QCOMPARE(kindName(await(api->security().generateTwoFactorAuth()).error().kind),
                 kindName(Kind::Invalid));

        m_server->advanceClock(60 * 1000);
        QCOMPARE(kindName(await(api->security().disableTwoFactorAuth(proof(0))).error().kind),
                 kindName(Kind::Invalid));
        const auto off = await(api->security().disableTwoFactorAuth(proof(60)));
        QVERIFY(off);
        QCOMPARE(off->twoFactorAuthEnabled, false);
        QVERIFY(await(api->auth().signIn(credentials(demo()))));
    }

    void theEndOfAnAccountIsTheEndOfItsTokens()
    {
        const auto api = apiOf(demo());
        const Token pasted = apiToken(demo(), u"all.User"_s);
        QCOMPARE(
            kindName(
                await(api->security().deleteAccount({.email = mfa(), .password = password()})).error().kind),
            kindName(Kind::Invalid));
        QVERIFY(await(api->profile().get()));
        QVERIFY(await(api->security().deleteAccount({.email = demo(), .password = password()})));
        QCOMPARE(kindName(await(api->profile().get()).error().kind), kindName(Kind::Unauthorized));
        api->setToken(pasted);
        QCOMPARE(kindName(await(api->profile().get()).error().kind), kindName(Kind::Unauthorized));
        QCOMPARE(kindName(await(api->auth().signIn(credentials(demo()))).error().kind),
                 kindName(Kind::Unauthorized));
    }

    // Each error that the reference declares, for the reason for which the server gives it

    void everyDeclaredRefusalHasItsKind_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<ContractCall>("call");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QString &email, const QString &kind,
                            std::function<Call<Done>(Api &)> call) {
            QTest::newRow(name) << email << ContractCall{std::move(call)} << kind;
        };
        const QString invalid = u"Invalid"_s;
        const QString nobody = u"575ec8687ae143cd83dc4a97"_s;
        const TimeRange backwards{.start = lastWeek().end, .end = lastWeek().start};
        row("addRecentItem 400", demo(), invalid,
            [](Api &api) { return bare(api.recentItems().add(ItemType::Device, u"no id"_s)); });
        row("addRecentItem 400 parent", demo(), invalid,
            [nobody](Api &api) { return bare(api.recentItems().add(ItemType::Device, nobody, nobody)); });
        row("changePassword 400", demo(), invalid, [](Api &api) {
            return bare(api.security().changePassword(
                {.password = Secret(u"not the password"), .newPassword = newPassword()}));
        });
        row("delete 400", demo(), invalid, [](Api &api) {
            return api.security().deleteAccount({.email = demo(), .password = Secret(u"not the password")});
        });
        row("delete 400 code", mfa(), invalid,
            [](Api &api) { return api.security().deleteAccount({.email = mfa(), .password = password()}); });
        row("deviceCounts 400", demo(), invalid,
            [backwards](Api &api) { return bare(api.usage().deviceCounts(backwards)); });
        row("disableTwoFactorAuth 400", demo(), invalid, [](Api &api) {
            return bare(api.security().disableTwoFactorAuth(
                {.password = password(), .twoFactorCode = Secret(u"123456")}));
        });
        row("disconnectGithub 400", u"empty@conta.example"_s, invalid,
            [](Api &api) { return bare(api.security().disconnectGithub()); });
        row("enableTwoFactorAuth 400", mfa(), invalid, [](Api &api) {
            return bare(
                api.security().enableTwoFactorAuth({.password = password(), .twoFactorCode = nextCode()}));
        });
        row("enableTwoFactorAuth 400 no key", demo(), invalid, [](Api &api) {
            return bare(
                api.security().enableTwoFactorAuth({.password = password(), .twoFactorCode = nextCode()}));
        });
        row("fetchRecentItems 400", demo(), invalid,
            [](Api &api) { return bare(api.recentItems().fetch(ItemType::Unknown)); });
        row("fetchRecentItems 400 parent", demo(), invalid,
            [](Api &api) { return bare(api.recentItems().fetch(ItemType::Flow, u"no id"_s)); });
        row("generateTwoFactorAuth 400", mfa(), invalid,
            [](Api &api) { return bare(api.security().generateTwoFactorAuth()); });
        row("invite 404", demo(), u"NotFound"_s,
            [nobody](Api &api) { return bare(api.invites().invite(nobody)); });
        row("notebookMinuteCounts 400", demo(), invalid,
            [backwards](Api &api) { return bare(api.usage().notebookMinuteCounts(backwards)); });
        row("patch 400", demo(), invalid,
            [](Api &api) { return bare(api.profile().update({.firstName = u""_s})); });
        row("patch 400 password", demo(), invalid,
            [](Api &api) { return bare(api.profile().update({.password = newPassword()})); });
        row("payloadCounts 400", demo(), invalid,
            [backwards](Api &api) { return bare(api.usage().payloadCounts(backwards)); });
        row("payloadCountsBreakdown 400", demo(), invalid,
            [backwards](Api &api) { return bare(api.usage().payloadCountsBreakdown(backwards, {})); });
        row("respondToInvite 404", demo(), u"NotFound"_s,
            [nobody](Api &api) { return bare(api.invites().respond(nobody, InviteAction::Reject)); });
        row("respondToInvite 410", demo(), u"Gone"_s,
            [](Api &api) { return bare(api.invites().respond(ids.expiredInvite, InviteAction::Accept)); });
        row("transferResources 400 nowhere", demo(), invalid, [nobody](Api &api) {
            return api.resources().transfer({.destinationId = nobody, .applicationIds = {ids.application}});
        });
        row("transferResources 400 not owned", demo(), invalid, [nobody](Api &api) {
            return api.resources().transfer(
                {.destinationId = ids.organization, .applicationIds = {nobody}, .strict = true});
        });
        row("transferResources 400 nothing", demo(), invalid,
            [](Api &api) { return api.resources().transfer({.destinationId = ids.organization}); });
        row("verifyEmail 400", demo(), invalid, [](Api &api) { return api.profile().verifyEmail(); });
    }

    void everyDeclaredRefusalHasItsKind()
    {
        QFETCH(QString, email);
        QFETCH(ContractCall, call);
        QFETCH(QString, kind);
        const auto api = apiOf(email);
        bool ended = false;
        api->onUnauthorized([&] { ended = true; });
        const auto result = await(call.call(*api));
        QVERIFY(!result);
        QCOMPARE(QString(kindName(result.error().kind)), kind);
        QVERIFY(!result.error().message.isEmpty());
        QVERIFY(!ended);
    }

    void anExpiredTokenCannotBeRenewed()
    {
        const auto api = apiOf(demo());
        m_server->expireTokens(demo());
        QCOMPARE(kindName(await(api->auth().refreshToken()).error().kind), kindName(Kind::Unauthorized));
    }

    // Invites

    void aMissingInviteIsToldApartFromAServerWithoutInvites()
    {
        const QString nobody = u"575ec8687ae143cd83dc4a97"_s;
        const auto api = apiOf(demo());
        QCOMPARE(kindName(await(api->invites().invite(nobody)).error().kind), kindName(Kind::NotFound));
        QCOMPARE(kindName(await(api->invites().respond(nobody, InviteAction::Dismiss)).error().kind),
                 kindName(Kind::NotFound));
        SandboxServer older({u"--api-version"_s, u"1.24"_s});
        Api old(*m_transport, older.url());
        const auto user = await(old.auth().signIn(credentials(demo())));
        QVERIFY(user);
        old.setToken(user->token);
        QCOMPARE(kindName(await(old.invites().invite(nobody)).error().kind), kindName(Kind::NotOffered));
        QCOMPARE(kindName(await(old.invites().respond(nobody, InviteAction::Dismiss)).error().kind),
                 kindName(Kind::NotOffered));
        QCOMPARE(kindName(await(old.invites().invites()).error().kind), kindName(Kind::NotOffered));
        QCOMPARE(kindName(await(old.usage().payloadCountsBreakdown({}, {})).error().kind),
                 kindName(Kind::NotOffered));
    }

    void everyAnswerToAnInviteHasItsOutcome_data()
    {
        QTest::addColumn<InviteAction>("action");
        QTest::addColumn<InviteResult::Outcome>("outcome");
        QTest::newRow("accept") << InviteAction::Accept << InviteResult::Outcome::Accepted;
        QTest::newRow("reject") << InviteAction::Reject << InviteResult::Outcome::Rejected;
        QTest::newRow("dismiss") << InviteAction::Dismiss << InviteResult::Outcome::Dismissed;
    }

    void everyAnswerToAnInviteHasItsOutcome()
    {
        QFETCH(InviteAction, action);
        QFETCH(InviteResult::Outcome, outcome);
        const auto api = apiOf(demo());
        const auto before = await(api->invites().invites());
        const auto organizations = await(api->resources().organizations());
        const auto shown = await(api->invites().invite(ids.invite));
        QVERIFY(before && organizations && shown);
        QVERIFY(before->contains(*shown));
        const auto result = await(api->invites().respond(ids.invite, action));
        QVERIFY(result);
        QCOMPARE(result->outcome, outcome);
        const auto after = await(api->invites().invites());
        QVERIFY(after);
        QCOMPARE(after->size(), before->size() - 1);
        QVERIFY(!after->contains(*shown));
        QCOMPARE(await(api->resources().organizations())->size(),
                 organizations->size() + (action == InviteAction::Accept ? 1 : 0));
        // Answered once, it is there no more.
        QCOMPARE(kindName(await(api->invites().respond(ids.invite, action)).error().kind),
                 kindName(Kind::NotFound));
        QCOMPARE(kindName(await(api->invites().invite(ids.invite)).error().kind), kindName(Kind::NotFound));
    }

    void anInviteThatRequiresTwoFactorWaitsForIt()
    {
        const auto api = apiOf(demo());
        const auto invites = await(api->invites().invites());
        QVERIFY(invites);
        const auto strict = std::find_if(invites->begin(), invites->end(),
                                         [](const Invite &invite) { return invite.requiresMFA == true; });
        QVERIFY(strict != invites->end());
        QCOMPARE(kindName(await(api->invites().respond(*strict->id, InviteAction::Accept)).error().kind),
                 kindName(Kind::Invalid));
        const auto guarded = apiOf(mfa());
        const auto theirs = await(guarded->invites().invites());
        QVERIFY(theirs && theirs->size() == 1 && theirs->first().requiresMFA == true);
        QVERIFY(await(guarded->invites().respond(*theirs->first().id, InviteAction::Accept)));
    }

    void aLiveInviteExpiresByItsOwnTime()
    {
        const auto api = apiOf(demo());
        const auto invite = await(api->invites().invite(ids.invite));
        QVERIFY(invite && invite->expiresAt());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!invite->isExpired(now));
        m_server->advanceClock(now.msecsTo(*invite->expiresAt()) + 1000);
        const auto later = apiOf(demo());
        const auto expired = await(later->invites().invite(ids.invite));
        QVERIFY(expired);
        QCOMPARE(expired->expired, true);
        QCOMPARE(kindName(await(later->invites().respond(ids.invite, InviteAction::Accept)).error().kind),
                 kindName(Kind::Gone));
    }

    // Recent items

    void whatIsOpenedComesFirst()
    {
        const auto api = apiOf(demo());
        const auto before = await(api->recentItems().fetch(ItemType::Dashboard));
        QVERIFY(before && before->items.size() > 1);
        const QString last = *before->items.last().id;
        const auto added = await(api->recentItems().add(ItemType::Dashboard, last));
        QVERIFY(added);
        QCOMPARE(added->itemType, ItemType::Dashboard);
        QCOMPARE(added->items.first(), before->items.last());
        QCOMPARE(added->items.size(), before->items.size());
        QCOMPARE(*await(api->recentItems().fetch(ItemType::Dashboard)), *added);
    }

    void devicesAndFlowsAreAskedForByTheirApplication()
    {
        const auto api = apiOf(demo());
        const auto applications = await(api->recentItems().fetch(ItemType::Application));
        QVERIFY(applications && !applications->items.isEmpty());
        const QString coldStore = *applications->items.first().id;
        for (const ItemType type : {ItemType::Device, ItemType::Flow}) {
            const auto list = await(api->recentItems().fetch(type, coldStore));
            QVERIFY(list && !list->items.isEmpty());
            QCOMPARE(list->parentId, coldStore);
            const auto again = await(api->recentItems().add(type, *list->items.last().id, coldStore));
            QVERIFY(again);
            QCOMPARE(again->items.first(), list->items.last());
        }
    }

    // Usage

    void hoursAddUpToDays()
    {
        const auto api = apiOf(demo());
        const QDateTime end(QDateTime::currentDateTimeUtc().date().addDays(-2), QTime(0, 0), QtCompat::utc);
        const TimeRange range{.start = end.addDays(-3), .end = end};
        for (const bool asBytes : {false, true}) {
            const auto days = await(api->usage().payloadCountsBreakdown(range, {.asBytes = asBytes}));
            const auto hours = await(api->usage().payloadCountsBreakdown(
                range, {.resolution = Resolution::Hour, .asBytes = asBytes}));
            const auto all = await(
                api->usage().payloadCountsBreakdown(range, {.asBytes = asBytes, .includeNonBillable = true}));
            const auto stats = await(api->usage().payloadCounts(range, asBytes));
            QVERIFY(days && hours && all && stats);
            QCOMPARE(days->counts.size(), 3);
            QCOMPARE(hours->counts.size(), 72);
            QCOMPARE(days->start, range.start);
            QCOMPARE(days->counts.first().date, range.start);
            const auto sum = [](const PayloadCountsBreakdown &series) {
                qint64 total = 0;
                for (const PayloadCount &count : series.counts)
                    total += count.value.value_or(0);
                return total;
            };
            QVERIFY(sum(*days) > 0);
            QCOMPARE(sum(*hours), sum(*days));
            QVERIFY(sum(*all) > sum(*days));
            double bySource = 0;
            for (const auto &sources : *stats) {
                for (const double value : sources)
                    bySource += value;
            }
            QCOMPARE(qint64(bySource), sum(*all));
        }
    }

    void devicesAndNotebooksAreCountedByDay()
    {
        const auto api = apiOf(demo());
        const QDateTime end(QDateTime::currentDateTimeUtc().date().addDays(-2), QTime(0, 0), QtCompat::utc);
        const TimeRange range{.start = end.addDays(-5), .end = end};
        const auto devices = await(api->usage().deviceCounts(range));
        const auto notebooks = await(api->usage().notebookMinuteCounts(range));
        QVERIFY(devices && notebooks);
        QCOMPARE(devices->counts.size(), 5);
        QCOMPARE(notebooks->counts.size(), 5);
        for (const DeviceCount &count : devices->counts)
            QVERIFY(count.date && count.created && count.deleted && count.total > 0);
        for (const NotebookMinuteCount &count : notebooks->counts)
            QVERIFY(count.date && count.minutes && count.completed && count.canceled && count.errored &&
                    count.timeout);
    }

    // The profile in its parts

    void theProfileHasTheSummaryAndListsThatAreAskedFor()
    {
        const auto api = apiOf(demo());
        const auto full = await(api->profile().get({.includeRecent = true}));
        QVERIFY(full && full->summary && full->summary->payloadCount && full->summary->notebookMinutes);
        QVERIFY(full->recentApplications && !full->recentApplications->items.isEmpty());
        QVERIFY(full->recentDashboards && full->recentOrganizations);
        const auto few = await(api->profile().get({.summaryInclude = {u"appCount"_s, u"dashCount"_s}}));
        QVERIFY(few && few->summary && !few->recentApplications);
        QCOMPARE(few->summary->counts.keys(), (QStringList{u"appCount"_s, u"dashCount"_s}));
        const auto less =
            await(api->profile().update({.title = u"x"_s}, {.summaryExclude = {u"appCount"_s}}));
        QVERIFY(less && less->summary);
        QVERIFY(!less->summary->counts.contains(u"appCount"_s));
        QVERIFY(less->summary->counts.contains(u"dashCount"_s));
    }

    // Pick lists and transfers

    void theSummaryAgreesWithThePickListsAndMovesWithTransfers()
    {
        const auto api = apiOf(demo());
        const auto check = [&]() -> QPair<qint64, qint64> {
            const auto profile = await(api->profile().get());
            const auto applications = await(api->resources().applications());
            const auto dashboards = await(api->resources().dashboards());
            const auto organizations = await(api->resources().organizations());
            if (!profile || !applications || !dashboards || !organizations)
                return {-1, -1};
            qint64 devices = 0;
            qint64 flows = 0;
            for (const Application &one : *applications) {
                devices += one.summary.value(u"deviceCount"_s);
                flows += one.summary.value(u"flowCount"_s);
            }
            const QMap<QString, qint64> &counts = profile->summary->counts;
            const bool agrees = counts.value(u"appCount"_s) == applications->size() &&
                                counts.value(u"dashCount"_s) == dashboards->size() &&
                                counts.value(u"orgCount"_s) == organizations->size() &&
                                counts.value(u"deviceCount"_s) == devices &&
                                counts.value(u"flowCount"_s) == flows;
            return agrees ? QPair(qint64(applications->size()), qint64(dashboards->size()))
                          : QPair<qint64, qint64>{-2, -2};
        };
        const auto [applications, dashboards] = check();
        QVERIFY(applications > 0 && dashboards > 0);
        QVERIFY(await(api->resources().transfer({.destinationId = ids.organization,
                                                 .applicationIds = {ids.application},
                                                 .dashboardIds = {ids.dashboard}})));
        QCOMPARE(check(), (QPair<qint64, qint64>{applications - 1, dashboards - 1}));
        QVERIFY(await(api->invites().respond(ids.invite, InviteAction::Accept)));
        QCOMPARE(check(), (QPair<qint64, qint64>{applications - 1, dashboards - 1}));
    }

    void aDashboardTellsWhichTransferWouldBreakIt()
    {
        const auto api = apiOf(demo());
        const auto applications = await(api->resources().applications());
        const auto dashboards = await(api->resources().dashboards());
        QVERIFY(applications && dashboards);
        QSet<QString> owned;
        for (const Application &one : *applications)
            owned.insert(*one.id);
        int showOne = 0;
        int showSeveral = 0;
        for (const Dashboard &one : *dashboards) {
            QVERIFY(owned.contains(one.applicationIds));
            showOne += one.applicationIds.size() == 1 ? 1 : 0;
            showSeveral += one.applicationIds.size() > 1 ? 1 : 0;
        }
        QVERIFY(showOne > 0 && showSeveral > 0);
    }

    void aTransferThatWouldPassALimitMovesNothing()
    {
        const auto api = apiOf(demo());
        const auto applications = await(api->resources().applications());
        QVERIFY(applications);
        ResourceTransfer transfer{.destinationId = organizationNamed(*api, u"Vento Sul Motores"_s)};
        for (const Application &one : *applications)
            transfer.applicationIds.append(*one.id);
        const auto refused = await(api->resources().transfer(transfer));
        QVERIFY(!refused);
        QCOMPARE(kindName(refused.error().kind), kindName(Kind::Invalid));
        QCOMPARE(refused.error().type, u"LimitExceeded"_s);
        QCOMPARE(*await(api->resources().applications()), *applications);
    }

    void aTransferThatIsNotStrictMovesWhatItCan()
    {
        const auto api = apiOf(demo());
        const QString nobody = u"575ec8687ae143cd83dc4a97"_s;
        ResourceTransfer transfer{.destinationId = ids.organization,
                                  .applicationIds = {ids.application, nobody}};
        QVERIFY(!await(api->resources().transfer(transfer)));
        transfer.strict = false;
        QVERIFY(await(api->resources().transfer(transfer)));
        const auto left = await(api->resources().applications());
        QVERIFY(left);
        for (const Application &one : *left)
            QVERIFY(one.id != ids.application);
    }

    void nothingIsMovedToWhereOneMayOnlyLook()
    {
        const auto api = apiOf(demo());
        const auto refused = await(
            api->resources().transfer({.destinationId = organizationNamed(*api, u"Serra Azul Energia"_s),
                                       .applicationIds = {ids.application}}));
        QVERIFY(!refused);
        QCOMPARE(kindName(refused.error().kind), kindName(Kind::Invalid));
        QCOMPARE(refused.error().fields.keys(), QStringList{u"destinationId"_s});
    }

    void longListsComeWithAllTheirPages()
    {
        SandboxServer large({u"--seed"_s, u"large"_s});
        Api api(*m_transport, large.url());
        const auto user = await(api.auth().signIn(credentials(demo())));
        QVERIFY(user);
        api.setToken(user->token);
        const auto applications = await(api.resources().applications());
        const auto dashboards = await(api.resources().dashboards());
        const auto invites = await(api.invites().invites());
        const auto recent = await(api.recentItems().fetch(ItemType::Application));
        QVERIFY(applications && dashboards && invites && recent);
        QCOMPARE(applications->size(), 1000);
        QVERIFY(dashboards->size() > 1000);
        QCOMPARE(large.count(u"GET"_s, u"/dashboards"_s), 2);
        QSet<QString> unique;
        for (const Dashboard &one : *dashboards)
            unique.insert(*one.id);
        QCOMPARE(unique.size(), dashboards->size());
        QCOMPARE(invites->size(), 2000);
        QCOMPARE(recent->items.size(), 1000);
        const auto summary = await(api.profile().get())->summary;
        QVERIFY(summary);
        QCOMPARE(summary->counts.value(u"appCount"_s), 1000);
        QCOMPARE(summary->counts.value(u"dashCount"_s), dashboards->size());
    }

    void retryAfterArrives()
    {
        const ApiError error = errorUnder(
            rows().first(), {{u"status"_s, 429}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"17"_s}}}});
        QCOMPARE(error.retryAfter, 17s);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
