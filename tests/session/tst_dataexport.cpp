// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataexport.h"

#include "await.h"
#include "httptransport.h"
#include "memorytokenstore.h"
#include "requestlog.h"
#include "sandboxserver.h"
#include "session.h"
#include "signin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using State = DataExport::State;

namespace {

// A session on real HTTP, and an export of it.
struct ExportStage
{
    explicit ExportStage(const SandboxServer &sandbox, const QString &email = u"demo@conta.example"_s)
    {
        SignIn signIn(transport, clock);
        auto signedIn = await(signIn.withPassword(
            sandbox.url(),
            {.email = email, .password = Secret(SandboxServer::password()), .twoFactorCode = {}}));
        if (!signedIn)
            QTest::qFail("no sign-in", __FILE__, __LINE__);
        start(signedIn->account, signedIn->token);
    }
    ExportStage(const SandboxServer &sandbox, const QByteArray &apiToken)
    {
        const Token token = Token::fromServer(Secret(QByteArrayView(apiToken)));
        start({.server = sandbox.url(), .userId = token.userId(), .email = {}, .name = {}}, token);
    }

    void start(const Account &account, const Token &token)
    {
        session.emplace(account, token, transport, store, clock);
        gatherer.emplace(*session, clock);
        QObject::connect(&*gatherer, &DataExport::finished,
                         [this](const AccountExport &done) { gathered = done; });
    }
    bool run()
    {
        gatherer->start();
        return QTest::qWaitFor([this] { return gathered.has_value(); }, 20000);
    }
    QJsonObject document() const { return QJsonDocument::fromJson(gathered->toJson()).object(); }
    QJsonArray parts() const { return document().value("parts"_L1).toArray(); }
    QJsonObject part(const QString &name) const
    {
        for (const QJsonValue &value : parts()) {
            if (value.toObject().value("name"_L1) == name)
                return value.toObject();
        }
        return {};
    }

    RequestLog log;
    HttpTransport transport{&log, {.timeout = std::chrono::seconds(5)}};
    SystemClock clock;
    MemoryTokenStore store;
    std::optional<Session> session;
    std::optional<DataExport> gatherer;
    std::optional<AccountExport> gathered;
};

} // namespace

class TestDataExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void holdsEveryPartAsTheServerSaidIt()
    {
        ExportStage stage(m_sandbox);
        QVERIFY(stage.run());
        const QJsonObject document = stage.document();
        QCOMPARE(document.value("format"_L1), u"conta-account-export"_s);
        QCOMPARE(document.value("formatVersion"_L1), 1);
        QCOMPARE(document.value("server"_L1), m_sandbox.url().host());
        QCOMPARE(document.value("accountId"_L1), stage.session->account().userId);
        const QString madeAt = document.value("madeAt"_L1).toString();
        QVERIFY(madeAt.endsWith(u'Z'));
        QVERIFY(std::abs(QDateTime::fromString(madeAt, Qt::ISODateWithMs)
                             .secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY2(document.value("isComplete"_L1).toBool(), stage.gathered->toJson().constData());

        const auto compare = [&](const QString &name, Call<QJsonValue> call) {
            const Result<QJsonValue> raw = await(std::move(call));
            QVERIFY(raw);
            QCOMPARE(stage.part(name).value("answer"_L1), *raw);
        };
        RawApi &api = stage.session->api().raw();
        const TimeRange &period = stage.gathered->period;
        QVERIFY(period.start && period.end);
        for (const auto kind :
             {ExportPart::Kind::Invites, ExportPart::Kind::Applications, ExportPart::Kind::RecentApplications,
              ExportPart::Kind::RecentDashboards, ExportPart::Kind::RecentOrganizations,
              ExportPart::Kind::PayloadsByType, ExportPart::Kind::PayloadsByDay,
              ExportPart::Kind::DevicesByDay, ExportPart::Kind::NotebookMinutesByDay}) {
            const ExportPart part{.kind = kind, .parentId = {}, .parentName = {}};
            compare(part.name(), part.fetch(api, period));
        }
        const QJsonObject profile = stage.part(u"profile"_s).value("answer"_L1).toObject();
        QCOMPARE(profile.value("email"_L1), u"demo@conta.example"_s);
        QVERIFY(!profile.value("summary"_L1).toObject().isEmpty());
        QVERIFY(!profile.value("limits"_L1).toObject().isEmpty());
        QVERIFY(!stage.gathered->toJson().contains(stage.session->token().secret().reveal()));
        QVERIFY(!stage.gathered->toJson().contains(SandboxServer::password().toUtf8()));
    }

    void asksForRecentDevicesAndFlowsOfEveryApplication()
    {
        ExportStage stage(m_sandbox);
        QVERIFY(stage.run());
        const QJsonArray owned =
            stage.part(u"applications"_s).value("answer"_L1).toObject().value("items"_L1).toArray();
        QVERIFY(owned.size() > 1);
        for (const QJsonValue &application : owned) {
            const QJsonValue id = application.toObject().value("id"_L1);
            for (const QString &name : {u"recentDevices"_s, u"recentFlows"_s}) {
                int found = 0;
                for (const QJsonValue &part : stage.parts()) {
                    const QJsonObject object = part.toObject();
                    if (object.value("name"_L1) != name || object.value("applicationId"_L1) != id)
                        continue;
                    ++found;
                    QCOMPARE(object.value("applicationName"_L1), application.toObject().value("name"_L1));
                    QVERIFY(object.value("answer"_L1).toObject().contains("items"_L1));
                }
                QCOMPARE(found, 1);
            }
        }
    }

    void countsItsPartsAndNamesTheOneOnItsWay()
    {
        ExportStage stage(m_sandbox);
        int last = 0;
        bool isMonotonic = true;
        QStringList named;
        connect(&*stage.gatherer, &DataExport::progressed, this, [&] {
            isMonotonic = isMonotonic && stage.gatherer->done() >= last &&
                          stage.gatherer->done() <= stage.gatherer->total();
            last = stage.gatherer->done();
            named.append(stage.gatherer->current().name());
        });
        QVERIFY(stage.run());
        QVERIFY(isMonotonic);
        QCOMPARE(last, stage.gathered->parts.size());
        QVERIFY(named.contains(u"recentFlows"_s));
    }

    void neverAsksMoreThanFourAtOnce()
    {
        ExportStage stage(m_sandbox);
        m_sandbox.delay(u"/me*"_s, 150);
        m_sandbox.delay(u"/applications"_s, 150);
        stage.gatherer->start();
        QTRY_COMPARE(m_sandbox.requests().size() - 1, 4);
        QVERIFY(QTest::qWaitFor([&] { return stage.gathered.has_value(); }, 20000));
    }

    void aPartThatFailsIsNamedWithItsReason()
    {
        ExportStage stage(m_sandbox);
        m_sandbox.fail({{u"path"_s, u"/me/invites"_s},
                        {u"status"_s, 500},
                        {u"body"_s, u"{\"type\":\"Broken\",\"message\":\"Out of order\"}"_s}});
        QVERIFY(stage.run());
        QVERIFY(!stage.document().value("isComplete"_L1).toBool());
        QCOMPARE(stage.gathered->missing().size(), 1);
        const QJsonObject invites = stage.part(u"invites"_s);
        QVERIFY(!invites.contains("answer"_L1));
        const QJsonObject problem = invites.value("problem"_L1).toObject();
        QCOMPARE(problem.value("kind"_L1), u"Server"_s);
        QCOMPARE(problem.value("httpStatus"_L1), 500);
        QCOMPARE(problem.value("message"_L1), u"Out of order"_s);
    }

    void anOlderServerLacksPartsAndTheRestIsThere()
    {
        const SandboxServer older({u"--api-version"_s, u"1.24"_s});
        ExportStage stage(older);
        QVERIFY(stage.run());
        QStringList missing;
        for (const ExportedPart &part : stage.gathered->missing()) {
            missing.append(part.part.name());
            QCOMPARE(part.answer.error().kind, Kind::NotOffered);
        }
        missing.sort();
        QCOMPARE(missing, (QStringList{u"invites"_s, u"payloadCountsBreakdown"_s}));
        QVERIFY(stage.part(u"deviceCounts"_s).contains("answer"_L1));
    }

    void withoutTheListOfApplicationsThoseLatelyOpenedAreAskedFor()
    {
        ExportStage stage(m_sandbox, m_sandbox.apiToken(u"demo@conta.example"_s, {u"me.*"_s}));
        QVERIFY(stage.run());
        QVERIFY(stage.part(u"applications"_s).contains("problem"_L1));
        int asked = 0;
        int unknown = 0;
        for (const QJsonValue &value : stage.parts()) {
            const QJsonObject part = value.toObject();
            if (part.value("name"_L1) != u"recentDevices"_s)
                continue;
            (part.contains("applicationId"_L1) ? asked : unknown) += 1;
        }
        QVERIFY(asked > 0);
        // Of which applications something is missing nobody knows: that is a part of its own.
        QCOMPARE(unknown, 1);
    }

    void aTokenThatDiesPausesItUntilTheNextSignIn()
    {
        ExportStage stage(m_sandbox);
        QSignalSpy expired(&*stage.session, &Session::expired);
        m_sandbox.delay(u"/me/recentItems"_s, 100);
        stage.gatherer->start();
        QTRY_VERIFY(stage.gatherer->done() > 2);
        m_sandbox.expireTokens();
        QTRY_COMPARE(stage.gatherer->state(), State::AwaitsSignIn);
        QTRY_COMPARE(expired.count(), 1);
        const int before = stage.gatherer->done();
        QVERIFY(!stage.gathered);
        SignIn signIn(stage.transport, stage.clock);
        const auto again =
            await(signIn.withPassword(m_sandbox.url(), {.email = u"demo@conta.example"_s,
                                                        .password = Secret(SandboxServer::password()),
                                                        .twoFactorCode = {}}));
        QVERIFY(again);
        stage.session->revive(Account::SignIn::Password, again->token);
        QCOMPARE(stage.gatherer->state(), State::Gathering);
        QTRY_VERIFY(stage.gathered);
        QVERIFY(stage.gathered->missing().isEmpty());
        QVERIFY(stage.gathered->parts.size() > before);
    }

    // Some server may answer 401 for a scope that is missing.
    void aRefusalOfOnePartAloneIsNoDeadToken()
    {
        ExportStage stage(m_sandbox);
        m_sandbox.fail({{u"path"_s, u"/me/invites"_s}, {u"status"_s, 401}});
        QVERIFY(stage.run());
        QCOMPARE(stage.gathered->missing().size(), 1);
        QCOMPARE(stage.gathered->missing().first().answer.error().kind, Kind::Unauthorized);
        QVERIFY(!stage.session->isExpired());
    }

    void aServerThatWantsAPauseGetsOne()
    {
        ExportStage stage(m_sandbox);
        m_sandbox.fail({{u"path"_s, u"/me/invites"_s},
                        {u"status"_s, 429},
                        {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"1"_s}}}});
        QVERIFY(stage.run());
        QVERIFY(stage.gathered->missing().isEmpty());
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/invites"_s), 2);
    }

    void canBeCancelledAndBegunAnew()
    {
        ExportStage stage(m_sandbox);
        m_sandbox.delay(u"/me/invites"_s, 200);
        stage.gatherer->start();
        QTRY_VERIFY(stage.gatherer->done() > 1);
        stage.gatherer->cancel();
        QCOMPARE(stage.gatherer->state(), State::Idle);
        QTest::qWait(300);
        QVERIFY(!stage.gathered);
        m_sandbox.delay(u"/me/invites"_s, 0);
        QVERIFY(stage.run());
        QVERIFY(stage.gathered->missing().isEmpty());
    }

    void aServerThatIsGoneLeavesNothing()
    {
        auto sandbox = std::make_unique<SandboxServer>();
        ExportStage stage(*sandbox);
        sandbox->kill();
        QVERIFY(stage.run());
        QVERIFY(stage.gathered->isEmpty());
    }

    void anEmptyAccountIsExportedToo()
    {
        ExportStage stage(m_sandbox, u"empty@conta.example"_s);
        QVERIFY(stage.run());
        QVERIFY(stage.gathered->missing().isEmpty());
        QVERIFY(!stage.gathered->isEmpty());
    }

    void mayGoInMidCall()
    {
        ExportStage stage(m_sandbox);
        stage.gatherer->start();
        stage.gatherer.reset();
        QTest::qWait(50);
        QVERIFY(!stage.gathered);
    }

private:
    SandboxServer m_sandbox;
};

QTEST_GUILESS_MAIN(TestDataExport)
#include "tst_dataexport.moc"
