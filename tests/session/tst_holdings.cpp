// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdings.h"

#include "sessionstage.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QJsonObject listOf(const QJsonArray &items)
{
    return {{u"items"_s, items}, {u"totalCount"_s, items.size()}};
}

QJsonObject named(const QString &name)
{
    return {{u"id"_s, name}, {u"name"_s, name}};
}

struct HoldingsStage : SessionStage
{
    HoldingsStage()
    {
        QObject::connect(&holdings, &Holdings::loaded, [this](const HeldThings &h) { loaded.append(h); });
        QObject::connect(&holdings, &Holdings::failed, [this](const ApiError &e) { failed.append(e); });
    }

    int requestTo(const QString &path) const
    {
        const auto &requests = transport.requests();
        for (int i = int(requests.size()) - 1; i >= 0; --i) {
            if (requests[std::size_t(i)].url.path() == path)
                return i;
        }
        return -1;
    }
    void answer(const QString &path, int status, const QJsonObject &body = {})
    {
        transport.answer(requestTo(path), status, body);
    }
    void answerProfile()
    {
        answer(u"/me"_s, 200,
               {{u"id"_s, u"1"_s},
                {u"summary"_s,
                 QJsonObject{
                     {u"appCount"_s, 8}, {u"dashCount"_s, 5}, {u"orgCount"_s, 2}, {u"deviceCount"_s, 12}}}});
    }

    Holdings holdings{session};
    QList<HeldThings> loaded;
    QList<ApiError> failed;
};

} // namespace

class TestHoldings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsListsAndSummaryTogether()
    {
        HoldingsStage stage;
        stage.holdings.load();
        QVERIFY(stage.holdings.isLoading());
        stage.answer(u"/applications"_s, 200, listOf({named(u"b"_s), named(u"a"_s)}));
        stage.answer(u"/dashboards"_s, 200, listOf({named(u"d"_s)}));
        stage.answer(u"/orgs"_s, 200, listOf({}));
        stage.answerProfile();
        QTRY_COMPARE(stage.loaded.size(), 1);
        const HeldThings &held = stage.loaded.last();
        QCOMPARE(held.applications.count, 2);
        QCOMPARE(held.applications.names, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(held.dashboards.count, 1);
        QCOMPARE(held.organizations.count, 0);
        QCOMPARE(held.counts, (QMap<QString, qint64>{{u"deviceCount"_s, 12}}));
        QVERIFY(!stage.holdings.isLoading());
    }

    void aListThatIsNotToBeHadLeavesItsNumberToTheSummary_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not allowed") << 403;
        QTest::newRow("not offered") << 404;
    }

    void aListThatIsNotToBeHadLeavesItsNumberToTheSummary()
    {
        QFETCH(int, status);
        HoldingsStage stage;
        stage.holdings.load();
        for (const QString &path : {u"/applications"_s, u"/dashboards"_s, u"/orgs"_s})
            stage.answer(path, status);
        stage.answerProfile();
        QTRY_COMPARE(stage.loaded.size(), 1);
        QCOMPARE(stage.loaded.last().applications.count, 8);
        QVERIFY(stage.loaded.last().applications.names.isEmpty());
        QCOMPARE(stage.loaded.last().organizations.count, 2);
        QVERIFY(stage.failed.isEmpty());
    }

    void anErrorFailsOnceAndCanBeRepeated()
    {
        HoldingsStage stage;
        stage.holdings.load();
        stage.answer(u"/orgs"_s, 500);
        stage.answer(u"/dashboards"_s, 500);
        QTRY_COMPARE(stage.failed.size(), 1);
        QCOMPARE(stage.failed.last().kind, Kind::Server);
        QVERIFY(!stage.holdings.isLoading());
        stage.answer(u"/applications"_s, 200, listOf({}));
        stage.answerProfile();
        QTest::qWait(5);
        QCOMPARE(stage.failed.size(), 1);
        QVERIFY(stage.loaded.isEmpty());
        stage.holdings.load();
        for (const QString &path : {u"/applications"_s, u"/dashboards"_s, u"/orgs"_s})
            stage.answer(path, 200, listOf({}));
        stage.answerProfile();
        QTRY_COMPARE(stage.loaded.size(), 1);
    }

    void namesTheOrganizationsThatLoseTheirOnlyAdministrator()
    {
        const auto organization = [](const QString &name, const QMap<QString, QString> &roles) {
            QJsonArray members;
            for (auto it = roles.begin(); it != roles.end(); ++it)
                members.append(QJsonObject{{u"userId"_s, it.key()}, {u"role"_s, it.value()}});
            return QJsonObject{{u"id"_s, name}, {u"name"_s, name}, {u"members"_s, members}};
        };
        HoldingsStage stage;
        stage.holdings.load();
        stage.answer(u"/applications"_s, 200, listOf({}));
        stage.answer(u"/dashboards"_s, 200, listOf({}));
        stage.answer(u"/orgs"_s, 200,
                     listOf({organization(u"Mine"_s, {{u"1"_s, u"admin"_s}, {u"2"_s, u"edit"_s}}),
                             organization(u"Shared"_s, {{u"1"_s, u"admin"_s}, {u"2"_s, u"admin"_s}}),
                             organization(u"Theirs"_s, {{u"1"_s, u"view"_s}, {u"2"_s, u"admin"_s}}),
                             organization(u"Silent"_s, {})}));
        stage.answerProfile();
        QTRY_COMPARE(stage.loaded.size(), 1);
        QCOMPARE(stage.loaded.last().onlyAdminOf, QStringList{u"Mine"_s});
        QCOMPARE(stage.loaded.last().organizations.count, 4);
    }
};

QTEST_GUILESS_MAIN(TestHoldings)
#include "tst_holdings.moc"
