// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "api.h"
#include "await.h"
#include "httptransport.h"
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

// Every action that the client has. A new one gets its line here, and is then tried in every way below.
const QList<Row> &rows()
{
    static const QList<Row> table{
        {ActionId::DisconnectGithub, demo(),
         [](Api &api) {
             return bare(api.security().disconnectGithub());
         }},
        {ActionId::Get, demo(),
         [](Api &api) {
             return bare(api.profile().get());
         }},
        {ActionId::Patch, demo(),
         [](Api &api) {
             return bare(api.profile().update({.lastName = u"Araújo"_s}));
         }},
        {ActionId::RefreshToken, demo(),
         [](Api &api) {
             return bare(api.auth().refreshToken());
         }},
        {ActionId::VerifyEmail, u"new@conta.example"_s,
         [](Api &api) {
             return bare(api.profile().verifyEmail());
         }},
    };
    return table;
}

// What the client does not do yet. A line leaves this list for the one above.
const QList<ActionId> &notYet()
{
    using enum ActionId;
    static const QList<ActionId> list{AddRecentItem,
                                      ChangePassword,
                                      Delete,
                                      DeviceCounts,
                                      DisableTwoFactorAuth,
                                      EnableTwoFactorAuth,
                                      FetchRecentItems,
                                      GenerateTwoFactorAuth,
                                      Invite,
                                      Invites,
                                      NotebookMinuteCounts,
                                      PayloadCounts,
                                      PayloadCountsBreakdown,
                                      RespondToInvite,
                                      TransferResources};
    return list;
}

QString pathOf(ActionId id)
{
    return QString(action(id).path).replace("{inviteId}"_L1, "*"_L1);
}

QString nameOf(ActionId id)
{
    return action(id).name;
}

} // namespace

class TestContract final : public QObject
{
    Q_OBJECT

private:
    UserCredentials credentials(const QString &email) const
    {
        return {.email = email, .password = Secret(SandboxServer::password())};
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
        const QJsonObject body{{u"email"_s, email},
                               {u"password"_s, SandboxServer::password()},
                               {u"requestedScopes"_s, QJsonArray::fromStringList(scopes)}};
        const auto user = await(client.call(
            {.method = HttpMethod::Post, .path = u"/auth/user"_s, .body = body, .withToken = false},
            &AuthedUser::read));
        return user ? user->token : Token();
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
    }

    void init()
    {
        m_server->reset();
        m_transport = std::make_unique<HttpTransport>(nullptr);
    }

    void cleanup() { m_transport.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    // Every action, in every way in which each can go

    void everyActionIsInTheClientOrKnownToBeMissing()
    {
        QList<ActionId> all = notYet();
        for (const Row &row : rows())
            all.append(row.id);
        for (const Action &one : actions())
            QVERIFY2(all.count(one.id) == 1, one.name.data());
        QCOMPARE(std::size_t(all.size()), actions().size());
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
            for (const QString &scope :
                 {u"all.User"_s, u"all.User.read"_s, u"me.*"_s, own, u"me.fetchRecentItems"_s})
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
        QCOMPARE(QString(kindName(errorUnder(rows().at(row), fault).kind)), kind);
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
        QVERIFY(await(rows().at(row).call(api)));
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

    void retryAfterArrives()
    {
        const ApiError error = errorUnder(
            rows().first(), {{u"status"_s, 429}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"17"_s}}}});
        QCOMPARE(error.retryAfter, 17s);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
