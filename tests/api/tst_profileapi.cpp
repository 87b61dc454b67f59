// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileapi.h"

#include "actions.h"
#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "wireform.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestProfileApi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallGoesWhereTheTableSays()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        api.setToken(Token::fromServer(Secret(u"t")));
        api.profile().get().ignore();
        api.profile().update({.lastName = u"x"_s}).ignore();
        api.profile().verifyEmail().ignore();
        api.auth().refreshToken().ignore();
        api.security().disconnectGithub().ignore();
        const std::vector<ActionId> ids{ActionId::Get, ActionId::Patch, ActionId::VerifyEmail,
                                        ActionId::RefreshToken, ActionId::DisconnectGithub};
        QCOMPARE(transport.requests().size(), ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const HttpRequest &request = transport.requests()[i];
            QCOMPARE(request.method, action(ids[i]).method);
            QCOMPARE(request.url.path(), QString(action(ids[i]).path));
            QCOMPARE(request.bearer, Secret(u"t"));
        }
    }

    void theQuerySaysWhichPartsAreWanted()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        api.profile().get().ignore();
        api.profile().get({.includeRecent = true}).ignore();
        api.profile()
            .get({.summaryInclude = {u"appCount"_s, u"dashCount"_s}, .summaryExclude = {u"payloadCount"_s}})
            .ignore();
        api.profile().update({.title = u"x"_s}, {.summaryExclude = {u"payloadCount"_s}}).ignore();
        api.profile().verifyEmail().ignore();
        QStringList forms;
        for (const HttpRequest &request : transport.requests())
            forms.append(wireForm(request));
        QCOMPARE(forms,
                 (QStringList{u"GET /me"_s, u"GET /me?includeRecent=true"_s,
                              u"GET /me?summaryInclude=appCount,dashCount&summaryExclude=payloadCount"_s,
                              u"PATCH /me?summaryExclude=payloadCount {\"title\":\"x\"}"_s,
                              u"POST /me/verify-email"_s}));
    }

    void updateSendsThePatchAndAnswersTheProfile()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        auto call = api.profile().update({.lastName = u"Araújo"_s});
        QCOMPARE(QJsonDocument::fromJson(transport.requests().front().body).object(),
                 (QJsonObject{{u"lastName"_s, u"Araújo"_s}}));
        transport.answer(0, 200, {{u"id"_s, u"1"_s}, {u"lastName"_s, u"Araújo"_s}});
        const auto profile = await(std::move(call));
        QVERIFY(profile);
        QCOMPARE(profile->lastName, u"Araújo"_s);
    }

    void updateSaysWhichFieldsTheServerRefused()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        auto call = api.profile().update({.firstName = u""_s});
        transport.answer(0, HttpResponse{.status = 400,
                                         .contentType = "application/json"_ba,
                                         .body = R"({"type":"Validation","message":"No",
                                                     "validationErrors":[{"field":"firstName","message":"is too short"}]})"_ba});
        const auto error = await(std::move(call)).error();
        QCOMPARE(error.kind, Kind::Invalid);
        QCOMPARE(error.fields.value(u"firstName"_s), u"is too short"_s);
    }

    void thePictureIsFetchedWithoutTheToken()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        api.setToken(Token::fromServer(Secret(u"t")));
        auto call = api.profile().avatar(QUrl(u"https://pictures.example.net/a.png"_s));
        QVERIFY(transport.requests().front().bearer.isEmpty());
        transport.answer(0, HttpResponse{.status = 200, .contentType = "image/png"_ba, .body = "\x89PNG"_ba});
        QCOMPARE(*await(std::move(call)), "\x89PNG"_ba);
    }

    void aPictureThatIsNotThereIsAnError()
    {
        FakeTransport transport;
        Api api(transport, QUrl(u"https://api.example.com"_s));
        auto call = api.profile().avatar(QUrl(u"https://pictures.example.net/a.png"_s));
        transport.answer(0, 404);
        QCOMPARE(await(std::move(call)).error().kind, Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestProfileApi)
#include "tst_profileapi.moc"
