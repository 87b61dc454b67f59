// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "recall.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "mapshelf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

struct Stage
{
    Stage() { api.keepAnswers(&shelf); }

    // Asks, is answered with this body, and takes the answer.
    template <typename Ask>
    auto told(Ask ask, const QJsonValue &body, int status = 200)
    {
        auto call = ask(api);
        const QJsonDocument document =
            body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
        transport.answer(transport.count() - 1,
                         HttpResponse{.status = status,
                                      .contentType = "application/json"_ba,
                                      .body = document.toJson(QJsonDocument::Compact)});
        return await(std::move(call));
    }

    FakeTransport transport;
    MapShelf shelf;
    Api api{transport, QUrl(u"https://api.example.com/v1"_s)};
};

const TimeRange march{.start = QDateTime(QDate(2026, 3, 1), QTime(0, 0), QtCompat::utc),
                      .end = QDateTime(QDate(2026, 4, 1), QTime(0, 0), QtCompat::utc)};

} // namespace

class TestRecall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodAnswerComesBackWithItsTimeAndWithoutACall()
    {
        Stage stage;
        const auto ask = [](Api &api) {
            return api.profile().get({.includeRecent = true});
        };
        QVERIFY(stage.told(ask, QJsonObject{{u"id"_s, u"1"_s}, {u"title"_s, u"Engineer"_s}}));
        const int calls = stage.transport.count();
        const Result<Aged<Profile>> kept = await(stage.api.recall(ask));
        QVERIFY(kept);
        QCOMPARE(kept->value.title, u"Engineer"_s);
        QCOMPARE(kept->time, stage.shelf.first);
        QCOMPARE(stage.transport.count(), calls);
        // Another question has no answer of its own.
        const Result<Aged<Profile>> other =
            await(stage.api.recall([](Api &api) { return api.profile().get(); }));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Kind::Offline);
    }

    void everyListAndSeriesThatPagesShowIsKept()
    {
        Stage stage;
        const QJsonObject series{{u"counts"_s, QJsonArray()}};
        const QJsonObject items{{u"items"_s, QJsonArray()}};
        const UsageApi::Breakdown breakdown{};
        QVERIFY(stage.told([](Api &api) { return api.invites().invites(); }, QJsonArray()));
        QVERIFY(stage.told([](Api &api) { return api.recentItems().fetch(ItemType::Application); },
                           QJsonObject{{u"itemType"_s, u"application"_s}, {u"items"_s, QJsonArray()}}));
        QVERIFY(stage.told([](Api &api) { return api.usage().deviceCounts(march); }, series));
        QVERIFY(stage.told([](Api &api) { return api.usage().notebookMinuteCounts(march); }, series));
        QVERIFY(stage.told([](Api &api) { return api.usage().payloadCounts(march, false); }, QJsonObject()));
        QVERIFY(stage.told([&](Api &api) { return api.usage().payloadCountsBreakdown(march, breakdown); },
                           series));
        QVERIFY(stage.told([](Api &api) { return api.resources().applications(); }, items));
        QVERIFY(stage.told([](Api &api) { return api.resources().dashboards(); }, items));
        QVERIFY(stage.told([](Api &api) { return api.resources().organizations(); }, items));
        QCOMPARE(stage.shelf.answers.size(), 9);
        QVERIFY(await(stage.api.recall([](Api &api) { return api.invites().invites(); })));
        QVERIFY(await(stage.api.recall([](Api &api) { return api.usage().deviceCounts(march); })));
        QVERIFY(await(stage.api.recall([](Api &api) { return api.resources().organizations(); })));
    }

    void aListOfSeveralPagesIsAsOldAsItsOldest()
    {
        Stage stage;
        auto call = stage.api.resources().organizations();
        const auto page = [](const QString &id) {
            return QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"name"_s, id}}}},
                               {u"totalCount"_s, 2}};
        };
        stage.transport.answer(0, 200, page(u"a"_s));
        QCOMPARE(stage.transport.count(), 2);
        stage.transport.answer(1, 200, page(u"b"_s));
        QVERIFY(await(std::move(call)));
        const auto kept = await(stage.api.recall([](Api &api) { return api.resources().organizations(); }));
        QVERIFY(kept);
        QCOMPARE(kept->value.size(), 2);
        QCOMPARE(kept->time, stage.shelf.first);
        // A list of which a page is missing is no list.
        stage.shelf.answers.remove(stage.shelf.answers.lastKey());
        QVERIFY(!await(stage.api.recall([](Api &api) { return api.resources().organizations(); })));
    }

    void secretsWritesAndRawAnswersAreNeverKept()
    {
        Stage stage;
        const QJsonObject authed{{u"userId"_s, u"1"_s}, {u"token"_s, u"secret"_s}};
        QVERIFY(stage.told([](Api &api) { return api.auth().refreshToken(); }, authed));
        QVERIFY(stage.told([](Api &api) { return api.auth().signIn({.email = u"a@b.example"_s}); }, authed));
        QVERIFY(stage.told([](Api &api) { return api.profile().update({.title = u"x"_s}); }, QJsonObject()));
        QVERIFY(stage.told([](Api &api) { return api.security().changePassword({}); }, authed));
        QVERIFY(stage.told([](Api &api) { return api.raw().read(ActionId::Get); }, QJsonObject()));
        QVERIFY(stage.told([](Api &api) { return api.auth().usesSso(u"a@b.example"_s); }, QJsonObject()));
        QCOMPARE(stage.shelf.answers.size(), 0);
    }

    void onlyAGoodAnswerReplacesAGoodOne()
    {
        Stage stage;
        const auto ask = [](Api &api) {
            return api.profile().get();
        };
        QVERIFY(stage.told(ask, QJsonObject{{u"title"_s, u"Engineer"_s}}));
        QVERIFY(!stage.told(ask, QJsonObject{{u"title"_s, 7}}));
        QVERIFY(!stage.told(ask, QJsonObject{{u"title"_s, u"Error"_s}}, 500));
        QCOMPARE(await(stage.api.recall(ask))->value.title, u"Engineer"_s);
    }

    void whatIsKeptButCannotBeReadIsNotThere()
    {
        Stage stage;
        const auto ask = [](Api &api) {
            return api.profile().get();
        };
        QVERIFY(stage.told(ask, QJsonObject()));
        stage.shelf.answers.first().body = "[1, 2";
        QVERIFY(!await(stage.api.recall(ask)));
    }

    void withoutAShelfNothingIsKeptOrRecalled()
    {
        Stage stage;
        stage.api.keepAnswers(nullptr);
        const auto ask = [](Api &api) {
            return api.profile().get();
        };
        QVERIFY(stage.told(ask, QJsonObject()));
        QVERIFY(stage.shelf.answers.isEmpty());
        QVERIFY(!await(stage.api.recall(ask)));
    }

    void anAnswerThatComesAfterTheApiIsNotKept()
    {
        FakeTransport transport;
        MapShelf shelf;
        std::optional<Call<Profile>> call;
        {
            Api api(transport, QUrl(u"https://api.example.com"_s));
            api.keepAnswers(&shelf);
            call = api.profile().get();
        }
        transport.answer(0, 200);
        QVERIFY(await(*std::move(call)));
        QVERIFY(shelf.answers.isEmpty());
    }

    void oldAnswersStandInForSilenceAndNotForARefusal()
    {
        for (const Kind kind : {Kind::Offline, Kind::ProxyRefused, Kind::Timeout, Kind::Tls,
                                Kind::RateLimited, Kind::Server, Kind::BadResponse, Kind::ForeignAnswer})
            QVERIFY2(isWorthRecalling({.kind = kind}), kindName(kind).data());
        for (const Kind kind :
             {Kind::Cancelled, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound, Kind::NotOffered,
              Kind::Gone, Kind::Conflict, Kind::Invalid, Kind::StoreUnavailable})
            QVERIFY2(!isWorthRecalling({.kind = kind}), kindName(kind).data());
    }
};

QTEST_GUILESS_MAIN(TestRecall)
#include "tst_recall.moc"
