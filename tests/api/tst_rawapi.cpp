// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawapi.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "wireform.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestRawApi final : public QObject
{
    Q_OBJECT

private:
    Result<QJsonValue> read(const QByteArray &body)
    {
        auto call = m_api->raw().read(ActionId::Get);
        m_transport->answer(m_transport->count() - 1,
                            HttpResponse{.status = 200, .contentType = "application/json", .body = body});
        return await(std::move(call));
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Api> m_api;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<Api>(*m_transport, QUrl(u"https://api.example.com"_s));
    }

    void everyCallGoesOutInItsForm()
    {
        QUrlQuery query;
        query.addQueryItem(u"itemType"_s, u"device"_s);
        m_api->raw().read(ActionId::FetchRecentItems, query).ignore();
        m_api->raw().read(ActionId::Invites).ignore();
        m_api->raw().applications(2).ignore();
        QStringList forms;
        for (const HttpRequest &request : m_transport->requests())
            forms.append(wireForm(request));
        QCOMPARE(forms, (QStringList{u"GET /me/recentItems?itemType=device"_s, u"GET /me/invites"_s,
                                     u"GET /applications?orgId=&perPage=1000&page=2"_s}));
    }

    void whatNobodyHereKnowsIsKept()
    {
        const Result<QJsonValue> answer =
            read(R"({"neverHeardOf": {"a": [1, null, "ü"]}, "big": 9007199254740993})");
        QVERIFY(answer);
        QCOMPARE(answer->toObject().value("neverHeardOf"_L1).toObject(),
                 (QJsonObject{{u"a"_s, QJsonArray{1, QJsonValue::Null, u"ü"_s}}}));
        QCOMPARE(answer->toObject().value("big"_L1).toInteger(), Q_INT64_C(9007199254740993));
    }

    void aListAtTheRootIsTakenToo()
    {
        const Result<QJsonValue> answer = read("[1, 2]");
        QVERIFY(answer);
        QCOMPARE(answer->toArray().size(), 2);
    }

    void whatIsNoJsonIsAnError()
    {
        QCOMPARE(read("{\"half\":").error().kind, Kind::BadResponse);
        QCOMPARE(read("<!DOCTYPE html><html></html>").error().kind, Kind::ForeignAnswer);
    }

    void anErrorIsHandedOn()
    {
        auto call = m_api->raw().read(ActionId::Invites);
        m_transport->answer(0, 404, {{u"type"_s, u"NotFound"_s}});
        QCOMPARE(await(std::move(call)).error().kind, Kind::NotOffered);
    }
};

QTEST_GUILESS_MAIN(TestRawApi)
#include "tst_rawapi.moc"
