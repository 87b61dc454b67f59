// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ResourceKind;
using Why = PartedDashboard::Why;

namespace {

Application application(const QString &id, const QString &name, const QMap<QString, qint64> &summary = {})
{
    return {.id = id, .name = name, .summary = summary};
}

Dashboard dashboard(const QString &id, const QString &name, const QSet<QString> &applicationIds)
{
    return {.id = id, .name = name, .applicationIds = applicationIds};
}

OwnedResources owned()
{
    return OwnedResources(
        {application(u"a1"_s, u"Pumps"_s, {{u"deviceCount"_s, 5}, {u"flowCount"_s, 2}}),
         application(u"a2"_s, u"boilers"_s, {{u"deviceCount"_s, 7}}), application(u"a3"_s, u"Empty"_s)},
        {dashboard(u"d1"_s, u"Both"_s, {u"a1"_s, u"a2"_s}), dashboard(u"d2"_s, u"Pumps only"_s, {u"a1"_s}),
         dashboard(u"d3"_s, u"Somebody else's"_s, {u"f9"_s}), dashboard(u"d4"_s, u"None"_s, {})});
}

TransferSelection chosen(const QStringList &applications, const QStringList &dashboards = {})
{
    TransferSelection selection;
    for (const QString &id : applications)
        selection.add(Kind::Application, id);
    for (const QString &id : dashboards)
        selection.add(Kind::Dashboard, id);
    return selection;
}

TransferDestination organization(const QMap<QString, qint64> &summary, const QMap<QString, qint64> &limits)
{
    return {.id = u"o1"_s,
            .name = u"Vento Sul"_s,
            .organization = Organization{.id = u"o1"_s, .summary = summary, .limits = limits}};
}

TransferPlan plan(const TransferSelection &selection, const TransferDestination &destination = {})
{
    return TransferPlan(owned(), selection, destination);
}

} // namespace

class TestTransferPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDashboardThatLeavesItsApplicationsBreaks()
    {
        QCOMPARE(plan(chosen({}, {u"d1"_s})).partedDashboards(),
                 (QList<PartedDashboard>{
                     {u"d1"_s, u"Both"_s, Why::ApplicationStays, {u"boilers"_s, u"Pumps"_s}}}));
        QCOMPARE(plan(chosen({u"a1"_s}, {u"d1"_s, u"d2"_s})).partedDashboards(),
                 (QList<PartedDashboard>{{u"d1"_s, u"Both"_s, Why::ApplicationStays, {u"boilers"_s}}}));
    }

    void aDashboardThatIsLeftByItsApplicationBreaks()
    {
        QCOMPARE(plan(chosen({u"a1"_s})).partedDashboards(),
                 (QList<PartedDashboard>{{u"d1"_s, u"Both"_s, Why::ApplicationGoes, {u"Pumps"_s}},
                                         {u"d2"_s, u"Pumps only"_s, Why::ApplicationGoes, {u"Pumps"_s}}}));
    }

    void thoseThatBreakComeBeforeThoseThatNobodyKnows()
    {
        const QList<PartedDashboard> parted = plan(chosen({}, {u"d3"_s, u"d2"_s})).partedDashboards();
        QCOMPARE(parted.size(), 2);
        QCOMPARE(parted.first().why, Why::ApplicationStays);
        QCOMPARE(parted.last(),
                 (PartedDashboard{u"d3"_s, u"Somebody else's"_s, Why::ApplicationElsewhere, {u"f9"_s}}));
    }

    void togetherNothingBreaks()
    {
        QVERIFY(plan(chosen({u"a1"_s, u"a2"_s}, {u"d1"_s, u"d2"_s})).partedDashboards().isEmpty());
        QVERIFY(plan(chosen({u"a3"_s}, {u"d4"_s})).partedDashboards().isEmpty());
    }

    void aPastedApplicationGoesWithItsDashboard()
    {
        QVERIFY(plan(chosen({u"f9"_s}, {u"d3"_s})).partedDashboards().isEmpty());
    }

    void whatBelongsTogetherIsFound()
    {
        QCOMPARE(plan(chosen({}, {u"d1"_s, u"d3"_s})).applicationsToTakeAlong(),
                 (QStringList{u"a1"_s, u"a2"_s}));
        QCOMPARE(plan(chosen({u"a1"_s}, {u"d2"_s})).dashboardsToTakeAlong(), QStringList{u"d1"_s});
        QVERIFY(plan(chosen({u"a3"_s})).dashboardsToTakeAlong().isEmpty());
    }

    void limitsArePassedWhereMoreComesThanFits()
    {
        const TransferDestination place = organization({{u"appCount"_s, 1}, {u"deviceCount"_s, 30}},
                                                       {{u"application"_s, 3}, {u"device"_s, 40}});
        const QList<LimitForecast> limits = plan(chosen({u"a1"_s, u"a2"_s}), place).destinationLimits();
        QCOMPARE(limits.size(), 2);
        QCOMPARE(limits.first().limit, u"application"_s);
        QCOMPARE(limits.first().after(), 3);
        QVERIFY(!limits.first().isExceeded());
        QCOMPARE(limits.last().limit, u"device"_s);
        QCOMPARE(limits.last().after(), 42);
        QVERIFY(limits.last().isExceeded());
    }

    void whatIsNotKnownIsNotGuessed()
    {
        QVERIFY(plan(chosen({u"a1"_s})).destinationLimits().isEmpty());
        const QList<LimitForecast> limits =
            plan(chosen({u"a1"_s}), organization({{u"appCount"_s, 1}}, {{u"device"_s, 4}}))
                .destinationLimits();
        QCOMPARE(limits.size(), 2);
        QVERIFY(!limits.first().ceiling);
        QVERIFY(!limits.first().isExceeded());
        // More comes than the whole place may hold, whatever is there.
        QVERIFY(!limits.last().now);
        QVERIFY(!limits.last().after());
        QVERIFY(limits.last().isExceeded());
        QCOMPARE(limits.last().leastAfter(), 5);
    }

    void anApplicationOfNoListMakesTheNumbersALeast()
    {
        const TransferDestination place = organization({{u"deviceCount"_s, 1}}, {{u"device"_s, 40}});
        const QList<LimitForecast> limits = plan(chosen({u"a1"_s, u"f9"_s}), place).destinationLimits();
        QCOMPARE(limits.size(), 1);
        QCOMPARE(limits.first().change, 5);
        QVERIFY(limits.first().isAtLeast);
    }

    void onesOwnNumbersGetLess()
    {
        Profile profile;
        profile.limits = {{u"application"_s, 40}, {u"device"_s, 250}};
        profile.summary = ProfileSummary();
        profile.summary->counts = {{u"deviceCount"_s, 100}};
        const QList<LimitForecast> limits = plan(chosen({u"a1"_s, u"f9"_s}, {u"d4"_s})).ownLimits(profile);
        QCOMPARE(limits.size(), 3);
        // The lists count, and what is in none does not.
        QCOMPARE(limits[0], (LimitForecast{u"application"_s, 3, -1, false, 40}));
        QCOMPARE(limits[1], (LimitForecast{u"dashboard"_s, 4, -1, false, {}}));
        QCOMPARE(limits[2], (LimitForecast{u"device"_s, 100, -5, false, 250}));
        QCOMPARE(plan(chosen({u"a1"_s})).ownLimits({}).size(), 1);
    }

    void theDestinationIsNamedByNameOrId_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("named");
        QTest::newRow("exactly") << u"Vento Sul"_s << true;
        QTest::newRow("other case, more spaces") << u"  vento   SUL "_s << true;
        QTest::newRow("the id") << u"O1"_s << true;
        QTest::newRow("a part") << u"Vento"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("spaces") << u"   "_s << false;
    }

    void theDestinationIsNamedByNameOrId()
    {
        QFETCH(QString, typed);
        QFETCH(bool, named);
        QCOMPARE(organization({}, {}).isNamed(typed), named);
    }

    void aNameIsTheSameHoweverItsAccentsAreWritten()
    {
        const TransferDestination place{.id = u"o1"_s, .name = u"S\u00e3o Jos\u00e9"_s};
        QVERIFY(place.isNamed(u"Sa\u0303o Jose\u0301"_s));
        // Without a name only the id counts, and an empty line never does.
        const TransferDestination nameless{.id = u"o1"_s};
        QVERIFY(nameless.isNamed(u"o1"_s));
        QVERIFY(!nameless.isNamed(QString()));
        QCOMPARE(nameless.label(), u"o1"_s);
    }

    void thePayloadIsWhatWasChosen()
    {
        const TransferPlan made = plan(chosen({u"a1"_s, u"f9"_s}, {u"d1"_s}), organization({}, {}));
        QCOMPARE(made.unlisted(), 1);
        const ResourceTransfer payload = made.payload(false);
        QCOMPARE(payload.destinationId, u"o1"_s);
        QCOMPARE(payload.destinationType, ResourceTransfer::DestinationType::Organization);
        QCOMPARE(payload.applicationIds, (QStringList{u"a1"_s, u"f9"_s}));
        QCOMPARE(payload.dashboardIds, QStringList{u"d1"_s});
        QCOMPARE(payload.strict, false);
        QCOMPARE(made.payload(true).strict, true);
        QCOMPARE(made.nameOf(Kind::Application, u"a1"_s), u"Pumps"_s);
        QCOMPARE(made.nameOf(Kind::Application, u"f9"_s), u"f9"_s);
    }
};

QTEST_GUILESS_MAIN(TestTransferPlan)
#include "tst_transferplan.moc"
