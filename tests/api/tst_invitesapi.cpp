// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitesapi.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "qtcompat.h"
#include "wireform.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

QJsonObject fullInvite()
{
    return {{u"_type"_s, u"orgInviteUser"_s},
            {u"id"_s, u"575ec8687ae143cd83dc4a97"_s},
            {u"orgName"_s, u"Águas do Vale"_s},
            {u"role"_s, u"collaborate"_s},
            {u"requiresMFA"_s, true},
            {u"inviteDate"_s, u"2026-03-01T09:00:00.000-03:00"_s},
            {u"ttl"_s, 1000.75},
            {u"expired"_s, false},
            {u"invitedBy"_s, QJsonObject{{u"fullName"_s, u"Zoë"_s}, {u"email"_s, u"zoe@conta.example"_s}}}};
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), QtCompat::utc);
}

} // namespace

class TestInvitesApi final : public QObject
{
    Q_OBJECT

private:
    HttpResponse json(const QByteArray &body)
    {
        return {.status = 200, .contentType = "application/json"_ba, .body = body};
    }

    Result<Invite> readInvite(const QJsonObject &answer)
    {
        auto call = m_api->invites().invite(u"i"_s);
        m_transport->answer(m_transport->count() - 1, 200, answer);
        return await(std::move(call));
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Api> m_api;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<Api>(*m_transport, QUrl(u"https://api.example.com"_s));
        m_api->setToken(Token::fromServer(Secret(u"t")));
    }

    void everyCallGoesOutInItsForm()
    {
        m_api->invites().invites().ignore();
        m_api->invites().invite(u"575ec8687ae143cd83dc4a97"_s).ignore();
        m_api->invites().respond(u"a"_s, InviteAction::Accept).ignore();
        m_api->invites().respond(u"a"_s, InviteAction::Reject).ignore();
        m_api->invites().respond(u"a"_s, InviteAction::Dismiss).ignore();
        // An id comes from a server: it must not reach out of its place in the path.
        m_api->invites().invite(u"../a?b#ü"_s).ignore();
        QStringList forms;
        for (const HttpRequest &request : m_transport->requests())
            forms.append(wireForm(request));
        QCOMPARE(forms, (QStringList{u"GET /me/invites"_s, u"GET /me/invites/575ec8687ae143cd83dc4a97"_s,
                                     u"POST /me/invites/a {\"action\":\"accept\"}"_s,
                                     u"POST /me/invites/a {\"action\":\"reject\"}"_s,
                                     u"POST /me/invites/a {\"action\":\"dismiss\"}"_s,
                                     u"GET /me/invites/..%2Fa%3Fb%23%C3%BC"_s}));
    }

    void readsEveryField()
    {
        const auto invite = readInvite(fullInvite());
        QVERIFY(invite);
        QCOMPARE(*invite, (Invite{.id = u"575ec8687ae143cd83dc4a97"_s,
                                  .orgName = u"Águas do Vale"_s,
                                  .role = OrgRole::Collaborate,
                                  .roleText = u"collaborate"_s,
                                  .requiresMFA = true,
                                  .inviteDate = noon(),
                                  .ttl = 1000ms,
                                  .expired = false,
                                  .invitedByName = u"Zoë"_s,
                                  .invitedByEmail = u"zoe@conta.example"_s}));
    }

    void everyFieldMayBeAbsent()
    {
        QCOMPARE(readInvite({}).value(), Invite());
        QCOMPARE(readInvite({{u"role"_s, QJsonValue::Null},
                             {u"ttl"_s, QJsonValue::Null},
                             {u"invitedBy"_s, QJsonValue::Null}})
                     .value(),
                 Invite());
    }

    void everyRoleIsKnownAndOthersSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<OrgRole>("role");
        QTest::newRow("admin") << u"admin"_s << OrgRole::Admin;
        QTest::newRow("edit") << u"edit"_s << OrgRole::Edit;
        QTest::newRow("collaborate") << u"collaborate"_s << OrgRole::Collaborate;
        QTest::newRow("view") << u"view"_s << OrgRole::View;
        QTest::newRow("none") << u"none"_s << OrgRole::None;
        QTest::newRow("new") << u"auditor"_s << OrgRole::Unknown;
    }

    void everyRoleIsKnownAndOthersSurvive()
    {
        QFETCH(QString, text);
        QFETCH(OrgRole, role);
        const auto invite = readInvite({{u"role"_s, text}});
        QVERIFY(invite);
        QCOMPARE(invite->role, role);
        QCOMPARE(invite->roleText, text);
    }

    void aWrongTypeIsNoAnswer_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("role") << u"role"_s << QJsonValue(1);
        QTest::newRow("requiresMFA") << u"requiresMFA"_s << QJsonValue(u"yes"_s);
        QTest::newRow("inviteDate") << u"inviteDate"_s << QJsonValue(1700000000);
        QTest::newRow("ttl") << u"ttl"_s << QJsonValue(u"1"_s);
        QTest::newRow("ttl below nought") << u"ttl"_s << QJsonValue(-1);
        QTest::newRow("ttl beyond measure") << u"ttl"_s << QJsonValue(1e300);
        QTest::newRow("invitedBy") << u"invitedBy"_s << QJsonValue(u"Zoë"_s);
    }

    void aWrongTypeIsNoAnswer()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject answer = fullInvite();
        answer.insert(key, value);
        QCOMPARE(readInvite(answer).error().kind, Kind::BadResponse);
    }

    void expiresByItsDateAndTimeOrByTheServersWord()
    {
        Invite invite{.inviteDate = noon(), .ttl = 60s};
        QCOMPARE(invite.expiresAt(), noon().addSecs(60));
        QVERIFY(!invite.isExpired(noon().addSecs(59)));
        QVERIFY(invite.isExpired(noon().addSecs(60)));
        invite.expired = true;
        QVERIFY(invite.isExpired(noon()));
        invite = {.inviteDate = noon()};
        QVERIFY(!invite.expiresAt());
        QVERIFY(!invite.isExpired(noon().addYears(9)));
        invite.expired = true;
        QVERIFY(invite.isExpired(noon()));
    }

    void readsAListOfThem()
    {
        auto call = m_api->invites().invites();
        m_transport->answer(0, json(QJsonDocument(QJsonArray{fullInvite(), QJsonObject()}).toJson()));
        const auto invites = await(std::move(call));
        QVERIFY(invites);
        QCOMPARE(invites->size(), 2);
        QCOMPARE(invites->first().orgName, u"Águas do Vale"_s);
        auto none = m_api->invites().invites();
        m_transport->answer(1, json("[]"_ba));
        QVERIFY(await(std::move(none))->isEmpty());
        auto damaged = m_api->invites().invites();
        m_transport->answer(2, json("[{\"role\":1}]"_ba));
        const auto error = await(std::move(damaged)).error();
        QCOMPARE(error.kind, Kind::BadResponse);
        QCOMPARE(error.message, u"$[0].role: expected a string"_s);
    }

    void everyOutcomeIsKnownAndOthersSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<InviteResult::Outcome>("outcome");
        QTest::newRow("accepted") << u"accepted"_s << InviteResult::Outcome::Accepted;
        QTest::newRow("rejected") << u"rejected"_s << InviteResult::Outcome::Rejected;
        QTest::newRow("dismissed") << u"dismissed"_s << InviteResult::Outcome::Dismissed;
        QTest::newRow("new") << u"postponed"_s << InviteResult::Outcome::Unknown;
    }

    void everyOutcomeIsKnownAndOthersSurvive()
    {
        QFETCH(QString, text);
        QFETCH(InviteResult::Outcome, outcome);
        auto call = m_api->invites().respond(u"a"_s, InviteAction::Accept);
        m_transport->answer(0, 200, {{u"result"_s, text}, {u"orgId"_s, u"o"_s}});
        QCOMPARE(await(std::move(call)).value(),
                 (InviteResult{.outcome = outcome, .outcomeText = text, .orgId = u"o"_s}));
        auto bare = m_api->invites().respond(u"a"_s, InviteAction::Accept);
        m_transport->answer(1, 200);
        QCOMPARE(await(std::move(bare)).value(), InviteResult());
    }

    void anExpiredInviteIsGone()
    {
        auto call = m_api->invites().respond(u"a"_s, InviteAction::Accept);
        m_transport->answer(0, 410, {{u"type"_s, u"Gone"_s}, {u"message"_s, u"Too late"_s}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::Gone);
        QCOMPARE(m_transport->count(), 1);
    }

    void theListTellsAMissingInviteFromAMissingRoute_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("there") << 200 << Kind::NotFound;
        QTest::newRow("missing") << 404 << Kind::NotOffered;
        QTest::newRow("not allowed") << 405 << Kind::NotOffered;
        QTest::newRow("broken") << 500 << Kind::NotFound;
        QTest::newRow("forbidden") << 403 << Kind::NotFound;
    }

    void theListTellsAMissingInviteFromAMissingRoute()
    {
        QFETCH(int, list);
        QFETCH(Kind, kind);
        auto call = m_api->invites().respond(u"a"_s, InviteAction::Accept);
        m_transport->answer(0, 404, {{u"type"_s, u"NotFound"_s}, {u"message"_s, u"No"_s}});
        // The answer is delivered from the event loop; only then is the list asked for.
        QTRY_COMPARE(m_transport->count(), 2);
        QCOMPARE(wireForm(m_transport->requests().back()), u"GET /me/invites"_s);
        if (list == 200)
            m_transport->answer(1, json("[]"_ba));
        else
            m_transport->answer(1, list, {{u"type"_s, u"x"_s}, {u"message"_s, u"x"_s}});
        QCOMPARE(await(std::move(call)).error().kind, kind);
    }

    void aWebPageInPlaceOfTheApiIsNoMissingInvite()
    {
        const HttpResponse page{.status = 404, .contentType = "text/html"_ba, .body = "<html></html>"_ba};
        auto call = m_api->invites().invite(u"a"_s);
        m_transport->answer(0, page);
        QTRY_COMPARE(m_transport->count(), 2);
        m_transport->answer(1, page);
        QCOMPARE(await(std::move(call)).error().kind, Kind::ForeignAnswer);
    }
};

QTEST_GUILESS_MAIN(TestInvitesApi)
#include "tst_invitesapi.moc"
