// SPDX-License-Identifier: GPL-3.0-or-later
#include "securityapi.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "wireform.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestSecurityApi final : public QObject
{
    Q_OBJECT

private:
    QString lastWireForm() const { return wireForm(m_transport->requests().back()); }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Api> m_api;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<Api>(*m_transport, QUrl(u"https://api.example.com"_s));
        m_api->setToken(Token::fromServer(Secret(u"t")));
    }

    void aPasswordChangeSendsWhatThereIs()
    {
        PasswordChange change{.password = Secret(u"o\"ld"), .newPassword = Secret(u"nëw")};
        m_api->security().changePassword(change).ignore();
        QCOMPARE(lastWireForm(),
                 u"PATCH /me/changePassword "
                 "{\"invalidateExistingTokens\":false,\"newPassword\":\"nëw\",\"password\":\"o\\\"ld\"}"_s);
        change.invalidateExistingTokens = true;
        change.twoFactorCode = Secret(u"012345");
        m_api->security().changePassword(change).ignore();
        QCOMPARE(lastWireForm(),
                 u"PATCH /me/changePassword {\"invalidateExistingTokens\":true,\"newPassword\":\"nëw\","
                 "\"password\":\"o\\\"ld\",\"twoFactorCode\":\"012345\"}"_s);
    }

    void aPasswordChangeAnswersTheNewToken()
    {
        auto call = m_api->security().changePassword({});
        m_transport->answer(0, 200, {{u"userId"_s, u"u"_s}, {u"token"_s, u"new"_s}});
        const auto user = await(std::move(call));
        QVERIFY(user);
        QCOMPARE(user->userId, u"u"_s);
        QCOMPARE(user->token.secret(), Secret(u"new"));
        QVERIFY(!user->needsToVerifyEmail);
    }

    void aPasswordChangeWithoutATokenIsNoAnswer()
    {
        auto call = m_api->security().changePassword({});
        m_transport->answer(0, 200, {{u"userId"_s, u"u"_s}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::BadResponse);
    }

    void aRefusedPasswordSaysWhichField()
    {
        auto call = m_api->security().changePassword({});
        m_transport->answer(
            0, 400,
            {{u"type"_s, u"Validation"_s},
             {u"message"_s, u"No"_s},
             {u"validationErrors"_s,
              QJsonArray{QJsonObject{{u"field"_s, u"newPassword"_s}, {u"message"_s, u"is too weak"_s}}}}});
        const auto error = await(std::move(call)).error();
        QCOMPARE(error.kind, Kind::Invalid);
        QCOMPARE(error.fields, (QMap<QString, QString>{{u"newPassword"_s, u"is too weak"_s}}));
    }

    void aKeyIsAskedForWithoutABody()
    {
        auto call = m_api->security().generateTwoFactorAuth();
        QCOMPARE(lastWireForm(), u"PATCH /me/generateTwoFactorAuth"_s);
        m_transport->answer(0, 200,
                            {{u"key"_s, u"ABC234"_s}, {u"keyUri"_s, u"otpauth://totp/x?secret=ABC234"_s}});
        const auto info = await(std::move(call));
        QVERIFY(info);
        QCOMPARE(info->key, Secret(u"ABC234"));
        QCOMPARE(info->keyUri, Secret(u"otpauth://totp/x?secret=ABC234"));
    }

    void aKeyThatIsLeftOutIsEmpty()
    {
        auto call = m_api->security().generateTwoFactorAuth();
        m_transport->answer(0, 200, {{u"key"_s, u"ABC234"_s}});
        const auto info = await(std::move(call));
        QVERIFY(info);
        QCOMPARE(info->key, Secret(u"ABC234"));
        QVERIFY(info->keyUri.isEmpty());
    }

    void aKeyThatIsNoTextIsNoAnswer()
    {
        auto call = m_api->security().generateTwoFactorAuth();
        m_transport->answer(0, 200, {{u"key"_s, 1}, {u"keyUri"_s, u"x"_s}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::BadResponse);
    }

    void twoFactorIsTurnedOnWithTheKeyWhereItIsGiven()
    {
        TwoFactorProof proof{.password = Secret(u"p"), .twoFactorCode = Secret(u"000123")};
        m_api->security().enableTwoFactorAuth(proof).ignore();
        QCOMPARE(lastWireForm(),
                 u"PATCH /me/enableTwoFactorAuth {\"password\":\"p\",\"twoFactorCode\":\"000123\"}"_s);
        proof.twoFactorAuthKey = Secret(u"ABC234");
        m_api->security().enableTwoFactorAuth(proof).ignore();
        QCOMPARE(lastWireForm(), u"PATCH /me/enableTwoFactorAuth {\"password\":\"p\","
                                 "\"twoFactorAuthKey\":\"ABC234\",\"twoFactorCode\":\"000123\"}"_s);
    }

    void twoFactorIsTurnedOffWithPasswordAndCode()
    {
        m_api->security()
            .disableTwoFactorAuth({.password = Secret(u"p"), .twoFactorCode = Secret(u"000123")})
            .ignore();
        QCOMPARE(lastWireForm(),
                 u"PATCH /me/disableTwoFactorAuth {\"password\":\"p\",\"twoFactorCode\":\"000123\"}"_s);
    }

    void turningItOffNeverSendsAKey()
    {
        m_api->security()
            .disableTwoFactorAuth({.password = Secret(u"p"),
                                   .twoFactorCode = Secret(u"000123"),
                                   .twoFactorAuthKey = Secret(u"ABC234")})
            .ignore();
        QVERIFY(!lastWireForm().contains(u"ABC234"_s));
    }

    void whatChangesTheAccountAnswersTheProfile()
    {
        std::vector<Call<Profile>> calls;
        calls.push_back(m_api->security().enableTwoFactorAuth({}));
        calls.push_back(m_api->security().disableTwoFactorAuth({}));
        calls.push_back(m_api->security().disconnectGithub());
        QCOMPARE(lastWireForm(), u"PATCH /me/disconnectGithub"_s);
        for (int i = 0; i < int(calls.size()); ++i) {
            m_transport->answer(i, 200, {{u"id"_s, u"1"_s}, {u"twoFactorAuthEnabled"_s, i == 0}});
            QCOMPARE(await(std::move(calls[std::size_t(i)])).value(),
                     (Profile{.id = u"1"_s, .twoFactorAuthEnabled = i == 0}));
        }
    }

    void theEndOfTheAccountTakesItsCredentials()
    {
        UserCredentials credentials{.email = u"zoë@conta.example"_s, .password = Secret(u"p")};
        auto call = m_api->security().deleteAccount(credentials);
        QCOMPARE(lastWireForm(), u"POST /me/delete {\"email\":\"zoë@conta.example\",\"password\":\"p\"}"_s);
        credentials.twoFactorCode = Secret(u"012345");
        m_api->security().deleteAccount(credentials).ignore();
        QCOMPARE(lastWireForm(), u"POST /me/delete {\"email\":\"zoë@conta.example\",\"password\":\"p\","
                                 "\"twoFactorCode\":\"012345\"}"_s);
        m_transport->answer(0, 200, {{u"success"_s, true}});
        QVERIFY(await(std::move(call)));
    }

    void readsTheExamplesOfTheReference()
    {
        const auto user = apiExample(u"authedUser"_s);
        const auto me = apiExample(u"me"_s);
        if (!user || !me)
            QSKIP("The API's examples are not here");
        auto changed = m_api->security().changePassword({});
        m_transport->answer(0, 200, QJsonDocument::fromJson(*user).object());
        QCOMPARE(await(std::move(changed))->userId, u"575ed70c7ae143cd83dc4aa9"_s);
        auto enabled = m_api->security().enableTwoFactorAuth({});
        m_transport->answer(1, 200, QJsonDocument::fromJson(*me).object());
        QCOMPARE(await(std::move(enabled))->fullName, u"Example Name"_s);
    }
};

QTEST_GUILESS_MAIN(TestSecurityApi)
#include "tst_securityapi.moc"
