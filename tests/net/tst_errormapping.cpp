// SPDX-License-Identifier: GPL-3.0-or-later
#include "errormapping.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

HttpResponse response(int status, const QByteArray &body, const QByteArray &contentType = "application/json")
{
    return {.status = status, .contentType = contentType, .body = body};
}

} // namespace

Q_DECLARE_METATYPE(ApiError::Kind)
Q_DECLARE_METATYPE(NotFoundMeans)

class TestErrorMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every2xxIsNoError()
    {
        for (int status = 200; status < 300; ++status)
            QVERIFY(!statusError(response(status, {}), NotFoundMeans::RouteMissing));
    }

    void everyOtherStatusIsAnError()
    {
        for (int status = 0; status < 1000; ++status) {
            if (status >= 200 && status < 300)
                continue;
            const auto error =
                statusError(response(status, R"({"type":"T","message":"M"})"), NotFoundMeans::RouteMissing);
            QVERIFY2(error, qPrintable(QString::number(status)));
            QCOMPARE(error->httpStatus, status);
            QCOMPARE(error->type, u"T"_s);
            QCOMPARE(error->message, u"M"_s);
        }
    }

    void theStatusDecidesTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<NotFoundMeans>("notFound");
        QTest::addColumn<Kind>("kind");
        const auto row = [](int status, Kind kind, NotFoundMeans notFound = NotFoundMeans::RouteMissing) {
            QTest::addRow("%d %s", status, notFound == NotFoundMeans::ThingMissing ? "of a thing" : "")
                << status << notFound << kind;
        };
        row(302, Kind::ForeignAnswer);
        row(304, Kind::ForeignAnswer);
        row(400, Kind::Invalid);
        row(401, Kind::Unauthorized);
        row(402, Kind::Invalid);
        row(403, Kind::Forbidden);
        row(404, Kind::NotOffered);
        row(404, Kind::NotFound, NotFoundMeans::ThingMissing);
        row(405, Kind::NotOffered);
        row(405, Kind::NotOffered, NotFoundMeans::ThingMissing);
        row(407, Kind::ProxyRefused);
        row(408, Kind::Timeout);
        row(409, Kind::Conflict);
        row(410, Kind::Gone);
        row(413, Kind::Invalid);
        row(422, Kind::Invalid);
        row(429, Kind::RateLimited);
        row(500, Kind::Server);
        row(502, Kind::Server);
        row(503, Kind::Server);
        row(599, Kind::Server);
    }

    void theStatusDecidesTheKind()
    {
        QFETCH(int, status);
        QFETCH(NotFoundMeans, notFound);
        QFETCH(Kind, kind);
        const auto error = statusError(response(status, R"({"type":"Anything","message":""})"), notFound);
        QVERIFY(error);
        QCOMPARE(kindName(error->kind), kindName(kind));
    }

    void aBodyThatIsNotTheApisLeavesTheWordsEmpty_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("html") << "<html>Bad Gateway</html>"_ba;
        QTest::newRow("half") << "{\"type\":\"Valid"_ba;
        QTest::newRow("array") << R"([{"type":"Validation"}])"_ba;
        QTest::newRow("other types") << R"({"type":7,"message":{"text":"x"}})"_ba;
        QTest::newRow("not UTF-8") << "\xff\xfe\xfd"_ba;
    }

    void aBodyThatIsNotTheApisLeavesTheWordsEmpty()
    {
        QFETCH(QByteArray, body);
        const auto error = statusError(response(502, body), NotFoundMeans::RouteMissing);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Server);
        QCOMPARE(error->type, QString());
        QCOMPARE(error->message, QString());
    }

    void aWebPageInPlaceOfARouteCameFromSomebodyElse()
    {
        const auto page = statusError(response(404, "<!DOCTYPE html><h1>Not here</h1>", "text/html"),
                                      NotFoundMeans::RouteMissing);
        QCOMPARE(kindName(page->kind), kindName(Kind::ForeignAnswer));
        const auto unlabelled =
            statusError(response(404, "\n <html></html>", {}), NotFoundMeans::RouteMissing);
        QCOMPARE(kindName(unlabelled->kind), kindName(Kind::ForeignAnswer));
        const auto own = statusError(response(404, R"({"type":"NotFound","message":"No such route"})"),
                                     NotFoundMeans::RouteMissing);
        QCOMPARE(kindName(own->kind), kindName(Kind::NotOffered));
    }

    void readsTheFieldsThatTheServerRefused_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *entry, const char *field) {
            QTest::newRow(name) << QByteArray(entry) << QString::fromLatin1(field);
        };
        row("field", R"([{"field":"firstName","message":"too short"}])", "firstName");
        row("path", R"([{"path":"firstName","message":"too short"}])", "firstName");
        row("path as a list", R"([{"path":["body","firstName"],"message":"too short"}])", "firstName");
        row("property", R"([{"property":"instance.firstName","message":"too short"}])", "firstName");
        row("dataPath", R"([{"dataPath":".firstName","message":"too short"}])", "firstName");
        row("instancePath", R"([{"instancePath":"/body/firstName","message":"too short"}])", "firstName");
        row("param", R"([{"param":"firstName","message":"too short"}])", "firstName");
        row("the first word on a field counts",
            R"([{"field":"firstName","message":"too short"},{"field":"firstName","message":"later"}])",
            "firstName");
        row("an entry without a name is passed over",
            R"([{"message":"lost"},{"path":[],"message":"lost"},7,{"field":"url","message":"too short"}])",
            "url");
    }

    void readsTheFieldsThatTheServerRefused()
    {
        QFETCH(QByteArray, entries);
        QFETCH(QString, field);
        const QByteArray body = R"({"type":"Validation","message":"No","validationErrors":)" + entries + '}';
        const auto error = statusError(response(400, body), NotFoundMeans::RouteMissing);
        QCOMPARE(error->fields, (QMap<QString, QString>{{field, u"too short"_s}}));
    }

    void fieldsOfTheWrongShapeAreNone_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("object") << R"({"firstName":"no"})"_ba;
        QTest::newRow("text") << R"("firstName")"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("empty") << "[]"_ba;
    }

    void fieldsOfTheWrongShapeAreNone()
    {
        QFETCH(QByteArray, errors);
        const QByteArray body = R"({"type":"Validation","message":"No","validationErrors":)" + errors + '}';
        const auto error = statusError(response(400, body), NotFoundMeans::RouteMissing);
        QCOMPARE(error->kind, Kind::Invalid);
        QVERIFY(error->fields.isEmpty());
    }

    void aLongMessageIsCutAndItsLineBreaksGo()
    {
        const QByteArray body = "{\"message\":\"" + QByteArray(20000, 'x') + "\"}";
        const auto cut = statusError(response(500, body), NotFoundMeans::RouteMissing);
        QCOMPARE(cut->message.size(), 500);
        QVERIFY(cut->message.endsWith(u'…'));
        const auto plain =
            statusError(response(500, R"({"message":"one\n  two\t"})"), NotFoundMeans::RouteMissing);
        QCOMPARE(plain->message, u"one two"_s);
    }

    void retryAfterIsHandedOn()
    {
        HttpResponse busy = response(429, {});
        busy.retryAfter = std::chrono::seconds(7);
        QCOMPARE(statusError(busy, NotFoundMeans::RouteMissing)->retryAfter, std::chrono::seconds(7));
    }

    void everyNetworkErrorHasItsKind_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("code");
        QTest::addColumn<Kind>("kind");
        const auto row = [](QNetworkReply::NetworkError code, Kind kind) {
            QTest::newRow(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(code))
                << code << kind;
        };
        row(QNetworkReply::ConnectionRefusedError, Kind::Offline);
        row(QNetworkReply::RemoteHostClosedError, Kind::Offline);
        row(QNetworkReply::HostNotFoundError, Kind::Offline);
        row(QNetworkReply::TemporaryNetworkFailureError, Kind::Offline);
        row(QNetworkReply::NetworkSessionFailedError, Kind::Offline);
        row(QNetworkReply::UnknownNetworkError, Kind::Offline);
        row(QNetworkReply::TimeoutError, Kind::Timeout);
        row(QNetworkReply::OperationCanceledError, Kind::Cancelled);
        row(QNetworkReply::SslHandshakeFailedError, Kind::Tls);
        row(QNetworkReply::ProxyConnectionRefusedError, Kind::ProxyRefused);
        row(QNetworkReply::ProxyNotFoundError, Kind::ProxyRefused);
        row(QNetworkReply::ProxyAuthenticationRequiredError, Kind::ProxyRefused);
        row(QNetworkReply::TooManyRedirectsError, Kind::ForeignAnswer);
        row(QNetworkReply::InsecureRedirectError, Kind::ForeignAnswer);
        row(QNetworkReply::ProtocolFailure, Kind::BadResponse);
        row(QNetworkReply::UnknownContentError, Kind::BadResponse);
        row(QNetworkReply::ContentReSendError, Kind::Offline);
    }

    void everyNetworkErrorHasItsKind()
    {
        QFETCH(QNetworkReply::NetworkError, code);
        QFETCH(Kind, kind);
        const ApiError error = networkError(code, u"why"_s, 0);
        QCOMPARE(kindName(error.kind), kindName(kind));
        QCOMPARE(error.message, u"why"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrorMapping)
#include "tst_errormapping.moc"
