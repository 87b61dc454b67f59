// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "usagewatch.h"

#include "sessionstage.h"
#include "usagewarning.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Subject = UsageWatch::Subject;

namespace {

constexpr qint64 day = UsageDays::dayMs;
const QString payloadPath = u"/me/payloadCountsBreakdown"_s;
const QString notebookPath = u"/me/notebookMinuteCounts"_s;

// The stage's clock starts at noon of 1 March 2026.
const QDateTime march(QDate(2026, 3, 1), QTime(0, 0), QtCompat::utc);
const QDateTime april(QDate(2026, 4, 1), QTime(0, 0), QtCompat::utc);

Profile profileWith(qint64 limit, const QDateTime &start = march, const QDateTime &end = april)
{
    Profile profile;
    profile.currentPeriodStart = start;
    profile.currentPeriodEnd = end;
    profile.limits = {{u"payload"_s, limit}, {u"notebookMinutesPerMonth"_s, 600}};
    return profile;
}

struct Stage : SessionStage
{
    explicit Stage(const QStringList &scopes = {u"all.User"_s}) : SessionStage(0.01, scopes) {}

    // The last request to this path.
    int last(const QString &path) const
    {
        for (int i = transport.count() - 1; i >= 0; --i) {
            if (transport.requests().at(std::size_t(i)).url.path() == path)
                return i;
        }
        return -1;
    }
    void answerDay(const QString &path, const QString &number, double value)
    {
        transport.answer(
            last(path), 200,
            {{u"counts"_s, QJsonArray{QJsonObject{{u"date"_s, clock.now().toString(Qt::ISODateWithMs)},
                                                  {number, value}}}}});
    }
    bool load(double payloads)
    {
        watch.load();
        answerDay(payloadPath, u"value"_s, payloads);
        answerDay(notebookPath, u"minutes"_s, 30);
        return QTest::qWaitFor([this] { return !watch.isLoading(); });
    }

    UsageWatch watch{session, clock};
};

} // namespace

class TestUsageWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksBothAtOnceAndNothingTwice()
    {
        Stage stage;
        stage.watch.load();
        stage.watch.load();
        QCOMPARE(stage.transport.count(), 2);
        QVERIFY(stage.watch.isLoading(Subject::Payloads));
        QVERIFY(stage.watch.isLoading(Subject::NotebookMinutes));
        stage.session.setProfile(profileWith(1000));
        QCOMPARE(stage.transport.count(), 2);
        stage.answerDay(payloadPath, u"value"_s, 400);
        QTRY_VERIFY(!stage.watch.isLoading(Subject::Payloads));
        QVERIFY(stage.watch.isLoading(Subject::NotebookMinutes));
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 400.0);
        QCOMPARE(stage.watch.known(Subject::Payloads).use->limit, 1000.0);
        QCOMPARE(stage.watch.known(Subject::Payloads).time, stage.clock.now());
        QVERIFY(!stage.watch.known(Subject::NotebookMinutes).use);
    }

    void itDoesNotMatterWhichAnswerComesFirst()
    {
        Stage stage;
        QVERIFY(stage.load(400));
        QVERIFY(!stage.watch.known(Subject::Payloads).use);
        QSignalSpy changed(&stage.watch, &UsageWatch::changed);
        stage.session.setProfile(profileWith(1000));
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 400.0);
        QCOMPARE(stage.watch.known(Subject::NotebookMinutes).use->used, 30.0);
        QVERIFY(!changed.isEmpty());
    }

    void aPeriodWithinADayIsAskedForItself()
    {
        Stage stage;
        stage.watch.load();
        stage.session.setProfile(profileWith(1000, march.addSecs(3600)));
        QCOMPARE(stage.transport.count(payloadPath), 2);
        stage.answerDay(payloadPath, u"value"_s, 7);
        for (int i = 0; i < 2; ++i)
            stage.transport.answer(i, 200, {{u"counts"_s, QJsonArray()}});
        QTRY_VERIFY(!stage.watch.isLoading(Subject::Payloads));
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 7.0);
    }

    void reachesEachThreshold()
    {
        Stage stage;
        stage.session.setProfile(profileWith(1000));
        const QList<std::pair<double, int>> course{{799, 0}, {800, 80}, {950, 95}, {1000, 100}, {3000, 100}};
        for (const auto &[used, threshold] : course) {
            QVERIFY(stage.load(used));
            QCOMPARE(stage.watch.threshold(), threshold);
            QCOMPARE(UsageWarning::of(stage.watch).has_value(), threshold > 0);
        }
        QVERIFY(UsageWarning::of(stage.watch)->text.contains(u"rejected until the period turns over"_s));
        QCOMPARE(UsageWarning::of(stage.watch)->tone, Tone::Danger);
    }

    void aPeriodThatIsOverWarnsOfNothing()
    {
        Stage stage;
        stage.session.setProfile(profileWith(1000, march, march.addDays(1)));
        QVERIFY(stage.load(1000));
        QCOMPARE(stage.watch.threshold(), 100);
        stage.clock.advance(24h);
        QCOMPARE(stage.watch.threshold(), 0);
        // The next one begins anew, from the days that are known.
        stage.session.setProfile(profileWith(1000, march.addDays(1), april));
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 0.0);
        QCOMPARE(stage.watch.threshold(), 0);
    }

    void withoutALimitOrAPeriodThereIsNothingToWarnOf()
    {
        Stage stage;
        stage.session.setProfile(profileWith(0));
        QVERIFY(stage.load(5000));
        QVERIFY(!stage.watch.known(Subject::Payloads).use->limit);
        QCOMPARE(stage.watch.threshold(), 0);
        stage.session.setProfile(Profile());
        QVERIFY(!stage.watch.known(Subject::Payloads).use);
        QVERIFY(!stage.watch.period());
    }

    void eachFailsAloneAndKeepsWhatWasKnown()
    {
        Stage stage;
        stage.session.setProfile(profileWith(1000));
        QVERIFY(stage.load(400));
        const QDateTime first = stage.clock.now();
        stage.clock.advance(1h);
        stage.watch.load();
        stage.transport.answer(stage.last(payloadPath), 500);
        stage.answerDay(notebookPath, u"minutes"_s, 31);
        QTRY_VERIFY(!stage.watch.isLoading());
        QCOMPARE(stage.watch.known(Subject::Payloads).problem->kind, Kind::Server);
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 400.0);
        QCOMPARE(stage.watch.known(Subject::Payloads).time, first);
        QVERIFY(!stage.watch.known(Subject::NotebookMinutes).problem);
        QCOMPARE(stage.watch.known(Subject::NotebookMinutes).use->used, 31.0);
        const int before = stage.transport.count();
        stage.watch.retry(Subject::Payloads);
        QCOMPARE(stage.transport.count(), before + 1);
        QVERIFY(stage.watch.isLoading(Subject::Payloads));
        stage.answerDay(payloadPath, u"value"_s, 500);
        QTRY_VERIFY(!stage.watch.isLoading());
        QVERIFY(!stage.watch.known(Subject::Payloads).problem);
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 500.0);
    }

    void aNewDayKeepsTheNumbersUntilThereAreNewOnes()
    {
        Stage stage;
        stage.session.setProfile(profileWith(1000));
        QVERIFY(stage.load(400));
        stage.clock.advance(24h);
        stage.watch.load();
        QVERIFY(stage.watch.isLoading(Subject::Payloads));
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 400.0);
        stage.transport.answer(stage.last(payloadPath), 500);
        QTRY_VERIFY(!stage.watch.isLoading(Subject::Payloads));
        QCOMPARE(stage.watch.known(Subject::Payloads).use->used, 400.0);
        QVERIFY(stage.watch.known(Subject::Payloads).problem);
    }

    void aServerThatCountsNothingByDayHasTheSumInTheProfile()
    {
        Stage stage;
        Profile profile = profileWith(1000);
        profile.summary.emplace();
        profile.summary->payloadCount =
            PayloadStats{{u"timer"_s, {{u"timer.flow"_s, 500}}}, {u"webhook"_s, {{u"public.rest"_s, 460}}}};
        profile.summary->notebookMinutes = 12;
        stage.session.setProfile(profile);
        stage.watch.load();
        stage.transport.answer(stage.last(payloadPath), 404, {{u"type"_s, u"NotFound"_s}});
        stage.transport.answer(stage.last(notebookPath), 500);
        QTRY_VERIFY(!stage.watch.isLoading());
        const UsageWatch::Known &known = stage.watch.known(Subject::Payloads);
        QCOMPARE(known.problem->kind, Kind::NotOffered);
        QCOMPARE(known.use->used, 960.0);
        QVERIFY(!known.byDay);
        QVERIFY(!known.use->forecast);
        QCOMPARE(stage.watch.threshold(), 95);
        // What merely failed is not taken from elsewhere.
        QVERIFY(!stage.watch.known(Subject::NotebookMinutes).use);
    }

    void withoutTheScopeNothingIsAsked()
    {
        Stage stage({u"me.get"_s, u"me.notebookMinuteCounts"_s});
        stage.session.setProfile(profileWith(1000));
        stage.watch.load();
        QCOMPARE(stage.transport.count(payloadPath), 0);
        QCOMPARE(stage.transport.count(notebookPath), 1);
        QTRY_VERIFY(stage.watch.known(Subject::Payloads).problem);
        QCOMPARE(stage.watch.known(Subject::Payloads).problem->kind, Kind::Forbidden);
        QVERIFY(!stage.watch.isLoading(Subject::Payloads));
        // With another token it may be had.
        stage.session.adopt(stageToken(stage.clock, 0.0));
        QCOMPARE(stage.transport.count(payloadPath), 1);
    }

    void isRefreshedQuietlyWhileSomebodyCanSeeIt()
    {
        Stage stage;
        auto *timer = stage.watch.findChild<QTimer *>(u"usageRefresh"_s);
        stage.session.setProfile(profileWith(1000));
        QVERIFY(stage.load(400));
        QVERIFY(!timer->isActive());
        stage.watch.setActive(true);
        QVERIFY(timer->isActive());
        QCOMPARE(stage.transport.count(), 2);
        stage.clock.advance(UsageWatch::refreshEvery);
        timer->start(0);
        // The profile as well, for the period may have turned over.
        QTRY_COMPARE(stage.transport.count(), 5);
        QCOMPARE(stage.transport.count(u"/me"_s), 1);
        stage.watch.setActive(false);
        QVERIFY(!timer->isActive());
        stage.clock.advance(UsageWatch::refreshEvery);
        stage.watch.setActive(true);
        QVERIFY(stage.watch.isLoading());
    }
};

QTEST_MAIN(TestUsageWatch)
#include "tst_usagewatch.moc"
